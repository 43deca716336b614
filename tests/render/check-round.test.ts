import { describe, expect, test } from 'vitest';
import { checkReading, checkUnread } from '../../src/checking/check-reading.js';
import { mapChanges } from '../../src/comparing/edited-entries.js';
import { viewOf } from '../../src/query/view.js';
import { type CheckRound, checkEnding, checkEntry, checkWindow } from '../../src/render/check-round.js';
import { widthOfText } from '../../src/render/width.js';
import { look, reading, SCHOOL } from '../helpers/maps.js';

const AT = new Date(2026, 0, 2, 14, 3, 12).getTime();

function checked(text: string, name = 'claims.yaml') {
  const read = reading(text, name);
  if (read.map === null) return checkUnread(read);
  const view = viewOf(read.map);
  const selected = view.map.statements;
  return checkReading(read, { view, selected, text: { original: null, fault: null }, call: 'claims' });
}

function roundOf(text: string, before: string | null = null): CheckRound {
  const viewBefore = before === null ? null : viewOf(reading(before).map!);
  const { map } = reading(text);
  const view = map === null ? null : viewOf(map);
  const changes =
    viewBefore === null || view === null ? [] : [{ view, changes: mapChanges(viewBefore, view) }];
  return { at: AT, files: [checked(text)], changes, isSame: false };
}

/** The example without an answer to its strongest objection, so that a verdict is another one than is expected. */
const FALLEN = SCHOOL.replace('            attacks: sleep-suffers -> start-later\n', '');
/** One with an error and several gaps. */
const BROKEN = SCHOOL.replace('phrase:', 'phase:').replace('scheme:', 'schema:');

const scrolled = (round: CheckRound, columns: number, rows: number, first: number) =>
  checkWindow(round, { columns, rows }, { accepted: false, said: null, first }, look(columns));
const windowOf = (round: CheckRound, columns: number, rows: number) =>
  scrolled(round, columns, rows, 0).lines;

