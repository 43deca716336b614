import { expect, test } from 'vitest';
import { verdictEffect } from '../../src/query/verdict-effect.js';
import { view } from '../helpers/maps.js';

const ENTRIES = `claims:
  - {id: t, text: T.}
  - {id: r, text: R., supports: t}
  - {id: s, text: S., supports: r}
  - {id: useless, text: U., supports: t}
  - {id: unsure, text: U., supports: t}
counterpoints:
  - {id: c, text: C., attacks: s}
  - {id: u, text: U., attacks: useless -> t}
  - {id: v, text: V., attacks: unsure -> t, contradicts: w}
  - {id: w, text: W.}
`;

test.each([
  ['s', 'denied'],
  ['r', 'unsupported'],
  ['useless', 'not counting'],
  ['unsure', 'perhaps not counting'],
  ['u', null],
  ['v', null],
])('%s: %s', (id, effect) => {
  const { map, labels } = view(ENTRIES);
  expect(verdictEffect(map.byId.get(id)!, labels)).toBe(effect);
});
