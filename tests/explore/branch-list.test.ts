import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/explore/frame.js';
import type { Walk } from '../../src/explore/walk.js';
import { widthOfText } from '../../src/render/width.js';
import { look } from '../helpers/maps.js';
import { press, walk } from '../helpers/walks.js';

describe('the branch beside the card', () => {
  const on = walk();
  const lines = (keys: string, columns: number, walked: Walk = on) =>
    frameOf(walked, press(walked, keys), { columns, rows: 30 }, look(80, { columns })).lines;

  test('is there from 110 columns on, with the entry of the card pointed at', () => {
    expect(lines('n', 109).join('\n')).not.toContain('│ ●');
    for (const columns of [110, 120, 200]) {
      const shown = lines('n', columns);
      expect(shown.filter((line) => /^❯ .*Early starts cost.* │ /.test(line))).toHaveLength(1);
      expect(shown.every((line) => widthOfText(line) <= columns)).toBe(true);
      expect(shown.some((line) => line.includes('│ ● Early starts cost teenagers sleep.'))).toBe(true);
    }
  });

  test('is not there in a walk that hides, nor beside a page', () => {
    expect(lines('n', 120, { ...on, hide: true }).join('\n')).not.toContain('❯');
    expect(lines('n ?', 120).join('\n')).not.toContain('│ ');
  });
});
