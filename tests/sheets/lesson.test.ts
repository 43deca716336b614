import { describe, expect, test } from 'vitest';
import type { View } from '../../src/query/view.js';
import { fewestMinutes, type Wishes } from '../../src/sheets/handout.js';
import { SHEETS } from '../../src/sheets/index.js';
import type { Material } from '../../src/sheets/material.js';
import { handoutWithSet } from '../../src/sheets/sheet-set.js';
import { sheetText } from '../../src/sheets/text.js';
import { opEd, school, view } from '../helpers/maps.js';
import { SMALL_TEXT } from '../helpers/sheets.js';

/** All sheets for one lesson. */

const WISHES: Omit<Wishes, 'size' | 'kind'> = {
  columns: 0,
  key: false,
  level: '2',
  speeches: null,
  original: SMALL_TEXT,
  groups: null,
  seed: '1',
  wpm: null,
};

async function lesson(
  of: View,
  minutes = 45,
  more: Partial<Omit<Wishes, 'kind'>> = {},
  about: Pick<Material, 'topics' | 'chosen'> = { topics: [], chosen: of.structure.order },
): Promise<string[]> {
  const wishes = { ...WISHES, kind: SHEETS.lesson!, size: { minutes }, ...more };
  const material = { view: of, ...about, team: null };
  const { pages } = await handoutWithSet(await SHEETS.lesson!.load(), material, wishes);
  return pages.map((page) => sheetText(page, 1_000));
}

const kinds = (pages: readonly string[]) => pages.map((text) => text.trim().split('\n')[0]);

