import { expect, test } from 'vitest';
import { lineDiff } from '../../src/edit/line-diff.js';

const TEXT = 'one\ntwo\nthree\n';

test.each([
  [[{ from: 4, to: 7, text: '2' }], ['@@ -2 +2 @@', '-two', '+2']],
  [[{ from: 3, to: 3, text: '\n1b\n1c' }], ['@@ -1,0 +2,2 @@', '+1b', '+1c']],
  [
    [
      { from: 0, to: 1, text: 'O' },
      { from: 2, to: 2, text: 'N' },
      { from: 13, to: 13, text: '\nfour' },
    ],
    ['@@ -1 +1 @@', '-one', '+OnNe', '@@ -3,0 +4 @@', '+four'],
  ],
  [[{ from: 3, to: 7, text: '' }], ['@@ -2,1 +1,0 @@', '-two'].map((line) => line.replace('2,1', '2'))],
])('edits %j', (edits, hunks) => {
  expect(lineDiff('f', TEXT, edits)).toEqual(['--- f', '+++ f', ...hunks]);
});
