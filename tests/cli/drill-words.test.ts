import { expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });

test.each([
  [['drill', 'replys'], 'there is no topic, entry or tag "replys"; did you mean "replies"?'],
  [
    ['drill', 'qqq'],
    'there is no topic, entry or tag "qqq"; the topics are replies, evidence, questions, verdicts, sources and kinds',
  ],
])('claims %j: %s', async (args, says) => {
  const { code, err } = await claims(args, { cwd });
  expect(code).toBe(2);
  expect(err).toContain(says);
});
