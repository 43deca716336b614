import { expect, test } from 'vitest';
import { nameInOrder, sourceNames } from '../../src/render/source-names.js';

test.each([
  ['Lopez, Maria', ['Maria Lopez']],
  ['Lopez, Maria; Smith, John', ['Maria Lopez', 'John Smith']],
  ['White House', ['White House']],
  [
    ['NATO', 'Butt, Y.'],
    ['NATO', 'Y. Butt'],
  ],
])('the names of %j', (value, names) => {
  expect(sourceNames(value).map(nameInOrder)).toEqual(names);
});
