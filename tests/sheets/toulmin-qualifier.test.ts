import { expect, test } from 'vitest';
import { qualifierOf } from '../../src/sheets/toulmin-qualifier.js';
import { view } from '../helpers/maps.js';

/** How sure one can be of a claim, and why. */

function qualifier(rest: string, hasRebuttals = true): string {
  const of = view(`claims:
  - {id: t, text: Start later.}
  - {id: r, text: Pupils are tired., short: Tired pupils, supports: t}
${rest}`);
  return qualifierOf(of.map.thesis, of, hasRebuttals);
}

const objection = (attacks: string) =>
  `counterpoints:\n  - {id: c, text: Buses are late., short: Late buses, attacks: ${attacks}}`;
const OPEN = `\n  - {id: d, text: Buses are early., contradicts: c}`;

test('a claim that stands is probable', () => {
  expect(qualifier('', false)).toBe('Probably: nothing is said against it here.');
  expect(qualifier('')).toContain('no objection here is strong enough');
});

test.each(['t', 'r -> t'])('of one that falls it names the objection that counts against %s', (attacks) => {
  expect(qualifier(objection(attacks))).toBe(
    'So far the claim does not hold: the objection “Late buses” counts.',
  );
});

test('of one whose reason falls it names the reason', () => {
  expect(qualifier(objection('r'))).toBe('So far the claim does not hold: the reason “Tired pupils” falls.');
});

test('of one that is open it names what is open', () => {
  expect(qualifier(objection('t') + OPEN)).toBe(
    'Perhaps: it is still open whether the objection “Late buses” counts.',
  );
  expect(qualifier(objection('r') + OPEN)).toBe('Perhaps: the reason “Tired pupils” is still open.');
});
