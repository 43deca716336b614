import { describe, expect, test } from 'vitest';
import { legendLines } from '../../src/render/legend.js';
import { listItemLines, listRows } from '../../src/render/list.js';
import { look, opEd, view } from '../helpers/maps.js';
import { tooWide, WIDE } from '../helpers/wide.js';

/** The lines of rows, each of which can have several. */
const linesOf = (rows: Iterable<string>) => [...rows].flatMap((row) => row.split('\n'));

test.each([40, 60, 80, 200])('no line of a list is wider than %d columns', (width) => {
  const short = WIDE.structure.order.filter((one) => one.id.length < 20);
  const list = (statements: typeof short, columns: number, form = {}) =>
    [...listRows(statements, WIDE, look(columns), form)].join('\n');
  expect(tooWide(list(short, width), width)).toEqual([]);
  expect(tooWide(list(short, width, { words: ['emoji', 'текст'] }), width)).toEqual([]);
});

test('no line of a legend is wider than the window', () => {
  const { statements } = opEd().map;
  expect(tooWide(legendLines(statements, opEd(), look(30)).join('\n'), 30)).toEqual([]);
});

test.each([40, 60, 80, 120])('every row of what attacks names what it attacks at %d columns', (width) => {
  const attackers = opEd().map.statements.filter(({ gives }) =>
    gives.some(({ sign, contradiction }) => sign === 'attack' && contradiction !== 'reverse'),
  );
  const rows = attackers.map((one) => listItemLines(one, opEd(), look(width), {}));
  attackers.forEach(({ id, gives }, i) => {
    const lines = rows[i]!;
    const shown = lines.join(' ').replaceAll(/\s+/g, ' ');
    const targets = gives.filter(({ sign }) => sign === 'attack').map(({ target }) => target);
    expect(shown).toContain(id);
    expect(shown).toMatch(/ against/);
    const isNamed = targets.some((target) =>
      target.node === 'statement'
        ? shown.includes(target.id)
        : /against the (?:step from “.+” to .*“.|step of the (?:objection|support) “.)/.test(shown),
    );
    expect(isNamed, shown).toBe(true);
    if (width >= 80) expect(lines.length, shown).toBeLessThanOrEqual(4);
  });
});

describe('a row of a list', () => {
  const opened = view(`claims:
  - id: t
    text: A thesis that is said in full.
    short: The thesis in short
    reasons: [{id: r, text: A reason., short: One reason}]
counterpoints:
  - {id: c, text: Not so at all., attacks: t}
  - {id: u, text: It does not follow., attacks: r -> t}
evidence:
  - {id: e, text: A fact., supports: r, note: Known at second hand.}`);
  const lines = (width: number, form = {}) =>
    linesOf(listRows(opened.map.statements, opened, look(width), form));

  test('has signs, headline and id, then what is attacked', () => {
    expect(lines(80)).toEqual([
      '✗ falls      ● The thesis in short  t',
      '✓ stands     ● One reason  r  no longer counts',
      '✓ stands     ▼ Not so at all.  c',
      '               against: The thesis in short (t)',
      '✓ stands     ▼ It does not follow.  u',
      '               against the step from “One reason” to “The thesis in short”',
      '✓ stands     ■ A fact.  e †',
    ]);
  });

  test('says of an attack whether it still counts', () => {
    const met = view(
      'claims:\n  - {id: t, text: T., counterpoints: [{id: c, text: C.}]}\nreplies:\n  - {id: u, text: U., attacks: c -> t}',
    );
    expect(linesOf(listRows(met.map.statements, met, look(80)))[2]).toBe(
      `${' '.repeat(15)}no longer counts against: T. (t)`,
    );
  });

  test('names an entry by its id where there is no room for words, and a step by headlines in more lines', () => {
    expect(lines(30).slice(4)).toEqual([
      '    against t',
      '✓ ▼ It does not follow  u',
      '    against the step from “One',
      '    reason” to “The thesis in',
      '    short”',
      '✓ ■ A fact  e †',
    ]);
  });

  test('names a step to another step by what it is to that', () => {
    const far = view(`claims:
  - id: t
    text: The thesis.
    reasons: [{id: r, text: A reason.}]
counterpoints:
  - {id: u, text: It does not follow., attacks: r -> t}
  - {id: v, text: Nor does that., attacks: u -> r -> t}
  - {id: w, text: Nor this., attacks: v -> u -> r -> t}`);
    const words = (plain: boolean) =>
      linesOf(listRows(far.map.statements.slice(-2), far, look(120, { plain })));
    expect(words(false)).toEqual([
      '✓ stands     ▼ Nor does that.  v',
      '               no longer counts against the step of the objection “It does not follow.”',
      '✓ stands     ▼ Nor this.  w',
      '               against the step of the objection “Nor does that.”',
    ]);
    expect(words(true).join('\n')).toMatch(/\(stands; against the step of the objection “Nor does that.?”\)/);
  });

  test('has a line more where what was looked for stands elsewhere', () => {
    expect(lines(80, { words: ['reason'] }).slice(0, 3)).toEqual([
      '✗ falls      ● The thesis in short  t',
      '✓ stands     ● One *reason*  r  no longer counts',
      '✓ stands     ▼ Not so at all.  c',
    ]);
    expect(lines(80, { words: ['full'] }).slice(0, 2)).toEqual([
      '✗ falls      ● The thesis in short  t',
      '    text: A thesis that is said in *full*.',
    ]);
  });

  test('in plain text is one line with headline and text', () => {
    const plain = [...listRows(opened.map.statements, opened, look(30, { plain: true }))];
    expect(plain[0]).toBe('claim t (falls): The thesis in short. A thesis that is said in full.');
    expect(plain[2]).toBe('counterpoint c (stands; against t): Not so at all.');
    expect(plain[4]).toBe('evidence e (stands; has a note on its source): A fact.');
  });
});

test('the first line of a list is made before the next entry is looked at', () => {
  const opened = view('claims:\n  - {id: t, text: T., reasons: [{id: a, text: A.}, {id: b, text: B.}]}');
  const read: string[] = [];
  const statements = opened.map.statements.map((one) => ({
    ...one,
    get id() {
      read.push(one.id);
      return one.id;
    },
  }));
  const [first] = listRows(statements, opened, look());
  expect(first).toContain('T.');
  expect(new Set(read)).toEqual(new Set(['t']));
});
