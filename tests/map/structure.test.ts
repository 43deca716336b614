import { describe, expect, test } from 'vitest';
import { attackKind } from '../../src/map/attack-kind.js';
import { pathFromThesis } from '../../src/map/path-from-thesis.js';
import { school, view } from '../helpers/maps.js';

const facts = (entries: string) => {
  const { map, structure } = view(entries);
  return Object.fromEntries(
    map.statements.map((one) => [
      one.id,
      `${structure.side[one.index]} ${structure.depth[one.index]} ${pathFromThesis(structure, one).join('>')}`.trim(),
    ]),
  );
};

describe('structureOf', () => {
  test('gives sides, depths and paths of the example', () => {
    const { map, structure } = school();
    const rows = structure.order.map((one) => [
      one.id,
      structure.side[one.index],
      structure.depth[one.index],
      pathFromThesis(structure, one),
    ]);
    expect(rows).toEqual([
      ['start-later', 'for', 0, []],
      ['sleep-suffers', 'for', 1, ['start-later']],
      ['academy-says', 'for', 2, ['start-later', 'sleep-suffers']],
      ['phones-not-bells', 'against', 2, ['start-later', 'sleep-suffers']],
      ['both-matter', 'for', 3, ['start-later', 'sleep-suffers', 'phones-not-bells']],
      ['sleep-is-private', 'against', 2, ['start-later', 'sleep-suffers']],
      ['duty-of-care', 'for', 1, ['start-later']],
    ]);
    expect(map.relations.map((relation) => relation.name)).toEqual([
      'sleep-suffers -> start-later',
      'academy-says -> sleep-suffers',
      'phones-not-bells -> sleep-suffers',
      'both-matter -> phones-not-bells',
      'sleep-is-private -> sleep-suffers -> start-later',
    ]);
  });

  test('turns the side at every attack, through relations too', () => {
    expect(
      facts(`claims:
  - {id: t, text: T.}
  - {id: r, text: R., supports: t}
counterpoints:
  - {id: u, text: U., attacks: r -> t}
replies:
  - {id: v, text: V., attacks: u -> r -> t}
  - {id: b, text: B., supports: u -> r -> t}`),
    ).toEqual({ t: 'for 0', r: 'for 1 t', u: 'against 2 t>r', v: 'for 3 t>r>u', b: 'against 3 t>r>u' });
  });

  test('ignores the reverse half of a contradiction', () => {
    expect(
      facts('claims:\n  - {id: t, text: T.}\ncounterpoints:\n  - {id: c, text: C., contradicts: t}'),
    ).toEqual({ t: 'for 0', c: 'against 1 t' });
    expect(
      facts('claims:\n  - {id: t, text: T., contradicts: c}\ncounterpoints:\n  - {id: c, text: C.}'),
    ).toEqual({ t: 'for 0', c: 'none null' });
  });

  test('says both of what serves both sides, and none of what is apart', () => {
    expect(
      facts(`claims:
  - {id: t, text: T.}
  - {id: r, text: R., supports: t}
  - {id: x, text: X.}
evidence:
  - {id: e, text: E., supports: r, attacks: t}
counterpoints:
  - {id: y, text: Y., attacks: x}`),
    ).toEqual({ t: 'for 0', r: 'for 1 t', x: 'none null', e: 'both 1 t', y: 'none null' });
  });

  test('what bears on a step to something apart is apart, though the step starts from what is not', () => {
    const found = facts(`claims:
  - {id: t, text: T.}
  - {id: b, text: B., supports: [t, c]}
  - {id: c, text: C.}
counterpoints:
  - {id: u, text: U., attacks: b -> c}
  - {id: v, text: V., attacks: b -> t}`);
    expect(found).toEqual({ t: 'for 0', b: 'for 1 t', c: 'none null', u: 'none null', v: 'against 2 t>b' });
  });

  test('takes the shortest path, then file order', () => {
    expect(
      facts(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: b, text: B., supports: t}
  - {id: c, text: C., supports: [b, a]}`).c,
    ).toBe('for 2 t>a');
  });

  test('keeps a linked premise in the argument', () => {
    const found = facts(
      'claims:\n  - {id: t, text: T., reasons: [{id: r, text: R., with: p}]}\n  - {id: p, text: P.}\n  - {id: q, text: Q., supports: p}',
    );
    expect(found).toEqual({ t: 'for 0', r: 'for 1 t', p: 'for 1 t', q: 'for 2 t>p' });
  });
});

test('attackKind', () => {
  const { map } = view(`claims:
  - {id: t, text: T.}
  - {id: r, text: R., supports: t}
  - {id: s, text: S., supports: t, reasons: [{id: s1, text: S1.}]}
evidence:
  - {id: e, text: E., supports: r -> t}
counterpoints:
  - {id: a, text: A., attacks: [t, r, s, e, r -> t]}
  - {id: b, text: B., attacks: a}`);
  const kinds = map.relations
    .filter((one) => one.sign === 'attack')
    .map((one) => [one.name, attackKind(one)]);
  expect(Object.fromEntries(kinds)).toEqual({
    'a -> t': 'rebut',
    'a -> r': 'undermine',
    'a -> s': 'rebut',
    'a -> e': 'undermine',
    'a -> r -> t': 'undercut',
    'b -> a': 'rebut',
  });
});
