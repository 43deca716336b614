import { expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });

test.each([
  [['export', 'anki', 'health'], 'there is no topic "health"; try: claims export anki --tag health'],
  [['drill', 'replys'], 'there is no topic, entry or tag "replys"; did you mean "replies"?'],
  [
    ['export', 'anki', 'qqq'],
    'there is no topic "qqq"; choose replies, evidence, questions, verdicts, sources or kinds',
  ],
])('claims %j: %s', async (args, says) => {
  const { code, err } = await claims(args, { cwd });
  expect(code).toBe(2);
  expect(err).toContain(says);
});