test('a lesson has the page for the teacher, the sheets for pupils, and the answers last', async () => {
  expect(kinds(await lesson(school()))).toEqual([
    'Lesson: page for the teacher',
    'Text to annotate',
    'Vocabulary with meanings',
    'Worksheet',
    'Exit ticket: Later school starts',
    'Worksheet with answers',
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
  expect(pages[0]).toContain('type --text my-copy.txt with this command');
  expect(pages[0]).toContain('Read the text and the answers.');
});

test('the teacher is told to read what is there: the text, the answers, or neither', async () => {
  const claims = 'claims:\n  - {id: t, text: It is so.}';
  const [withText] = await lesson(view(claims), 45);
  expect(withText).toContain('Read the text.');
  expect(withText).not.toMatch(/answers|--text/);
  const [bare] = await lesson(view(claims), 45, { original: null });
  expect(bare).not.toMatch(/Before the lesson|answers/);
});

test('the worksheet has the address of the text where the map has one', async () => {
  const sheets = async (of: View) => (await lesson(of)).find((page) => page.startsWith('Worksheet\n'));
  expect(await sheets(opEd())).toContain('The text is at https://www.nato.int/');
  expect(await sheets(school())).not.toContain('The text is at');
});

/** The minutes of the steps of a plan. */
const steps = (teacher: string) =>
  [...teacher.split('What to print')[0]!.matchAll(/ \d\. (\d+) minutes?: /g)].map(([, number]) =>
    Number(number),
  );
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

test.each([11, 15, 20, 24, 29, 30, 40, 45, 90])(
  'the minutes of the plan are %i together, and the worksheet fits its part',
  async (minutes) => {
    const [teacher = '', ...others] = await lesson(opEd(), minutes);
    expect(teacher).toContain(`Plan: ${minutes} minutes`);
    expect(sum(steps(teacher))).toBe(minutes);
    const worksheet = others.find((text) => text.startsWith('Worksheet\n'))!;
    expect(Number(/about (\d+) minutes for the tasks/.exec(worksheet)![1])).toBe(steps(teacher)[1]);
  },
);

test.each([1, 6, 10])('%i minutes are too few for a lesson, and 11 are enough', async (minutes) => {
  expect(kinds(await lesson(opEd(), minutes, { original: null }))).not.toContain(
    'Lesson: page for the teacher',
  );
  const material = { view: opEd(), topics: [], chosen: opEd().structure.order, team: null };
  const wishes = { ...WISHES, original: null, kind: SHEETS.lesson!, size: { minutes } };
  expect(fewestMinutes(await SHEETS.lesson!.load(), material, wishes, minutes)).toBe(11);
});

describe('an argument without a text', () => {
  const of = view(
    `claims:
  - {id: t, text: Cats should stay inside.}
  - {id: r, text: They hunt birds., supports: t}
  - {id: s, text: Nests are empty., supports: r}
counterpoints:
  - {id: c, text: Crows do that., attacks: r}
replies:
  - {id: p, text: There are no crows here., attacks: c}`,
    'motion: Cats should stay inside.',
  );
  const pages = lesson(of, 45, { original: null });

  test('is not taught as one with a text: nobody reads or prints it, and no author claims anything', async () => {
    for (const page of await pages) expect(page).not.toMatch(/the text|author|to read/i);
  });

  test('has a plan with the minutes of its short worksheet, and a discussion with those that are left', async () => {
    const [teacher = '', worksheet = ''] = await pages;
    const tasks = /^Time: about (\d+) minutes\.$/m.exec(worksheet)![1]!;
    expect(teacher).toContain(`1. ${tasks} minutes: Pupils work on the worksheet`);
    expect(teacher).toContain(
      `3. ${35 - Number(tasks)} minutes: The class discusses the motion: who agrees, who does not, and why?`,
    );
  });

  test('has the aims of the parts that are on its worksheet', async () => {
    const [teacher = ''] = await pages;
    expect(teacher).toContain('Pupils say which reasons support a claim');
    expect(teacher).toContain('Pupils reply to an objection.');
    expect(teacher).not.toMatch(/find the claims|judge whether/);
  });
});

test('a lesson on what has nothing to ask about has no worksheet in its plan', async () => {
  const [teacher = '', ...others] = await lesson(view('claims:\n  - {id: t, text: It is so.}'), 45, {
    original: null,
  });
  expect(kinds(others)).toEqual([expect.stringContaining('Exit ticket')]);
  expect(teacher).not.toMatch(/worksheet|Aims/);
  expect(teacher).toContain('1. 40 minutes: The class discusses the main claim');
});

test('each group has its worksheet and its answers; the teacher has one page', async () => {
  const pages = kinds(await lesson(school(), 45, { groups: 2 }));
  expect(pages).toContain('Worksheet: group 2 of 2');
  expect(pages).toContain('Worksheet with answers: group 2 of 2');
  expect(pages.filter((name) => name!.startsWith('Lesson'))).toEqual(['Lesson: page for the teacher']);
});

test('a lesson explains a page of words at most, and says that it is a selection', async () => {
  const terms = Array.from({ length: 30 }, (_, i) => `  - {term: word${i}, means: It means ${i}.}`);
  const of = view('claims:\n  - {id: t, text: It is so., at: 1.1}', `terms:\n${terms.join('\n')}`);
  const pages = (await lesson(of)).filter((page) => page.startsWith('Vocabulary'));
  const words = [...pages[0]!.matchAll(/^word(\d+)/gm)].map(([, number]) => Number(number));
  expect(pages).toHaveLength(1);
  expect(words).toHaveLength(20);
  expect(words.at(-1)).toBeGreaterThan(25);
  expect(pages[0]).toContain('This is a selection: 20 of 30 words.');
});

describe('a lesson about a tag', () => {
  const of = view(
    `claims:
  - {id: t, text: Cats should stay inside., at: 1.1}
  - {id: r, text: They hunt birds., at: 1.2, supports: t, tags: [birds]}
  - {id: s, text: Feathers lie everywhere., at: 2.1, supports: r, tags: [birds]}
  - {id: u, text: Nests are empty., supports: r, by: Ann, tags: [birds]}
counterpoints:
  - {id: c, text: Crows do that., attacks: r, tags: [birds]}
replies:
  - {id: p, text: There are no crows here., attacks: c, tags: [birds]}`,
    'terms:\n  - {term: crow, means: A bird, at: 1.1}\n  - {term: nest, means: A home, at: 2.1}',
  );
  const chosen = of.structure.order.filter(({ tags }) => tags.includes('birds'));
  const pages = lesson(of, 45, {}, { topics: [{ tag: 'birds' }], chosen });

  test('has the whole text and all its words, since tasks can lead anywhere in it', async () => {
    const [, text, words] = await pages;
    for (const sentence of ['It is early', 'We are tired', 'Start later']) expect(text).toContain(sentence);
    expect(words).toMatch(/^crow(?:.|\n)*^nest/m);
  });

  test('has one page of exit tickets, about a claim that the text says', async () => {
    const tickets = (await pages).filter((page) => page.includes('Exit ticket'));
    expect(tickets).toHaveLength(1);
    expect(tickets[0]!.match(/Claim: “?They hunt birds/g)).toHaveLength(2);
    expect(tickets[0]!.match(/Claim: /g)).toHaveLength(2);
  });

  test('is called the same on all sheets', async () => {
    const titles = (await pages).flatMap((page) => /^(?:Lesson|Worksheet).*\n(.*)/.exec(page)?.[1] ?? []);
    expect(titles).toEqual(['Birds', 'Birds', 'Birds']);
  });
});

describe('the minutes for reading', () => {
  const of = view(
    'claims:\n  - {id: t, text: It is so., at: 1.1}\n  - {id: r, text: It was so., at: 2.1, supports: t}',
  );
  const textOf = (words: number) => ({ paragraphs: [[`${'word '.repeat(words).trim()}.`]] });
  const minutes = (page = '') => Number(/(\d+) minutes?: Pupils read the text/.exec(page)?.[1]);

  test('are those of the words of the text, where there is a copy', async () => {
    const [short] = await lesson(of, 45, { original: textOf(20) });
    expect(minutes(short)).toBe(1);
    const [longer] = await lesson(of, 45, { original: textOf(1_200) });
    expect(minutes(longer)).toBe(8);
    const pages = await lesson(of, 45, { original: textOf(1_200) });
    expect(pages.join('\n')).toContain('about 8 minutes to read the text');
  });

  test('are half of the worksheet at the most, and the teacher is told what is longer', async () => {
    const [teacher] = await lesson(of, 45, { original: textOf(6_000) });
    expect(minutes(teacher)).toBe(17);
    expect(teacher).toContain('Reading the whole text takes about 40 minutes, and the lesson has ');
  });
});
