import { attackFramework, type Framework } from '../map/framework.js';
import { clip, oneLine } from '../map/text.js';
import { lineStarts, placeAt } from './positions.js';
import { errorAt, type Problem } from './problem.js';

/** Arguments that attack each other, and nothing else (Dung 1995). */
export interface AbstractFramework {
  readonly framework: Framework;
  /** The name of an argument by its number, from 0. */
  nameOf(node: number): string;
  /** The number of an argument by its name, or undefined. */
  find(name: string): number | undefined;
}

type Reader = (bytes: Uint8Array, fail: Fail) => AbstractFramework;
/** Ends the reading at an offset of the text. */
type Fail = (offset: number, message: string, hint: string) => never;

/** The file forms of the solver competitions (ICCMA), by the ending of a file's name. */
const READERS: Readonly<Record<string, Reader>> = { af: readNumbered, apx: readApx, tgf: readTgf };

/** Whether a file is an abstract framework: by its name, or, read from standard input, by how it begins. */
export function isAbstract(name: string, bytes: Uint8Array): boolean {
  return formOf(name, bytes) !== null;
}

/** Reads an abstract framework, or says what is wrong. Linear in the file; nothing is kept of its text but names. */
export function readAbstract(
  bytes: Uint8Array,
  name: string,
): { readonly read: AbstractFramework } | { readonly problem: Problem } {
  const fail: Fail = (offset, message, hint) => {
    throw new Unreadable(offset, message, hint);
  };
  try {
    return { read: READERS[formOf(name, bytes) ?? 'tgf']!(bytes, fail) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const source = new TextDecoder().decode(bytes);
    const place = placeAt(source, lineStarts(source), error.offset);
    return { problem: errorAt(name, place, 'framework', { message: error.message, hint: error.hint }) };
  }
}

class Unreadable extends Error {
  readonly offset: number;
  readonly hint: string;

  constructor(offset: number, message: string, hint: string) {
    super(message);
    this.offset = offset;
    this.hint = hint;
  }
}

function formOf(name: string, bytes: Uint8Array): string | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (Object.hasOwn(READERS, ending)) return ending;
  if (name !== '<stdin>') return null;
  const start = new TextDecoder().decode(bytes.subarray(0, 2000));
  if (/^(\s*#.*\n)*\s*p af\s/.test(start)) return 'af';
  return /^(\s*%.*\n)*\s*arg\s*\(/.test(start) ? 'apx' : null;
}

const NEWLINE = 10;
const SPACE = 32;
const HASH = 35;
const ZERO = 48;

/** `p af 3`, then `1 2` for each attack; `#` begins a comment. Arguments are 1 to n. */
function readNumbered(bytes: Uint8Array, fail: Fail): AbstractFramework {
  let at = 0;
  const skipLine = () => {
    const end = bytes.indexOf(NEWLINE, at);
    at = end < 0 ? bytes.length : end + 1;
  };
  const skipBlanks = () => {
    while (at < bytes.length && bytes[at]! <= SPACE && bytes[at] !== NEWLINE) at += 1;
  };
  /** A whole number, or -1 where there is none. */
  const number = () => {
    const start = at;
    let value = 0;
    for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[at]! - ZERO) {
      value = value * 10 + digit;
      at += 1;
    }
    return at === start ? -1 : value;
  };
  const skipRest = () => {
    for (;;) {
      while (at < bytes.length && bytes[at]! <= SPACE) at += 1;
      if (bytes[at] !== HASH) return;
      skipLine();
    }
  };
  skipRest();
  const head = /^p af (\d+)[ \t\r]*$/.exec(lineAt(bytes, at));
  if (head === null) fail(at, 'the first line is no header', 'write "p af 3" for three arguments');
  const size = Number(head![1]);
  if (size > MOST) fail(at, `${size} arguments are more than this program can hold`, `at most ${MOST}`);
  skipLine();
  // An attack takes four bytes at least.
  const most = Math.ceil((bytes.length - at) / 4) + 1;
  const source = new Int32Array(most);
  const target = new Int32Array(most);
  let count = 0;
  for (skipRest(); at < bytes.length; skipRest()) {
    const start = at;
    const attacker = number();
    skipBlanks();
    const attacked = number();
    skipBlanks();
    if (attacker < 0 || attacked < 0 || (at < bytes.length && bytes[at] !== NEWLINE)) {
      fail(start, `"${clip(lineAt(bytes, start))}" is no attack`, 'two numbers of arguments: 1 2');
    }
    if (attacker < 1 || attacker > size || attacked < 1 || attacked > size) {
      const wrong = attacker < 1 || attacker > size ? attacker : attacked;
      fail(start, `there is no argument ${wrong}`, `the header says that they are 1 to ${size}`);
    }
    source[count] = attacker - 1;
    target[count] = attacked - 1;
    count += 1;
  }
  return {
    framework: attackFramework(size, source.subarray(0, count), target.subarray(0, count)),
    nameOf: (node) => String(node + 1),
    find: (name) => (/^[1-9]\d*$/.test(name) && Number(name) <= size ? Number(name) - 1 : undefined),
  };
}

/** More arguments than these do not fit into the arrays that hold them. */
const MOST = 100_000_000;

/** `arg(a).` and `att(a,b).` in any order; `%` begins a comment. */
function readApx(bytes: Uint8Array, fail: Fail): AbstractFramework {
  const text = new TextDecoder().decode(bytes);
  const token = /(?:\s|%[^\n]*)*(?:(arg|att)\s*\(\s*([^,()\s]+)\s*(?:,\s*([^,()\s]+)\s*)?\)\s*\.|$)/gy;
  const named = names();
  const attacks: [from: string, to: string, at: number][] = [];
  for (let at = 0; at < text.length; at = token.lastIndex) {
    const found = token.exec(text);
    if (found === null) {
      const start = at + text.slice(at).search(/\S|$/);
      return fail(start, 'this is neither an argument nor an attack', 'write arg(a). or att(a,b).');
    }
    const [, what, first, second] = found;
    if (what === 'arg' && second === undefined) named.add(first!);
    else if (what === 'att' && second !== undefined) attacks.push([first!, second, at]);
    else if (what !== undefined) return fail(at, `${what} with a wrong number of names`, 'arg(a). att(a,b).');
  }
  return fromNames(named, attacks, fail);
}

/** A name a line, a line with `#`, then an attacker and the attacked a line. */
function readTgf(bytes: Uint8Array, fail: Fail): AbstractFramework {
  const text = new TextDecoder().decode(bytes);
  const named = names();
  const attacks: [from: string, to: string, at: number][] = [];
  let inAttacks = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const [first, second] = line.trim().split(/\s+/);
    if (first === '#') inAttacks = true;
    else if (first !== '' && !inAttacks) named.add(first!);
    else if (first !== '') {
      if (second === undefined) return fail(at, `"${clip(oneLine(line))}" is no attack`, 'two names: a b');
      attacks.push([first!, second, at]);
    }
    at += line.length + 1;
  }
  if (named.list.length === 0) return fail(0, 'there is no argument', 'a name a line, then #, then attacks');
  return fromNames(named, attacks, fail);
}

interface Names {
  readonly list: string[];
  readonly numbers: Map<string, number>;
  add(name: string): void;
}

function names(): Names {
  const list: string[] = [];
  const numbers = new Map<string, number>();
  return {
    list,
    numbers,
    add(name) {
      if (numbers.has(name)) return;
      numbers.set(name, list.length);
      list.push(name);
    },
  };
}

function fromNames(
  { list, numbers }: Names,
  attacks: readonly (readonly [from: string, to: string, at: number])[],
  fail: Fail,
): AbstractFramework {
  const number = (name: string, at: number) =>
    numbers.get(name) ??
    fail(at, `there is no argument "${clip(name)}"`, 'arguments are named before they attack');
  const source = Int32Array.from(attacks, ([from, , at]) => number(from, at));
  const target = Int32Array.from(attacks, ([, to, at]) => number(to, at));
  return {
    framework: attackFramework(list.length, source, target),
    nameOf: (node) => list[node]!,
    find: (name) => numbers.get(name),
  };
}

function lineAt(bytes: Uint8Array, at: number): string {
  const end = bytes.indexOf(NEWLINE, at);
  return oneLine(new TextDecoder().decode(bytes.subarray(at, end < 0 ? bytes.length : end)));
}
