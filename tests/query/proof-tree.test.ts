import { describe, expect, test } from 'vitest';
import { treeOfProof } from '../../src/query/proof-tree.js';
import { explainer } from '../../src/verdict/explain.js';
import { label } from '../../src/verdict/label.js';
import { mapFramework } from '../../src/verdict/map-framework.js';
import { nodeNumber } from '../../src/verdict/node-numbers.js';
import { mapOf } from '../helpers/maps.js';

/** The rows of a proof: level, id, and what it bears on. */
function rows(entries: string, name = 't'): string[] {
  const map = mapOf(entries);
  const framework = mapFramework(map);
  const top = nodeNumber(map, map.byId.get(name) ?? map.byName.get(name)!);
  return treeOfProof(map, top, explainer(framework, label(framework)).explain(top)).map(
    ({ level, statement, relation, again }) =>
      `${level} ${statement.id}${relation === null ? '' : ` (${relation.name})`}${again ? ' again' : ''}`,
  );
}

const MAP = `claims:
  - {id: t, text: T.}
  - {id: r, text: R., supports: {to: t, with: q}}
  - {id: q, text: Q.}
  - {id: s, text: S., supports: t}
counterpoints:
  - {id: c, text: C., attacks: q}
  - {id: d, text: D., attacks: s -> t}
  - {id: e, text: E., attacks: s}
replies:
  - {id: x, text: X., attacks: [d -> s -> t, e]}
evidence:
  - {id: f, text: F., supports: x}`;

describe('treeOfProof', () => {
  test('holds what decided, and nothing else', () => {
    // r's other premise q decided nothing; neither did c.
    expect(rows(MAP)).toEqual([
      '0 t',
      '1 s (s -> t)',
      '2 d (d -> s -> t)',
      '3 x (x -> d -> s -> t)',
      '4 f (f -> x)',
      '2 e (e -> s)',
      '3 x (x -> e) again',
    ]);
  });
  test('of a linked reason that fell, the premise that did', () => {
    expect(
      rows(MAP.replace('attacks: e}', 'attacks: s}').replace('attacks: [d -> s -> t, e]', 'attacks: s')),
    ).toEqual(['0 t', '1 q (r -> t)', '2 c (c -> q)', '1 s (s -> t)', '2 d (d -> s -> t)']);
  });
  test('of a step, its premises, and what bears on it under the first', () => {
    expect(rows(MAP, 'r -> t')).toEqual(['0 q (r -> t)', '1 c (c -> q)']);
    expect(rows(MAP, 's -> t')).toEqual([
      '0 s (s -> t)',
      '1 d (d -> s -> t)',
      '2 x (x -> d -> s -> t)',
      '3 f (f -> x)',
      '1 e (e -> s)',
      '2 x (x -> e) again',
    ]);
  });
  test('of an open question, the way to its circle', () => {
    expect(
      rows(
        'claims:\n  - {id: t, text: T.}\ncounterpoints:\n  - {id: a, text: A., attacks: t, contradicts: b}\nreplies:\n  - {id: b, text: B.}',
      ),
    ).toEqual(['0 t', '1 a (a -> t)', '2 b (b -> a)', '3 a (a -> b) again']);
  });
});
