import { describe, expect, test } from 'vitest';
import { treeBelow } from '../../src/query/tree.js';
import { leftOutLegend, treeLines, treeRowLines } from '../../src/render/tree.js';
import { look, opEd, view } from '../helpers/maps.js';
import { tooWide, WIDE } from '../helpers/wide.js';

test.each([40, 60, 80, 200])('no line of a tree is wider than %d columns', (width) => {
  expect(tooWide([...treeLines(treeBelow(WIDE.map.thesis), WIDE, look(width))].join('\n'), width)).toEqual(
    [],
  );
});

test('a deep tree keeps its last levels in the window', () => {
  const chain = view(
    `claims:\n  - {id: t, text: T.}\n${Array.from({ length: 30 }, (_, i) => `  - {id: n${i}, text: Text., supports: ${i === 0 ? 't' : `n${i - 1}`}}\n`).join('')}`,
  );
  const lines = [...treeLines(treeBelow(chain.map.thesis), chain, look(40))];
  expect(lines.at(-1)).toBe('✓ ⋯        └─ ● Text  n29');
  expect(tooWide(lines.join('\n'), 40)).toEqual([]);
  expect(leftOutLegend(treeBelow(chain.map.thesis), look(40))).toEqual(['⋯ levels left out']);
  expect(leftOutLegend(treeBelow(chain.map.thesis), look(200))).toEqual([]);
});

test.each([40, 60, 80, 120])(
  'every row of a tree has words of the entry and its whole id at %d columns',
  (width) => {
    const rows = treeBelow(opEd().map.thesis);
    const lines = [...treeRowLines(rows, opEd(), look(width))];
    expect(lines).toHaveLength(rows.length);
    lines.forEach((item, i) => {
      const { id, short, text } = rows[i]!.statement;
      const shown = item.join(' ').replaceAll(/[\s│⋯]+/g, ' ');
      expect(shown).toContain((short ?? text).split(' ').slice(0, 3).join(' '));
      // An id that no line holds is broken between two.
      expect(shown.replaceAll(' ', '')).toContain(id);
    });
  },
);

describe('a row of a tree', () => {
  const opened = view(`claims:
  - id: t
    text: The thesis.
    reasons:
      - {id: a, text: A first reason., with: b, evidence: [{id: e, text: A fact.}]}
      - {id: c, text: A third reason., counterpoints: [{id: u, text: It does not follow., attacks: c -> t}]}
  - {id: b, text: A second reason., evidence: [e]}
counterpoints:
  - {id: o, text: An objection., attacks: u}`);
  const tree = (options = {}, form = {}) => [
    ...treeLines(treeBelow(opened.map.thesis, options), opened, look(), form),
  ];

  test('begins with its verdict, and says what its kind does not', () => {
    expect(tree()).toEqual([
      '✓ stands     ● The thesis.  t',
      '✓ stands     ├─ ● A first reason.  a (linked reason 1 of 2)',
      '✓ stands     │  └─ ■ A fact.  e',
      '✓ stands     ├─ ● A second reason.  b (linked reason 2 of 2)',
      '✓ stands     │  └─ ■ A fact.  e (shown above)',
      '✓ stands     └─ ● A third reason.  c',
      '✗ falls         └─ ▼ It does not follow.  u (attacks the step to t)',
      '✓ stands           └─ ▼ An objection.  o',
    ]);
  });

  test('says in words how much is below it', () => {
    expect(tree({ depth: 1 }).slice(1)).toEqual([
      '✓ stands     ├─ ● A first reason.  a (linked reason 1 of 2; 1 more below)',
      '✓ stands     ├─ ● A second reason.  b (linked reason 2 of 2; 1 more below)',
      '✓ stands     └─ ● A third reason.  c (2 more below)',
    ]);
  });

  test('stands in brackets where it only leads to one that was asked for', () => {
    const asked = ({ kind }: { kind: string }) => kind === 'counterpoint';
    expect(tree({ wanted: asked }, { asked })).toEqual([
      '✓ stands     ● (The thesis.)  t',
      '✓ stands     └─ ● (A third reason.)  c',
      '✗ falls         └─ ▼ It does not follow.  u (attacks the step to t)',
      '✓ stands           └─ ▼ An objection.  o',
    ]);
  });

  test('in plain text is one line with all words', () => {
    const plain = [...treeLines(treeBelow(opened.map.thesis), opened, look(40, { plain: true }))];
    expect(plain[1]).toBe('level 1, claim a (stands; linked reason 1 of 2): A first reason.');
    expect(plain[4]).toBe('level 2, evidence e (stands; shown above): A fact.');
  });
});
