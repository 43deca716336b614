import { expect, test } from 'vitest';
import { judgedConsequence } from '../../src/sheets/judgements.js';
import { view } from '../helpers/maps.js';

test.each([
  ['evidence: [{id: e, text: E., counterpoints: [{id: x, text: X., attacks: e -> t}]}]', 'evidence'],
  ['reasons: [{id: e, text: E., counterpoints: [{id: x, text: X., attacks: e -> t}]}]', 'reason'],
])('%s: what does not follow from this %s', (below, what) => {
  const seen = view(`claims:\n  - {id: t, text: T., ${below}}`);
  const attack = seen.map.byName.get('x -> e -> t')!;
  expect(judgedConsequence(seen, { attack, way: 'inference', depth: 1 }, seen.map.thesis)).toBe(
    `“T” does not follow from this ${what}, even if the ${what} is true.`,
  );
});
