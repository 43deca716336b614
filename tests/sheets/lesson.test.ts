import { expect, test } from 'vitest';
import type { View } from '../../src/query/view.js';
import { handoutOf, type Wishes } from '../../src/sheets/handout.js';
import { SHEETS } from '../../src/sheets/index.js';
import { pagesOfSet } from '../../src/sheets/sheet-set.js';
import { sheetText } from '../../src/sheets/text.js';
import { opEd, school, view } from '../helpers/maps.js';
import { SMALL_TEXT } from '../helpers/sheets.js';

/** All sheets for one lesson. */

const WISHES: Omit<Wishes, 'size'> = {
  columns: 0,
  key: false,
  level: '2',
  speeches: null,
  original: SMALL_TEXT,
  kind: SHEETS.lesson!,
  groups: null,
  seed: '1',
  wpm: null,
};

async function lesson(of: View, minutes = 45, more: Partial<Wishes> = {}): Promise<string[]> {
  const wishes = { ...WISHES, size: { minutes }, ...more };
  const material = { view: of, topics: [], chosen: of.structure.order, team: null };
  const own = handoutOf(await SHEETS.lesson!.load(), material, wishes);
  const pages = [...own.pages, ...(await pagesOfSet(SHEETS.lesson!, material, wishes))];
  return pages.map((page) => sheetText(page, 1_000));
}

const kinds = (pages: readonly string[]) => pages.map((text) => text.trim().split('\n')[0]);

test('a lesson has the page for the teacher, the sheets for pupils, and the answers last', async () => {
  expect(kinds(await lesson(school()))).toEqual([
    'Lesson: page for the teacher',
    'Text to annotate',
    'Vocabulary',
    'Worksheet',
    'Exit ticket: Later school starts',
    'Worksheet with answers',
    'Vocabulary with meanings',
  ]);
});

test('without a copy of the text and without terms, these sheets are left out, and the teacher is told to bring the text', async () => {
  const of = view(
    'claims:\n  - {id: t, text: It is so., at: 1.1}\n  - {id: r, text: It was so., at: 2.1, supports: t}',
  );
  const pages = await lesson(of, 45, { original: null });
  expect(kinds(pages)).not.toContain('Text to annotate');
  expect(kinds(pages)).not.toContain('Vocabulary');
  expect(pages[0]).toContain('Print the text “A text” for each pupil');
  expect(pages[0]).not.toContain('vocabulary');
});

test.each([40, 45, 90])(
  'the minutes of the plan are %i together, and the worksheet fits its part',
  async (minutes) => {
    const [teacher = '', ...others] = await lesson(opEd(), minutes);
    const plan = teacher.split('What to print')[0]!.split('Plan: ')[1]!;
    const parts = [...plan.matchAll(/\. (\d+) minutes: /g)].map(([, number]) => Number(number));
    expect(parts.reduce((sum, number) => sum + number, 0)).toBe(minutes);
    const worksheet = others.find((text) => text.startsWith('Worksheet\n'))!;
    expect(Number(/about (\d+) minutes, when/.exec(worksheet)![1])).toBeLessThanOrEqual(parts[2]!);
  },
);

test('each group has its worksheet and its answers', async () => {
  const pages = kinds(await lesson(opEd(), 45, { groups: 2 }));
  expect(pages).toContain('Worksheet: group 2 of 2');
  expect(pages).toContain('Worksheet with answers: group 2 of 2');
});

test('a lesson has eight words to explain at most', async () => {
  const terms = Array.from({ length: 12 }, (_, i) => `  - {term: word${i}, means: It means ${i}.}`);
  const of = view('claims:\n  - {id: t, text: It is so., at: 1.1}', `terms:\n${terms.join('\n')}`);
  const pages = (await lesson(of)).filter((page) => page.startsWith('Vocabulary'));
  expect(pages.map((page) => page.match(/^word\d+/gm)?.length)).toEqual([8, 8]);
});
