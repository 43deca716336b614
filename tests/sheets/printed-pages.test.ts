import { expect, test } from 'vitest';
import type { Block } from '../../src/sheets/document.js';
import type { Page } from '../../src/sheets/page.js';
import { printedPages } from '../../src/sheets/printed-pages.js';

/** How many pages blocks fill. What Chromium prints is compared in `tests/process/print.test.ts`. */

const page = (blocks: readonly Block[], more: Partial<Page> = {}): Page => ({
  title: 'Sheet',
  group: null,
  topic: 'Topic',
  about: [],
  note: '',
  blocks,
  references: [],
  ...more,
});

const space = (lines: number): Block => ({ kind: 'space', lines });
const paragraph = (words: number): Block => ({ kind: 'paragraph', line: ['word '.repeat(words).trim()] });
const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

const FILLED: readonly (readonly [string, readonly Block[], number])[] = [
  ['nothing', [], 1],
  ['28 lines to write on, 8 mm each', [space(27)], 1],
  ['31 lines to write on', [space(31)], 2],
  ['a long text', [paragraph(3_000)], 5],
  [
    'a box that does not fit under what is there',
    [space(20), { kind: 'box', title: 'T', blocks: [space(12)] }],
    2,
  ],
  [
    'a heading that stays with what is under it',
    [space(26), { kind: 'heading', level: 2, text: 'H' }, space(1)],
    2,
  ],
  [
    'cards, two in a row',
    times<Block>(6, {
      kind: 'card',
      card: { tag: 'T', use: 'U', cite: ['C'], text: ['word '.repeat(30)], notes: [] },
    }),
    1,
  ],
  ['one cell that is high', [{ kind: 'table', head: ['a', 'b'], rows: [['word '.repeat(1_000), '']] }], 3],
];

test.each(FILLED)('%s', (_, blocks, pages) => {
  expect(printedPages(page(blocks))).toBe(pages);
});

test('long words, other scripts and what is longer than a page are counted', () => {
  expect(printedPages(page([{ kind: 'paragraph', line: ['x'.repeat(10_000)] }]))).toBeGreaterThan(2);
  expect(printedPages(page(times(4, { kind: 'together', blocks: [space(40)] })))).toBeGreaterThanOrEqual(6);
});

test('references and the head count', () => {
  const references = times(60, {
    cite: 'A, 2009',
    line: ['A source with a long title. '.repeat(4)],
    notes: [],
  });
  expect(printedPages(page([], { references }))).toBeGreaterThan(2);
  expect(printedPages(page([space(24)]))).toBe(1);
  expect(printedPages(page([space(24)], { about: times(12, ['What it is about. '.repeat(8)]) }))).toBe(2);
});

test('what stands before the references goes with the first of them to the next page, but for a box', () => {
  const references = times(14, { cite: 'A, 2009', line: ['A source with a long title.'], notes: [] });
  const pages = (last: Block) => printedPages(page([space(3), last], { references }));
  expect(pages({ kind: 'box', title: 'T', blocks: [space(21)] })).toBe(2);
  expect(pages({ kind: 'together', blocks: [space(23)] })).toBe(3);
});

test('more on a sheet never takes fewer pages', () => {
  let before = 0;
  for (let count = 0; count < 120; count += 1) {
    const now = printedPages(page(times(count, { kind: 'together', blocks: [paragraph(40), space(2)] })));
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
  }
});

test('the head of a table counts on each of its pages', () => {
  const table = (head: string): Block => ({
    kind: 'table',
    head: [head],
    rows: times(150, ['A row.']),
  });
  const high = 'word '.repeat(200);
  expect(printedPages(page([table(high)])) - printedPages(page([table('Head')]))).toBeGreaterThan(0);
});
