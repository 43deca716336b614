import { expect, test } from 'vitest';
import type { Unit } from '../../src/sheets/document.js';
import { lengthOfPart, partsOf } from '../../src/sheets/parts.js';
import { view } from '../helpers/maps.js';

const { byId } = view(`claims:
  - {id: t, text: T.}
  - {id: a, text: A., supports: t}
  - {id: b, text: B., supports: t}
  - {id: c, text: C., supports: t}`).map;

const unit = (about: string, text = '', lines = 0): Unit => ({
  blocks: [
    { kind: 'paragraph', line: [text] },
    { kind: 'space', lines },
  ],
  about: [...about].map((id) => byId.get(id)!),
  cites: new Set(),
  notes: new Map(),
  minutes: null,
});

test.each([
  ['', ''],
  ['a b', 'a b'],
  ['a b a', 'a b'],
  ['a b ab c', 'ab c'],
  ['ab bc t', 'abc t'],
])('units about %j are parts about %j: what has an entry in common is one', (units, parts) => {
  const found = partsOf(units.split(' ').map((about) => unit(about)));
  expect(found.map(({ entries }) => entries.map(({ id }) => id).join('')).join(' ')).toBe(parts);
});

test('a unit about nothing is in no part', () => {
  expect(partsOf([unit('')])).toEqual([]);
});

test('a line to write on counts for the length of a part', () => {
  const [short, long] = partsOf([unit('a', 'Words.'), unit('b', 'Words.', 2)]);
  expect(lengthOfPart(short!)).toBe(6);
  expect(lengthOfPart(long!)).toBe(166);
});
