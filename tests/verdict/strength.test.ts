import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attackFramework } from '../../src/verdict/attack-framework.js';
import type { Burden } from '../../src/verdict/burden.js';
import { ATTACK, PREMISE, SUPPORT } from '../../src/verdict/framework.js';
import { IN, OUT } from '../../src/verdict/status.js';
import { strengths } from '../../src/verdict/strength.js';
import { compiled, type Plain, plains } from '../helpers/frameworks.js';

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
    const ofStatement = burden === 'evidence' && isBare ? 0 : 0.5;
    const base = isStatement ? ofStatement : Math.min(...values(PREMISE));
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
      { numRuns: 150 },
    );
  });
});
