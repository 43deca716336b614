import { expect, test } from 'vitest';
import { keyLabel } from '../../src/explore/key-labels.js';

test.each([
  ['return', 'Enter'],
  ['S-tab', 'Shift-Tab'],
  ['C-f', 'Ctrl-F'],
  ['C-space', 'Ctrl-Space'],
  ['M-x', 'Alt-x'],
  ['M-backspace', 'Alt-Backspace'],
  ['f5', 'F5'],
  ['n', 'n'],
  ['語', '語'],
  ['\u0301', 'That key'],
  ['\u200b', 'That key'],
])('%s is called %s', (name, label) => {
  expect(keyLabel(name)).toBe(label);
});
