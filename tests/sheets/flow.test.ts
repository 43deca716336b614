import { describe, expect, test } from 'vitest';
import type { View } from '../../src/query/view.js';
import type { TableOf } from '../../src/sheets/document.js';
import { sheetMarkdown } from '../../src/sheets/markdown.js';
import { DEBATE_FORMATS, type DebateFormatName } from '../../src/sheets/speeches.js';
import { tablePieces } from '../../src/sheets/table-cells.js';
import { sheetText } from '../../src/sheets/text.js';
import { view } from '../helpers/maps.js';
import { sheetPage } from '../helpers/sheets.js';

/** Flow sheets. */

const of = view(`claims:
  - {id: t, text: T., at: 1.1}
counterpoints:
  - {id: c, text: C., attacks: t}
  - {id: d, text: D., attacks: t}
replies:
  - {id: r, text: R., attacks: c}
  - {id: s, text: S., attacks: c}`);

function tableOf(map: View, options: Parameters<typeof sheetPage>[2] = {}): TableOf<string> {
  const [table] = sheetPage('flow', map, options).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
}

describe('a flow sheet', () => {
  const rows = (map: View, options: Parameters<typeof sheetPage>[2] = {}) => tableOf(map, options).rows;

  test('has each move beside all its answers, and says what is unanswered', () => {
    expect(tableOf(of)).toMatchObject({
      head: ['Claim', 'Counterpoint', 'Reply', 'Next'],
      rows: [
        ['T. (text, para. 1)', 'D.', '(no answer yet)', ''],
        ['T. (text, para. 1)', 'C.', 'R.', '(no answer yet)'],
        ['T. (text, para. 1)', 'C.', 'S.', '(no answer yet)'],
      ],
      reach: [
        [3, 1, 1, 1],
        [0, 2, 1, 1],
        [0, 0, 1, 1],
      ],
      breaks: [0],
      isWide: true,
    });
  });

  test('leaves out attacks far below a claim where there are nearer ones', () => {
    const deep = (beside: string) =>
      view(`claims:
  - id: t
    text: T.
    evidence: [{id: e, text: E., evidence: [{id: f, text: F., counterpoints: [{id: x, text: Far.}]}]}]
    ${beside}`);
    const counterpoints = (beside: string) => rows(deep(beside)).map(([, cell]) => cell!);
    expect(counterpoints('')[0]).toContain('Far.');
    expect(counterpoints('counterpoints: [{id: y, text: Near.}]')).toEqual(['Near.']);
  });

  test('says where there is no objection', () => {
    expect(rows(view('claims: [{id: t, text: T.}]'))).toEqual([['T.', '(no objection yet)', '', '']]);
  });

  test.each(Object.keys(DEBATE_FORMATS) as DebateFormatName[])(
    'has the speeches of %s, and room',
    (speeches) => {
      const table = tableOf(of, { speeches, columns: 1 });
      expect(table.head).toEqual([...DEBATE_FORMATS[speeches].speeches, '']);
      expect(table.rows.every((row) => row.length === table.head.length)).toBe(true);
      expect(table.isRoomy).toBe(true);
      expect(tableOf(of).isRoomy).toBeUndefined();
    },
  );

  test('has an objection once, whatever it attacks, and no claim as a reply to what attacks it', () => {
    const twice = view(`claims:
  - {id: t, text: T., evidence: [{id: e, text: E.}, {id: f, text: F.}]}
counterpoints:
  - {id: c, text: C., attacks: [e, f]}
  - {id: d, text: D., contradicts: t}`);
    const cells = rows(twice).map(([, counterpoint]) => counterpoint);
    expect(cells.filter((cell) => cell!.startsWith('C.'))).toHaveLength(1);
    expect(rows(twice).map(([, , reply]) => reply)).not.toContain('T.');
  });

  test('of a team leaves room where the other side speaks', () => {
    expect(rows(of, { team: 'against' })).toEqual([
      ['T. (text, para. 1)', 'D.', '(no answer yet)', ''],
      ['T. (text, para. 1)', 'C.', '', ''],
    ]);
    expect(rows(of, { team: 'for' }).map(([, , , next]) => next)).toEqual(['', '', '']);
    expect(sheetPage('flow', of, { team: 'for' }).title).toBe('Flow sheet: for the motion');
  });

  test('is cut into pieces that fit on a page, where a claim has much against it; what goes on is marked', () => {
    const long = 'says very much about it and more '.repeat(12);
    const many = view(`claims:
  - {id: t, text: T.}
counterpoints:
${[0, 1, 2].map((i) => `  - {id: c${i}, text: C${i} ${long}., attacks: t}`).join('\n')}`);
    const pieces = tablePieces(tableOf(many));
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map((piece) => piece[0]![0]!.text)).toEqual([
      'T.',
      ...pieces.slice(1).map(() => 'T. (cont.)'),
    ]);
    expect(pieces.map((piece) => piece[0]![0]!.rows)).toEqual(pieces.map((piece) => piece.length));
    expect(pieces.flat()).toHaveLength(3);
  });

  test('has in each column only what its side may say', () => {
    const turned = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}]}
