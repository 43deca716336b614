import { describe, expect, test } from 'vitest';
import { misfitsOf } from '../../src/query/stance-misfits.js';
import { consequenceOfStances, type Stance } from '../../src/query/stances.js';
import type { View } from '../../src/query/view.js';
import { view } from '../helpers/maps.js';

const LINKED = view(`claims:
  - {id: t, text: T., reasons: [{id: r, text: R., with: [p]}]}
  - {id: p, text: P.}
counterpoints:
  - {id: o, text: O., attacks: p}
  - {id: rival, text: Rival., contradicts: t}
  - {id: other, text: Other., attacks: r}
replies:
  - {id: a, text: A., attacks: o}`);

/** The misfits of some stances, shortly: what is agreed with, what is wrong, and the stance behind it. */
function misfits(of: View, taken: Record<string, Stance>): string[] {
  const stances = new Map(Object.entries(taken).map(([id, stance]) => [of.map.byId.get(id)!, stance]));
  return consequenceOfStances(of, stances).misfits.map((misfit) => {
    const how = misfit.is === 'attacked' ? misfit.attack.name : `lacks ${misfit.lacks?.id ?? 'a step'}`;
    return `${misfit.agreed.id}: ${how}, ${misfit.because.id}`;
  });
}

describe('misfitsOf', () => {
  test('without stances there is none', () => {
    expect(misfitsOf(new Map(), { inFile: LINKED.labels, taken: LINKED.labels })).toEqual([]);
  });

  test('agreeing with an entry and doubting a linked premise that it needs', () => {
    expect(misfits(LINKED, { t: 'agree', p: 'doubt' })).toContain('t: lacks p, p');
  });

  test('agreeing with what attacks that premise, though it falls in the file already', () => {
    const unanswered = view(`claims:
  - {id: t, text: T., reasons: [{id: r, text: R., with: [p]}]}
  - {id: p, text: P.}
counterpoints:
  - {id: o, text: O., attacks: p}`);
    expect(misfits(unanswered, { t: 'agree', o: 'agree' })).toEqual(['t: lacks p, o']);
    // That is the file's verdict, and nobody's stance.
    expect(misfits(unanswered, { t: 'agree', r: 'agree' })).toEqual([]);
  });

  test('agreeing with an entry whose attacker stands by another doubt', () => {
    expect(misfits(LINKED, { p: 'agree', a: 'doubt' })).toEqual(['p: o -> p, a']);
    expect(misfits(LINKED, { p: 'agree', a: 'agree' })).toEqual([]);
  });

  test('of two that attack each other, one is told', () => {
    expect(misfits(LINKED, { t: 'agree', rival: 'agree', other: 'doubt' })).toHaveLength(1);
  });

  test('an entry with a reason left, or one that is assumed, fits', () => {
    const two = view(`claims:
  - {id: t, text: T., reasons: [{id: r, text: R.}, {id: s, text: S.}]}
  - {id: u, text: U., assumed: true, reasons: [{id: v, text: V.}]}`);
    expect(misfits(two, { t: 'agree', r: 'doubt' })).toEqual([]);
    expect(misfits(two, { t: 'agree', r: 'doubt', s: 'doubt' })).toEqual(['t: lacks r, r']);
    expect(misfits(two, { u: 'agree', v: 'doubt' })).toEqual([]);
  });

  test('agreeing with an objection to the only step that carries an entry', () => {
    const undercut = view(`claims:
  - id: t
    text: T.
    reasons:
      - id: r
        text: R.
        counterpoints: [{id: o, text: O., attacks: r -> t}]`);
    expect(misfits(undercut, { t: 'agree', r: 'agree', o: 'agree' })).toEqual(['t: lacks a step, o']);
  });
});
