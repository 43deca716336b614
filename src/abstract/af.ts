import { attackFramework } from '../verdict/attack-framework.js';
import { clip, oneLine } from '../words/text.js';
import type { Tell } from './faults.js';
import type { AbstractFramework } from './named-arguments.js';

/** Reads the numbered form of abstract frameworks: `p af 3`, then an attack a line. */

const NEWLINE_BYTE = 10;
const SPACE_BYTE = 32;
const HASH_BYTE = 35;
const ZERO_BYTE = 48;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Of more arguments than these, not even the verdicts could be written out as one text. */
const MAX_ARGUMENTS = 20_000_000;

/**
 * `p af 3`, then `1 2` for each attack; `#` begins a comment. Arguments are 1 to n. Offsets are those of bytes. Null where
 * there is no header that can be used: then the attacks are only looked at.
 */
export function readAf(bytes: Uint8Array, tell: Tell): AbstractFramework | null {
  const cursor = cursorOn(bytes);
  cursor.skipRest();
  const size = readHeader(cursor, tell);
  // An attack takes four bytes at least.
  const most = Math.ceil((bytes.length - cursor.at()) / 4) + 1;
  const source = new Int32Array(most);
  const target = new Int32Array(most);
  let count = 0;
  for (cursor.skipRest(); cursor.at() < bytes.length; cursor.skipRest()) {
    const start = cursor.at();
    const attacker = cursor.number();
    cursor.skipBlanks();
    const second = cursor.at();
    const attacked = cursor.number();
    cursor.skipBlanks();
    const isAttack = attacker >= 0 && attacked >= 0 && cursor.isAtEnd();
    if (!isAttack) {
      tell(
        start,
        `"${clip(cursor.line(start))}" is not an attack`,
        'write the numbers of two arguments: 1 2',
      );
      cursor.skipLine();
      continue;
    }
    const isThere = attacker >= 1 && attacker <= size && attacked >= 1 && attacked <= size;
    if (isThere) {
      source[count] = attacker - 1;
      target[count] = attacked - 1;
      count += 1;
      continue;
    }
    for (const [one, offset] of [[attacker, start] as const, [attacked, second] as const]) {
      if (one >= 1 && one <= size) continue;
      const digits = /^\d+/.exec(cursor.line(offset))![0];
      const hint =
        size < Number.POSITIVE_INFINITY
          ? `the header says that the arguments are 1 to ${size}`
          : 'the first argument has the number 1';
      tell(offset, `there is no argument ${clip(digits)}`, hint);
    }
  }
  if (size > MAX_ARGUMENTS) return null;
  return {
    framework: attackFramework(size, source.subarray(0, count), target.subarray(0, count)),
    nameOf: (node) => String(node + 1),
    find: (name) => (/^[1-9]\d*$/.test(name) && Number(name) <= size ? Number(name) - 1 : undefined),
    names: null,
  };
}

/** How many arguments the header says there are; any number where there is none. */
function readHeader(cursor: Cursor, tell: Tell): number {
  const line = cursor.line(cursor.at());
  const digits = /^p\s+af\s+(\d+)\s*$/.exec(line)?.[1];
  if (digits === undefined) {
    tell(cursor.at(), 'the first line is not a header', 'write "p af 3" for three arguments');
    // Where it was forgotten, the first line is an attack like the others.
    if (!/^\d/.test(line)) cursor.skipLine();
    return Number.POSITIVE_INFINITY;
  }
  const size = Number(digits);
  if (size > MAX_ARGUMENTS)
    tell(
      cursor.at(),
      `${clip(digits)} arguments are too many for this program`,
      `the limit is ${MAX_ARGUMENTS}`,
    );
  cursor.skipLine();
  return size;
}

type Cursor = ReturnType<typeof cursorOn>;

/** Where the reading is. */
function cursorOn(bytes: Uint8Array) {
  let at = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
  const lineEnd = (from: number) => {
    const end = bytes.indexOf(NEWLINE_BYTE, from);
    return end < 0 ? bytes.length : end;
  };
  return {
    at: () => at,
    isAtEnd: () => at >= bytes.length || bytes[at] === NEWLINE_BYTE,
    /** What is left of a line. */
    line: (from: number) => oneLine(new TextDecoder().decode(bytes.subarray(from, lineEnd(from)))),
    skipLine() {
      at = lineEnd(at);
    },
    skipBlanks() {
      while (at < bytes.length && bytes[at]! <= SPACE_BYTE && bytes[at] !== NEWLINE_BYTE) at += 1;
    },
    /** Over blanks, ends of lines and comments. */
    skipRest() {
      for (;;) {
        while (at < bytes.length && bytes[at]! <= SPACE_BYTE) at += 1;
        if (bytes[at] !== HASH_BYTE) return;
        at = lineEnd(at);
      }
    },
    /** Reads a whole number; -1 where there is none. */
    number() {
      const start = at;
      let value = 0;
      for (let digit = bytes[at]! - ZERO_BYTE; digit >= 0 && digit <= 9; digit = bytes[at]! - ZERO_BYTE) {
        value = value * 10 + digit;
        at += 1;
      }
      return at === start ? -1 : value;
    },
  };
}
