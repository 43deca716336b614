import type { WindowStream } from './screen.js';

/** What a stream can show, worked out from flags, environment and the stream itself. */

export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Terminals that cannot move a cursor as others do (ECMA-48), or of which nothing is known. */
const CANNOT_MOVE = ['', 'dumb', 'unknown', 'vt52'];

/** Whether a terminal can be drawn on: TERM says what it is. Windows has no TERM, and its terminals can. */
export function canMoveCursor(env: Environment): boolean {
  return !CANNOT_MOVE.includes(env.TERM ?? (isWindows(env) ? 'windows' : ''));
}

/**
 * Whether a terminal shows UTF-8, as far as the environment knows: by the locale (LC_ALL, else LC_CTYPE, else LANG;
 * none is the C locale), on Windows by the terminals that are known to.
 */
export function writesUtf8(env: Environment): boolean {
  if (isWindows(env) && (env.WT_SESSION || env.TERM_PROGRAM === 'vscode')) return true;
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '');
}

/** Terminals with 256 colours whose names do not say so. */
const COLORFUL = /256|direct|kitty|alacritty|foot|ghostty|wezterm|iterm/;

/** Whether a terminal has 256 colours, as far as TERM and COLORTERM say. */
export function has256Colors(env: Environment): boolean {
  return /truecolor|24bit|256/.test(env.COLORTERM ?? '') || COLORFUL.test(env.TERM ?? '') || isWindows(env);
}

/** Terminals that know links (OSC 8), by TERM and by TERM_PROGRAM. Others could print the code as text. */
const LINKING = /kitty|alacritty|foot|ghostty|wezterm|contour/;
const LINKING_PROGRAMS = ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio', 'Tabby'];

/** Whether a terminal shows links, as far as the environment says. */
export function knowsLinks(env: Environment): boolean {
  const { TERM_PROGRAM = '', TERM_PROGRAM_VERSION = '' } = env;
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0';
  // Inside tmux, the variables of the terminal around it say nothing.
  if (TERM_PROGRAM === 'tmux') return Number.parseFloat(TERM_PROGRAM_VERSION) >= 3.4;
  if (env.TMUX || env.STY) return false;
  const isVte = Number(env.VTE_VERSION ?? 0) >= 5000;
  const isOther = Boolean(env.WT_SESSION || env.KONSOLE_VERSION);
  return isVte || isOther || LINKING.test(env.TERM ?? '') || LINKING_PROGRAMS.includes(TERM_PROGRAM);
}

function isWindows(env: Environment): boolean {
  return env.OS === 'Windows_NT';
}

/** The columns that text may fill: the flag, the terminal's own, COLUMNS, 80. */
export function terminalWidth(flag: number | undefined, env: Environment, stream: Stream): number {
  return flag ?? (stream.columns || countIn(env.COLUMNS) || 80);
}

/** A count in the environment; 0 for anything else. */
function countIn(text: string | undefined): number {
  const count = Number(text);
  return Number.isInteger(count) && count > 0 ? count : 0;
}

/** The stream of a window. Where a terminal does not know its size (a bare serial line), COLUMNS and LINES say it. */
export function windowStream(stream: WindowStream, env: Environment): WindowStream {
  return {
    get columns() {
      return stream.columns || countIn(env.COLUMNS);
    },
    get rows() {
      return stream.rows || countIn(env.LINES);
    },
    write: (text) => stream.write(text),
    on: (event, changed) => stream.on(event, changed),
    off: (event, changed) => stream.off(event, changed),
  };
}
