import { expect, test } from 'vitest';
import { wantedSentence } from '../../src/query/wanted-sentence.js';

test.each([
  [['in'], ''],
  [['out'], 'The file has one answer, but it does not count.'],
  [['undecided'], 'The file has one answer, and it is undecided whether it counts.'],
  [['in', 'in'], 'The file has 2 answers. Name one of them.'],
  [['in', 'out'], 'The file has 2 answers. Name the one that counts.'],
  [['in', 'out', 'in'], 'The file has 3 answers. Name one of the 2 that count.'],
  [['out', 'out'], 'The file has 2 answers, but none of them counts. Name one.'],
  [['undecided', 'out'], 'The file has 2 answers, but none of them counts for certain. Name one.'],
] as const)('%j: %s', (steps, sentence) =>
  expect(wantedSentence(steps, ['answer', 'answers'])).toBe(sentence),
);
