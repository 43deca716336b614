import { expect, test } from 'vitest';
import { drillWords } from '../../src/cli/drill-words.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL, school, view } from '../helpers/maps.js';

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

test('topics can stand anywhere', () => {
  const split = { topics: ['kinds', 'replies'], about: ['sleep-suffers', 'health'] };
  expect(drillWords(['kinds', 'replies', 'sleep-suffers', 'health'], school())).toEqual(split);
  expect(drillWords(['sleep-suffers', 'kinds', 'health', 'replies'], school())).toEqual(split);
});

test('behind an entry, a tag that is called like a topic is that tag', () => {
  const map = view('claims: [{id: t, text: T., tags: [sources]}]');
  expect(drillWords(['sources', 't'], map)).toEqual({ topics: ['sources'], about: ['t'] });
  expect(drillWords(['t', 'sources', 'kinds'], map)).toEqual({ topics: ['kinds'], about: ['t', 'sources'] });
});
