import { describe, expect, test } from 'vitest';
import { putPlace } from '../../src/edit/put-place.js';
import { editedClaims } from '../helpers/edits.js';

describe('putPlace', () => {
  test.each([
    ['at: 3.1', 'at: 3.10'],
    ['at: "3.1" # c', 'at: "3.10" # c'],
    ['at: [ 3.1 ]', 'at: [ 3.10 ]'],
    ['at: [1, 3.1]', 'at: [1, 3.1, 3.10]'],
    ['at:\n      - 1\n      - 2', 'at:\n      - 1\n      - 2\n      - 3.10'],
    ['note: N.', 'at: 3.10\n    note: N.'],
  ])('%s becomes %s', (before, after) => {
    const entry = '  - id: t\n    text: T.\n    ';
    expect(editedClaims(`${entry}${before}\n`, (source) => putPlace(source, 't', '3.10')?.edit ?? null)).toBe(
      `${entry}${after}\n`,
    );
  });

  test('of several, the wrong one is replaced where it stands', () => {
    const before = '  - id: t\n    text: T.\n    at: [1, 7.1, 9]\n';
    const after = editedClaims(before, (source) => {
      const at = source.text.indexOf('7.1');
      const put = putPlace(source, 't', '3.10', [[at, at + 3]]);
      expect(put?.adds).toBe(false);
      return put?.edit ?? null;
    });
    expect(after).toBe(before.replace('7.1', '3.10'));
  });
});
