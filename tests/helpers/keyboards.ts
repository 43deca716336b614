import { PassThrough } from 'node:stream';
import type { Keyboard } from '../../src/terminal/screen.js';

/** A keyboard that is made of streams: what is typed at it, what was written to it, and a signal to end. */
export interface FakeKeyboard {
  readonly keyboard: Keyboard;
  readonly typed: PassThrough;
  written(): string;
  signal(): void;
}

/** A keyboard with nobody at it yet, where no program can be stopped. */
export function fakeKeyboard(): FakeKeyboard {
  const typed = new PassThrough();
  const signals = new AbortController();
  let written = '';
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  output.on('data', (text) => {
    written += String(text);
  });
  return {
    typed,
    written: () => written,
    signal: () => signals.abort(),
    keyboard: {
      input: typed,
      output,
      setRaw: () => {},
      watchSignals: () => signals.signal,
      suspend: () => false,
      onStop: () => () => {},
      onContinue: () => () => {},
      untilInFront: async () => {},
      inputFd: 0,
      isShown: true,
      lend: (use) => use(),
    },
  };
}
