import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsWildcard } from '../../src/words/wildcard.js';

describe('wildcards', () => {
  test.each([
    ['a.yaml', '*.yaml', true],
    ['.yaml', '*.yaml', true],
    ['a.yml', '*.yaml', false],
    ['map-12.yaml', 'map-??.yaml', true],
    ['map-1.yaml', 'map-??.yaml', false],
    ['abcabc', '*abc', true],
    ['abcabd', '*abc', false],
    ['', '*', true],
    ['', '?', false],
    ['a', '', false],
    ['🙂.yaml', '?.yaml', true],
    ['a[1].yaml', 'a[1].yaml', true],
    ['a1.yaml', 'a[1].yaml', false],
  ])('%j fits %j: %j', (name, pattern, fits) => expect(fitsWildcard(name, pattern)).toBe(fits));

  test('are what a regular expression would make of them', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '*', '?'), { maxLength: 8 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(text, text, (name, pattern) => {
        const meant = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`);
        return fitsWildcard(name, pattern) === meant.test(name);
      }),
    );
  });

  test('take no more than the length of both, whatever they are', () => {
    expect(fitsWildcard('a'.repeat(2000), `${'*a'.repeat(1000)}b`)).toBe(false);
  });
});
