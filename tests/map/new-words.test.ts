import { expect, test } from 'vitest';
import { rewordedIn, takeNewWords } from '../../src/map/new-words.js';
import { reading } from '../helpers/maps.js';

const MAP = `title: A text
thesis: t
claims:
  - id: t
    text: The thesis.
    reasons:
      - {id: a, text: A reason., short: A, note: A note., tags: [one], source: {title: A book}}
      - {id: b, text: Another., supports: {to: t, with: [a], scheme: sign}}
`;

const draftOf = (text: string) => reading(text).draft!;

test.each([
  ['nothing', '', '', []],
  ['a text', 'Another.', 'One more.', [2]],
  [
    'texts of an entry and of one under it',
    'thesis.\n    reasons:\n      - {id: a, text: A',
    'end.\n    reasons:\n      - {id: a, text: The',
    [0, 1],
  ],
  ['a note', 'A note.', 'A word.', [1]],
  ['a note that is gone', ', note: A note.', '', [1]],
])('other words: %s', (_, from, to, reworded) => {
  expect(rewordedIn(draftOf(MAP), draftOf(MAP.replace(from, to)))).toEqual(reworded);
});

test.each([
  ['an id', 'id: b', 'id: c'],
  ['a headline that is gone', ', short: A', ''],
  ['a tag', '[one]', '[two]'],
  ['a source', 'A book', 'The book'],
  ['a scheme', 'scheme: sign', 'scheme: rule'],
  ['a premise', 'with: [a]', 'with: []'],
  ['an entry more', '      - {id: b,', '      - {id: c, text: C.}\n      - {id: b,'],
  ['the title', 'A text', 'The text'],
])('more than words: %s', (_, from, to) => {
  expect(rewordedIn(draftOf(MAP), draftOf(MAP.replace(from, to)))).toBeNull();
});

test('a map takes new words in place', () => {
  const map = reading(MAP).map!;
  const a = map.byId.get('a')!;
  const draft = draftOf(MAP.replace('A reason.', 'The reason.').replace(', note: A note.', ''));
  expect(takeNewWords(map, draft, [1])).toEqual([a]);
  expect(a).toMatchObject({ text: 'The reason.', note: null, short: 'A', source: { title: 'A book' } });
});
