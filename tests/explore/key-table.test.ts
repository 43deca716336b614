import { describe, expect, test } from 'vitest';
import { keyHelp, keyHelpFooter } from '../../src/explore/key-help.js';
import { KEYS } from '../../src/explore/key-table.js';
import { modeOf } from '../../src/explore/modes.js';
import { press, walk } from '../helpers/walks.js';

describe('the key table', () => {
  test('no key means two things at once', () => {
    for (const on of [walk(), walk({ hide: true })]) {
      for (const keys of ['n', 'n t', 'n e', '/', 'n m', '/ s l e e p return', 'n +', 'n -']) {
        const state = press(on, keys);
        const live = KEYS.filter((row) => row.mode === modeOf(state) && row.worksNow(on, state));
        const all = live.flatMap((row) => row.keys);
        expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
      }
    }
  });

  test('a footer names only what can be done', () => {
    const on = walk();
    expect(keyHelpFooter(on, press(on, 'g'))).not.toContain('p previous');
    expect(keyHelpFooter(on, press(on, 'n'))).toContain('p previous');
    expect(keyHelpFooter(on, press(on, 'G'))).not.toContain('x unanswered');
  });

  test('every row is told on the help page', () => {
    const told = (['card', 'text', 'list', 'doubt', 'objection', 'typing'] as const).flatMap((mode) =>
      keyHelp(mode),
    );
    for (const [keys, help] of told) {
      expect(keys).not.toBe('');
      expect(help.length).toBeGreaterThan(3);
    }
    expect(new Set(KEYS.flatMap(({ keys }) => keys)).size).toBeGreaterThan(30);
  });
});
