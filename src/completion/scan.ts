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
  /** Of each place in the word as it was written: whether the character there has its own meaning, neither quoted nor escaped. */
  readonly bare: readonly boolean[];
  /** Of each place in the word as it was written: how much of the value stands before it. */
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
const REDIRECTION = /[\d*]?(?:>>|>\||>&|<>|<<<|<<-?|<&|>|<)(?!\()|&>>?/y;

/** Takes a line apart by a shell's rules, without expanding anything. Null where a bracket is open or a comment begins. */
export function scanLine(line: string, syntax: Syntax): ScannedLine | null {
  let words: ScannedWord[] = [];
  let redirects = false;
  let at = 0;
  for (;;) {
    while (BLANK.test(line[at] ?? '')) at += 1;
    const redirection = matchAt(REDIRECTION, line, at);
    if (redirection > 0) {
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
  let value: string | null = '';
  let open: { quote: Quote; from: number } | null = null;
  const bare: boolean[] = [];
  const valueAt: number[] = [];
  let at = start;
  const take = (characters: number, isBare: boolean, adds: string | null) => {
    for (let i = 0; i < characters; i += 1) {
      bare.push(isBare);
      valueAt.push(value?.length ?? 0);
    }
    at += characters;
    value = value === null || adds === null ? null : value + adds;
  };
  while (at < line.length) {
    const char = line[at]!;
    const quote: Quote | undefined = open?.quote;
    const expands = quote === undefined ? syntax.expands : quote === '"' ? syntax.expandsInDouble : undefined;
    if (expands !== undefined && matchAt(expands, line, at) > 0) {
      const end = endOfExpansion(line, at, syntax.sign);
      if (end === null) return null;
      take(end - at, false, null);
    } else if (
      quote === undefined &&
      (BLANK.test(char) || '<>'.includes(char) || isSeparator(char, syntax))
    ) {
      break;
    } else if (
      char === syntax.sign &&
      (quote === undefined || syntax.inQuotes[quote].includes(line[at + 1] ?? ' '))
    ) {
      const next = line[at + 1];
      take(1, false, '');
      if (next !== undefined)
        take(1, false, quote === undefined ? syntax.escaped(next) : next.replace('\n', ''));
    } else if (quote === undefined && (char === "'" || char === '"')) {
      take(1, false, '');
      open = { quote: char, from: at - start };
    } else if (char === quote && syntax.doubles && line[at + 1] === char) {
      take(2, false, char);
    } else if (char === quote) {
      take(1, false, '');
      open = null;
    } else {
      take(1, quote === undefined, char);
    }
  }
  const raw = line.slice(start, at);
  return { value, tilde: raw.startsWith('~'), raw, end: at, open, bare, valueAt };
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
