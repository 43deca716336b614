import { expect, test } from 'vitest';
import { locatedSentences } from '../../src/page/located-sentences.js';
import { splitOriginal } from '../../src/original/split-original.js';
import { mapOf } from '../helpers/maps.js';

const TEXT = 'A heading\n\nSchools start early. Pupils are tired. They sleep little.\n\nSo start later.';

const MAP = mapOf(`claims:
  - {id: t, text: Start later., at: 2.1}
  - {id: tired, text: Pupils are tired., at: [1.2-3, 2]}
  - {id: unsaid, text: Tired pupils learn less., at: 1.2, implicit: true, supports: t}
  - {id: nowhere, text: Nothing says this., at: [1.9, 7.1, 7], supports: t}
`);

test('each sentence has the entries that name it, and a paragraph those that name it as a whole', () => {
  const original = splitOriginal(TEXT, 'Schools', 'en')!;
  expect(locatedSentences(original, MAP.statements)).toEqual([
    {
      number: 1,
      entries: [],
      sentences: [
        { text: 'Schools start early.', entries: [] },
        { text: 'Pupils are tired.', entries: ['tired'] },
        { text: 'They sleep little.', entries: ['tired'] },
      ],
    },
    { number: 2, entries: ['tired'], sentences: [{ text: 'So start later.', entries: ['t'] }] },
  ]);
});

test('statements that are not given are not named', () => {
  const original = splitOriginal(TEXT, 'Schools', 'en')!;
  const entries = locatedSentences(original, []).flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => sentence.entries),
  );
  expect(entries).toEqual([]);
});
