import { describe, expect, test } from 'vitest';
import { keyHelp, keyHelpFooter } from '../../src/explore/key-help.js';
import { KEYS } from '../../src/explore/key-table.js';
import { modeOf } from '../../src/explore/modes.js';
import { overlayText } from '../../src/explore/overlay-lines.js';
import { look } from '../helpers/maps.js';
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

  test('the help begins with what a newcomer needs: on, back, agree and doubt, help, leave', () => {
    const first = keyHelp('card').slice(0, 14);
    for (const words of ['the next card', 'the previous card', 'agree:', 'doubt:', 'this list', 'leave'])
      expect(first.filter(([, help]) => help.includes(words))).not.toEqual([]);
    expect(first.map(([, help]) => help).join(' ')).not.toMatch(/--hide|search/);
  });

  test.each([
    ['n', 'On a card'],
    ['n t', 'In the tree and the marks'],
    ['n s', 'On a page of text'],
    ['n -', 'When you doubt'],
    ['n +', 'When you agree'],
  ])('? after %s begins with what works there', (keys, title) => {
    const on = walk();
    const [first] = overlayText(on, press(on, `${keys} ?`), look());
    expect(first).toBe(title);
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
