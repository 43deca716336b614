import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildMap } from '../../src/map/build.js';
import {
  type ArgumentMap,
  type ArgumentNode,
  type Draft,
  NO_EXPECTATIONS,
  type Status,
} from '../../src/map/model.js';
import { relationName } from '../../src/map/relations.js';
import { labelMap } from '../../src/verdict/map-labels.js';
import { statementDraft } from '../helpers/drafts.js';
import { mapOf } from '../helpers/maps.js';

const statement = (id: string, rest = '') =>
  `  - {id: ${id}, text: Text of ${id}.${rest === '' ? '' : `, ${rest}`}}\n`;

/** Maps in a line or two, and the verdicts that the rules give. */
const CASES: [name: string, map: string, verdicts: Record<string, Status>][] = [
  ['a bare thesis is granted', `claims:\n${statement('t')}`, { t: 'in' }],
  [
    'an attack defeats',
    `claims:\n${statement('t')}counterpoints:\n${statement('a', 'attacks: t')}`,
    { t: 'out', a: 'in', 'a -> t': 'in' },
  ],
  [
    'a defended thesis stands again',
    `claims:\n${statement('t')}counterpoints:\n${statement('a', 'attacks: t')}replies:\n${statement('b', 'attacks: a')}`,
    { t: 'in', a: 'out', b: 'in', 'a -> t': 'out' },
  ],
  [
    'one good reason of two is enough',
    `claims:\n${statement('t')}${statement('r', 'supports: t')}${statement('s', 'supports: t')}counterpoints:\n${statement('a', 'attacks: r')}`,
    { t: 'in', r: 'out', s: 'in' },
  ],
  [
    'a thesis falls with its only reason',
    `claims:\n${statement('t')}${statement('r', 'supports: t')}counterpoints:\n${statement('a', 'attacks: r')}`,
    { t: 'out', r: 'out' },
  ],
  [
    'an assumed one does not',
    `claims:\n${statement('t', 'assumed: true')}${statement('r', 'supports: t')}counterpoints:\n${statement('a', 'attacks: r')}`,
    { t: 'in', r: 'out' },
  ],
  [
    'but an attack defeats what is assumed, too',
    `claims:\n${statement('t', 'assumed: true')}counterpoints:\n${statement('a', 'attacks: t')}`,
    { t: 'out' },
  ],
  [
    'a linked reason needs all its premises',
    `claims:\n${statement('t')}${statement('r', 'supports: {to: t, with: [p]}')}${statement('p')}counterpoints:\n${statement('a', 'attacks: p')}`,
    { 'r -> t': 'out', r: 'in', t: 'out' },
  ],
  [
    'an undercut takes the step and leaves its ends',
    `claims:\n${statement('t')}${statement('r', 'supports: t')}counterpoints:\n${statement('u', 'attacks: r -> t')}`,
    { r: 'in', u: 'in', 'r -> t': 'out', t: 'out' },
  ],
  [
    'an undercut of an undercut gives it back',
    `claims:\n${statement('t')}${statement('r', 'supports: t')}counterpoints:\n${statement('u', 'attacks: r -> t')}replies:\n${statement('v', 'attacks: u -> r -> t')}`,
    { u: 'in', 'u -> r -> t': 'out', 'r -> t': 'in', t: 'in' },
  ],
  [
    'a step falls when all that backs it falls',
    `claims:\n${statement('t')}${statement('r', 'supports: t')}${statement('b', 'supports: r -> t')}counterpoints:\n${statement('a', 'attacks: b')}`,
    { 'r -> t': 'out', t: 'out', r: 'in' },
  ],
  [
    'a contradiction stays open',
    `claims:\n${statement('t')}counterpoints:\n${statement('c', 'contradicts: t')}`,
    { t: 'undecided', c: 'undecided', 'c -> t': 'undecided', 't -> c': 'undecided' },
  ],
  [
    'until something outside settles it',
    `claims:\n${statement('t')}counterpoints:\n${statement('c', 'contradicts: t')}replies:\n${statement('b', 'attacks: c')}`,
    { t: 'in', c: 'out', 'c -> t': 'out', 't -> c': 'in' },
  ],
  [
    'circular support stays open',
    `claims:\n${statement('t', 'supports: r')}${statement('r', 'supports: t')}`,
    { t: 'undecided', r: 'undecided' },
  ],
  [
    'an outside attack settles a circle',
    `claims:\n${statement('t', 'supports: r')}${statement('r', 'supports: t')}counterpoints:\n${statement('a', 'attacks: r')}`,
    { t: 'out', r: 'out' },
  ],
  [
    'a self-attack leaves its target open',
    `claims:\n${statement('t')}counterpoints:\n${statement('a', 'attacks: [t, a]')}`,
    { a: 'undecided', t: 'undecided' },
  ],
  [
    'evidence under two parents carries both',
    `claims:\n${statement('t')}${statement('r', 'supports: t')}${statement('s', 'supports: t')}evidence:\n${statement('e', 'supports: [r, s]')}counterpoints:\n${statement('a', 'attacks: e')}`,
    { e: 'out', r: 'out', s: 'out', t: 'out' },
  ],
  [
    'a statement whose only evidence is refuted falls, though bare it would stand',
    `claims:\n${statement('t')}evidence:\n${statement('e', 'supports: t')}counterpoints:\n${statement('a', 'attacks: e')}`,
    { t: 'out' },
  ],
  [
    'an odd circle of attacks stays open',
    `claims:\n${statement('t')}counterpoints:\n${statement('a', 'attacks: [t, b]')}${statement('b', 'attacks: c')}${statement('c', 'attacks: a')}`,
    { t: 'undecided', a: 'undecided', b: 'undecided', c: 'undecided' },
  ],
  [
    'a linked undercut needs its other premise',
    `claims:\n${statement('t')}${statement('r', 'supports: t')}${statement('p')}counterpoints:\n${statement('u', 'attacks: {to: r -> t, with: p}')}replies:\n${statement('v', 'attacks: p')}`,
    { 'u -> r -> t': 'out', 'r -> t': 'in', t: 'in', u: 'in' },
  ],
];

