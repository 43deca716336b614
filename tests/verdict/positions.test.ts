import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accepts } from '../../src/verdict/acceptance.js';
import { attackFramework } from '../../src/verdict/attack-framework.js';
import { label } from '../../src/verdict/label.js';
import { positions } from '../../src/verdict/positions.js';
import type { Semantics } from '../../src/verdict/semantics.js';
import { IN, OUT, UNDECIDED } from '../../src/verdict/status.js';
import {
  ALL_SEMANTICS,
  allComplete,
  attackGraphs,
  bySemantics,
  compiled,
  never,
  plains,
  spelled,
} from '../helpers/frameworks.js';

describe('positions', () => {
  test.each(ALL_SEMANTICS)('%s: all of them, as trying all labellings finds them', (semantics) => {
    const small = fc.oneof(plains(4, 4), attackGraphs(7));
    fc.assert(
      fc.property(small, (plain) => {
        const framework = compiled(plain);
        const bounds = { limit: 5000, expired: never };
        const about = plain.size - 1;
        const { found, known, complete, tally, telling } = positions(
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
        const isOpen = label(framework).status[about] === UNDECIDED && all.length > 0;
        const told = telling.map((position) => position[about]);
        expect(told).toEqual(isOpen ? [IN, OUT, UNDECIDED].filter((status) => having(status) > 0n) : []);
        for (const position of telling) expect(spelled(all)).toContainEqual(spelled([position])[0]);
        expect({ known, complete }).toEqual({ known: BigInt(all.length), complete: true });
      }),
      { numRuns: 50 },
    );
  });

  test.each(ALL_SEMANTICS)('%s: acceptance in some and in all', (semantics) => {
    fc.assert(
      fc.property(fc.oneof(plains(4, 4), attackGraphs(7)), (plain) => {
        const framework = compiled(plain);
        const all = bySemantics(allComplete(plain), semantics);
        const nodes = Array.from({ length: plain.size }, (_, node) => node);
        const asked = (mode: 'some' | 'all') =>
          nodes.map((node) => accepts(framework, label(framework), semantics, mode, node, never).accepted);
        expect(asked('some')).toEqual(nodes.map((node) => all.some((one) => one[node] === IN)));
        expect(asked('all')).toEqual(nodes.map((node) => all.every((one) => one[node] === IN)));
      }),
      { numRuns: 40 },
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

  test('of a large part, as many are counted as have two million verdicts, or as are wanted', () => {
    // Eleven pairs that attack each other and all that the first of a long chain is attacked by: 2^11 stable positions of 1,000.
    const links = [
      ...Array.from({ length: 22 }, (_, i) => [i, i ^ 1] as const),
      ...Array.from({ length: 22 }, (_, i) => [i, 22] as const),
      ...Array.from({ length: 977 }, (_, i) => [22 + i, 23 + i] as const),
    ];
    const framework = attackFramework(
      1000,
      Int32Array.from(links, ([from]) => from),
      Int32Array.from(links, ([, to]) => to),
    );
    const counted = (limit: number) => {
      const { found, known, complete, late } = positions(framework, label(framework), 'stable', {
        limit,
        expired: never,
      });
      return { found: found.length, known, complete, late };
    };
    expect(counted(10)).toEqual({ found: 10, known: 2000n, complete: false, late: false });
    expect(counted(2047)).toEqual({ found: 2047, known: 2047n, complete: false, late: false });
    expect(counted(2048)).toEqual({ found: 2048, known: 2048n, complete: true, late: false });
  });

  /** Says that the time is over after it was asked so often. */
  const overAfter = (times: number) => {
    let asked = 0;
    return () => {
      asked += 1;
      return asked > times;
    };
  };
  const mutual = (size: number, pairs: readonly (readonly [number, number])[]) => {
    const both = pairs.flatMap(([a, b]) => [a, b, b, a]);
    return { size, source: both.filter((_, i) => i % 2 === 0), target: both.filter((_, i) => i % 2 === 1) };
  };

  test('whether an entry is accepted does not take a look at what only follows from it', () => {
    const { size, source, target } = mutual(4000, [
      [0, 1],
      ...Array.from({ length: 3997 }, (_, i) => [i + 2, i + 3] as const),
    ]);
    const framework = attackFramework(size, Int32Array.from([...source, 1]), Int32Array.from([...target, 2]));
    for (const semantics of ['complete', 'preferred'] as const)
      expect(accepts(framework, label(framework), semantics, 'some', 0, overAfter(8)).accepted).toBe(true);
    expect(accepts(framework, label(framework), 'preferred', 'all', 0, overAfter(8)).accepted).toBe(false);
  });

  test('what stands in no stable position of its part does so whatever the others come to', () => {
    // 2 falls whichever of 0 and 1 stands; the other part is not looked at in time.
    const { size, source, target } = mutual(4000, [
      [0, 1],
      ...Array.from({ length: 3996 }, (_, i) => [i + 3, i + 4] as const),
    ]);
    const framework = attackFramework(
      size,
      Int32Array.from([...source, 0, 1]),
      Int32Array.from([...target, 2, 2]),
    );
    const asked = (mode: 'some' | 'all', node: number) =>
      accepts(framework, label(framework), 'stable', mode, node, overAfter(6));
    expect(asked('some', 2)).toEqual({ accepted: false, vacuous: null });
    expect(asked('some', 0)).toEqual({ accepted: null, vacuous: null });
  });

  test('that an entry stands in no stable position does not wait until it is known whether there is one', () => {
    // 2 falls whichever of 0 and 1 stands; whether the other part has a stable position takes long to find out.
    const size = 403;
    let state = 1;
    const some = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return 3 + Math.floor((state / 2 ** 32) * 400);
    };
    const hard = Array.from({ length: 2800 }, () => [some(), some()]).filter(([a, b]) => a !== b);
    const pairs = [[0, 1], [1, 0], [0, 2], [1, 2], ...hard];
    const ends = (end: number) => Int32Array.from(pairs, (pair) => pair[end]!);
    const framework = attackFramework(size, ends(0), ends(1));
    let looks = 0;
    const expired = () => {
      looks += 1;
      return looks > 200;
    };
    const asked = accepts(framework, label(framework), 'stable', 'some', 2, expired);
    expect(asked).toEqual({ accepted: false, vacuous: null });
    expect(looks).toBeLessThan(60);
  });

  test('when the time is over, nothing is claimed but what needs no search', () => {
    const framework = attackFramework(3, Int32Array.from([0, 1, 2]), Int32Array.from([1, 2, 0]));
    const over = { limit: 10, expired: () => true };
    expect(positions(framework, label(framework), 'preferred', over)).toMatchObject({
      known: 0n,
      complete: false,
      late: true,
    });
    // That nothing more is decided is always coherent.
    expect(positions(framework, label(framework), 'complete', over)).toMatchObject({
      known: 1n,
      complete: false,
    });
    expect(accepts(framework, label(framework), 'stable', 'some', 0, () => true)).toEqual({
      accepted: null,
      vacuous: null,
    });
  });
});
