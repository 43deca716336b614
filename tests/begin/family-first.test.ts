import { expect, test } from 'vitest';
import { familyFirst } from '../../src/begin/family-first.js';

test.each([
  ['Maria Lopez', 'Lopez, Maria'],
  ['Anders Fogh Rasmussen', 'Rasmussen, Anders Fogh'],
  ['Ursula von der Leyen', 'von der Leyen, Ursula'],
  ['Maria Lopez and John Smith', 'Lopez, Maria; Smith, John'],
  ['Lopez, Maria', 'Lopez, Maria'],
  ['Cher', 'Cher'],
  ['The Editorial Board', 'The Editorial Board'],
  ['Milbrook Town Council', 'Milbrook Town Council'],
])('%s is %s', (name, expected) => {
  expect(familyFirst(name)).toBe(expected);
});
