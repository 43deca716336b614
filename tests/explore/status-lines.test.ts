import { describe, expect, test } from 'vitest';
import { statusLines } from '../../src/explore/status-lines.js';
import type { Walk } from '../../src/explore/walk.js';
import { look } from '../helpers/maps.js';
import { press, typing, walk } from '../helpers/walks.js';

const status = (on: Walk, keys: string) => statusLines(on, press(on, `${keys} C-l`), look(120));

describe('the status line', () => {
  test('says what narrows the walk', () => {
    expect(status(walk(), 'n')).toEqual(['5 left']);
    expect(status({ ...walk(), narrowedBy: ['--core', '--side for'] }, 'n')).toEqual([
      'only --core --side for · 5 left',
    ]);
    expect(status(walk({ hide: true }), 'n m')).toEqual(['--hide is on · 5 left · 1 marked']);
  });

  test('says what is searched as it was typed, or what was found instead', () => {
    expect(status(walk(), `/ ${typing('Screens')} return`)[0]).toMatch(/^“Screens” 1 of 1 hit · /);
    expect(status(walk(), `/ ${typing('screns')} return`)[0]).toMatch(/^“Screens” 1 of 1 hit · /);
  });
});
