import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepts } from '../../src/verdict/acceptance.js';
import { advise } from '../../src/verdict/advise.js';
import type { Burden } from '../../src/verdict/burden.js';
import { choices } from '../../src/verdict/choices.js';
import { circularGroups, rowOf, rowsOf } from '../../src/verdict/circles.js';
import { explainer } from '../../src/verdict/explain.js';
import {
  ATTACK,
  attackFramework,
  type Framework,
  frameworkOf,
  nodeNames,
  PREMISE,
  SUPPORT,
} from '../../src/verdict/framework.js';
import { label } from '../../src/verdict/label.js';
import { positions } from '../../src/verdict/positions.js';
import { type Ground, restsOn } from '../../src/verdict/reasons.js';
import type { Semantics } from '../../src/verdict/semantics.js';
import { IN, OUT, STATUS_OF, UNDECIDED } from '../../src/verdict/status.js';
import { strengths } from '../../src/verdict/strength.js';
import { mapOf } from '../helpers/maps.js';

/** A framework in the plainest form: who bears on whom, and how. */
interface Plain {
  readonly size: number;
  readonly statements: number;
  readonly links: readonly (readonly [from: number, to: number, role: number])[];
  readonly assumed: readonly number[];
}

/** Random maps: statements, then relations with one to three premises and a target that may be a relation. */
const plains = (mostStatements: number, mostRelations: number): fc.Arbitrary<Plain> =>
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

const attackGraphs = (most: number): fc.Arbitrary<Plain> =>
  fc.integer({ min: 1, max: most }).chain((size) =>
    fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 2 * size }).map((pairs) => ({
      size,
      statements: size,
      links: pairs.map(([from, to]) => [from, to, ATTACK] as const),
      assumed: [],
    })),
  );

