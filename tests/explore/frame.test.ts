import { describe, expect, test } from 'vitest';
import { frameOf } from '../../src/explore/frame.js';
import type { Size } from '../../src/explore/painted.js';
import { reduce } from '../../src/explore/reduce.js';
import { isRevealed } from '../../src/explore/revealed.js';
import { type State, startState } from '../../src/explore/state.js';
import { look } from '../helpers/maps.js';
import { press, SIZES, typing, walk } from '../helpers/walks.js';

describe('screens', () => {
  const on = walk();
  const screen = (keys: string, size: Size, walked = on) =>
    frameOf(walked, press(walked, keys), size, look(size.columns))
      .lines.map((line) => line.trimEnd())
      .join('\n');

  test.each(SIZES)('a card at $columns × $rows', (size) => {
    expect(screen('n', size)).toMatchSnapshot();
  });

  test.each(['s', 'd', 't', "m '", '+ e', '/ a', ': s l', '/ s l e e p return', 'tab'])(
    '%s, after n',
    (keys) => {
      expect(screen(`n ${keys}`, { columns: 60, rows: 24 })).toMatchSnapshot();
    },
  );

  test('what does not fit goes: keys, unseen count, breadcrumb; the place stays', () => {
    const parts = (columns: number, rows: number) => {
      const text = screen('n', { columns, rows });
      return ['q quit', 'left', '›', '2/7'].filter((part) => text.includes(part));
    };
    expect(parts(60, 12)).toEqual(['q quit', 'left', '›', '2/7']);
    expect(parts(60, 8)).toEqual(['q quit', 'left', '›', '2/7']);
    expect(parts(60, 6)).toEqual(['›', '2/7']);
    expect(parts(16, 6)).toEqual(['2/7']);
  });

  test('a card that is longer than the window scrolls, and no further than its end', () => {
    const size = { columns: 30, rows: 9 };
    const { extent, lines } = frameOf(on, press(on, 'n'), size, look(30));
    expect(lines.join('\n')).toMatch(/more: Space/);
    let state = press(on, 'n');
    for (let i = 0; i < 20; i += 1) state = reduce(on, state, { type: 'scroll-pages', pages: 1 }, extent);
    expect(state.scroll).toBe(extent.maxScroll);
    expect(frameOf(on, state, size, look(30)).lines.join('\n')).not.toMatch(/more: /);
  });

  test('where a card is scrolled, it says how much is above; a low window has no empty lines in a longer one', () => {
    const size = { columns: 40, rows: 12 };
    const state = press(on, 'n');
    const { extent, lines } = frameOf(on, state, size, look(40));
    expect(lines.slice(1, 10)).not.toContain('');
    const down = reduce(on, state, { type: 'scroll-pages', pages: 1 }, extent);
    expect(frameOf(on, down, size, look(40)).lines[1]).toBe(`↑ ${down.scroll + 1} above`);
  });

  test('no word of a key is cut, and how to leave stands there in every window with room for a card', () => {
    for (const size of SIZES) expect(screen('n', size)).toMatch(/\? keys {2}q quit$/);
  });

  test('a search says which hit this is, and in which field where the text does not have it', () => {
    const size = { columns: 80, rows: 24 };
    expect(screen(`/ ${typing('paediatrics')} return C-l`, size)).toMatch(
      /“paediatrics” 1 of 1 hit \(in its source\)/,
    );
    expect(screen(`/ ${typing('screens')} return C-l`, size)).toMatch(/“screens” 1 of 1 hit · /);
  });

  test('the cursor stands where one types, and nowhere else', () => {
    const at = (keys: string, size: Size) => frameOf(on, press(on, keys), size, look(size.columns));
    for (const size of SIZES) {
      const { cursor, lines } = at(': s l', size);
      expect(lines[cursor!.row]!.slice(0, cursor!.column)).toBe(':sl');
      expect(at('n', size).cursor).toBeNull();
    }
  });

  test('what --hide reveals is never cut; elsewhere a text is whole as far as there is room', () => {
    const low = { columns: 60, rows: 24 };
    const end = 'no reason to move a public timetable.';
    /** The end of a card, as one line. */
    const endOf = (keys: string, size: Size, walked = on) => {
      const state = { ...press(walked, keys), scroll: Number.MAX_SAFE_INTEGER };
      return frameOf(walked, state, size, look(size.columns)).lines.join(' ').replace(/\s+/g, ' ');
    };
    expect(endOf('n', { columns: 60, rows: 40 })).toContain(end);
    expect(endOf('n', { columns: 60, rows: 24 })).not.toContain(end);
    expect(endOf('n return return return return', low, walk({ hide: true }))).toContain(end);
  });

  test.each(SIZES)('with --hide the verdict is in sight when it is revealed, at $columns × $rows', (size) => {
    const hiding = walk({ hide: true });
    for (const statement of hiding.steps) {
      const drawn = (state: State) => frameOf(hiding, state, size, look(size.columns));
      let state = startState(statement);
      while (!isRevealed(hiding, state, statement)) {
        expect(drawn(state).lines.join('\n')).not.toMatch(/[✓✗] /);
        state = reduce(hiding, state, { type: 'enter' }, drawn(state).extent);
      }
      expect(drawn(state).lines.join('\n')).toMatch(/[✓✗] (stands|falls)/);
    }
  });

  test('a line that is chosen comes into sight', () => {
    for (const keys of ['tab', 'tab tab', 'tab tab tab', 'S-tab']) {
      expect(screen(`n ${keys}`, { columns: 30, rows: 9 })).toContain('❯');
    }
  });
});
