import { expect, test } from 'vitest';
import { pick } from '../../src/cli/pick.js';

const SHEETS = { brief: 1, blocks: 2 };

test('gives the row of a name', () => {
  expect(pick(SHEETS, 'blocks', 'sheet')).toBe(2);
});

test.each([
  ['brif', 'there is no sheet "brif"; did you mean "brief"?'],
  ['x', 'there is no sheet "x"; choose brief or blocks'],
  ['a.yaml', 'there is no sheet "a.yaml"; to read a file, use -f a.yaml'],
  ['toString', 'there is no sheet "toString"; choose brief or blocks'],
])('of %s there is none, which is said', (name, message) => {
  expect(() => pick(SHEETS, name, 'sheet')).toThrow(message);
});
