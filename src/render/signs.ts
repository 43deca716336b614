import { namesOf } from '../words/names-of.js';

/** The signs that the program itself draws: one table, so that a terminal without them gets others. */
export interface Signs {
  readonly claim: string;
  readonly evidence: string;
  readonly counterpoint: string;
  readonly reply: string;
  /** Verdicts. */
  readonly in: string;
  readonly out: string;
  readonly undecided: string;
  /** A piece of evidence with a note on how reliable its source is. */
  readonly note: string;
  /** The line that is chosen. */
  readonly pointer: string;
  /** What an entry bears on; what is further down. */
  readonly up: string;
  readonly down: string;
  /** What was cut off; levels of a tree that are left out. */
  readonly more: string;
  readonly levels: string;
  /** Between the ids of a way, and between facts. */
  readonly way: string;
  readonly dot: string;
  /** No place. */
  readonly none: string;
  readonly line: string;
  /** A tree: a row with others below it, the last one, a line passing by. */
  readonly branch: string;
  readonly end: string;
  readonly rail: string;
  /** Around words of the text. */
  readonly open: string;
  readonly close: string;
}

export const SIGNS: Signs = {
  claim: '●',
  evidence: '■',
  counterpoint: '▼',
  reply: '▲',
  in: '✓',
  out: '✗',
  undecided: '?',
  note: '†',
  pointer: '❯',
  up: '↑',
  down: '↓',
  more: '…',
  levels: '⋯',
  way: '›',
  dot: '·',
  none: '–',
  line: '─',
  branch: '├─',
  end: '└─',
  rail: '│',
  open: '“',
  close: '”',
};

/** The same in ASCII, for a terminal that does not write UTF-8. */
export const PLAIN_SIGNS: Signs = {
  claim: 'o',
  evidence: '#',
  counterpoint: 'v',
  reply: '^',
  in: '+',
  out: 'x',
  undecided: '?',
  note: '*',
  pointer: '>',
  up: '^',
  down: 'v',
  more: '...',
  levels: '..',
  way: '>',
  dot: '-',
  none: '-',
  line: '-',
  branch: '|-',
  end: '`-',
  rail: '|',
  open: '"',
  close: '"',
};

/** A text of the program's own that names its signs, with those of a terminal. */
export function inSignsOf(signs: Signs, text: string): string {
  if (signs === SIGNS) return text;
  const drawn = new Map(namesOf(SIGNS).map((name) => [SIGNS[name], signs[name]]));
  return Array.from(text, (char) => drawn.get(char) ?? char).join('');
}