counterpoints:
  - {id: c, text: C., attacks: t, with: [a]}
  - {id: x, text: X., attacks: a}
replies:
  - {id: r, text: R., attacks: c, with: [x]}`);
    const [row] = rows(turned).filter(([, counterpoint]) => counterpoint!.startsWith('C.'));
    expect(row![2]).toBe('R. (the other side says: “X”)');
    const without = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}]}
counterpoints:
  - {id: c, text: C., attacks: t, with: [a]}
  - {id: x, text: X., attacks: a}`);
    expect(rows(without)).toContainEqual(['T.', 'C. (the other side says: “A”)', '(no answer yet)', '']);
  });

  test('of a claim of the side against has the sides the other way round', () => {
    const mirrored = view(`claims:
  - {id: t, text: T.}
  - {id: n, text: N., attacks: t, counterpoints: [{id: c, text: C., replies: [{id: r, text: R.}]}]}`);
    expect(rows(mirrored, { chosen: [mirrored.map.byId.get('n')!] })).toEqual([
      ['N.', 'C.', 'R.', '(no answer yet)'],
    ]);
  });

  test('has the strongest counterpoints and replies, and says how many more there are', () => {
    const many = view(`claims:
  - {id: t, text: T.}
counterpoints:
${[0, 1, 2, 3, 4].map((i) => `  - {id: c${i}, text: C${i}., attacks: t}`).join('\n')}
replies:
${[0, 1, 2].map((i) => `  - {id: r${i}, text: R${i}., attacks: [c0, c1, c2, c3, c4]}`).join('\n')}`);
    const cells = rows(many);
    expect(new Set(cells.map(([, counterpoint]) => counterpoint))).toEqual(
      new Set(['C0.', 'C1.', 'C2. (and 2 more counterpoints)']),
    );
    expect(cells.filter(([, one]) => one === 'C0.').map(([, , reply]) => reply)).toEqual([
      'R0.',
      'R1. (and 1 more reply)',
    ]);
  });

  test('has an exchange once, and names its row after that', () => {
    const twice = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A.}, {id: b, text: B.}]}
counterpoints:
  - {id: c, text: C., attacks: [a, b], replies: [{id: r, text: R.}]}`);
    expect(rows(twice).slice(1)).toEqual([
      ['A.', 'C.', 'R.', '(no answer yet)'],
      ['B.', 'C.', '(see “A”)', ''],
    ]);
  });

  test('says in short what is attacked', () => {
    const evidence = view(`claims:
  - id: t
    text: T.
    evidence: [{id: e, text: E., counterpoints: [{id: x, text: X.}]}, {id: f, text: F.}]
counterpoints: [{id: y, text: Y., attacks: f -> t}]`);
    expect(rows(evidence).map(([, counterpoint]) => counterpoint)).toEqual([
      'X. (attacks the evidence “E”)',
      'Y. (attacks the step from the evidence “F”)',
    ]);
  });
});

test('as text each move stands once; in Markdown a sign stands for what is said above', () => {
  const page = sheetPage('flow', of);
  expect(sheetText(page, 80).match(/Claim: T\./g)).toHaveLength(1);
  expect(sheetMarkdown(page)).toContain('| ″ | ″ | S. | (no answer yet) |');
});
