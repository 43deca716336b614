import type { Quote } from './scan.js';

/** The end of a word, to be put in where the cursor is. */
export interface Ending {
  readonly text: string;
  /** Whether it begins with a `~` that is left to the shell. */
  readonly tilde: boolean;
  /** Whether the word ends with it, so that its quotes can be closed. */
  readonly ends: boolean;
}

/** What bash takes as it is, wherever it stands in a word. */
const SPECIAL = /[^\w@%+,./:=\u0080-\u{10ffff}-]|\p{Z}/gu;

/**
 * The ends of words as bash reads them back, after a quote that is open or outside of any. Of several, readline puts
 * in what they begin with alike: that must not end between `\` and what it escapes, so such ones are put into single
 * quotes, where every beginning is whole.
 */
export function quoteForBash(endings: readonly Ending[], open: Quote | null): string[] {
  const quoted = endings.map((ending) => quote(ending, open));
  if (endings.length < 2 || !endsInEscape(commonBeginning(quoted))) return quoted;
  return endings.map((ending) => quoteWhole(ending, open));
}

function quote({ text, tilde, ends }: Ending, open: Quote | null): string {
  if (open === null) {
    const home = homePart(text, tilde);
    return home + text.slice(home.length).replace(SPECIAL, '\\$&');
  }
  const inside = open === "'" ? insideSingle(text) : insideDouble(text);
  return afterOpen(ends ? inside + open : inside, open);
}

/** In quotes of its own. The double quote that is open is closed first, and opened for readline to close. */
function quoteWhole(ending: Ending, open: Quote | null): string {
  if (open === "'") return quote(ending, open);
  const home = homePart(ending.text, ending.tilde);
  const whole = `${home}'${insideSingle(ending.text.slice(home.length))}'`;
  return open === null ? whole : afterOpen(`"${whole}""`, open);
}

/** Readline takes a quote that begins a replacement for the one that is open, and puts in only one of them. */
function afterOpen(replacement: string, open: Quote): string {
  return replacement.startsWith(open) ? open + replacement : replacement;
}

function insideSingle(text: string): string {
  return text.replaceAll("'", "'\\''");
}

/** A `!` cannot be escaped in double quotes without the backslash staying: it stands between two pairs of them. */
function insideDouble(text: string): string {
  return text.replace(/[\\"$`!]/g, (char) => (char === '!' ? '"\\!"' : `\\${char}`));
}

/** `~` or `~name` at the beginning of a path, if the shell is to expand it. */
function homePart(text: string, tilde: boolean): string {
  return tilde ? /^~[^/]*/.exec(text)![0] : '';
}

function commonBeginning(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}

function endsInEscape(text: string): boolean {
  return /\\*$/.exec(text)![0].length % 2 === 1;
}
