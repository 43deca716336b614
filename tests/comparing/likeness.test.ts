import { expect, test } from 'vitest';
import { likeness } from '../../src/comparing/likeness.js';

test('texts with the same words are as alike as can be, whatever the order and the capitals', () => {
  expect(likeness('Early starts cost sleep.', 'Sleep is what EARLY starts cost.')).toBe(1);
});

test('texts without a word in common are not alike', () => {
  expect(likeness('Early starts cost sleep.', 'Buses run on time.')).toBe(0);
  expect(likeness('', '')).toBe(0);
});

test('the more words two texts share, the more alike they are', () => {
  const text = 'Early school starts cost teenagers their sleep.';
  const near = likeness(text, 'School starts that are early cost teenagers much.');
  expect(near).toBeGreaterThan(likeness(text, 'Teenagers like football.'));
  expect(near).toBeLessThan(1);
});
