import { describe, expect, test } from 'vitest';
import { lineEditOfKey } from '../../src/explore/line-edits.js';
import { ALL_SHOWN } from '../../src/explore/scroll.js';
import { type State, startState } from '../../src/explore/state.js';
import {
  beginLine,
  completeLine,
  editTypedLine,
  enterLine,
  pickEntry,
  recallLine,
  writeInLine,
} from '../../src/explore/typed-line.js';
import { press, walk } from '../helpers/walks.js';

const on = walk();
const start = startState(on.steps[0]!);
const begun = (purpose: 'search' | 'goto', text = '') => writeInLine(beginLine(start, purpose), text);
const entered = (state: State) => enterLine(on, state, state.typing!, ALL_SHOWN);

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

  test('takes a reason that is as long as an answer', () => {
    const { typing, message } = writeInLine(beginLine(start, 'reason'), 'x'.repeat(10_001));
    expect(typing!.text).toHaveLength(10_000);
    expect(message).toBe('A line has room for 10,000 characters. The rest was left out.');
  });

  test('takes back with Ctrl-Y what was erased, from an earlier line, too', () => {
    expect(press(on, '/ o n e C-w C-y').typing).toMatchObject({ text: 'one', cursor: 3 });
    expect(press(on, '/ o n e C-u C-y C-y').typing!.text).toBe('oneone');
    expect(press(on, '/ o n e C-u escape : C-y').typing).toMatchObject({ purpose: 'goto', text: 'one' });
    expect(press(on, '/ C-y').typing!.text).toBe('');
  });

  test('is edited, and left by Backspace when it is empty, but by nothing else', () => {
    const line = begun('search', 'more sleep');
    const pressed = (state: State, key: string) => editTypedLine(state, lineEditOfKey(key)!);
    expect(pressed(line, 'backspace').typing).toMatchObject({ text: 'more slee', cursor: 9 });
    expect(pressed(line, 'C-u').typing).toMatchObject({ text: '', cursor: 0 });
    expect(pressed(pressed(line, 'C-u'), 'C-u').typing).not.toBeNull();
    expect(pressed(begun('search'), 'backspace').typing).toBeNull();
  });

  test('brings back what was entered before, and what was being typed', () => {
    const searched = entered(begun('search', 'sleep'));
    const twice = entered(writeInLine(beginLine(searched, 'search'), 'screens'));
    const line = writeInLine(beginLine(twice, 'search'), 'new');
    const texts: State[] = [line];
    for (const by of [1, 1, 1, -1, -1, -1] as const) texts.push(recallLine(texts.at(-1)!, by));
    expect(texts.map(({ typing }) => typing!.text)).toEqual([
      'new',
      'screens',
      'sleep',
      'sleep',
      'screens',
      'new',
      'new',
    ]);
    expect(recallLine(beginLine(twice, 'goto'), 1).typing!.text).toBe('');
  });

  test('goes to what is chosen among what it can mean', () => {
    const line = begun('goto', 'sleep');
    const second = pickEntry(on, pickEntry(on, line, 1), 1);
    expect(second.typing!.picked).toBe(1);
    expect(entered(second).at.id).toBe('sleep-is-private');
    expect(pickEntry(on, pickEntry(on, second, -1), -1).typing!.picked).toBeNull();
    expect(pickEntry(on, begun('search', 'sleep'), 1).typing!.picked).toBeNull();
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
