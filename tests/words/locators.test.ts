import { describe, expect, test } from 'vitest';
import { compareLocators, coversLocator, parseLocator } from '../../src/words/locators.js';

describe('locators', () => {
  test.each(['0', '3.0', '3.', '3.4-2', '3-4', 'three', '3.1.2', '-1'])('%s is none', (text) =>
    expect(parseLocator(text)).toBeNull(),
  );
  test('3.10 is not 3.1', () => {
    expect(coversLocator(parseLocator('3.1')!, parseLocator('3.10')!)).toBe(false);
    expect(parseLocator('3.10')).toEqual({ paragraph: 3, sentences: [10, 10] });
  });
  test.each([
    ['3', '3.2', true],
    ['3', '3', true],
    ['3.2', '3', false],
    ['3.2', '3.1-4', true],
    ['3.2-3', '3.4', false],
    ['2', '3.2', false],
  ])('asked for %s, a statement at %s: %s', (wanted, place, answer) =>
    expect(coversLocator(parseLocator(wanted)!, parseLocator(place)!)).toBe(answer),
  );
  test('sort as the text runs', () => {
    const places = ['10.1', '3.10', '3.2', '3'].map((place) => parseLocator(place)!);
    expect(places.sort(compareLocators)).toEqual(
      ['3', '3.2', '3.10', '10.1'].map((place) => parseLocator(place)),
    );
  });
});
