import { expect, test } from 'vitest';
import { attackFramework } from '../../src/verdict/attack-framework.js';
import { openDisputes } from '../../src/verdict/disputes.js';
import { explainer } from '../../src/verdict/explain.js';
import { label } from '../../src/verdict/label.js';

/** Each attack as two digits: `10` says that 1 attacks 0. */
function disputes(size: number, attacks: string): number[][] {
  const pairs = attacks.split(' ');
  const ends = (at: number) => Int32Array.from(pairs, (pair) => Number(pair[at]));
  const framework = attackFramework(size, ends(0), ends(1));
  return openDisputes(explainer(framework, label(framework)));
}

test.each([
  ['two that attack each other, and what depends on them', 3, '12 21 10', [[1, 2]]],
  [
    'two disputes, in file order',
    5,
    '34 43 12 21 10 30',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['a dispute that depends on another is none of its own', 5, '12 21 23 34 43', [[1, 2]]],
  ['what attacks itself', 2, '11 10', [[1]]],
  ['where all is decided, none', 3, '10 21', []],
])('%s', (_, size, attacks, expected) => {
  expect(disputes(size, attacks)).toEqual(expected);
});
