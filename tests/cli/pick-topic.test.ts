import { expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });

test.each([
  [['drill', 'health'], 'there is no topic "health"; try: claims drill --tag health'],
  [['drill', 'Health'], 'try: claims drill --tag health'],
  [['export', 'anki', 'health'], 'there is no topic "health"; try: claims export anki --tag health'],
  [['drill', 'replys'], 'there is no topic "replys"; did you mean "replies"?'],
  [['export', 'anki', 'qqq'], 'there is no topic "qqq"; choose replies, evidence, kinds or questions'],
])('claims %j: %s', async (args, says) => {
  const { code, err } = await claims(args, { cwd });
  expect(code).toBe(2);
  expect(err).toContain(says);
});
