import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/explore/frame.js';
import { actionForKey } from '../../src/explore/key-actions.js';
import { reduce } from '../../src/explore/reduce.js';
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

  test('in a narrow window says the most important first, in whole words', () => {
    const at = { ...walk(), narrowedBy: ['--core', '--side for', '--tag health'] };
    const state = press(at, 'n m C-l');
    const narrow = (columns: number) => statusLines(at, state, look(columns))[0];
    expect(narrow(60)).toBe('only --core --side for --tag health · 5 left · 1 marked');
    expect(narrow(40)).toBe('a selection · 5 left · 1 marked');
    expect(narrow(20)).toBe('a selection · 5 left');
  });

  test('a message loses whole sentences, or else its end', () => {
    const state = { ...press(walk(), 'n'), message: 'The first sentence. The second one is longer.' };
    expect(statusLines(walk(), state, look(80), 2)).toEqual([state.message]);
    expect(statusLines(walk(), state, look(20), 2)).toEqual(['The first sentence.']);
    expect(statusLines(walk(), state, look(10), 1)).toEqual(['The first…']);
    const long = { ...state, message: `In a/${'folder/'.repeat(8)}claims.yaml:5: an error with many words.` };
    for (const columns of [20, 30, 40]) {
      for (const rows of [1, 2, 3]) {
        const lines = statusLines(walk(), long, look(columns), rows);
        expect(lines.length).toBeLessThanOrEqual(rows);
        expect(lines.at(-1)).toMatch(/(…|words\.)$/);
      }
    }
  });

  test('on a page says which hit of how many this is, and in a list only while that row is chosen', () => {
    const at = walk();
    const found = (keys: string) => {
      let state = press(at, `n ${keys.split(' ')[0]}`);
      for (const key of keys.split(' ').slice(1)) {
        const { extent } = frameOf(at, state, { columns: 80, rows: 24 }, look(80));
        state = reduce(at, state, actionForKey(key, key.length === 1 ? key : null, at, state), extent);
      }
      return statusLines(at, state, look(80))[0];
    };
    expect(found(`? / ${typing('search')} return`)).toMatch(/^“search” 1 of \d+ hits$/);
    expect(found(`? / ${typing('search')} return n`)).toMatch(/^“search” 2 of \d+ hits$/);
    expect(found(`t / ${typing('teenagers')} return`)).toBe('“teenagers” 1 of 1 hit');
    expect(found(`t / ${typing('teenagers')} return j`)).toBe('“teenagers” 1 hit');
  });

  test('says what is searched as it was typed, or what was found instead', () => {
    expect(status(walk(), `/ ${typing('Screens')} return`)[0]).toMatch(/^“Screens” 1 of 1 hit · /);
    expect(status(walk(), `/ ${typing('screns')} return`)[0]).toMatch(/^“Screens” 1 of 1 hit · /);
  });
});
