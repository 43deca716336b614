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

  test('says whose verdicts it shows once somebody takes a stance, and at which entries', () => {
    const text = (keys: string) => lines(keys, 200).join(' ').replace(/\s+/g, ' ');
    expect(text('n')).not.toContain('Verdicts of the file');
    expect(text('n - escape')).toMatch(/Verdicts of the file; e shows what your stances change\./);
    expect(text('n - escape p')).toMatch(/Early starts cost teenagers sleep \(you doubt it\)/);
    expect(text('n - escape p + escape')).toMatch(/\(you agree\)/);
  });

  test('a click below that line is on the entry that it points at', () => {
    const state = press(on, 'n - escape');
    const size = { columns: 140, rows: 30 };
    const frame = frameOf(on, state, size, look(80, { columns: 140 }));
    const row = frame.lines.findIndex((line) => line.startsWith('❯'));
    expect(frame.listClicks[row]).toEqual({ type: 'visit', statement: state.at });
  });

  test('is not there in a walk that hides, nor beside a page', () => {
    expect(lines('n', 120, { ...on, hide: true }).join('\n')).not.toContain('❯');
    expect(lines('n ?', 120).join('\n')).not.toContain('│ ');
  });
});
