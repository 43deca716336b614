import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lineWith,
  lineWithoutLetter,
  lineWithoutWord,
  MAX_ANSWER_LENGTH,
  MAX_LINE_LENGTH,
} from '../../src/explore/line-edits.js';
import { textOfAny } from '../helpers/values.js';

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
    expect(lineWith(text, more, MAX_LINE_LENGTH)).toEqual({ text: expected, note: null });
  });

  test('takes so many characters, says so, and cuts none in two', () => {
    expect(lineWith('', 'x'.repeat(MAX_LINE_LENGTH), MAX_LINE_LENGTH).note).toBeNull();
    const { text, note } = lineWith('x', '🙂'.repeat(MAX_ANSWER_LENGTH), MAX_ANSWER_LENGTH);
    expect(note).toBe('A line has room for 10,000 characters. The rest was left out.');
    expect(text).toBe(`x${'🙂'.repeat((MAX_ANSWER_LENGTH - 2) / 2)}`);
    expect(lineWith(text, 'yy', MAX_ANSWER_LENGTH).text).toBe(`${text}y`);
  });

  test.each([
    ['', '', ''],
    ['ab', 'a', ''],
    ['a🙂', 'a', ''],
    ['one two', 'one tw', 'one '],
    ['one two  ', 'one two ', 'one '],
    [' one', ' on', ' '],
  ])('%j erased by a character is %j, by a word %j', (text, char, word) => {
    expect(lineWithoutLetter(text)).toBe(char);
    expect(lineWithoutWord(text)).toBe(word);
  });

  test('whatever is written, nothing in it steers a terminal', () => {
    fc.assert(
      fc.property(textOfAny(30), textOfAny(30), (one, two) => {
        const { text } = lineWith(lineWith('', one, 20).text, two, 20);
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
        expect(text.length).toBeLessThanOrEqual(20);
        let left = text;
        while (left !== '') {
          expect(lineWithoutWord(left).length).toBeLessThan(left.length);
          left = lineWithoutLetter(left);
          expect(left).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });
});
