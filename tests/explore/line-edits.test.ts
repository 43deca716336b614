import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EMPTY_LINE,
  type Erased,
  editLine,
  erasedAfter,
  insertInLine,
  LINE_KEYS,
  lineEditOfKey,
  lineEditWords,
  lineOf,
  MAX_ANSWER_LENGTH,
  MAX_LINE_LENGTH,
  NOTHING_ERASED,
  type WrittenLine,
} from '../../src/explore/line-edits.js';
import { textOfAny } from '../helpers/values.js';

/** A line written with a bar for the cursor: `one| two`. */
const line = (shown: string): WrittenLine => ({ text: shown.replace('|', ''), cursor: shown.indexOf('|') });
const shown = ({ text, cursor }: WrittenLine) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;
const pressed = (from: WrittenLine, ...keys: readonly string[]) =>
  keys.reduce((now, key) => editLine(now, lineEditOfKey(key)!), from);

describe('a line that somebody writes', () => {
  test.each([
    ['text', 'ab', 'c d', 'abc d'],
    ['line breaks of all sorts', '', 'a\r\nb\nc\rd\te\u2028f\u0085g', 'a b c d e f g'],
    ['control characters, NUL, the mark of an order', 'x', 'a\u0000b\u0007c\ufeffd', 'xabcd'],
    ['characters that turn the direction of a line', '', 'a\u202eb\u2066c', 'abc'],
    ['joiners', '', 'क्\u200dष می\u200cشود', 'क्\u200dष می\u200cشود'],
    ['colours and other sequences', '', '\u001b[31mred\u001b[0m \u001b[2Jx', 'red x'],
    ['the mark of a paste, whole and cut off', '', 'a\u001b[201~b\u001b[20', 'ab'],
    ['half a character', '', 'a\ud800b\udc00c', 'abc'],
    ['emoji', '', '👍🏽🇩🇪', '👍🏽🇩🇪'],
  ])('%s', (_, text, more, expected) => {
    const written = insertInLine(lineOf(text), more, MAX_LINE_LENGTH);
    expect(written).toEqual({ line: lineOf(expected), note: null });
  });

  test('takes so many characters, says so, and cuts none in two', () => {
    expect(insertInLine(EMPTY_LINE, 'x'.repeat(MAX_LINE_LENGTH), MAX_LINE_LENGTH).note).toBeNull();
    const long = insertInLine(lineOf('x'), '🙂'.repeat(MAX_ANSWER_LENGTH), MAX_ANSWER_LENGTH);
    expect(long.note).toBe('A line has room for 10,000 characters. The rest was left out.');
    expect(long.line.text).toBe(`x${'🙂'.repeat((MAX_ANSWER_LENGTH - 2) / 2)}`);
    expect(insertInLine(long.line, 'yy', MAX_ANSWER_LENGTH).line.text).toBe(`${long.line.text}y`);
  });

  test('takes text where the cursor is', () => {
    expect(shown(insertInLine(line('one |two'), 'and ', MAX_LINE_LENGTH).line)).toBe('one and |two');
  });

  test('whatever is written, nothing in it steers a terminal', () => {
    fc.assert(
      fc.property(textOfAny(30), textOfAny(30), (one, two) => {
        const first = insertInLine(EMPTY_LINE, one, 20).line;
        const { text } = insertInLine(pressed(first, 'left'), two, 20).line;
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
        expect(text.length).toBeLessThanOrEqual(20);
        let left = lineOf(text);
        while (left.text !== '') {
          expect(pressed(left, 'C-w').text.length).toBeLessThan(left.text.length);
          left = pressed(left, 'backspace');
          expect(left.text).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });
});

describe('the keys of a shell edit a line', () => {
  test.each([
    ['one two|', ['left'], 'one tw|o'],
    ['a🇩🇪|', ['left'], 'a|🇩🇪'],
    ['|', ['left', 'right', 'backspace', 'delete', 'C-w', 'C-k', 'C-u'], '|'],
    ['one two|', ['home'], '|one two'],
    ['one two|', ['C-a', 'right'], 'o|ne two'],
    ['|one two', ['end'], 'one two|'],
    ['|one two', ['C-e', 'C-b'], 'one tw|o'],
    ['one two|', ['M-b'], 'one |two'],
    ['one two  |', ['M-b', 'C-left'], '|one two  '],
    ['|one two', ['M-f'], 'one| two'],
    ['|one two', ['C-right', 'M-right'], 'one two|'],
    ['one two|', ['backspace'], 'one tw|'],
    ['a🙂|', ['backspace'], 'a|'],
    ['a👍🏽|', ['backspace'], 'a|'],
    ['one |two', ['delete'], 'one |wo'],
    ['one |two', ['C-d', 'C-d'], 'one |o'],
    ['one two|', ['C-w'], 'one |'],
    ['one two  |', ['C-w'], 'one |'],
    ['one t|wo', ['M-backspace'], 'one |wo'],
    ['one| two', ['M-d'], 'one|'],
    ['one t|wo', ['C-u'], '|wo'],
    ['one t|wo', ['C-k'], 'one t|'],
  ])('%s, %j: %s', (from, keys, to) => {
    expect(shown(pressed(line(from), ...keys))).toBe(to);
  });

  test('any other key is none of them, and each says what it does', () => {
    expect(lineEditOfKey('return')).toBeNull();
    expect(lineEditWords({ does: 'erase', to: 'word before' })).toBe('erase the word before the cursor');
    expect(lineEditWords({ does: 'go', to: 'character after' })).toBe('go one character on');
    expect(new Set(LINE_KEYS.map(({ edit }) => lineEditWords(edit))).size).toBe(LINE_KEYS.length);
  });

  test('a word before the cursor is found in no time, however many spaces there are', () => {
    // To look from each space on would take minutes.
    const spaces = lineOf(`x${' '.repeat(500_000)}`);
    expect(pressed(spaces, 'C-w').text).toBe('');
  });
});

describe('what was erased can be put back', () => {
  const erased = (from: string, ...keys: string[]) =>
    keys.reduce(
      ({ now, earlier }, key): { now: WrittenLine; earlier: Erased } => {
        const edit = lineEditOfKey(key)!;
        const after = editLine(now, edit);
        return { now: after, earlier: erasedAfter(now, edit, after, earlier) };
      },
      { now: line(from), earlier: NOTHING_ERASED },
    ).earlier.text;

  test.each([
    ['one two|', ['C-w'], 'two'],
    ['one t|wo', ['C-u'], 'one t'],
    ['one t|wo', ['C-k'], 'wo'],
    ['|one two', ['M-d'], 'one'],
    ['one two|', ['C-w', 'C-w'], 'one two'],
    ['|one two', ['M-d', 'M-d'], 'one two'],
    ['one t|wo', ['C-k', 'C-u'], 'one two'],
    ['one two|', ['C-w', 'backspace', 'C-w'], 'one'],
    ['one two|', ['C-w', 'C-k', 'backspace'], 'two'],
    ['|', ['C-w', 'C-u', 'C-k', 'M-d'], ''],
  ])('%s, %j: %j', (from, keys, text) => {
    expect(erased(from, ...keys)).toBe(text);
  });
});
