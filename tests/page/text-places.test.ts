import { expect, test } from 'vitest';
import { passagesOf, placesOf, sentencesWithEntries } from '../../src/page/text-places.js';
import { mapOf } from '../helpers/maps.js';

const TEXT = { paragraphs: [['One.', 'Two.', 'Three.'], ['Four.']] };

test('an entry is found in the sentences that its locators name', () => {
  expect(placesOf({ at: ['1.2'] }, TEXT)).toEqual(['1.2']);
  expect(placesOf({ at: ['1.2-3', '2'] }, TEXT)).toEqual(['1.2', '1.3', '2.1']);
  expect(placesOf({ at: ['7.1'] }, TEXT)).toEqual([]);
});

test('a run of sentences is one passage', () => {
  expect(passagesOf({ at: ['1.2-3', '2.1'] }, TEXT)).toEqual(['Two. Three.', 'Four.']);
});

test('each sentence knows its entries', () => {
  const { statements } = mapOf(`claims:
  - { id: t, text: The thesis., at: 1 }
  - { id: a, text: A reason., at: 1.2, supports: t }
`);
  const sentences = sentencesWithEntries(TEXT, statements).flat();
  expect(sentences.map(({ place, statements: own }) => [place, ...own.map(({ id }) => id)])).toEqual([
    ['1.1', 't'],
    ['1.2', 't', 'a'],
    ['1.3', 't'],
    ['2.1'],
  ]);
});
