import type { Readable } from 'node:stream';

/** The stream behind a window: what is written to it is seen, and it tells of its size. */
export interface WindowStream {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): unknown;
  on(event: 'resize', changed: () => void): unknown;
  off(event: 'resize', changed: () => void): unknown;
}

/** A terminal with somebody at it. */
export interface Keyboard {
  readonly input: Readable;
  /** The file descriptor of the input, for another program that the terminal is lent to. */
  readonly inputFd: number;
  readonly output: WindowStream;
  /** Whether the terminal shows what is typed at it. */
  readonly isShown: boolean;
  /** Whether each key is to be given as it is typed, or the terminal itself makes lines, and signals, of them. */
  setRaw(on: boolean): void;
  /** From now on a signal to end only aborts this, so that what was done can be kept first. */
  watchSignals(): AbortSignal;
  /** Waits until the program has the terminal, or is asked to end: in the background of a shell, it stops until then. */
  untilInFront(): Promise<void>;
  /** Stops the program, as Ctrl-Z does, and calls back when it is continued; false where a system cannot do that. */
  suspend(resumed: () => void): boolean;
  /** Lets another program have the terminal, as it was before this one took it, until that is done. */
  lend<T>(use: () => Promise<T>): Promise<T>;
  /** Calls when something else asks the program to stop, until the returned function is called. */
  onStop(asked: () => void): () => void;
  /** Calls when the program is continued that something else stopped, until the returned function is called. */
  onContinue(resumed: () => void): () => void;
}

/** The whole window of a terminal, lent to this program. */
export interface Screen {
  size(): { columns: number; rows: number };
  /** Calls back after every change of size, until the returned function is called. */
  onResize(changed: () => void): () => void;
  enter(): void;
  /** Gives back the window as it was; doing so twice does nothing. */
  leave(): void;
  /** Shows these lines, one for each row, each no wider than the window; and the cursor at a row and column, from 0, or not. */
  paint(lines: readonly string[], cursor: { readonly row: number; readonly column: number } | null): void;
}

const ESC = '\u001b[';
const HIDE = `${ESC}?25l`;
const SHOW = `${ESC}?25h`;
/** The alternate screen, without a cursor and without wrapping at the right edge; pastes come between marks. */
const ENTER = `${ESC}?1049h${HIDE}${ESC}?7l${ESC}?2004h`;
const LEAVE = `${ESC}?2004l${ESC}?7h${SHOW}${ESC}?1049l`;
/** The mouse: buttons and wheel, told by the numbers of row and column (SGR). With Shift a terminal selects text as ever. */
const MOUSE_ON = `${ESC}?1000h${ESC}?1006h`;
const MOUSE_OFF = `${ESC}?1006l${ESC}?1000l`;
/** A terminal that knows these shows everything between them at once; others pass over them. */
const BEGIN = `${ESC}?2026h`;
const END = `${ESC}?2026l`;
const HOME = `${ESC}H`;
const ERASE_TO_END_OF_LINE = `${ESC}K`;

/**
 * The window behind a stream. It is painted over in place, so that nothing flickers; and it is given back even
 * when the program ends by a mistake of its own.
 */
export function screenOf(output: WindowStream, { mouse = false } = {}): Screen {
  let entered = false;
  const leave = () => {
    if (!entered) return;
    entered = false;
    process.off('exit', leave);
    output.write(`${mouse ? MOUSE_OFF : ''}${LEAVE}`);
  };
  return {
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    onResize(changed) {
      output.on('resize', changed);
      return () => void output.off('resize', changed);
    },
    enter() {
      entered = true;
      process.on('exit', leave);
      output.write(`${ENTER}${mouse ? MOUSE_ON : ''}`);
    },
    leave,
    paint(lines, cursor) {
      if (!entered) return;
      // Erased before it is written: at the right edge, erasing would take the last character.
      const text = lines.map((line) => `${ERASE_TO_END_OF_LINE}${line}`).join('\r\n');
      const shown = cursor === null ? HIDE : `${ESC}${cursor.row + 1};${cursor.column + 1}H${SHOW}`;
      output.write(`${BEGIN}${HIDE}${HOME}${text}${shown}${END}`);
    },
  };
}