describe('evaluate', () => {
  test.each(CASES)('%s', (_, entries, verdicts) => {
    const labels = Object.fromEntries(labelMap(mapOf(entries)).entries());
    expect(labels).toMatchObject(verdicts);
  });

  test('agrees with the rules applied again and again until nothing changes', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const map = buildMap(draft).map!;
        expect(Object.fromEntries(labelMap(map).entries())).toEqual(slowly(map));
      }),
      { numRuns: 150 },
    );
  });

  test('with no attack and no circle, everything stands', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        // Supports that only ever lead to an earlier statement make no circle.
        const number = (name: string) => Number(name.match(/^n(\d+)$/)?.[1] ?? Number.NaN);
        const relations = draft.relations
          .filter(
            ({ from, to, with: premises }) => number(to) < Math.min(number(from), ...premises.map(number)),
          )
          .map((relation) => ({ ...relation, sign: 'support' as const, contradiction: false }));
        const map = buildMap({ ...draft, relations }).map!;
        for (const [, status] of labelMap(map).entries()) expect(status).toBe('in');
      }),
    );
  });

  test('other ids change nothing', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const other = JSON.parse(
          JSON.stringify(draft).replace(/"n\d+[^"]*"/g, (name) => name.replace(/n(\d+)/g, 'x$1y')),
        ) as Draft;
        const statuses = (map: ArgumentMap) => [...labelMap(map).entries()].map(([, status]) => status);
        expect(statuses(buildMap(other).map!)).toEqual(statuses(buildMap(draft).map!));
      }),
    );
  });

  test('a chain of thirty thousand does not overflow', () => {
    const count = 30_000;
    const statements = Array.from({ length: count }, (_, i) => bare(`n${i}`));
    const relations = Array.from({ length: count - 1 }, (_, i) => attack(`n${i + 1}`, `n${i}`));
    const map = buildMap({ ...EMPTY, statements, relations }).map!;
    const labels = labelMap(map);
    expect(labels.statusOf(map.byId.get(`n${count - 1}`)!)).toBe('in');
    expect(labels.statusOf(map.thesis)).toBe('out');
  });
});

