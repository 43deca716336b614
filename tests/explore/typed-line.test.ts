import { describe, expect, test } from 'vitest';
import { type State, startState } from '../../src/explore/state.js';
import {
  beginLine,
  completeLine,
  enterLine,
  eraseInLine,
  writeInLine,
} from '../../src/explore/typed-line.js';
import { walk } from '../helpers/walks.js';

const on = walk();
const start = startState(on.steps[0]!);
const begun = (purpose: 'search' | 'goto', text = '') => writeInLine(beginLine(start, purpose), text);
const entered = (state: State) => enterLine(on, state, state.typing!);

describe('a line that is typed', () => {
  test('begins empty, over no page, and takes text', () => {
    expect(beginLine({ ...start, overlay: { name: 'keys' } }, 'search')).toMatchObject({
      overlay: null,
      typing: { purpose: 'search', text: '' },
    });
    expect(begun('search', 'sleep').typing!.text).toBe('sleep');
    expect(writeInLine(start, 'sleep')).toBe(start);
  });

  test('says so where it does not take all', () => {
    const { typing, message } = begun('search', 'x'.repeat(1001));
    expect(typing!.text).toHaveLength(1000);
    expect(message).toBe('A line has room for 1,000 characters. The rest was left out.');
  });

  test('is erased by a letter, a word or whole, and left when it is empty', () => {
    const line = begun('search', 'more sleep');
    expect(eraseInLine(line, 'letter').typing!.text).toBe('more slee');
    expect(eraseInLine(line, 'word').typing!.text).toBe('more ');
    expect(eraseInLine(line, 'line').typing!.text).toBe('');
    expect(eraseInLine(begun('search'), 'letter').typing).toBeNull();
  });

  test('completes an id, and nothing else', () => {
    expect(completeLine(on, begun('goto', 'sl')).typing!.text).toBe('sleep-');
    expect(completeLine(on, begun('search', 'sl')).typing!.text).toBe('sl');
  });

  test('is done when it is entered', () => {
    expect(entered(begun('goto', ' both '))).toMatchObject({ at: { id: 'both-matter' }, typing: null });
    expect(entered(begun('search', 'screens'))).toMatchObject({
      at: { id: 'phones-not-bells' },
      typing: null,
    });
    expect(entered(begun('goto'))).toMatchObject({ at: start.at, typing: null, message: null });
  });

  test('without words, a search is cleared', () => {
    const searching = entered(begun('search', 'screens'));
    expect(searching.search).not.toBeNull();
    expect(entered(beginLine(searching, 'search'))).toMatchObject({
      search: null,
      message: 'Search cleared.',
    });
  });
});
