import { expect, test } from 'vitest';
import { mainReasons, mainReasonTest, mainSteps, thesisParts } from '../../src/map/thesis-parts.js';
import { view } from '../helpers/maps.js';

const ids = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id);

test('a thesis with one step from several claims that have reasons is in parts, and their reasons are the main ones', () => {
  const { map, structure } = view(`claims:
  - id: t
    text: T.
    reasons:
      - {id: a, text: A., with: [b], reasons: [{id: a1, text: A1., with: [a2]}], evidence: [{id: e, text: E.}]}
    counterpoints: [{id: o, text: O.}]
  - {id: b, text: B., reasons: [{id: b1, text: B1., evidence: [{id: e1, text: E.}]}]}
  - {id: a2, text: A2.}`);
  expect(ids(thesisParts(map))).toEqual(['t', 'a', 'b']);
  expect(mainSteps(map).map(({ name }) => name)).toEqual(['a1 -> a', 'b1 -> b']);
  expect(ids(mainReasons(map))).toEqual(['a1', 'a2', 'b1']);
  expect(ids(map.statements.filter(mainReasonTest(map)))).toEqual(['a1', 'b1', 'a2']);
  const branch = (id: string) => structure.branch[map.byId.get(id)!.index]?.id ?? null;
  expect(['t', 'a', 'a1', 'b1', 'e1', 'o'].map(branch)).toEqual([null, 'a', 'a1', 'b1', 'b1', 'o']);
});

test.each([
  ['several reasons', '[{id: a, text: A., reasons: [{id: a1, text: A.}]}, {id: b, text: B.}]', ['a', 'b']],
  ['a premise without reasons', '[{id: a, text: A., with: [c], reasons: [{id: a1, text: A.}]}]', ['a', 'c']],
  ['one reason', '[{id: a, text: A., reasons: [{id: a1, text: A.}]}]', ['a']],
])('a thesis with %s is not in parts', (_, reasons, main) => {
  const { map } = view(`claims:
  - id: t
    text: T.
    reasons: ${reasons}
  - {id: c, text: C., attacks: t}`);
  expect(ids(thesisParts(map))).toEqual(['t']);
  expect(ids(mainReasons(map))).toEqual(main);
  expect(ids(map.statements.filter(mainReasonTest(map)))).toEqual(main);
});
