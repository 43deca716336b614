import { describe, expect, test } from 'vitest';
import type { Ended } from '../../src/explore/ending.js';
import { lineByLine } from '../../src/explore/line-by-line.js';
import { inWindow } from '../../src/explore/window.js';
import type { Keyboard } from '../../src/terminal/screen.js';
import { type FakeKeyboard, fakeKeyboard } from '../helpers/keyboards.js';

/** Counts keys or lines, however somebody is asked, until they say `q`. */
const WAYS: Record<string, (keyboard: Keyboard) => Promise<Ended<string>>> = {
  'in a window': (keyboard) =>
    inWindow(
      {
        start: '',
        frame: (state) => ({ lines: [`heard ${state}.`], cursor: null }),
        press: (state, name) => state + name,
        isWriting: () => false,
        write: (state) => state,
        say: (state) => state,
        isOver: (state) => state.endsWith('q'),
      },
      keyboard,
    ),
  'line by line': (keyboard) =>
    lineByLine(
      {
        start: '',
        opening: '',
        question: (state) => `heard ${state}.`,
        answer: (state, line) => ({ state: state + line, said: '' }),
        isOver: (state) => state.endsWith('q'),
      },
      keyboard,
    ),
};

/** Types at a keyboard and waits until what was typed is seen. */
async function typeAt({ typed, written }: FakeKeyboard, keys: string, enter: string): Promise<void> {
  for (const key of keys) typed.write(key + enter);
  while (!written().includes(`heard ${keys}.`)) await new Promise(setImmediate);
}

describe.each(Object.entries(WAYS))('%s, the last state is handed back, and who ended it', (name, ask) => {
  const enter = name === 'line by line' ? '\n' : '';

  test('the user, by a key that leaves', async () => {
    const fake = fakeKeyboard();
    const ended = ask(fake.keyboard);
    await typeAt(fake, 'ab', enter);
    fake.typed.write(`q${enter}`);
    expect(await ended).toEqual({ ending: 'by-user', state: 'abq' });
  });

  test('a signal', async () => {
    const fake = fakeKeyboard();
    const ended = ask(fake.keyboard);
    await typeAt(fake, 'ab', enter);
    fake.signal();
    expect(await ended).toEqual({ ending: 'by-signal', state: 'ab' });
  });

  test('a signal that came before the first key', async () => {
    const fake = fakeKeyboard();
    fake.signal();
    expect(await ask(fake.keyboard)).toEqual({ ending: 'by-signal', state: '' });
  });

  test('nothing hears the keyboard any more', async () => {
    const fake = fakeKeyboard();
    const ended = ask(fake.keyboard);
    fake.typed.write(`q${enter}`);
    await ended;
    expect(fake.typed.listenerCount('data')).toBe(0);
    expect(fake.typed.isPaused()).toBe(true);
  });
});

test('in a window, Ctrl-C is a key; line by line, the end of what is typed is the user’s', async () => {
  const window = fakeKeyboard();
  const inTheWindow = WAYS['in a window']!(window.keyboard);
  await typeAt(window, 'ab', '');
  window.typed.write('\u0003');
  expect(await inTheWindow).toEqual({ ending: 'by-ctrl-c', state: 'ab' });
  const lines = fakeKeyboard();
  const inLines = WAYS['line by line']!(lines.keyboard);
  lines.typed.end('a\nb\n');
  expect(await inLines).toEqual({ ending: 'by-user', state: 'ab' });
});
