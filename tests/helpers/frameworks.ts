import fc from 'fast-check';
import { ATTACK, type Framework, PREMISE, SUPPORT } from '../../src/verdict/framework.js';
import type { Semantics } from '../../src/verdict/semantics.js';
import { IN, OUT, UNDECIDED } from '../../src/verdict/status.js';

/** A framework in the plainest form: who bears on whom, and how. */
export interface Plain {
  readonly size: number;
  readonly statements: number;
  readonly links: readonly (readonly [from: number, to: number, role: number])[];
  readonly assumed: readonly number[];
}

/** Random maps: statements, then relations with one to three premises and a target that may be a relation. */
export const plains = (mostStatements: number, mostRelations: number): fc.Arbitrary<Plain> =>
  fc
    .tuple(
      fc.integer({ min: 1, max: mostStatements }),
      fc.array(
        fc.record({
          premises: fc.uniqueArray(fc.nat(99), { minLength: 1, maxLength: 3 }),
          target: fc.nat(99),
          attacks: fc.boolean(),
        }),
        { maxLength: mostRelations },
      ),
      fc.array(fc.nat(99), { maxLength: 2 }),
    )
    .map(([statements, relations, assumed]) => ({
      size: statements + relations.length,
      statements,
      links: relations.flatMap(({ premises, target, attacks }, i) => {
        const node = statements + i;
        // A relation bears on a statement or on a relation before it, as in a file.
        const unique = [...new Set(premises.map((premise) => premise % statements))];
        return [
          ...unique.map((premise) => [premise, node, PREMISE] as const),
          [node, target % node, attacks ? ATTACK : SUPPORT] as const,
        ];
      }),
      assumed: assumed.map((one) => one % statements),
    }));

/** Random trees: each entry but the first has one step, to an entry or a step before it; some steps need an entry more. */
export const trees = (most: number): fc.Arbitrary<Plain> =>
  fc
    .tuple(
      fc.array(
        fc.record({
          target: fc.nat(99),
          attacks: fc.boolean(),
          isLinked: fc.boolean(),
        }),
        { maxLength: most - 1 },
      ),
      fc.array(fc.nat(99), { maxLength: 2 }),
    )
    .map(([steps, assumed]) => {
      const statements = steps.length + 1;
      const links: [from: number, to: number, role: number][] = [];
      let relations = 0;
      for (const [i, { target, attacks, isLinked }] of steps.entries()) {
        const entry = i + 1;
        if (isLinked && relations > 0) {
          links.push([entry, statements + (target % relations), PREMISE]);
          continue;
        }
        const node = statements + relations;
        const above = target % (entry + relations);
        links.push([entry, node, PREMISE]);
        links.push([node, above < entry ? above : statements + above - entry, attacks ? ATTACK : SUPPORT]);
        relations += 1;
      }
      return {
        size: statements + relations,
        statements,
        links,
        assumed: assumed.map((one) => one % statements),
      };
    });

/** Random frameworks of attacks alone. */
export const attackGraphs = (most: number): fc.Arbitrary<Plain> =>
  fc.integer({ min: 1, max: most }).chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size }).map((pairs) => ({
      size,
      statements: size,
      links: pairs.map(([from, to]) => [from, to, ATTACK] as const),
      assumed: [],
    })),
  );

/** The plain framework as the program keeps it. */
export function compiled({ size, statements, links, assumed }: Plain): Framework {
  const sorted = [...links].sort((a, b) => a[0] - b[0]);
  const from = new Int32Array(size + 1);
  for (const [source] of sorted) from[source + 1]! += 1;
  for (let i = 0; i < size; i += 1) from[i + 1]! += from[i]!;
  const count = (role: number) =>
    Int32Array.from(
      { length: size },
      (_, node) => links.filter(([, to, how]) => to === node && how === role).length,
    );
  return {
    size,
    statements,
    from,
    to: Int32Array.from(sorted, ([, to]) => to),
    role: Uint8Array.from(
      { length: size },
      (_, node) => links.find(([source]) => source === node)?.[2] ?? PREMISE,
    ),
    premises: count(PREMISE),
    attackers: count(ATTACK),
    supports: count(SUPPORT),
    declaring: null,
    assumed: Uint8Array.from({ length: size }, (_, node) => (assumed.includes(node) ? 1 : 0)),
    burdened: Uint8Array.from({ length: size }, (_, node) => (node < statements ? 1 : 0)),
  };
}

/** For each node, what bears on it, by role. */
interface Bearing {
  readonly premises: readonly number[];
  readonly attackers: readonly number[];
  readonly supports: readonly number[];
  readonly assumed: boolean;
}

function bearings({ size, links, assumed }: Plain): Bearing[] {
  return Array.from({ length: size }, (_, node) => {
    const into = (role: number) =>
      links.filter(([, to, how]) => to === node && how === role).map(([from]) => from);
    return {
      premises: into(PREMISE),
      attackers: into(ATTACK),
      supports: into(SUPPORT),
      assumed: assumed.includes(node),
    };
  });
}

/** What the rules, word for word, make of one node. */
function ruled({ premises, attackers, supports, assumed }: Bearing, status: readonly number[]): number {
  const all = (nodes: readonly number[], wanted: number) => nodes.every((node) => status[node] === wanted);
  const some = (nodes: readonly number[], wanted: number) => nodes.some((node) => status[node] === wanted);
  const carried = supports.length === 0 || some(supports, IN) || assumed;
  if (all(premises, IN) && all(attackers, OUT) && carried) return IN;
  const unsupported = supports.length > 0 && all(supports, OUT) && !assumed;
  return some(premises, OUT) || some(attackers, IN) || unsupported ? OUT : UNDECIDED;
}

/** The least fixed point by applying the rules until nothing changes. */
export function slow(plain: Plain, fixed: ReadonlyMap<number, number> = new Map()): number[] {
  const nodes = bearings(plain);
  let status: number[] = Array(plain.size).fill(UNDECIDED);
  for (;;) {
    const next = nodes.map((node, i) => fixed.get(i) ?? ruled(node, status));
    if (next.every((one, i) => one === status[i])) return status;
    status = next;
  }
}

/** Every fixed point, by trying all labellings. */
export function allComplete(plain: Plain): number[][] {
  const nodes = bearings(plain);
  const found: number[][] = [];
  for (let code = 0; code < 3 ** plain.size; code += 1) {
    const status: number[] = [];
    for (let rest = code; status.length < plain.size; rest = Math.floor(rest / 3)) status.push(rest % 3);
    if (nodes.every((node, i) => ruled(node, status) === status[i])) found.push(status);
  }
  return found;
}

/** Those of the complete labellings that a semantics takes. */
export function bySemantics(complete: readonly number[][], semantics: Semantics): number[][] {
  if (semantics === 'complete') return [...complete];
  if (semantics === 'stable') return complete.filter((one) => !one.includes(UNDECIDED));
  const below = (a: number[], b: number[]) => a.every((one, i) => one === UNDECIDED || one === b[i]);
  return complete.filter((one) => !complete.some((other) => other !== one && below(one, other)));
}

/** A deadline that never comes. */
export const never = () => false;
/** Labellings as strings of digits, sorted, for a comparison. */
export const spelled = (all: readonly Iterable<number>[]) => all.map((one) => [...one].join('')).sort();
export const ALL_SEMANTICS: Semantics[] = ['complete', 'preferred', 'stable'];
