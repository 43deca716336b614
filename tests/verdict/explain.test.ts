import { describe, expect, test } from 'vitest';
import { explainer } from '../../src/verdict/explain.js';
import { attackFramework, frameworkOf, nodeNames } from '../../src/verdict/framework.js';
import { label } from '../../src/verdict/label.js';
import { mapOf } from '../helpers/maps.js';

function explained(entries: string, burden?: 'evidence') {
  const map = mapOf(entries);
  const framework = frameworkOf(map);
  const { felledBy, openBelow } = explainer(framework, label(framework, { burden }));
  const name = nodeNames(map);
  return { felledBy: felledBy(0).map(name), openBelow: openBelow(0).map(name) };
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
  expect([nodes.length, questions[0]!.circle.length, questions[0]!.besides, more]).toEqual([
    size,
    size,
    [],
    0,
  ]);
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

describe('what felled a statement', () => {
  test.each([
    [
      'every attack that stands, not only the first',
      'counterpoints:\n  - {id: a, text: A., attacks: t}\n  - {id: b, text: B., attacks: t}\n  - {id: c, text: C., attacks: t}\nreplies:\n  - {id: r, text: R., attacks: c}',
      ['a -> t', 'b -> t'],
    ],
    [
      'what felled all its reasons',
      '  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: {to: t, with: q}}\n  - {id: q, text: Q.}\ncounterpoints:\n  - {id: a, text: A., attacks: r -> t}\n  - {id: b, text: B., attacks: q}',
      ['a -> r -> t', 'b -> q'],
    ],
    [
      'not what felled one reason of two',
      '  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: t}\ncounterpoints:\n  - {id: a, text: A., attacks: r}\n  - {id: b, text: B., attacks: t}',
      ['b -> t'],
    ],
    [
      'not what the attack rests on',
      'counterpoints:\n  - {id: a, text: A., attacks: t}\n  - {id: b, text: B., attacks: r}\nreplies:\n  - {id: r, text: R., attacks: a}',
      ['a -> t'],
    ],
  ])('%s', (_, entries, attacks) => {
    expect(explained(T + entries).felledBy).toEqual(attacks);
  });

  test('nothing, where the burden of proof did', () => {
    expect(explained(T, 'evidence').felledBy).toEqual([]);
  });
});

test('what an open statement hangs on, nearest first, and nothing that is decided', () => {
  const { openBelow } = explained(
    `${T}  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: t}\ncounterpoints:\n  - {id: a, text: A., attacks: t}\n  - {id: x, text: X., contradicts: [r, a]}\n  - {id: y, text: Y., attacks: s}`,
  );
  expect(openBelow).toEqual(['a -> t', 'r -> t', 'a', 'r', 'x -> a', 'x -> r', 'x', 'r -> x', 'a -> x']);
});
