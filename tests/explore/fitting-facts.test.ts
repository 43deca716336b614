import { expect, test } from 'vitest';
import { fittingFacts } from '../../src/explore/fitting-facts.js';
import { look } from '../helpers/maps.js';

const FACTS = [
  ['Question 3 of 10', '3/10'],
  ['you speak for the motion', 'for the motion'],
  ['1 to repeat'],
] as const;
const shown = (columns: number) => fittingFacts(FACTS, columns, look(columns));

test('facts are said in full where there is room, then in fewer words, then without the last ones', () => {
  expect(shown(60)).toBe('Question 3 of 10 · you speak for the motion · 1 to repeat');
  expect(shown(45)).toBe('3/10 · you speak for the motion · 1 to repeat');
  expect(shown(40)).toBe('3/10 · for the motion · 1 to repeat');
  expect(shown(30)).toBe('3/10 · for the motion');
  expect(shown(12)).toBe('3/10');
});

test('no word is cut as long as the first fact fits', () => {
  for (let columns = 4; columns < 60; columns += 1) {
    expect(shown(columns)).not.toContain('…');
    expect(shown(columns).length).toBeLessThanOrEqual(columns);
  }
  expect(shown(3)).toBe('3/…');
});
