import { type NoteLoss, UnreadableForm } from '../interchange-form.js';

/** The entries of a BibTeX file, with the values of their fields as they are written there. */

export interface BibtexEntry {
  /** In small letters: `article`. */
  readonly type: string;
  readonly key: string;
  /** By names in small letters; strings are put in, and the outer braces or quotes are gone. */
  readonly fields: Readonly<Record<string, string>>;
}

/** How a text is read: from where on, and which short names it has defined. */
interface Scan {
  readonly text: string;
  at: number;
  readonly lose: NoteLoss;
  readonly strings: Map<string, string>;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** After so many entries that do not end, the rest of the file is not looked through again for each. */
const MOST_UNFINISHED = 20;

/** What stands between entries is a comment; an entry that is not finished is left out. Linear in the text. */
export function bibtexEntries(text: string, lose: NoteLoss): BibtexEntry[] {
  const scan: Scan = { text, at: 0, lose, strings: new Map(MONTHS.map((month) => [month, month])) };
  const entries: BibtexEntry[] = [];
  const unfinished: number[] = [];
  const begin = /@\s*([a-z][\w-]*)\s*[{(]/gi;
  for (let found = begin.exec(text); found !== null; found = begin.exec(text)) {
    scan.at = begin.lastIndex;
    const read = readAny(scan, found[1]!.toLowerCase());
    if (read === null) unfinished.push(lineAt(text, found.index));
    else begin.lastIndex = scan.at;
    if (read !== null && read !== 'other') entries.push(read);
    if (unfinished.length > MOST_UNFINISHED)
      throw new UnreadableForm('this entry and many others are not finished', unfinished[0]);
  }
  for (const _ of unfinished) lose(`unfinished entries (the first one in line ${unfinished[0]})`);
  return entries;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** An entry, or something else that is no reference; null where it is not finished. */
function readAny(scan: Scan, type: string): BibtexEntry | 'other' | null {
  if (type === 'comment' || type === 'preamble') return readUpTo(scan, '}') === null ? null : 'other';
  return type === 'string' ? readString(scan) : readEntry(scan, type);
}

function readString(scan: Scan): 'other' | null {
  const field = readField(scan);
  if (field === null) return null;
  scan.strings.set(field[0], field[1]);
  return 'other';
}

function readEntry(scan: Scan, type: string): BibtexEntry | null {
  const key = take(scan, /\s*([^\s,{}]{0,300})\s*(?=[,})])/y);
  if (key === null) return null;
  const fields: Record<string, string> = Object.create(null);
  for (;;) {
    take(scan, /(?:\s|,|%[^\n]*\n)+/y);
    if (take(scan, /[})]/y) !== null) return { type, key: key[1]!, fields };
    const field = readField(scan);
    if (field === null) return null;
    const [name, value] = field;
    // Of a field that is there twice, BibTeX takes the first.
    if (name in fields && fields[name] !== value) scan.lose(`further fields "${name}" of entries`);
    fields[name] ??= value;
  }
}

function readField(scan: Scan): [name: string, value: string] | null {
  const name = take(scan, /\s*([^\s,={}"#%()]+)\s*=\s*/y);
  if (name === null) return null;
  const pieces: string[] = [];
  do {
    const piece = readPiece(scan);
    if (piece === null) return null;
    pieces.push(piece);
  } while (take(scan, /\s*#\s*/y) !== null);
  return [name[1]!.toLowerCase(), pieces.join('')];
}

function readPiece(scan: Scan): string | null {
  const word = take(scan, /[^\s,{}"#%()=]+/y);
  if (word !== null) return scan.strings.get(word[0].toLowerCase()) ?? word[0];
  const open = take(scan, /[{"]/y)?.[0];
  return open === undefined ? null : readUpTo(scan, open === '{' ? '}' : '"');
}

/** The text up to a sign that is not in braces; null where there is none. */
function readUpTo(scan: Scan, end: string): string | null {
  const signs = /\\[\\{}"]|[{}"]/g;
  signs.lastIndex = scan.at;
  let depth = 0;
  for (let found = signs.exec(scan.text); found !== null; found = signs.exec(scan.text)) {
    const [sign] = found;
    if (depth === 0 && sign === end) {
      const value = scan.text.slice(scan.at, found.index);
      scan.at = signs.lastIndex;
      return value;
    }
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return null;
  }
  return null;
}

function take(scan: Scan, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.text);
  if (found !== null) scan.at = pattern.lastIndex;
  return found;
}
