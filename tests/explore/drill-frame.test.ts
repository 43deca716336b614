import { expect, test } from 'vitest';
import { roundOf } from '../../src/explore/drill-round.js';
import { exercisesOf } from '../helpers/exercises.js';
import { view } from '../helpers/maps.js';
import { frameOfRound, pressKeys, shownOfRound } from '../helpers/rounds.js';

/** A claim with much evidence, each with a source. */
const many = view(
  `claims: [{id: t, text: T.}]
evidence:
${Array.from({ length: 9 }, (_, i) => `  - {id: e${i}, text: "Finding number ${i}.", supports: t, source: s${i}}`).join('\n')}`,
  `sources:\n${Array.from({ length: 9 }, (_, i) => `  s${i}: {title: Report ${i}, issued: 2012}`).join('\n')}`,
);
const round = roundOf(exercisesOf(many, { topics: ['evidence'] }));
const small = { columns: 60, rows: 16 };

test('a long answer starts at its top, and says that there is more below and above', () => {
  const shown = shownOfRound(pressKeys('return', round, small), small);
  expect(shown).toMatch(/↑ \d+ above\nAnswer\n- Finding number 0\./);
  expect(shown).toMatch(/↓ \d+ more: Space/);
  expect(shown).not.toContain('Report 0');
});

test('nothing of it is passed over, page by page', () => {
  let at = pressKeys('return', round, small);
  let all = '';
  for (let page = 0; page < 6; page += 1) {
    all += shownOfRound(at, small);
    at = pressKeys('space', at, small);
  }
  for (let i = 0; i < 9; i += 1) expect(all).toContain(`Finding number ${i}.`);
  expect(all).toContain('9 sources: s shows them');
  expect(pressKeys('up', at, small).scroll).toBe(frameOfRound(at, small).extent.last - 1);
});

test('s unfolds the sources, last, and folds them again', () => {
  const shown = pressKeys('return s', round, small);
  const all = [0, 1, 2, 3, 4, 5].reduce(
    ({ at, text }) => ({ at: pressKeys('pagedown', at, small), text: text + shownOfRound(at, small) }),
    { at: shown, text: '' },
  ).text;
  expect(all.indexOf('Report 8')).toBeGreaterThan(all.indexOf('Finding number 8'));
  const folded = frameOfRound(pressKeys('s', shown, small), small).extent;
  expect(folded).toMatchObject({ showsSources: false });
});

test('s scrolls to the sources where they are below the window', () => {
  const shown = pressKeys('return s', round, small);
  expect(shownOfRound(shown, small)).toContain('Report 0');
  const away = pressKeys('g', shown, small);
  expect(shownOfRound(away, small)).not.toContain('Report 0');
  expect(shownOfRound(pressKeys('s', away, small), small)).toContain('Report 0');
});

test('as long as a question is cut, no row is empty', () => {
  const word = view(
    `claims: [{id: t, text: "${'word '.repeat(40)}"}]\nevidence: [{id: e, text: E., supports: t}]`,
  );
  const asked = roundOf(exercisesOf(word, { topics: ['evidence'] }));
  for (const columns of [80, 60, 40, 20]) {
    for (let rows = 8; rows <= 24; rows += 1) {
      for (const at of [asked, pressKeys('return', asked, { columns, rows })]) {
        const { lines } = frameOfRound(at, { columns, rows });
        const isCut = lines.some((line) => /^[↓↑] \d+/.test(line));
        const isLow = rows < 16;
        if (isCut && isLow) expect(lines).not.toContain('');
        if (isCut) expect(lines[1]).not.toBe('');
      }
    }
  }
});

test('the title is shortened by whole words', () => {
  for (const [columns, title] of [
    [60, 'Question 1 of 1 · you speak for the motion'],
    [40, '1 of 1 · you speak for the motion'],
    [20, '1/1 · for the motion'],
    [12, '1/1 · for'],
  ] as const)
    expect(shownOfRound(round, { columns, rows: 8 }).split('\n')[0]).toBe(title);
});

test('where there is room, question, answer and sources are all there', () => {
  const shown = shownOfRound(pressKeys('return', round), { columns: 80, rows: 60 });
  expect(shown).toMatch(/You say: T\.[\s\S]*Finding number 8[\s\S]*Report 8/);
  expect(shown).not.toMatch(/[↑↓]/);
});

test('what is typed stays in sight under a long question, which starts at its top', () => {
  const long = view(
    `claims: [{id: t, text: "${'word '.repeat(200)}"}]\nevidence: [{id: e, text: E., supports: t}]`,
  );
  const asked = pressKeys('m i n e', roundOf(exercisesOf(long, { topics: ['evidence'] })), small);
  const { lines, cursor } = frameOfRound(asked, small);
  expect(lines[1]).toMatch(/^You say/);
  expect(lines.join('\n')).toMatch(/↓ \d+ more: Down/);
  expect(lines[cursor!.row]).toBe('> mine');
  expect(cursor!.column).toBe(6);
});
