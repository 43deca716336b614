import { describe, expect, test } from 'vitest';
import { whatIfClause, whatIfLines } from '../../src/render/what-if-lines.js';
import { TWO_ATTACKS } from '../helpers/debates.js';
import { abstractPage, pageOf } from '../helpers/evaluation.js';
import { look } from '../helpers/maps.js';

const WIDE = look(200);

describe('what if, of a map', () => {
  test('what becomes of the thesis, why, and whom the sentences name', () => {
    expect(whatIfLines(pageOf(TWO_ATTACKS, { drop: ['b'] }), WIDE)).toEqual([
      'If b is taken to fall: t stands; without that it falls.',
      '',
      'No other verdict changes.',
      '',
      't stands, because no attack on it stands: a falls; b is taken to fall.',
      'a falls, because r attacks it, and nothing answers that.',
      '',
      'Named here',
      '  ▼ An attack.  a (✗ falls)',
      '  ▼ Another attack.  b (✗ falls)',
      '  ▲ A reply.  r (✓ stands)',
    ]);
  });

  test('that nothing becomes of it', () => {
    const [first] = whatIfLines(pageOf(TWO_ATTACKS, { grant: ['a'], drop: ['r', 'b'] }), WIDE);
    expect(first).toBe(
      'If a is taken to stand and r and b are taken to fall: t falls, as it does without that.',
    );
  });

  test('what else changes, but for what was not selected', () => {
    const lines = (select: (id: string) => boolean) =>
      whatIfLines(pageOf(TWO_ATTACKS, { drop: ['r'], id: 't', select }), WIDE).slice(2, 4);
    expect(lines(() => true)).toEqual([
      '1 other selected verdict changes',
      '  ▼ An attack.  a (✓ stands, fell before)',
    ]);
    expect(lines((id) => id === 'b')[0]).toBe('No other selected verdict changes.');
  });

  test('what is taken as given as a clause; nothing for nothing', () => {
    expect(whatIfClause(pageOf(TWO_ATTACKS, { drop: ['a', 'b'] }))).toBe('a and b are taken to fall');
    expect(whatIfClause(pageOf(TWO_ATTACKS))).toBe('');
  });
});

describe('what if, of an abstract framework as a whole', () => {
  test.each([
    ['b', ['If b is taken to stand: 1 other verdict changes:', '  a (✗ falls, stood before)']],
    ['c', ['If c is taken to stand: no other verdict changes.']],
  ])('with %s granted', (argument, lines) => {
    expect(whatIfLines(abstractPage(3, ['ba', 'cb'], { grant: [argument] }), WIDE)).toEqual(lines);
  });
});
