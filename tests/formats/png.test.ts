import { expect, test } from 'vitest';
import { possibleScale } from '../../src/formats/png.js';

/** How large a picture in pixels can be. */

const SVG = '<svg width="1000" height="800">';

test('a scale that is possible is used, and nothing is said', () => {
  const said: string[] = [];
  expect(possibleScale(SVG, { scale: 3, remark: (text) => said.push(text) })).toBe(3);
  expect(said).toEqual([]);
});

test('of one that is too large, it says which is used and why', () => {
  const said: string[] = [];
  expect(possibleScale(SVG, { scale: 100, remark: (text) => said.push(text) })).toBe(10);
  expect(said).toEqual(['Drawn at scale 10, not 100: a picture has at most 80 million pixels.']);
});
