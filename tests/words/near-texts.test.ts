import { expect, test } from 'vitest';
import { saysHardlyMore } from '../../src/words/near-texts.js';

test.each([
  ['The shield is no threat to Russia', "NATO's shield is no threat to Russia.", true],
  ['Missile defence makes practical sense', 'Missile defence makes practical sense.', true],
  [
    'The shield is no threat',
    'The shield is no threat, since it faces south and its interceptors are slow.',
    false,
  ],
  ['It is no threat', 'Russia asks for guarantees.', false],
])('%s / %s: %s', (headline, text, is) => {
  expect(saysHardlyMore(headline, text)).toBe(is);
});
