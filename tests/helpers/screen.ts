import headless from '@xterm/headless';

/** What stands on a terminal: the one picture of it for a program in this process and for one on a real terminal. */
export interface TerminalScreen {
  /** Takes what a program writes. */
  show(text: string): void;
  resize(columns: number, rows: number): void;
  /** The window's rows, without blanks at their ends. */
  window(): string[];
  /** Whether a program has the whole window for itself. */
  lent(): boolean;
  /** Everything that was written. */
  written(): string;
  /** Waits until it is so, looking again whenever something was written; for what never comes, an error with the window. */
  until(isSo: () => boolean, what: string): Promise<void>;
  /** Waits until all that was written is on the window. */
  flushed(): Promise<void>;
}

/** Only for a program that hangs does it take so long, in milliseconds. */
const LATEST_MS = 25_000;

export function terminalScreen(cols: number, rows: number): TerminalScreen {
  const xterm = new headless.Terminal({ cols, rows, allowProposedApi: true });
  let all = '';
  const waiting = new Set<() => void>();
  const window = () => {
    const { active } = xterm.buffer;
    return Array.from({ length: xterm.rows }, (_, i) =>
      (active.getLine(active.viewportY + i)?.translateToString(true, 0, xterm.cols) ?? '').trimEnd(),
    );
  };
  return {
    show(text) {
      all += text;
      xterm.write(text, () => {
        for (const look of waiting) look();
      });
    },
    resize: (columns, height) => xterm.resize(columns, height),
    window,
    lent: () => xterm.buffer.active.type === 'alternate',
    written: () => all,
    until(isSo, what) {
      if (isSo()) return Promise.resolve();
      return new Promise((done, fail) => {
        const over = () => {
          waiting.delete(look);
          clearTimeout(latest);
        };
        const look = () => {
          if (!isSo()) return;
          over();
          done();
        };
        const latest = setTimeout(() => {
          over();
          fail(new Error(`never there: ${what}\n${window().join('\n')}`));
        }, LATEST_MS);
        waiting.add(look);
      });
    },
    flushed: () => new Promise((done) => xterm.write('', done)),
  };
}
