import { attackFramework, type Framework } from '../map/framework.js';
import { clip, oneLine, visible } from '../map/text.js';
import { encodingProblem } from './encoding.js';
import { lineStarts, placeAt } from './lines.js';
import { errorAt, type Problem } from './problem.js';

/** Arguments that attack each other, and nothing else (Dung 1995). */
export interface AbstractFramework {
  readonly framework: Framework;
  /** The name of an argument by its number, from 0. */
  nameOf(node: number): string;
  /** The number of an argument by its name, or undefined. */
  find(name: string): number | undefined;
  /** All names where they are not just numbers from 1 on. */
  readonly names: readonly string[] | null;
}

/** Ends the reading at an offset of what is read, with what is wrong there and what would be right. */
type Fail = (offset: number, message: string, hint: string) => never;

/** The file forms of the solver competitions (ICCMA), by the ending of a file's name. */
const READERS: Readonly<Record<string, (bytes: Uint8Array, name: string) => AbstractFramework>> = {
  af: readNumbered,
  apx: readWhole(readApx),
  tgf: readWhole(readTgf),
};

/** A reader of a file as one text, which has to be UTF-8: otherwise different names might look the same. */
function readWhole(read: (text: string, fail: Fail) => AbstractFramework) {
  return (bytes: Uint8Array, name: string) => {
    const text = new TextDecoder().decode(bytes);
    const problem = encodingProblem(bytes, text, name);
    if (problem !== null) throw new Undecodable(problem);
    return read(text, (offset, ...why) => {
      throw new Unreadable(offset, ...why);
    });
  };
}

/** Whether a file is an abstract framework: by its name, or, read from standard input, by how it begins. */
export function isAbstract(name: string, bytes: Uint8Array): boolean {
  return formOf(name, bytes) !== null;
}

/** Reads an abstract framework, or says what is wrong. Linear in the file; nothing is kept of its text but names. */
export function readAbstract(
  bytes: Uint8Array,
  name: string,
): { readonly read: AbstractFramework } | { readonly problem: Problem } {
  try {
    return { read: READERS[formOf(name, bytes) ?? 'tgf']!(bytes, name) };
  } catch (error) {
    if (error instanceof Undecodable) return { problem: error.problem };
    if (!(error instanceof Unreadable)) throw error;
    const source = new TextDecoder().decode(bytes);
    const place = placeAt(source, lineStarts(source), error.offset);
    return { problem: errorAt(name, place, 'framework', { message: error.message, hint: error.hint }) };
  }
}

/** That a file is an abstract framework where a claims file is needed; null where it is none. */
export function abstractProblem(name: string, bytes: Uint8Array): Problem | null {
  if (!isAbstract(name, bytes)) return null;
  const message = 'this is an abstract framework, not a claims file';
  return errorAt(name, null, 'framework', { message, hint: '"claims evaluate" reads it' });
}