function compiled({ size, statements, links, assumed }: Plain): Framework {
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

/** One application of the rules, word for word. */
function rules(plain: Plain, status: readonly number[], fixed: ReadonlyMap<number, number>): number[] {
  return status.map((_, node) => {
    if (fixed.has(node)) return fixed.get(node)!;
    const into = (role: number) =>
      plain.links.filter(([, to, how]) => to === node && how === role).map(([from]) => status[from]!);
    const [premises, attackers, supports] = [into(PREMISE), into(ATTACK), into(SUPPORT)];
    const assumed = plain.assumed.includes(node);
    const carried = supports.length === 0 || supports.includes(IN) || assumed;
    if (premises.every((one) => one === IN) && attackers.every((one) => one === OUT) && carried) return IN;
    const unsupported = supports.length > 0 && supports.every((one) => one === OUT) && !assumed;
    return premises.includes(OUT) || attackers.includes(IN) || unsupported ? OUT : UNDECIDED;
  });
}

/** The least fixed point by applying the rules until nothing changes. */
function slow(plain: Plain, fixed: ReadonlyMap<number, number> = new Map()): number[] {
  let status: number[] = Array(plain.size).fill(UNDECIDED);
  for (;;) {
    const next = rules(plain, status, fixed);
    if (next.every((one, i) => one === status[i])) return status;
    status = next;
  }
}

/** Every fixed point, by trying all labellings. */
function allComplete(plain: Plain): number[][] {
  const found: number[][] = [];
  for (let code = 0; code < 3 ** plain.size; code += 1) {
    const status = Array.from({ length: plain.size }, (_, i) => Math.floor(code / 3 ** i) % 3);
    if (rules(plain, status, new Map()).every((one, i) => one === status[i])) found.push(status);
  }
  return found;
}

function bySemantics(complete: readonly number[][], semantics: Semantics): number[][] {
  if (semantics === 'complete') return [...complete];
  if (semantics === 'stable') return complete.filter((one) => !one.includes(UNDECIDED));
  const below = (a: number[], b: number[]) => a.every((one, i) => one === UNDECIDED || one === b[i]);
  return complete.filter((one) => !complete.some((other) => other !== one && below(one, other)));
}

const never = () => false;
const spelled = (all: readonly Iterable<number>[]) => all.map((one) => [...one].join('')).sort();
const allSemantics: Semantics[] = ['complete', 'preferred', 'stable'];

describe('label', () => {
  test('agrees with applying the rules until nothing changes', () => {
    fc.assert(
      fc.property(plains(8, 14), (plain) => {
        expect([...label(compiled(plain)).status]).toEqual(slow(plain));
      }),
      { numRuns: 1500 },
    );
  });

  test('and so where some nodes are fixed', () => {
    const some = fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.constantFrom(IN, OUT));
    fc.assert(
      fc.property(plains(8, 12), some, (plain, taken) => {
        const fixed = new Map(
          Object.entries(taken).flatMap(([node, status]): [number, number][] =>
            Number(node) < plain.size ? [[Number(node), status]] : [],
          ),
        );
        expect([...label(compiled(plain), { fixed }).status]).toEqual(slow(plain, fixed));
      }),
      { numRuns: 800 },
    );
  });

  test.each([254, 255, 256, 300, 70_000])('waits for every one of %d attackers', (count) => {
    // All but the last are attacked; then the last is, too.
    const attackers = Array.from({ length: count }, (_, i) => i + 1);
    const graph = (answered: readonly number[]) =>
      attackFramework(
        count + 2,
        Int32Array.from([...attackers, ...answered.map(() => count + 1)]),
        Int32Array.from([...attackers.map(() => 0), ...answered]),
      );
    expect(label(graph(attackers.slice(1))).status[0]).toBe(OUT);
    expect(label(graph(attackers)).status[0]).toBe(IN);
  });

  test('is contained in every complete labelling', () => {
    fc.assert(
      fc.property(plains(4, 5), (plain) => {
        const { status } = label(compiled(plain));
        for (const complete of allComplete(plain)) {
          status.forEach((one, i) => {
            if (one !== UNDECIDED) expect(complete[i]).toBe(one);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  test('without attacks and circles everything is in', () => {
    fc.assert(
      fc.property(plains(8, 12), (plain) => {
        const links = plain.links.map(
          ([from, to, role]) => [from, to, role === ATTACK ? SUPPORT : role] as const,
        );
        // Only from later statements to earlier ones: no circle.
        const forward = {
          ...plain,
          links: links.filter(([from, to]) => from >= plain.statements || from < to),
        };
        const premisesOf = (node: number) =>
          forward.links.filter(([, to]) => to === node).map(([from]) => from);
        const acyclic = forward.links.filter(
          ([from, to]) =>
            from < plain.statements || (to < plain.statements && premisesOf(from).every((one) => one > to)),
        );
        const { status } = label(compiled({ ...forward, links: acyclic }));
        expect([...status].every((one) => one === IN)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('renaming changes nothing', () => {
    fc.assert(
      fc.property(attackGraphs(10), fc.infiniteStream(fc.nat()), (plain, numbers) => {
        const order = Array.from(
          { length: plain.size },
          (_, i) => [numbers.next().value as number, i] as const,
        )
          .sort((a, b) => a[0] - b[0])
          .map(([, i]) => i);
        const renamed = plain.links.map(([from, to, role]) => [order[from]!, order[to]!, role] as const);
        const before = label(compiled(plain)).status;
        const after = label(compiled({ ...plain, links: renamed })).status;
        before.forEach((one, i) => {
          expect(after[order[i]!]).toBe(one);
        });
      }),
    );
  });
});

describe('positions', () => {
  test.each(allSemantics)('%s: all of them, as trying all labellings finds them', (semantics) => {
    const small = fc.oneof(plains(4, 4), attackGraphs(7));
    fc.assert(
      fc.property(small, (plain) => {
        const framework = compiled(plain);
        const bounds = { limit: 5000, expired: never };
        const about = plain.size - 1;
        const { found, known, complete, tally } = positions(
          framework,
          label(framework),
          semantics,
          bounds,
          about,
        );
        const all = bySemantics(allComplete(plain), semantics);
        const having = (status: number) => BigInt(all.filter((one) => one[about] === status).length);
        expect(tally).toEqual([having(UNDECIDED), having(IN), having(OUT)]);
        expect(spelled(found)).toEqual(spelled(all));
        expect({ known, complete }).toEqual({ known: BigInt(all.length), complete: true });
      }),
      { numRuns: 250 },
    );
  });

  test.each(allSemantics)('%s: acceptance in some and in all', (semantics) => {
    fc.assert(
      fc.property(fc.oneof(plains(4, 4), attackGraphs(7)), (plain) => {
        const framework = compiled(plain);
        const all = bySemantics(allComplete(plain), semantics);
        for (let node = 0; node < plain.size; node += 1) {
          const asked = (mode: 'some' | 'all') =>
            accepts(framework, label(framework), semantics, mode, node, never).accepted;
          expect(asked('some')).toBe(all.some((one) => one[node] === IN));
          expect(asked('all')).toBe(all.every((one) => one[node] === IN));
        }
      }),
      { numRuns: 120 },
    );
  });

  test('independent parts multiply, and only as many as asked for are listed', () => {
    // Twenty pairs that attack each other: 3^20 complete positions, 2^20 preferred ones.
    const source = Int32Array.from({ length: 40 }, (_, i) => i);
    const target = Int32Array.from({ length: 40 }, (_, i) => i ^ 1);
    const framework = attackFramework(40, source, target);
    const count = (semantics: Semantics) =>
      positions(framework, label(framework), semantics, { limit: 7, expired: never });
    expect(count('complete')).toMatchObject({ known: 3n ** 20n, complete: true });
    expect(count('preferred')).toMatchObject({ known: 2n ** 20n, complete: true });
    const { found, tally } = count('stable');
    expect([found.length, tally]).toEqual([7, null]);
    const about = positions(framework, label(framework), 'complete', { limit: 1, expired: never }, 3);
    expect(about.tally).toEqual([3n ** 19n, 3n ** 19n, 3n ** 19n]);
    expect(new Set(spelled(found)).size).toBe(7);
  });

  test('a few choices, and the rest of a position follows', () => {
    fc.assert(
      fc.property(fc.oneof(plains(4, 5), attackGraphs(7)), (plain) => {
        const framework = compiled(plain);
        const grounded = label(framework);
        const { found } = positions(framework, grounded, 'complete', { limit: 500, expired: never });
        for (const position of found) {
          const chosen = choices(framework, grounded, position);
          const fixed = new Map(chosen.map((node) => [node, position[node]!]));
          expect([...label(framework, { fixed }).status]).toEqual([...position]);
          expect(chosen.every((node) => grounded.status[node] === UNDECIDED)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a grid of which nobody counts all positions', () => {
    // Neighbours attack each other, 14 by 14: far more positions than there is time for.
    const side = 14;
    const pairs = Array.from({ length: side * side }, (_, i) => [
      ...(i % side < side - 1 ? [[i, i + 1] as const] : []),
      ...(i < side * (side - 1) ? [[i, i + side] as const] : []),
    ]).flat();
    const framework = attackFramework(
      side * side,
      Int32Array.from(pairs.flat()),
      Int32Array.from(pairs.flatMap(([a, b]) => [b, a])),
    );
    let asked = 0;
    const expired = () => {
      asked += 1;
      return asked > 2000;
    };
    const { known, complete, found } = positions(framework, label(framework), 'stable', {
      limit: 10,
      expired,
    });
    expect({ complete, found: found.length, many: known > 100n }).toEqual({
      complete: false,
      found: 10,
      many: true,
    });
    for (const status of found) expect(status.includes(UNDECIDED)).toBe(false);
  });

  test('when the time is over, nothing is claimed but what needs no search', () => {
    const framework = attackFramework(3, Int32Array.from([0, 1, 2]), Int32Array.from([1, 2, 0]));
    const over = { limit: 10, expired: () => true };
    expect(positions(framework, label(framework), 'preferred', over)).toMatchObject({
      known: 0n,
      complete: false,
    });
    // That nothing more is decided is always coherent.
    expect(positions(framework, label(framework), 'complete', over)).toMatchObject({
      known: 1n,
      complete: false,
    });
    expect(accepts(framework, label(framework), 'stable', 'some', 0, () => true)).toEqual({
      accepted: null,
      vacuous: false,
    });
  });
});

describe('explain', () => {
  /** Whether what a ground names is enough for the verdict, by the rules. */
  function isEnough(
    plain: Plain,
    { node, reason, premises, attackers, supports }: Ground,
    status: Uint8Array,
  ) {
    const into = (role: number) =>
      plain.links.filter(([, to, how]) => to === node && how === role).map(([from]) => from);
    const all = (nodes: readonly number[], role: number, wanted: number) =>
      into(role).every((one) => nodes.includes(one)) && nodes.every((one) => status[one] === wanted);
    const needsOne = into(SUPPORT).length > 0 && !plain.assumed.includes(node);
    switch (reason) {
      case 'holds':
        return (
          all(premises, PREMISE, IN) &&
          all(attackers, ATTACK, OUT) &&
          supports.length === (needsOne ? 1 : 0) &&
          supports.every((one) => into(SUPPORT).includes(one) && status[one] === IN)
        );
      case 'unsupported':
        return needsOne && all(supports, SUPPORT, OUT);
      case 'premise-fell':
        return into(PREMISE).includes(premises[0]!) && status[premises[0]!] === OUT;
      case 'attacked':
      case 'undercut':
        return into(ATTACK).includes(attackers[0]!) && status[attackers[0]!] === IN;
      default:
        return false;
    }
  }

  test('a verdict rests on what is enough for it, without a circle', () => {
    fc.assert(
      fc.property(plains(8, 14), (plain) => {
        const framework = compiled(plain);
        const labelling = label(framework);
        const explain = explainer(framework, labelling);
        for (let node = 0; node < plain.size; node += 1) {
          if (labelling.status[node] === UNDECIDED) continue;
          const { nodes, ground: groundOf, questions } = explain.explain(node);
          expect(questions).toEqual([]);
          const places = new Map(Array.from(nodes, (one) => [one, groundOf(one)]));
          expect(places.size).toBe(nodes.length);
          for (const ground of places.values()) {
            expect(isEnough(plain, ground, labelling.status)).toBe(true);
            for (const rest of restsOn(ground)) expect(places.has(rest)).toBe(true);
          }
          const next = (one: number) => (places.has(one) ? restsOn(places.get(one)!) : []);
          expect(circularGroups(rowsOf(plain.size, next), [node])).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an open question leads to a circle that hangs on nothing open outside it', () => {
    fc.assert(
      fc.property(fc.oneof(plains(6, 14), attackGraphs(8)), (plain) => {
        const framework = compiled(plain);
        const labelling = label(framework);
        const explain = explainer(framework, labelling);
        for (let node = 0; node < plain.size; node += 1) {
          if (labelling.status[node] !== UNDECIDED) continue;
          const { nodes, questions, more } = explain.explain(node);
          const told = new Set(nodes);
          const hangsOn = (one: number) => [...rowOf(explain.hangs(), one)];
          expect(questions.length).toBeGreaterThan(0);
          for (const { way, circle } of questions) {
            expect([way[0], way.at(-1)]).toEqual([node, circle[0]]);
            for (const one of [...way, ...circle]) expect(told.has(one)).toBe(true);
            way.slice(1).forEach((one, i) => {
              expect(hangsOn(way[i]!)).toContain(one);
            });
            circle.forEach((one, i) => {
              expect(hangsOn(one)).toContain(circle[i + 1] ?? circle[0]);
            });
            // What the circle hangs on hangs on the circle.
            for (const below of explain.openBelow(circle[0]!))
              expect(explain.openBelow(below)).toContain(circle[0]);
          }
          // No two of the circles hang on each other, and there are no others.
          const below = [node, ...explain.openBelow(node)];
          const last = below.filter((one) =>
            explain.openBelow(one).every((two) => explain.openBelow(two).includes(one)),
          );
          const groups = new Set(
            last.map((one) => [one, ...explain.openBelow(one)].sort((a, b) => a - b).join()),
          );
          const inGroups = new Set([...groups].map((group) => [...new Set(group.split(','))].join()));
          expect(questions.length + more).toBe(inGroups.size);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('advise', () => {
  const bounds = { limit: 1000, size: 20, expired: never };
  const given = { burden: 'granted' as const, fixed: new Map<number, number>() };

  /** The smallest sets among the candidates that meet the aim, by trying all. */
  function brute(
    plain: Plain,
    target: number,
    aim: 'answer' | 'topple',
    candidates: readonly number[],
    taken: ReadonlyMap<number, number> = new Map(),
  ): number[][] {
    const subsets = Array.from({ length: 2 ** candidates.length }, (_, code) =>
      candidates.filter((_, i) => Math.floor(code / 2 ** i) % 2 === 1),
    );
    const meets = (set: readonly number[]) => {
      const status = slow(plain, new Map([...taken, ...set.map((node) => [node, OUT] as const)]));
      return (status[target] === IN) === (aim === 'answer');
    };
    const met = subsets.filter(meets);
    const least = Math.min(...met.map((set) => set.length));
    return met.filter((set) => set.length === least);
  }

  /** From which statements a path with an odd or even number of attacks leads to the target. */
  function withParity(plain: Plain, target: number, parity: number): number[] {
    const reached = new Set([`${target} 0`]);
    for (const item of reached) {
      const [node, odd] = item.split(' ').map(Number) as [number, number];
      for (const [from, to, role] of plain.links)
        if (to === node) reached.add(`${from} ${odd ^ (role === ATTACK ? 1 : 0)}`);
    }
    return Array.from({ length: plain.statements }, (_, i) => i).filter(
      (node) => node !== target && reached.has(`${node} ${parity}`),
    );
  }

  test.each(['answer', 'topple'] as const)('%s: all smallest sets, as trying all finds them', (aim) => {
    fc.assert(
      fc.property(plains(7, 9), (plain) => {
        const found = advise(compiled(plain), 0, aim, () => true, given, bounds);
        const all = brute(plain, 0, aim, withParity(plain, 0, aim === 'answer' ? 1 : 0));
        expect(spelled(found.sets)).toEqual(spelled(all.map((set) => [...set].sort((a, b) => a - b))));
        expect(found.bound).toBeNull();
        expect(found.impossible).toBe(all.length === 0);
      }),
      { numRuns: 1500 },
    );
  });

  test.each(['answer', 'topple'] as const)('%s: and so where some nodes are taken as given', (aim) => {
    const some = fc.dictionary(fc.constantFrom('0', '1', '3', '8'), fc.constantFrom(IN, OUT));
    const graphs = fc.oneof(plains(6, 9), attackGraphs(8));
    fc.assert(
      fc.property(graphs, some, fc.nat(255), (plain, taken, answerable) => {
        const entries = Object.entries(taken).map(([node, status]) => [Number(node), status] as const);
        const fixed = new Map(entries.filter(([node]) => node < plain.size));
        const isAnswerable = (node: number) => (answerable >> node) % 2 === 1;
        const found = advise(compiled(plain), 0, aim, isAnswerable, { burden: 'granted', fixed }, bounds);
        const possible = withParity(plain, 0, aim === 'answer' ? 1 : 0).filter(
          (node) => aim === 'topple' || isAnswerable(node),
        );
        const free = possible.filter((node) => !fixed.has(node));
        expect([...found.excluded]).toEqual(possible.filter((node) => fixed.has(node)));
        const all = brute(plain, 0, aim, free, fixed);
        expect(spelled(found.sets)).toEqual(spelled(all));
        expect([found.bound, found.impossible]).toEqual([null, all.length === 0]);
      }),
      { numRuns: 1000 },
    );
  });

  const asked = (framework: Framework, aim: 'answer' | 'topple', limit = 10) =>
    advise(framework, 0, aim, () => true, given, { limit, size: 1_000_000, expired: never });
  const attacks = (size: number, pairs: readonly (readonly [number, number])[]) =>
    attackFramework(
      size,
      Int32Array.from(pairs, ([from]) => from),
      Int32Array.from(pairs, ([, to]) => to),
    );
  const MANY = 30_000;
  const many = Array.from({ length: MANY }, (_, i) => i + 2);

  test('tens of thousands that every set must have are found at once', () => {
    const star = attacks(
      MANY + 2,
      [1, ...many].map((node) => [node, 0]),
    );
    expect(asked(star, 'answer')).toMatchObject({ sets: [[1, ...many]], atLeast: MANY + 1, bound: null });
    // To be defended by so many: all defenders have to fall.
    const defended = attacks(MANY + 2, [[1, 0], ...many.map((node) => [node, 1] as const)]);
    expect(asked(defended, 'topple')).toMatchObject({ sets: [many], atLeast: MANY, bound: null });
    const few = advise(star, 0, 'answer', () => true, given, { limit: 10, size: 20, expired: never });
    expect(few).toMatchObject({ sets: [], atLeast: MANY + 1, bound: 'size', impossible: false });
  });

  test('one after the other, where each is seen only when those before it are there', () => {
    // Each attacks the target and the next one, so that the next stands as soon as it falls.
    const size = 500;
    const members = Array.from({ length: size }, (_, i) => i + 1);
    const pairs = members.flatMap((node) => [
      [node, 0] as const,
      ...(node < size ? [[node, node + 1] as const] : []),
    ]);
    expect(asked(attacks(size + 1, pairs), 'answer')).toMatchObject({ sets: [members], bound: null });
  });

  test('thousands that every set must have, and hundreds of choices beside', () => {
    // Some attackers can fall themselves, or be answered by what is freed when their answer's own attacker falls.
    const choices = Array.from({ length: 300 }, (_, i) => MANY + 2 + 3 * i);
    const pairs = [
      ...many.map((node) => [node, 0] as const),
      ...choices.flatMap((a) => [[a, 0] as const, [a + 1, a] as const, [a + 2, a + 1] as const]),
    ];
    const found = asked(attacks(MANY + 2 + 900, pairs), 'answer', 3);
    expect(found).toMatchObject({ atLeast: MANY + 300, bound: 'limit' });
    expect(found.sets).toHaveLength(3);
    for (const set of found.sets) expect(set).toHaveLength(MANY + 300);
  });

  test('of two reasons, the one that takes less to restore', () => {
    const counter = (name: string, target: string, count: number) =>
      Array.from({ length: count }, (_, i) => `  - {id: ${name}${i}, text: C., attacks: ${target}}\n`).join(
        '',
      );
    const map = mapOf(
      `claims:\n  - {id: t, text: T.}\n  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: t}\ncounterpoints:\n${counter('a', 'r', 40)}${counter('b', 's', 60)}`,
    );
    const isCounter = (node: number) => map.statements[node]!.kind === 'counterpoint';
    const found = advise(frameworkOf(map), 0, 'answer', isCounter, given, {
      limit: 5,
      size: 100,
      expired: never,
    });
    expect(found).toMatchObject({ atLeast: 40, bound: null });
    expect(found.sets).toEqual([Array.from({ length: 40 }, (_, i) => 3 + i)]);
  });

  test('offers: the attacks on a member, and on the steps from it that lead to the target, that do not stand', () => {
    const map = mapOf(`claims:
  - {id: t, text: T.}
  - {id: other, text: O.}
counterpoints:
  - {id: c, text: C., attacks: [t, other]}
replies:
  - {id: r, text: R., attacks: c}
  - {id: s, text: S., attacks: c -> t}
  - {id: elsewhere, text: E., attacks: c -> other}
  - {id: u, text: U., attacks: [r, s]}`);
    const found = advise(
      frameworkOf(map),
      0,
      'answer',
      (node) => map.statements[node]!.kind === 'counterpoint',
      given,
      bounds,
    );
    const name = nodeNames(map);
    expect(found.sets.map((set) => set.map(name))).toEqual([['c']]);
    expect(found.offers(map.byId.get('c')!.index).map(name)).toEqual(['r -> c', 's -> c -> t']);
  });

  test('bounds are kept, and what is certain then is said', () => {
    // Three attackers that nothing answers: all three have to fall.
    const framework = attackFramework(4, Int32Array.from([1, 2, 3]), Int32Array.from([0, 0, 0]));
    const ask = (size: number, expired = never) =>
      advise(framework, 0, 'answer', () => true, given, { limit: 10, size, expired });
    expect(ask(3)).toMatchObject({ sets: [[1, 2, 3]], atLeast: 3, bound: null });
    expect(ask(2)).toMatchObject({ sets: [], atLeast: 3, bound: 'size', impossible: false });
    expect(ask(3, () => true)).toMatchObject({ sets: [], bound: 'seconds', impossible: false });
    // Two attackers, each with an answer: without either answer it falls. Two sets; one is asked for.
    const two = attackFramework(5, Int32Array.from([1, 2, 3, 4]), Int32Array.from([0, 0, 1, 2]));
    const topple = (limit: number) =>
      advise(two, 0, 'topple', () => true, given, { limit, size: 3, expired: never });
    expect(topple(2)).toMatchObject({ sets: [[3], [4]], bound: null });
    expect(topple(1)).toMatchObject({ sets: [[3]], bound: 'limit' });
  });
});

describe('strengths', () => {
  test('no circle: between 0 and 1; a circle: none', () => {
    const chain = attackFramework(3, Int32Array.from([2, 1]), Int32Array.from([1, 0]));
    expect([...strengths(chain)].map((one) => one.toFixed(3))).toEqual(['0.431', '0.400', '0.500']);
    const circle = attackFramework(2, Int32Array.from([0, 1]), Int32Array.from([1, 0]));
    expect([...strengths(circle)]).toEqual([Number.NaN, Number.NaN]);
    const twice = attackFramework(2, Int32Array.from([0, 0]), Int32Array.from([1, 1]));
    expect(strengths(twice)[1]).toBeCloseTo(0.4);
    fc.assert(
      fc.property(plains(8, 12), (plain) => {
        for (const one of strengths(compiled(plain)))
          expect(Number.isNaN(one) || (one >= 0 && one <= 1)).toBe(true);
      }),
    );
  });

  /** The strength of a node by its definition; NaN where that leads back to the node itself. */
  function byDefinition(
    plain: Plain,
    given: ReadonlyMap<number, number>,
    burden: Burden,
    node: number,
    way: readonly number[] = [],
  ): number {
    if (given.has(node)) return given.get(node) === IN ? 1 : 0;
    if (way.includes(node)) return Number.NaN;
    const of = (role: number) => [
      ...new Set(plain.links.filter(([, to, how]) => to === node && how === role).map(([from]) => from)),
    ];
    const values = (role: number) =>
      of(role).map((one) => byDefinition(plain, given, burden, one, [...way, node]));
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const isStatement = node < plain.statements;
    const isBare = isStatement && of(SUPPORT).length === 0 && !plain.assumed.includes(node);
    const base = isStatement ? (burden === 'evidence' && isBare ? 0 : 0.5) : Math.min(...values(PREMISE));
    const energy = sum(values(SUPPORT)) - sum(values(ATTACK));
    const h = energy ** 2 / (1 + energy ** 2);
    return energy > 0 ? base + (1 - base) * h : base - base * h;
  }

  test('what is granted has 1, what is dropped 0, and what nothing is put forward for starts at 0 under the burden', () => {
    const burdens = fc.constantFrom<Burden>('granted', 'evidence');
    const some = fc.dictionary(fc.constantFrom('0', '1', '5', '7'), fc.constantFrom(IN, OUT));
    fc.assert(
      fc.property(plains(6, 8), burdens, some, (plain, burden, taken) => {
        const entries = Object.entries(taken).map(([node, status]) => [Number(node), status] as const);
        const fixed = new Map(entries.filter(([node]) => node < plain.size));
        const found = strengths(compiled(plain), { burden, fixed });
        found.forEach((one, node) => {
          const expected = byDefinition(plain, fixed, burden, node);
          if (Number.isNaN(expected)) expect(one).toBeNaN();
          else expect(one).toBeCloseTo(expected, 10);
        });
      }),
      { numRuns: 500 },
    );
  });
});

test('statuses are spelled as everywhere', () => {
  expect([STATUS_OF[IN], STATUS_OF[OUT], STATUS_OF[UNDECIDED]]).toEqual(['in', 'out', 'undecided']);
});
