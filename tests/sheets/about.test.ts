import { expect, test } from 'vitest';
import { entriesOf, topicNamed } from '../../src/query/topics.js';
import type { Sheet } from '../../src/sheets/document.js';
import { documentLineText } from '../../src/sheets/document.js';
import { makeSheet, SHEETS } from '../../src/sheets/index.js';
import { documentTitle, pageOf, runningTitle } from '../../src/sheets/page.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';

/** Sheets about what somebody named. */

const of = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: The first., short: First things, at: 2.1, supports: t, tags: [Cost]}
  - {id: b, text: The second., supports: a, tags: [time]}
  - {id: c, text: The third., supports: t, tags: [cost]}
evidence:
  - {id: e, text: The bill., supports: a}
  - {id: f, text: The clock., supports: b}
counterpoints:
  - {id: o, text: An objection., attacks: a}
  - {id: u, text: An objection to the thesis., attacks: t, tags: [time]}
replies:
  - {id: r, text: A reply., attacks: o}`);

async function about(name: string, words: readonly string[], team: 'for' | null = null): Promise<Sheet> {
  const topics = words.map((word) => topicNamed(word, of.map)!);
  const chosen = of.structure.order.filter((one) =>
    topics.some((topic) => entriesOf(topic, [one]).length > 0),
  );
  return makeSheet(
    await SHEETS[name]!.load(),
    { view: of, topics, chosen, team },
    {
      columns: 0,
      key: false,
      level: '2',
      minutes: null,
      group: null,
      seed: '1',
      speeches: null,
      original: null,
    },
  );
}

const textOf = (sheet: Sheet) => sheetText(pageOf(sheet, { wpm: 150 }), 1_000);

test.each([
  ['brief', ['a'], null, 'First things · Brief'],
  ['brief', ['COST', 'b'], null, 'Cost and The second · Brief'],
  ['blocks', ['cost'], 'for', 'Cost · Blocks: for the motion'],
  ['cards', ['cost'], null, 'Cost · Cards'],
  // What a claim says is the answer to a task.
  ['worksheet', ['a'], null, 'Paragraph 2, sentence 1 · Worksheet'],
  ['worksheet', ['b'], null, 'One claim · Worksheet'],
] as const)('%s %j of %s has the running title "%s"', async (name, words, team, title) => {
  expect(runningTitle(await about(name, words, team))).toBe(title);
});

test('the text of an entry stands on top, but for a pupil who is to find it', async () => {
  const lines = async (name: string) => (await about(name, ['a'])).about!.map(documentLineText);
  expect(await lines('brief')).toContain('This sheet is about: The first.');
  expect((await lines('worksheet')).join()).not.toContain('The first.');
});

test('a brief about a claim has what each side must show of it, its objections, its evidence and its reasons', async () => {
  const text = textOf(await about('brief', ['a']));
  expect(text).toContain('For: show that at least one reason for “First things” counts');
  expect(text).toContain('Evidence for the claim itself');
  expect(text).toContain('Objections to the claim itself');
  expect(text).toContain('Objection: An objection. (answered)');
  expect(text).toContain('Claim: The second. (');
  expect(text).not.toContain('The third.');
});

test('a brief about an objection says for the side against the motion what it has to show', async () => {
  const text = textOf(await about('brief', ['u']));
  expect(text).toContain('Against: show that at least one reason for “An objection to the thesis” counts');
});

test('a brief about a tag has a line for each claim with it, and the other objections with it', async () => {
  const text = textOf(await about('brief', ['time']));
  expect(text).not.toContain('What each side must show');
  expect(text).toContain('Claim: The second. (stands)\n  Best evidence: The clock.');
  expect(text).toContain(
    'Objection: An objection to the thesis.\n  What it attacks: “T”\n    Best answer: none yet',
  );
  expect(text).not.toContain('The third.');
});

test('cards about a tag have the evidence for the entries with it', async () => {
  const text = textOf(await about('cards', ['cost']));
  expect(text).toContain('The bill.');
  expect(text).not.toContain('The clock.');
});

test('a file of several pages is called as what they are together, and one of one page as that', () => {
  const page = (title: string) => ({ topic: 'Schools', title });
  expect(documentTitle([page('Lesson: page for the teacher'), page('Worksheet')])).toBe('Schools · Lesson');
  expect(documentTitle([page('Worksheet: group 1 of 2'), page('Worksheet: group 2 of 2')])).toBe(
    'Schools · Worksheet',
  );
  expect(documentTitle([page('Blocks: for the motion')])).toBe('Schools · Blocks: for the motion');
  expect(documentTitle([])).toBe('');
});
