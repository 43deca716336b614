import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { solver } from '../../src/sat/solver.js';

const VARIABLES = 7;
const clauses = fc.array(fc.uniqueArray(fc.nat(2 * VARIABLES - 1), { minLength: 1, maxLength: 4 }), {
  maxLength: 24,
});

/** Every assignment that satisfies the clauses, by trying all: bit v says whether variable v is true. */
function brute(all: readonly (readonly number[])[]): number[] {
  const holds = (code: number, literal: number) => ((code >> (literal >> 1)) & 1) === 1 - (literal & 1);
  return Array.from({ length: 2 ** VARIABLES }, (_, code) => code).filter((code) =>
    all.every((clause) => clause.some((literal) => holds(code, literal))),
  );
}

function made(all: readonly (readonly number[])[]) {
  const solving = solver(() => false);
  for (let i = 0; i < VARIABLES; i += 1) solving.variable(i % 2 === 0);
  for (const clause of all) solving.add(clause);
  const code = () =>
    Array.from({ length: VARIABLES }, (_, v) => (solving.isTrue(2 * v) ? 2 ** v : 0)).reduce(
      (a, b) => a + b,
      0,
    );
  return { solving, code };
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

describe('solver', () => {
  test('finds every assignment once, each barred after the other', () => {
    fc.assert(
      fc.property(clauses, (all) => {
        const { solving, code } = made(all);
        const found: number[] = [];
        while (solving.solve() === 'yes') {
          found.push(code());
          solving.bar();
        }
        expect(found.sort((a, b) => a - b)).toEqual(brute(all));
      }),
      { numRuns: 150 },
    );
  });

  test('keeps to assumptions, also right after an assignment was barred', () => {
    fc.assert(
      fc.property(clauses, fc.uniqueArray(fc.nat(2 * VARIABLES - 1), { maxLength: 3 }), (all, assumed) => {
        const { solving, code } = made(all);
        const barred: number[] = [];
        if (solving.solve() === 'yes') {
          barred.push(code());
          solving.bar();
        }
        const wanted = brute([...all, ...assumed.map((literal) => [literal])]).filter(
          (one) => !barred.includes(one),
        );
        expect(solving.solve(assumed)).toBe(wanted.length > 0 ? 'yes' : 'no');
        if (wanted.length > 0) expect(wanted).toContain(code());
      }),
      { numRuns: 150 },
    );
  });

  test('finds the assignments of which no other one has more true, each blocked after the other', () => {
    fc.assert(
      fc.property(clauses, (all) => {
        const solving = solver(() => false, 'likely');
        for (let i = 0; i < VARIABLES; i += 1) solving.variable(true);
        // True where the first two variables are: it follows from them, and is never tried.
        const both = 2 * solving.derived();
        for (const clause of [[both ^ 1, 0], [both ^ 1, 2], [both, 1, 3], ...all]) solving.add(clause);
        const found: number[] = [];
        const literals = Array.from({ length: VARIABLES }, (_, v) => 2 * v);
        while (solving.solve() === 'yes') {
          expect(solving.isTrue(both)).toBe(solving.isTrue(0) && solving.isTrue(2));
          found.push(literals.reduce((sum, one) => sum + (solving.isTrue(one) ? 2 ** (one >> 1) : 0), 0));
          solving.block(literals.filter((literal) => !solving.isTrue(literal)));
        }
        const codes = brute(all);
        const most = codes.filter((one) => !codes.some((other) => other !== one && (one & other) === one));
        expect(found.sort((a, b) => a - b)).toEqual(most);
      }),
      { numRuns: 150 },
    );
  });

  test('proves that pigeons do not fit, forgetting much of what it learnt', () => {
    const holes = 8;
    const solving = solver(() => false);
    const at = Array.from({ length: holes + 1 }, () =>
      Array.from({ length: holes }, () => 2 * solving.variable()),
    );
    for (const places of at) solving.add(places);
    for (let hole = 0; hole < holes; hole += 1)
      for (let a = 0; a <= holes; a += 1)
        for (let b = 0; b < a; b += 1) solving.add([at[a]![hole]! ^ 1, at[b]![hole]! ^ 1]);
    expect(solving.solve()).toBe('no');
  });

  // Sets of nodes without a link inside, with one to each node outside: counted by another solver (clingo 5.4).
  test.each([
    [100, 0.1, 25, 5],
    [100, 0.1, 32, 4],
    [120, 0.05, 5, 3],
  ])(
    'counts the kernels of a graph of %d nodes and density %d, number %d',
    (size, density, seed, kernels) => {
      const random = seeded(seed);
      const nodes = Array.from({ length: size }, (_, i) => i);
      const into = nodes.map((node) => nodes.filter((other) => other !== node && random() < density));
      const solving = solver(() => false);
      const isIn = nodes.map(() => 2 * solving.variable(true));
      for (const [node, others] of into.entries()) {
        for (const other of others) solving.add([isIn[other]! ^ 1, isIn[node]! ^ 1]);
        solving.add([isIn[node]!, ...others.map((other) => isIn[other]!)]);
      }
      let count = 0;
      for (; solving.solve() === 'yes'; count += 1) solving.bar();
      expect(count).toBe(kernels);
    },
  );

  test('stops when the time is over', () => {
    const solving = solver(() => true);
    solving.variable();
    expect(solving.solve()).toBe('stopped');
  });
});
