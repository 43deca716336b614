import { expect, test } from 'vitest';
import { twoColumnLines } from '../../src/render/two-columns.js';

const ROWS = [
  ['a', 'The first of them'],
  ['longer', 'The second, of which there is more to say'],
  ['bare', ''],
] as const;

test('names and meanings side by side, the meanings one below the other', () => {
  expect(twoColumnLines(ROWS, 36)).toEqual([
    '  a       The first of them',
    '  longer  The second, of which there',
    '          is more to say',
    '  bare',
  ]);
});

test('where there is no room for that, a meaning stands below its name', () => {
  expect(twoColumnLines(ROWS, 28)).toEqual([
    '  a',
    '      The first of them',
    '  longer',
    '      The second, of which',
    '      there is more to say',
    '  bare',
  ]);
});

test('a name that is much wider than the others does not move their meanings', () => {
  expect(
    twoColumnLines(
      [
        ['a', 'One'],
        ['much longer', 'Two'],
      ],
      60,
      5,
    ),
  ).toEqual(['  a  One', '  much longer', '     Two']);
});
