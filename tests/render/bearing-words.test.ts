import { expect, test } from 'vitest';
import { treeBelow } from '../../src/query/tree.js';
import { bearingWords } from '../../src/render/bearing-words.js';
import { breakableText } from '../../src/render/breakable.js';
import { view } from '../helpers/maps.js';

test('an entry says what it attacks or supports, where its kind does not say it', () => {
  const { map } = view(`claims:
  - {id: t, text: T., reasons: [{id: r, text: R.}]}
counterpoints:
  - {id: u, text: U., attacks: r -> t}
  - {id: v, text: V., attacks: u -> r -> t}
  - {id: w, text: W., attacks: v -> u -> r -> t}
  - {id: s, text: S., supports: u -> r -> t}`);
  const words = treeBelow(map.thesis).map((row) => [row.statement.id, breakableText(bearingWords(row))]);
  expect(Object.fromEntries(words)).toEqual({
    t: '',
    r: '',
    u: 'attacks the step to t',
    v: 'attacks the step of this objection',
    w: 'attacks the step of this objection',
    s: 'supports the step of this objection',
  });
});