/** A file that is not UTF-8. */
class Undecodable extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** A file that is not in its form, from an offset on. */
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
  let names = 0;
  for (const line of linesOf(bytes)) {
    if (line === '' || (names === 0 && /^[#%]/.test(line))) continue;
    if (line === '#') return 'tgf';
    if (names === 0 && /^p\s+af\s/.test(line)) return 'af';
    if (names === 0 && /^(arg|att)\s*\(/.test(line)) return 'apx';
    // What a claims file has before anything else, and a line with a name has not.
    if (/^-|:(\s|$)/.test(line)) return null;
    names += 1;
  }
  return null;
}

/** The lines of a text, trimmed, one after the other: the first few tell most. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, start);
    const next = end < 0 ? bytes.length : end;
    yield new TextDecoder().decode(bytes.subarray(start, next)).trim();
    start = next + 1;
  }
}

const NEWLINE = 10;
const SPACE = 32;
const HASH = 35;
const ZERO = 48;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** `p af 3`, then `1 2` for each attack; `#` begins a comment. Arguments are 1 to n. */
function readNumbered(bytes: Uint8Array): AbstractFramework {
  let at = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
  const fail: Fail = (offset, ...why) => {
    throw new Unreadable(new TextDecoder().decode(bytes.subarray(0, offset)).length, ...why);
  };
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
  const head = /^p\s+af\s+(\d+)\s*$/.exec(lineAt(bytes, at));
  if (head === null) fail(at, 'the first line is no header', 'write "p af 3" for three arguments');
  const size = Number(head![1]);
  if (size > MOST) fail(at, `${head![1]} arguments are more than this program can hold`, `at most ${MOST}`);
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
      const [first, second] = lineAt(bytes, start).split(/\s+/);
      const wrong = attacker < 1 || attacker > size ? first : second;
      fail(start, `there is no argument ${clip(wrong!)}`, `the header says that they are 1 to ${size}`);
    }
    source[count] = attacker - 1;
    target[count] = attacked - 1;
    count += 1;
  }
  return {
    framework: attackFramework(size, source.subarray(0, count), target.subarray(0, count)),
    nameOf: (node) => String(node + 1),
    find: (name) => (/^[1-9]\d*$/.test(name) && Number(name) <= size ? Number(name) - 1 : undefined),
    names: null,
  };
}

/** Of more arguments than these, not even the verdicts could be written out as one text. */
const MOST = 20_000_000;

/**
 * `arg(a).` and `att(a,b).` in any order; `%` begins a comment. A name may have brackets of its own, as in `arg(f(x,y)).`,
 * or stand in quotes.
 */
function readApx(text: string, fail: Fail): AbstractFramework {
  const { named, attack, framework } = collector(fail);
  let at = 0;
  const skip = () => {
    for (;;) {
      while (at < text.length && text.charCodeAt(at) <= SPACE) at += 1;
      if (text[at] !== '%') return;
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    }
  };
  const expect = (mark: string) => {
    skip();
    if (text[at] !== mark) fail(at, `"${mark}" is missing here`, 'write arg(a). or att(a,b).');
    at += 1;
  };
  /** From `at` to the end of a quoted name; a backslash goes with what follows it. */
  const quoted = (start: number) => {
    const mark = text[start]!;
    for (at = start + 1; text[at] !== mark; at += text[at] === '\\' ? 2 : 1)
      if (at >= text.length) fail(start, 'a quote that does not end', `close it with ${mark}`);
    at += 1;
  };
  /** From `at` to the end of a name. */
  const name = (): [name: string, at: number] => {
    skip();
    const start = at;
    if (text[at] === '"' || text[at] === "'") quoted(start);
    else {
      for (let depth = 0; at < text.length; at += 1) {
        const char = text[at]!;
        if (char === '(') depth += 1;
        else if (char === ')') depth -= 1;
        if (depth < 0 || (depth === 0 && (char === ',' || char.charCodeAt(0) <= SPACE))) break;
      }
    }
    if (at === start) fail(start, 'a name is missing here', 'write arg(a). or att(a,b).');
    return [text.slice(start, at), start];
  };
  for (skip(); at < text.length; skip()) {
    const start = at;
    const what = text.slice(at, at + 3);
    if (what !== 'arg' && what !== 'att')
      fail(start, 'this is neither an argument nor an attack', 'write arg(a). or att(a,b).');
    at += 3;
    expect('(');
    const first = name();
    if (what === 'arg') named(...first);
    else {
      expect(',');
      attack(first, name());
    }
    expect(')');
    expect('.');
  }
  return framework('arg(NAME).');
}

/** A name a line, a line with `#`, then an attacker and the attacked a line. What else is on a line is a label. */
function readTgf(text: string, fail: Fail): AbstractFramework {
  const { named, attack, framework } = collector(fail);
  let inAttacks = false;
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = text.slice(start, end);
    const at = start + line.length - line.trimStart().length;
    const [first, second] = line.trim().split(/\s+/) as [string, string?];
    if (first === '') continue;
    if (first === '#' && second === undefined) {
      if (inAttacks) fail(at, 'a second line with #', 'one # parts the names from the attacks');
      inAttacks = true;
    } else if (!inAttacks) named(first, at);
    else if (second === undefined) fail(at, `"${clip(oneLine(line))}" is no attack`, 'two names: a b');
    else attack([first, at], [second, at + line.trimStart().indexOf(second, first.length)]);
  }
  if (!inAttacks) fail(0, 'no line with # parts names from attacks', 'a name a line, then #, then attacks');
  return framework('NAME before #');
}

/** Gathers named arguments and attacks between them, in any order. Each name comes with where it stands. */
function collector(fail: Fail) {
  type Name = readonly [name: string, at: number];
  const list: string[] = [];
  const numbers = new Map<string, number>();
  const isNamed: boolean[] = [];
  const source: number[] = [];
  const target: number[] = [];
  /** Where each name was met first. */
  const met: number[] = [];
  const number = ([name, at]: Name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    if (name !== visible(name)) fail(at, `"${visible(name)}" is no name`, 'a name has no control characters');
    numbers.set(name, list.length);
    met.push(at);
    isNamed.push(false);
    return list.push(name) - 1;
  };
  return {
    named(...name: Name) {
      isNamed[number(name)] = true;
    },
    attack(from: Name, to: Name) {
      source.push(number(from));
      target.push(number(to));
    },
    /** `naming` is how a name is declared, with NAME for it. */
    framework(naming: string): AbstractFramework {
      const missing = isNamed.indexOf(false);
      if (missing >= 0) {
        const name = clip(list[missing]!);
        fail(
          met[missing]!,
          `there is no argument "${name}"`,
          `declare it: ${naming.replace('NAME', () => name)}`,
        );
      }
      return {
        framework: attackFramework(list.length, Int32Array.from(source), Int32Array.from(target)),
        nameOf: (node) => list[node]!,
        find: (name) => numbers.get(name),
        names: list,
      };
    },
  };
}

function lineAt(bytes: Uint8Array, at: number): string {
  const end = bytes.indexOf(NEWLINE, at);
  return oneLine(new TextDecoder().decode(bytes.subarray(at, end < 0 ? bytes.length : end)));
}
