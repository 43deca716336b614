import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edit/text-edit.js';

describe('applyEdits', () => {
  test('changes what the edits name and nothing else, whatever their order', () => {
    const edits = [
      { from: 9, to: 12, text: 'sun' },
      { from: 0, to: 3, text: 'our' },
    ];
    expect(applyEdits('the one, and', edits)).toBe('our one, sun');
  });

  test('makes several edits at one place one after the other', () => {
    const edits = [
      { from: 1, to: 1, text: 'x' },
      { from: 1, to: 1, text: 'y' },
    ];
    expect(applyEdits('ab', edits)).toBe('axyb');
  });

  test('refuses edits that overlap or lie outside', () => {
    const overlapping = [
      { from: 0, to: 2, text: '' },
      { from: 1, to: 3, text: '' },
    ];
    expect(() => applyEdits('abc', overlapping)).toThrow('overlap');
    expect(() => applyEdits('abc', [{ from: 3, to: 4, text: '' }])).toThrow('outside');
  });
});
