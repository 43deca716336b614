import { describe, expect, test } from 'vitest';
import { overlayList } from '../../src/explore/overlay-lines.js';
import { look, view } from '../helpers/maps.js';
import { press, walk } from '../helpers/walks.js';

const many = Array.from({ length: 40 }, (_, i) => `{id: r${i}, text: Reason ${i}.}`).join(', ');
const on = walk({ of: view(`claims:\n  - {id: t, text: The thesis., reasons: [${many}]}`) });
const tree = (keys: string, height: number) =>
  overlayList(on, press(on, `t ${keys}`.trim()), height, look(80))!.lines;

describe('the tree in a walk', () => {
  test('fills its window at both ends, with the chosen row in sight', () => {
    for (const [keys, row] of [
      ['', '● The thesis.'],
      ['j j j', '● Reason 2.'],
      ['k', '● The thesis.'],
      [Array(40).fill('j').join(' '), '● Reason 39.'],
    ] as const) {
      const lines = tree(keys, 12);
      expect(lines).toHaveLength(12);
      expect(lines.filter((line) => line.startsWith('❯'))).toEqual([expect.stringContaining(row)]);
    }
  });

  test('has the verdicts in a column of their own', () => {
    for (const line of tree('', 12)) expect(line).toMatch(/^[❯ ] ✓ stands {5}/);
  });
});
