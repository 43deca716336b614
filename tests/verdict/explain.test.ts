import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attackFramework } from '../../src/verdict/attack-framework.js';
import { circularGroups } from '../../src/verdict/circles.js';
import { explainer } from '../../src/verdict/explain.js';
import { ATTACK, PREMISE, SUPPORT } from '../../src/verdict/framework.js';
import { label } from '../../src/verdict/label.js';
import { mapFramework } from '../../src/verdict/map-framework.js';
import { nodeNames } from '../../src/verdict/node-numbers.js';
import { type Ground, reasonNodes } from '../../src/verdict/reasons.js';
import { rowOf, rowsOf } from '../../src/verdict/sparse-rows.js';
import { IN, OUT, UNDECIDED } from '../../src/verdict/status.js';
import { attackGraphs, compiled, type Plain, plains } from '../helpers/frameworks.js';
import { mapOf } from '../helpers/maps.js';

/** What the thesis depends on where that is open. */
function openBelow(entries: string): string[] {
  const map = mapOf(entries);
  const framework = mapFramework(map);
  return explainer(framework, label(framework)).openBelow(0).map(nodeNames(map));
}

const T = 'claims:\n  - {id: t, text: T.}\n';

test('a very long circle is explained as fast as it is gone round', () => {
  const size = 200_001;
  const source = Int32Array.from({ length: size }, (_, i) => i);
  const framework = attackFramework(
    size,
    source,
    source.map((i) => (i + 1) % size),
  );
  const { nodes, questions, more } = explainer(framework, label(framework)).explain(0);
  expect([nodes.length, questions[0]!.circle.length, more]).toEqual([size, size, 0]);
});

test('an open question is not followed when the time is over, at whatever step', () => {
  const size = 20_001;
  const source = Int32Array.from({ length: size }, (_, i) => i);
  const framework = attackFramework(
    size,
    source,
    source.map((i) => (i + 1) % size),
  );
  const explain = explainer(framework, label(framework));
  for (let looks = 0, whole = false; !whole; looks += 1) {
    let left = looks;
    const { complete, nodes, questions } = explain.explain(0, () => {
      left -= 1;
      return left < 0;
    });
    whole = complete;
    expect([nodes.length, questions.length]).toEqual(complete ? [size, 1] : [1, 0]);
    expect(complete).toBe(left >= 0);
  }
});

test('what an open statement depends on, nearest first, and nothing that is decided', () => {
  const open = openBelow(
    `${T}  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: t}\ncounterpoints:\n  - {id: a, text: A., attacks: t}\n  - {id: x, text: X., contradicts: [r, a]}\n  - {id: y, text: Y., attacks: s}`,
  );
  expect(open).toEqual(['a -> t', 'r -> t', 'a', 'r', 'x -> a', 'x -> r', 'x', 'r -> x', 'a -> x']);
});

/** Whether what a ground names is enough for the verdict, by the rules. */
function isEnough(plain: Plain, { node, reason, premises, attackers, supports }: Ground, status: Uint8Array) {
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
          for (const rest of reasonNodes(ground)) expect(places.has(rest)).toBe(true);
        }
        const next = (one: number) => (places.has(one) ? reasonNodes(places.get(one)!) : []);
        expect(circularGroups(rowsOf(plain.size, next), [node])).toEqual([]);
      }
    }),
    { numRuns: 150 },
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
    { numRuns: 100 },
  );
});
