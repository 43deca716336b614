import { describe, expect, test } from 'vitest';
import type { Way } from '../../src/map/answers.js';
import { canFollowAll, whatFallsFirst, whatFollows } from '../../src/sheets/what-follows.js';
import { view } from '../helpers/maps.js';

/** What follows if an answer counts. */

const CASES: [claims: string, attack: string, said: string, way: Way, follows: string][] = [
  [
    '{id: t, text: T., reasons: [{id: a, text: A., counterpoints: [{id: x, text: X.}]}]}',
    'x -> a',
    'a',
    'itself',
    '“A” falls. So the motion falls.',
  ],
  [
    '{id: t, text: T., reasons: [{id: a, text: A., counterpoints: [{id: x, text: X.}]}, {id: b, text: B.}]}',
    'x -> a',
    'a',
    'itself',
    '“A” falls. So one reason for the motion is gone.',
  ],
  [
    '{id: t, text: T., reasons: [{id: b, text: B., reasons: [{id: a, text: A., counterpoints: [{id: x, text: X.}]}]}]}',
    'x -> a',
    'a',
    'itself',
    '“A” falls. “B” falls, too. So the motion falls.',
  ],
  [
    '{id: t, text: T., reasons: [{id: a, text: A., counterpoints: [{id: x, text: X., attacks: a -> t}]}]}',
    'x -> a -> t',
    'a',
    'step',
    '“A” does not count for “T”, even if it is true. So the motion falls.',
  ],
  [
    '{id: t, text: T., counterpoints: [{id: a, text: A., replies: [{id: x, text: X.}]}]}',
    'x -> a',
    'a',
    'itself',
    '“A” falls. So the motion stands.',
  ],
  [
    '{id: t, text: T., counterpoints: [{id: a, text: A., replies: [{id: x, text: X.}]}, {id: b, text: B.}]}',
    'x -> a',
    'a',
    'itself',
    '“A” falls. The motion does not depend on this alone.',
  ],
  [
    '{id: t, text: T., reasons: [{id: a, text: A., counterpoints: [{id: x, text: X., attacks: a -> t}]}], counterpoints: [{id: o, text: O., attacks: a -> t, replies: [{id: p, text: P., attacks: o -> a -> t}]}]}',
    'p -> o -> a -> t',
    'o',
    'step',
    '“O” does not count against the step from “A” to “T”, even if it is true. The motion does not depend on this alone.',
  ],
];

describe('what follows from an answer', () => {
  test.each(CASES)('%s, %s', (claims, attack, said, way, follows) => {
    const of = view(`claims:\n  - ${claims}`);
    const answer = { attack: of.map.byName.get(attack)!, way, depth: 0 };
    expect(whatFollows(of, answer, of.map.byId.get(said)!)).toEqual({ said: follows, onlyWeakens: false });
  });

  test('of an attack on what carries it, what becomes of it', () => {
    const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A., evidence: [{id: e, text: E., counterpoints: [{id: x, text: X.}]}]}]}`);
    const answer = { attack: of.map.byName.get('x -> e')!, way: 'evidence' as const, depth: 1 };
    expect(whatFollows(of, answer, of.map.byId.get('a')!).said).toBe(
      '“E” falls, and “A” falls with it. So the motion falls.',
    );
  });

  test('of an attack on one of two supports, that it only weakens what is said', () => {
    const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A., evidence: [{id: e, text: E., counterpoints: [{id: x, text: X.}]}, {id: f, text: F.}]}]}`);
    const answer = { attack: of.map.byName.get('x -> e')!, way: 'evidence' as const, depth: 1 };
    expect(whatFollows(of, answer, of.map.byId.get('a')!)).toEqual({
      said: 'this weakens “A”, but “F” still supports it.',
      onlyWeakens: true,
    });
  });

  test('where the motion is open for another cause, that this does not decide it', () => {
    const of = view(`claims:
  - {id: t, text: T., reasons: [{id: a, text: A., counterpoints: [{id: x, text: X.}]}, {id: b, text: B.}]}
  - {id: n, text: N., contradicts: t}`);
    const answer = { attack: of.map.byName.get('x -> a')!, way: 'itself' as const, depth: 0 };
    expect(whatFollows(of, answer, of.map.byId.get('a')!).said).toContain(
      'This alone does not decide the motion.',
    );
  });
});

test('of very many answers only what falls first is worked out', () => {
  const of = view(
    'claims:\n  - {id: t, text: T., reasons: [{id: a, text: A., counterpoints: [{id: x, text: X.}]}]}',
  );
  expect(canFollowAll(of, 100)).toBe(true);
  expect(canFollowAll(of, 10_000_000)).toBe(false);
  const answer = { attack: of.map.byName.get('x -> a')!, way: 'itself' as const, depth: 0 };
  expect(whatFallsFirst(answer, of.map.byId.get('a')!)).toBe('“A” falls.');
});

test('an attack on what is needed beside what is said takes away their step', () => {
  const of = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t, with: b}
  - {id: b, text: B., counterpoints: [{id: x, text: X.}]}`);
  const answer = { attack: of.map.byName.get('x -> b')!, way: 'premise' as const, depth: 1 };
  expect(whatFollows(of, answer, of.map.byId.get('a')!)).toEqual({
    said: '“B” falls, so “A” does not count for “T”. So the motion falls.',
    onlyWeakens: false,
  });
});

test('where the motion stays undecided, it says what would become of it without the answer', () => {
  const of = view(`claims:
  - {id: t, text: T.}
counterpoints:
  - {id: a, text: A., attacks: t}
replies:
  - {id: x, text: X., attacks: a}
  - {id: u, text: U., contradicts: v, attacks: t}
  - {id: v, text: V.}`);
  const answer = { attack: of.map.byName.get('x -> a')!, way: 'itself' as const, depth: 0 };
  expect(whatFollows(of, answer, of.map.byId.get('a')!).said).toBe(
    '“A” falls. The motion stays undecided; without this answer it would fall.',
  );
});