const EMPTY: Draft = {
  header: {
    title: 'x',
    author: null,
    date: null,
    publication: null,
    url: null,
    language: null,
    motion: null,
    original: null,
    begins: null,
    note: null,
  },
  thesis: 'n0',
  sources: [],
  terms: [],
  statements: [],
  relations: [],
  expect: NO_EXPECTATIONS,
};

function bare(id: string, assumed = false): Draft['statements'][number] {
  return statementDraft(id, 'claim', { assumed });
}

function attack(from: string, to: string): Draft['relations'][number] {
  return { sign: 'attack', from, to, with: [], scheme: null, contradiction: false, where: [], whereWith: [] };
}

/** Random maps: statements n0.., relations between them and on earlier relations, some linked, some contradictions. */
const drafts: fc.Arbitrary<Draft> = fc
  .record({
    assumed: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
    raw: fc.array(
      fc.record({ from: fc.nat(), to: fc.nat(), with: fc.option(fc.nat(), { nil: null }), shape: fc.nat(9) }),
      { maxLength: 12 },
    ),
  })
  .map(({ assumed, raw }) => {
    const ids = assumed.map((_, i) => `n${i}`);
    const names = new Set<string>();
    const relations: Draft['relations'][number][] = [];
    for (const { from, to, with: other, shape } of raw) {
      const source = ids[from % ids.length]!;
      const targets = [...ids, ...names];
      const target = targets[to % targets.length]!;
      const contradiction = shape === 9 && !target.includes('->') && target !== source;
      const made = [relationName(source, target), ...(contradiction ? [relationName(target, source)] : [])];
      if (made.some((name) => names.has(name))) continue;
      for (const name of made) names.add(name);
      const linked =
        other === null || contradiction ? [] : [ids[other % ids.length]!].filter((id) => id !== source);
      relations.push({
        ...attack(source, target),
        sign: shape < 4 && !contradiction ? 'support' : 'attack',
        with: linked,
        contradiction,
      });
    }
    return { ...EMPTY, statements: ids.map((id, i) => bare(id, assumed[i])), relations };
  });

/** The rules as they are written, applied to every node until a round changes nothing. */
function slowly(map: ArgumentMap): Record<string, Status> {
  const status = new Map<ArgumentNode, Status>();
  const nodes: ArgumentNode[] = [...map.statements, ...map.relations];
  const of = (node: ArgumentNode) => status.get(node) ?? 'undecided';
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of nodes) {
      if (of(node) !== 'undecided') continue;
      const premises = node.node === 'relation' ? node.premises : [];
      const assumed = node.node === 'statement' && node.assumed;
      const { supportedBy, attackedBy } = node;
      const carried = supportedBy.length === 0 || supportedBy.some((one) => of(one) === 'in') || assumed;
      const dropped = supportedBy.length > 0 && supportedBy.every((one) => of(one) === 'out') && !assumed;
      const isIn =
        premises.every((one) => of(one) === 'in') && attackedBy.every((one) => of(one) === 'out') && carried;
      const isOut =
        premises.some((one) => of(one) === 'out') || attackedBy.some((one) => of(one) === 'in') || dropped;
      if (isIn || isOut) {
        status.set(node, isIn ? 'in' : 'out');
        changed = true;
      }
    }
  }
  return Object.fromEntries(nodes.map((node) => [node.node === 'statement' ? node.id : node.name, of(node)]));
}
