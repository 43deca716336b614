import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Advice, type Aim, advise } from '../../src/verdict/advise.js';
import { attackFramework } from '../../src/verdict/attack-framework.js';
import { ATTACK, type Framework } from '../../src/verdict/framework.js';
import { type LabelTerms, label } from '../../src/verdict/label.js';
import { incomingLinks } from '../../src/verdict/links.js';
import { mapFramework } from '../../src/verdict/map-framework.js';
import { nodeNames } from '../../src/verdict/node-numbers.js';
import type { SetSearchBounds } from '../../src/verdict/set-search.js';
import { IN, OUT } from '../../src/verdict/status.js';
import {
  attackGraphs,
  compiled,
  never,
  type Plain,
  plains,
  slow,
  spelled,
  trees,
} from '../helpers/frameworks.js';
import { mapOf } from '../helpers/maps.js';

/** An advice on a framework that was not labelled yet. */
function adviseOn(
  framework: Framework,
  target: number,
  aim: Aim,
  isAnswerable: (node: number) => boolean,
  terms: LabelTerms,
  bounds: SetSearchBounds,
): Advice {
  const labelled = { framework, labelling: label(framework, terms), links: incomingLinks(framework) };
  return advise(labelled, target, aim, isAnswerable, terms, bounds);
}

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
    const statusOf = (set: readonly number[]) =>
      slow(plain, new Map([...taken, ...set.map((node) => [node, OUT] as const)]))[target];
    // What stands is toppled when it no longer does, what is open when it falls.
    const isStanding = statusOf([]) === IN;
    const meets = (set: readonly number[]) => {
      const status = statusOf(set);
      if (aim === 'answer') return status === IN;
      return isStanding ? status !== IN : status === OUT;
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
        const found = adviseOn(compiled(plain), 0, aim, () => true, given, bounds);
        const all = brute(plain, 0, aim, withParity(plain, 0, aim === 'answer' ? 1 : 0));
        expect(spelled(found.sets)).toEqual(spelled(all.map((set) => [...set].sort((a, b) => a - b))));
        expect(found.bound).toBeNull();
        expect(found.impossible).toBe(all.length === 0);
      }),
      { numRuns: 100 },
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
        const found = adviseOn(compiled(plain), 0, aim, isAnswerable, { burden: 'granted', fixed }, bounds);
        const possible = withParity(plain, 0, aim === 'answer' ? 1 : 0).filter(
          (node) => aim === 'topple' || isAnswerable(node),
        );
        const free = possible.filter((node) => !fixed.has(node));
        expect([...found.excluded]).toEqual(possible.filter((node) => fixed.has(node)));
        const all = brute(plain, 0, aim, free, fixed);
        expect(spelled(found.sets)).toEqual(spelled(all));
        expect([found.bound, found.impossible]).toEqual([null, all.length === 0]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['answer', 'topple'] as const)(
    '%s: in a tree, how many it takes is known without a search',
    (aim) => {
      const some = fc.dictionary(fc.constantFrom('1', '2', '4', '9'), fc.constantFrom(IN, OUT));
      const burdens = fc.constantFrom('granted' as const, 'evidence' as const);
      fc.assert(
        fc.property(trees(10), some, burdens, fc.nat(1023), (plain, taken, burden, answerable) => {
          const entries = Object.entries(taken).map(([node, status]) => [Number(node), status] as const);
          const fixed = new Map(entries.filter(([node]) => node < plain.size));
          const isAnswerable = (node: number) => (answerable >> node) % 2 === 1;
          const within = (size: number) =>
            adviseOn(compiled(plain), 0, aim, isAnswerable, { burden, fixed }, { ...bounds, size });
          const { sets, atLeast, already, impossible } = within(20);
          for (let size = 0; size < atLeast; size += 1) {
            const told = {
              already,
              impossible,
              sets: impossible ? sets : [],
              bound: impossible ? null : 'size',
              atLeast,
            };
            expect(within(size)).toMatchObject(told);
          }
        }),
        { numRuns: 1000 },
      );
    },
  );

  const asked = (framework: Framework, aim: 'answer' | 'topple', limit = 10) =>
    adviseOn(framework, 0, aim, () => true, given, { limit, size: 1_000_000, expired: never });
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
    const few = adviseOn(star, 0, 'answer', () => true, given, { limit: 10, size: 20, expired: never });
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
    const found = adviseOn(mapFramework(map), 0, 'answer', isCounter, given, {
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
    const found = adviseOn(
      mapFramework(map),
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
      adviseOn(framework, 0, 'answer', () => true, given, { limit: 10, size, expired });
    expect(ask(3)).toMatchObject({ sets: [[1, 2, 3]], atLeast: 3, bound: null });
    expect(ask(2)).toMatchObject({ sets: [], atLeast: 3, bound: 'size', impossible: false });
    expect(ask(3, () => true)).toMatchObject({ sets: [], bound: 'seconds', impossible: false });
    // Two attackers, each with an answer: without either answer it falls. Two sets; one is asked for.
    const two = attackFramework(5, Int32Array.from([1, 2, 3, 4]), Int32Array.from([0, 0, 1, 2]));
    const topple = (limit: number) =>
      adviseOn(two, 0, 'topple', () => true, given, { limit, size: 3, expired: never });
    expect(topple(2)).toMatchObject({ sets: [[3], [4]], bound: null });
    expect(topple(1)).toMatchObject({ sets: [[3]], bound: 'limit' });
  });
});
