import { describe, expect, test } from 'vitest';
import { attackStep } from '../../src/edit/attack-step.js';
import { editedClaims } from '../helpers/edits.js';

describe('attackStep', () => {
  const file = (rest: string) => `  - id: t
    text: T.
    reasons: [{id: r, text: R.}]
    counterpoints:
      - id: c
        text: C.${rest}
`;

  test.each([
    ['', '\n        attacks: r -> t'],
    ['\n        attacks: t', '\n        attacks: r -> t'],
    ['\n        attacks: [r, "t"]', '\n        attacks: [r, "r -> t"]'],
    ['\n        attacks: {to: t, scheme: sign}', '\n        attacks: {to: r -> t, scheme: sign}'],
  ])('after %j', (before, after) => {
    expect(editedClaims(file(before), (source) => attackStep(source, 'c', 't', 'r -> t'))).toBe(file(after));
  });

  test('refuses where the entry attacks something else', () => {
    expect(
      editedClaims(file('\n        attacks: r'), (source) => attackStep(source, 'c', 't', 'r -> t')),
    ).toBe('refused');
    expect(
      editedClaims(file('\n        supports: t'), (source) => attackStep(source, 'c', 't', 'r -> t')),
    ).toBe('refused');
  });
});
