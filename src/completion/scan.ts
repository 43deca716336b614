import type { Word } from './shell.js';

/** How a shell takes a line apart into words: as much of it as completion needs. */
export interface Syntax {
  /** The sign that takes away the meaning of the next one. */
  readonly sign: string;
  /** What an escaped character stands for outside quotes; null where it is not worked out here. */
  readonly escaped: (char: string) => string | null;
  /** What can be escaped inside each kind of quotes; before anything else the sign stands for itself. */
  readonly inQuotes: Readonly<Record<Quote, string>>;
  /** Whether a closing quote that stands twice is one in the text. */
  readonly doubles: boolean;
  /** What the shell expands, by how it begins: outside quotes, and in double ones. Sticky. */
  readonly expands: RegExp;
  readonly expandsInDouble: RegExp;
  /** What stands between commands. */
  readonly separators: string;
}

export type Quote = "'" | '"';

/** A word of a line, and where it stands there. */
export interface ScannedWord extends Word {
  /** As it was written. */
  readonly raw: string;
  /** Where it ends in the line. */
  readonly end: number;
  /** The quote that is still open at its end, and the place in the word after it. */
  readonly open: { readonly quote: Quote; readonly from: number } | null;
  /** Of each character as it was written: whether it is neither quoted nor escaped. */
  readonly bare: readonly boolean[];
  /** Of each character as it was written: how much of the value stands before it. */
  readonly valueAt: readonly number[];
}

/** A line up to the cursor: the words of its last command. */
export interface ScannedLine {
  readonly words: readonly ScannedWord[];
  /** The word at the cursor; empty after a space. */
  readonly current: ScannedWord;
  /** Whether that is the name of a file for input or output. */
  readonly redirects: boolean;
}

const BLANK = /[ \t]/;
const REDIRECTION = /[\d*]?(?:>>|>\||>&|<>|<<<|<<-?|<&|>|<)|&>>?/y;

/** Takes a line apart by a shell's rules, without expanding anything. Null where a bracket is open or a comment begins. */
export function scanLine(line: string, syntax: Syntax): ScannedLine | null {
  let words: ScannedWord[] = [];
  let redirects = false;
  let at = 0;
  for (;;) {
    while (BLANK.test(line[at] ?? '')) at += 1;
    const redirection = matchAt(REDIRECTION, line, at);
    if (redirection > 0 && matchAt(syntax.expands, line, at) === 0) {
      redirects = true;
      at += redirection;
    } else if (at < line.length && isSeparator(line[at]!, syntax)) {
      words = [];
      redirects = false;
      at += 1;
    } else {
      if (line[at] === '#') return null;
      const word = scanWord(line, at, syntax);
      if (word === null) return null;
      if (word.end === line.length) return { words, current: word, redirects };
      if (!redirects) words.push(word);
      redirects = false;
      at = word.end;
    }
  }
}

/** The word that begins at a place of a line. Null where a bracket in it is not closed. */
export function scanWord(line: string, start: number, syntax: Syntax): ScannedWord | null {
  let known = '';
  let isKnown = true;
  let open: ScannedWord['open'] = null;
  const bare: boolean[] = [];
  const valueAt: number[] = [];
  let at = start;
  while (at < line.length) {
    const piece: Piece | 'end' | null =
      open === null ? pieceOutside(line, at, syntax) : pieceInside(open.quote, line, at, syntax);
    if (piece === null) return null;
    if (piece === 'end') break;
    if (piece.quote !== undefined)
      open = piece.quote === null ? null : { quote: piece.quote, from: at + 1 - start };
    for (let i = 0; i < piece.length; i += 1) {
      bare.push(piece.bare === true);
      valueAt.push(known.length);
    }
    isKnown &&= piece.adds !== null;
    if (isKnown) known += piece.adds ?? '';
    at += piece.length;
  }
  const raw = line.slice(start, at);
  const value = isKnown ? known : null;
  return { value, known, tilde: raw.startsWith('~'), raw, end: at, open, bare, valueAt };
}

/** Some characters of a word that belong together. */
interface Piece {
  readonly length: number;
  /** What they add to the value; null for what only the shell knows. */
  readonly adds: string | null;
  readonly bare?: true;
  /** The quote that is open after them, null for none; only where they open or close one. */
  readonly quote?: Quote | null;
}

function pieceOutside(line: string, at: number, syntax: Syntax): Piece | 'end' | null {
  const char = line[at]!;
  if (matchAt(syntax.expands, line, at) > 0) return expansion(line, at, syntax);
  if (BLANK.test(char) || '<>'.includes(char) || isSeparator(char, syntax)) return 'end';
  if (char === "'" || char === '"') return { length: 1, adds: '', quote: char };
  if (char !== syntax.sign) return { length: 1, adds: char, bare: true };
  const next = line[at + 1];
  return next === undefined ? { length: 1, adds: '' } : { length: 2, adds: syntax.escaped(next) };
}

function pieceInside(quote: Quote, line: string, at: number, syntax: Syntax): Piece | null {
  const char = line[at]!;
  const next = line[at + 1];
  if (quote === '"' && matchAt(syntax.expandsInDouble, line, at) > 0) return expansion(line, at, syntax);
  if (char === quote && syntax.doubles && next === quote) return { length: 2, adds: char };
  if (char === quote) return { length: 1, adds: '', quote: null };
  if (char !== syntax.sign || syntax.inQuotes[quote] === '') return { length: 1, adds: char };
  if (next === undefined) return { length: 1, adds: '' };
  return syntax.inQuotes[quote].includes(next)
    ? { length: 2, adds: next.replace('\n', '') }
    : { length: 1, adds: char };
}

/** Something that the shell would put in its own words for. */
function expansion(line: string, at: number, { sign }: Syntax): Piece | null {
  const end = endOfExpansion(line, at, sign);
  return end === null ? null : { length: end - at, adds: null };
}

function isSeparator(char: string, { separators }: Syntax): boolean {
  return separators.includes(char);
}

/** How long a match is at a place; 0 for none. */
function matchAt(sticky: RegExp, line: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(line)?.[0].length ?? 0;
}

/** Where something that the shell expands ends: a name goes on as a word does. Null where it is not closed. */
function endOfExpansion(line: string, at: number, sign: string): number | null {
  if (line[at] === '`') return endOfQuoted(line, at + 1, '`', sign);
  const bracket = '({'.includes(line[at]!) ? at : at + 1;
  if (line[bracket] === "'" && line[at] === '$') return endOfQuoted(line, bracket + 1, "'", sign);
  return '({'.includes(line[bracket] ?? ' ') ? endOfBracket(line, bracket, sign) : at + 1;
}

function endOfBracket(line: string, from: number, sign: string): number | null {
  const close = line[from] === '(' ? ')' : '}';
  let depth = 0;
  for (let at = from; at < line.length; at += 1) {
    const char = line[at]!;
    if (char === sign) at += 1;
    else if (char === "'" || char === '"') {
      const end = endOfQuoted(line, at + 1, char, char === '"' ? sign : '');
      if (end === null) return null;
      at = end - 1;
    } else if (char === line[from]) depth += 1;
    else if (char === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return null;
}

function endOfQuoted(line: string, from: number, quote: string, sign: string): number | null {
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === sign) at += 1;
    else if (line[at] === quote) return at + 1;
  }
  return null;
}
