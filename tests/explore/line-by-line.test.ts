import { describe, expect, test } from 'vitest';
import { type Dialogue, lineByLine } from '../../src/explore/line-by-line.js';
import { fakeKeyboard } from '../helpers/keyboards.js';

/** A dialogue that repeats what it hears, until somebody says `q`. */
const repeating: Dialogue<readonly string[]> = {
  start: [],
  opening: 'Hello.\n',
  question: (heard) => `Line ${heard.length + 1}?`,
  answer: (heard, line) => ({ state: [...heard, line], said: `You say "${line}".\n` }),
  isOver: (heard) => heard.at(-1) === 'q',
};

describe('line by line', () => {
  test('each line is an answer to the question before it, without blanks at its ends', async () => {
    const { keyboard, typed, written } = fakeKeyboard();
    const ended = lineByLine(repeating, keyboard);
    for (const line of ['one\n', '  two \r\n', '\n', 'q\n']) typed.write(line);
    expect(await ended).toEqual({ ending: 'by-user', state: ['one', 'two', '', 'q'] });
    expect(written()).toBe(
      'Hello.\nLine 1? You say "one".\nLine 2? You say "two".\nLine 3? You say "".\nLine 4? You say "q".\n',
    );
  });

  test('what is typed ahead, before a question, is its answer', async () => {
    const { keyboard, typed } = fakeKeyboard();
    typed.write('one\ntwo\nthr');
    const ended = lineByLine(repeating, keyboard);
    typed.write('ee\nq\nnot heard any more\n');
    expect(await ended).toEqual({ ending: 'by-user', state: ['one', 'two', 'three', 'q'] });
  });

  test('nothing that is written steers a terminal', async () => {
    const { keyboard, typed, written } = fakeKeyboard();
    typed.write('\u001b[A\nq\n');
    expect(
      (await lineByLine({ ...repeating, answer: (_, line) => ({ state: [line], said: '' }) }, keyboard))
        .state,
    ).toEqual(['q']);
    expect(written()).not.toMatch(/[^\n\P{Cc}]/u);
  });
});
