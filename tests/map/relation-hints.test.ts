import { describe, expect, test } from 'vitest';
import { reading } from '../helpers/maps.js';

const HEAD = 'title: A text\nthesis: t\n';
const T = 'claims:\n  - {id: t, text: T.}\n';

describe('a relation that is not there: which there are', () => {
  const relations = `${HEAD}${T}  - {id: a, text: A., supports: t}
  - {id: b, text: B., supports: {to: t, with: c}}
  - {id: c, text: C., supports: a}
  - {id: d, text: D., attacks: a -> t}
`;
  const hintFor = (name: string, how = `  - {id: u, text: U., attacks: "${name}"}\n`) =>
    reading(relations + how).problems[0]!.hint;
  test.each([
    ['t -> a', 'did you mean "a -> t"?'],
    ['c -> t', 'a step with several premises has the name of the entry that has the "with": "b -> t"'],
    ['a -> b', 'from "a" there is "a -> t"'],
    ['d -> t', 'from "d" there is "d -> a -> t"; to "t" there are "a -> t" and "b -> t"'],
    ['d -> b -> t', 'from "d" there is "d -> a -> t"'],
    ['u -> b', 'no step goes from "u" or to "b"; "a -> b" is the step by which a supports or attacks b'],
    ['a -> tt', 'did you mean "t"?'],
  ])('%s', (name, hint) => {
    expect(hintFor(name)).toBe(hint);
    if (name !== 'u -> b') expect(hintFor(name, `expect: {in: "${name}"}\n`)).toBe(hint);
  });

  test('of many at one end three are named', () => {
    const many = Array.from({ length: 9 }, (_, i) => `  - {id: n${i}, text: N., supports: t}\n`).join('');
    expect(hintFor('t -> t', `${many}  - {id: u, text: U., attacks: t -> t}\n`)).toBe(
      'to "t" there are "a -> t", "b -> t", "n0 -> t" and 8 more',
    );
  });

  test.each([
    ['with', '  - {id: u, text: U., supports: {to: t, with: thesi}}\n'],
    ['expect', 'expect: {in: thesi}\n'],
  ])('an id that is not there: %s', (_, how) => {
    const file = `${HEAD}claims:\n  - {id: t, text: T.}\n  - {id: thesis, text: X., supports: t}\n${how}`;
    expect(reading(file).problems).toMatchObject([{ code: 'unknown-id', hint: 'did you mean "thesis"?' }]);
  });
});
