import { describe, expect, test } from 'vitest';
import { coreOf } from '../../src/query/core.js';
import { view } from '../helpers/maps.js';

const ids = (entries: string) => {
  const opened = view(entries);
  return [...coreOf(opened.map, opened)].map(({ id }) => id);
};

describe('the core of a map', () => {
  test('is what the file marks', () => {
    expect(ids('claims:\n  - {id: t, text: T.}\n  - {id: a, text: A., core: true}')).toEqual(['a']);
  });

  test('else the thesis, its main reasons, and the strongest objection to each with its best reply', () => {
    const core = ids(`claims:
  - id: t
    text: T.
    reasons:
      - id: r
        text: R.
        reasons: [{id: deep, text: Deep.}]
        counterpoints:
          - {id: weak, text: Weak., replies: [{id: a1, text: A., evidence: [{id: e1, text: E.}]}]}
          - {id: strong, text: Strong., evidence: [{id: e2, text: E.}, {id: e4, text: E.}, {id: e5, text: E.}], replies: [{id: a2, text: A.}, {id: a3, text: A., evidence: [{id: e3, text: E.}]}]}
      - {id: s, text: S., counterpoints: [{id: under, text: U., attacks: s -> t}]}`);
    expect(core).toEqual(['t', 'r', 'strong', 'a3', 's', 'under']);
  });

  test('equal ones in file order', () => {
    expect(
      ids('claims:\n  - {id: t, text: T., counterpoints: [{id: a, text: A.}, {id: b, text: B.}]}'),
    ).toEqual(['t', 'a']);
  });
});
