import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attackFramework } from '../../src/verdict/attack-framework.js';
import { ATTACK, SUPPORT } from '../../src/verdict/framework.js';
import { label } from '../../src/verdict/label.js';
import { IN, OUT, STATUS_OF, UNDECIDED } from '../../src/verdict/status.js';
import { allComplete, attackGraphs, compiled, plains, slow } from '../helpers/frameworks.js';

describe('label', () => {
  test('agrees with applying the rules until nothing changes', () => {
    fc.assert(
      fc.property(plains(8, 14), (plain) => {
        expect([...label(compiled(plain)).status]).toEqual(slow(plain));
      }),
      { numRuns: 300 },
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
      { numRuns: 200 },
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
        const decided = [...status.keys()].filter((i) => status[i] !== UNDECIDED);
        for (const complete of allComplete(plain))
          expect(decided.filter((i) => complete[i] !== status[i])).toEqual([]);
      }),
      { numRuns: 50 },
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
      { numRuns: 100 },
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

test('statuses are spelled as everywhere', () => {
  expect([STATUS_OF[IN], STATUS_OF[OUT], STATUS_OF[UNDECIDED]]).toEqual(['in', 'out', 'undecided']);
});