describe('the window', () => {
  test.each([
    [80, 24],
    [40, 15],
    [20, 6],
  ])('of %d columns and %d rows is filled, and no line is wider', (columns, rows) => {
    for (const round of [roundOf(SCHOOL), roundOf(FALLEN, SCHOOL), roundOf(BROKEN)]) {
      const lines = windowOf(round, columns, rows);
      expect(lines.length).toBe(rows);
      expect(lines.filter((line) => widthOfText(line) > columns)).toEqual([]);
    }
  });

  test('has the first error first, what changed, the summary, and the keys', () => {
    expect(windowOf(roundOf(FALLEN, SCHOOL), 80, 24)).toMatchInlineSnapshot(`
      [
        "claims.yaml                                                  checked at 14:03:12",
        "",
        "claims.yaml:47:8: error: sleep-suffers: the file expects that "sleep-suffers"",
        "  stands, but it falls",
        "   47 |   in: [sleep-suffers]",
        "      |        ^^^^^^^^^^^^^",
        "    "claims show sleep-suffers" shows why; change the argument or the",
        "    expectation",
        "claims.yaml:19:9: warning: sleep-suffers: "sleep-is-private" makes it fall,",
        "  although its evidence (academy-says) stands. If "sleep-is-private" denies only",
        "  what follows from the fact, write "attacks: sleep-suffers -> start-later" in",
        "  "sleep-is-private" [denied-fact]",
        "   19 |       - id: sleep-suffers",
        "      |         ^^",
        "1 more warning",
        "",
        "You changed sleep-is-private.",
        "sleep-suffers stood and now falls because “Even so, a family's nights are no",
        "  reason…” (sleep-is-private) denies it, and nothing answers that.",
        "",
        "claims.yaml: 1 error, 2 warnings, 1 accepted gap (--accepted lists it)",
        "3 claims, 1 piece of evidence, 2 counterpoints, 1 reply",
        "expectations met: 1 of 2",
        "Space shows more, b goes back, q quits. Each save is checked.",
      ]
    `);
  });

  test('says how much does not fit', () => {
    expect(windowOf(roundOf(FALLEN, SCHOOL), 40, 15)).toMatchInlineSnapshot(`
      [
        "claims.yaml          checked at 14:03:12",
        "",
        "claims.yaml:47:8: error:",
        "  sleep-suffers: the file expects that",
        "  "sleep-suffers" stands, but it falls",
        "   47 |   in: [sleep-suffers]",
        "      |        ^^^^^^^^^^^^^",
        "2 more warnings",
        "",
        "You changed sleep-is-private.",
        "sleep-suffers stood and now falls.",
        "",
        "claims.yaml: 1 error, 2 warnings, 1",
        "  accepted gap (--accepted lists it)",
        "Space shows more, b goes back, q quits.…",
      ]
    `);
  });

  test('shows what does not fit after the keys that its foot names', () => {
    const round = roundOf(FALLEN, SCHOOL);
    const { lines, shown, problems } = scrolled(round, 40, 15, 0);
    expect(lines.at(-1)).toMatch(/^Space shows more, b goes back, q quits/);
    expect(problems).toBeGreaterThan(shown);
    const next = scrolled(round, 40, 15, shown).lines;
    expect(next[2]).toContain(': warning:');
    expect(next.at(-1)).toContain('b goes back');
  });

  test('begins with the warnings of the entry that was just changed', () => {
    const before =
      'title: x\nthesis: t\nclaims:\n  - {id: t, text: T.}\n  - {id: b, text: B., supports: t}\n';
    const lines = windowOf(
      roundOf(before.replace('id: b, text: B.', 'id: b, text: Is it B?'), before),
      80,
      24,
    );
    expect(lines[2]).toContain('warning: b: ');
  });

  test('says that nothing is wrong', () => {
    expect(windowOf(roundOf(SCHOOL), 80, 24)[2]).toBe('No errors and no warnings.');
  });
});

describe('a log', () => {
  test('says when, what is wrong, and what became of the verdicts', () => {
    const lines = checkEntry(roundOf(FALLEN, SCHOOL), false, look(200)).split('\n');
    expect(lines[0]).toBe('Checked at 14:03:12:');
    expect(lines.slice(-2)).toEqual([
      'You changed sleep-is-private.',
      expect.stringMatching(/^sleep-suffers stood and now falls because .*\(sleep-is-private\) denies it, /),
    ]);
  });

  test('does not repeat what is the same as before', () => {
    const same = { ...roundOf(FALLEN), isSame: true };
    expect(checkEntry(same, false, look())).toBe('Checked at 14:03:12: nothing changed.');
  });
});

test('many verdicts that changed are counted, and named as far as there is room', () => {
  const before = `title: x\nthesis: t\nclaims:\n  - id: t\n    text: T.\n    reasons: [${Array.from({ length: 9 }, (_, i) => `{id: a${i}, text: A${i}.}`).join(', ')}]\n`;
  const now = `${before}counterpoints:\n  - {id: c, text: C., attacks: [${Array.from({ length: 9 }, (_, i) => `a${i}`).join(', ')}]}\n`;
  const lines = windowOf(roundOf(now, before), 80, 24);
  const at = lines.indexOf('You added c.');
  expect(lines[at + 1]).toMatch(/^t stood and now falls/);
  expect(lines.slice(at).some((line) => /^\d more verdicts changed\.$/.test(line))).toBe(true);
});

test('of several files the total is the summary', () => {
  const files = [checked(SCHOOL, 'a.yaml'), checked(BROKEN, 'b.yaml')];
  const round = { at: AT, files, changes: [], isSame: false };
  expect(checkEnding(round, false, look())).toBe('2 files: 2 errors in 1 file, 0 warnings');
  expect(windowOf(round, 80, 24)[0]).toMatch(/^2 files +checked at 14:03:12$/);
});
