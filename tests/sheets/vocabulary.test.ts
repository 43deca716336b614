import { expect, test } from 'vitest';
import { topicNamed } from '../../src/query/topics.js';
import { documentTexts } from '../../src/sheets/document.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** The words of a text. */

const of = view(
  `claims:
  - {id: t, text: Lessons should start later., at: 1.1}
  - {id: r, text: The timetable is old., at: 3.2, supports: t}`,
  `terms:
  - {term: Timetable, means: The plan of the day, at: [2.1, 4]}
  - {term: bell, means: It rings., at: 3.1}
  - {term: bus, means: It drives.}`,
);

const text = (key: boolean, more = {}) => sheetText(sheetPage('vocabulary', of, { key, ...more }), 1_000);

test('every word has its places, and room or its meaning', () => {
  expect(text(true)).toContain('Timetable (paragraph 2, sentence 1 and paragraph 4): The plan of the day.');
  expect(text(true)).toContain('\nbus: It drives.');
  expect(text(false)).toContain('Timetable (paragraph 2, sentence 1 and paragraph 4)\n____');
  expect(text(false)).not.toContain('The plan');
});

test('about an entry it has the words that stand in it or in its paragraph', () => {
  const topic = topicNamed('r', of.map)!;
  const about = text(true, { topics: [topic], chosen: [of.map.byId.get('r')!] });
  expect(about).toContain('Timetable');
  expect(about).toContain('bell');
  expect(about).not.toContain('bus');
});

test('with room for few words, it has those of the core first', () => {
  expect(text(true, { words: 2 })).toContain('bell');
  expect(text(true, { words: 2 })).not.toContain('bus');
  expect(text(true, { words: 1 })).not.toContain('Timetable');
});

test('words stand in the order of the text, and the last ones on one page', () => {
  const many = view(
    'claims:\n  - {id: t, text: It is so., at: 1.1}',
    `terms:\n${[3, 1, 2, 5, 4, 6].map((i) => `  - {term: word${i}, means: M., at: ${i}.1}`).join('\n')}`,
  );
  const { blocks } = sheetPage('vocabulary', many, { key: true });
  expect(documentTexts(blocks).map((text) => text.slice(0, 5))).toEqual(
    [1, 2, 3, 4, 5, 6].map((i) => `word${i}`),
  );
  expect(blocks.at(-1)).toMatchObject({ kind: 'together', blocks: { length: 4 } });
});

test('as text, an empty line stands before each word, also before the last ones, which share a page', () => {
  const blocks = (key: boolean) => text(key).trim().split('\n\n');
  for (const key of [true, false])
    for (const term of ['Timetable', 'bell', 'bus'])
      expect(blocks(key).filter((block) => block.startsWith(term))).toHaveLength(1);
});
