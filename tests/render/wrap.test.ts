import { expect, test } from 'vitest';
import { unbreakable } from '../../src/render/breakable.js';
import { cut } from '../../src/render/cut.js';
import { padToWidth } from '../../src/render/width.js';
import { wrap } from '../../src/render/wrap.js';

test('cut, padToWidth and wrap count columns, not characters', () => {
  expect(cut('这是中文', 5, '…')).toBe('这是…');
  expect(cut('plain text', 6, '…')).toBe('plain…');
  expect(cut('plain', 5, '…')).toBe('plain');
  expect(padToWidth('中', 4)).toBe('中  ');
  expect(wrap('这是中文 这是中文', 12, '  ')).toEqual(['  这是中文', '  这是中文']);
});

test('a text keeps its private-use characters, and a verdict its sign', () => {
  expect(wrap('a \ue000 b \ue001 ✓ stands', 80)).toEqual(['a \ue000 b \ue001 ✓ stands']);
  expect(wrap(['some words \ue000 ', unbreakable('✓ stands')], 20)).toEqual([
    'some words \ue000',
    '✓ stands',
  ]);
});

test('what is not to be broken is broken between words where it is wider than a line', () => {
  expect(wrap(['it  ', unbreakable('attacks the step to learning')], 14)).toEqual([
    'it  attacks',
    'the step to',
    'learning',
  ]);
});

test('a text that only looks like a verdict is broken like any other', () => {
  expect(wrap('so it ends in ✓ stands', 16)).toEqual(['so it ends in ✓', 'stands']);
  expect(wrap('but why ever? falls', 14)).toEqual(['but why ever?', 'falls']);
});

test('no space is left at a line’s end, before or behind a code of colour', () => {
  expect(wrap('\u001b[2m! ! ! ! !! \u001b[22m हिन्दी', 10)).toEqual([
    '\u001b[2m! ! ! ! !!\u001b[22m',
    'हिन्दी',
  ]);
});
