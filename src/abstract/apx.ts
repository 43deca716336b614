import type { Faults, Tell } from './faults.js';
import { type AbstractFramework, collectNamedArguments, type NameAt } from './named-arguments.js';

/** Reads the form of abstract frameworks that has facts: `arg(a).` and `att(a,b).` */

const SPACE_CODE = 32;
const FORM = 'write arg(a). or att(a,b).';

/** A name has at most so many characters, and stands on one line: so one that does not end takes nothing with it. */
const MAX_NAME_CHARACTERS = 1000;

/** Where reading goes on after a fault: at a new line, or where an argument or attack begins. */
const NEXT_STATEMENT = /\n|\b(?:arg|att)\s*\(/g;

/**
 * `arg(a).` and `att(a,b).` in any order; `%` begins a comment. A name may have brackets of its own, as in `arg(f(x,y)).`,
 * or stand in quotes.
 */
export function readApx(text: string, { tell }: Faults, inNames: Faults): AbstractFramework {
  const { named, attack, framework } = collectNamedArguments(tell);
  const cursor = cursorOn(text, tell);
  for (cursor.skip(); cursor.at() < text.length; cursor.skip()) {
    const start = cursor.at();
    if (!statement()) cursor.recover(start);
  }
  return framework('arg(NAME).', inNames.tell);

  /** Reads one argument or attack; false where it is not in its form. */
  function statement(): boolean {
    const what = cursor.word();
    if (what === null || !cursor.expect('(')) return false;
    const first = cursor.name();
    if (first === null) return false;
    if (what === 'arg') named(...first);
    else {
      if (!cursor.expect(',')) return false;
      const second = cursor.name();
      if (second === null) return false;
      attack(first, second);
    }
    return cursor.expect(')') && cursor.expect('.');
  }
}

/** Where the reading is. What is not as it should be is told. */
function cursorOn(text: string, tell: Tell) {
  let at = 0;
  let lineEnd = -1;
  const skip = () => {
    for (;;) {
      while (at < text.length && text.charCodeAt(at) <= SPACE_CODE) at += 1;
      if (text[at] !== '%') return;
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
    }
  };
  const fault = (offset: number, message: string, hint = FORM) => {
    tell(offset, message, hint);
    return null;
  };
  /** That what begins at an offset does not end where it should; reading goes on right after it. */
  const endless = (start: number, message: string, hint: string) => {
    at = start + 1;
    return fault(start, message, hint);
  };
  /** To the end of a quoted name; a backslash goes with what follows it. */
  const quoted = (start: number): NameAt | null => {
    const mark = text[start]!;
    const end = limit(start);
    for (at = start + 1; text[at] !== mark; at += text[at] === '\\' ? 2 : 1)
      if (at >= end) return endless(start, 'the quotes are not closed', `close it with ${mark}`);
    at += 1;
    return [text.slice(start, at), start];
  };
  /** To the end of a name without quotes, over the brackets that it has. */
  const bare = (start: number): NameAt | null => {
    const end = limit(start);
    for (let depth = 0; ; at += 1) {
      if (at >= end && depth > 0) return endless(start, 'the bracket is not closed', 'close it with )');
      if (at >= end) break;
      const char = text[at]!;
      if (char === '(') depth += 1;
      else if (char === ')') depth -= 1;
      if (depth < 0 || (depth === 0 && (char === ',' || char.charCodeAt(0) <= SPACE_CODE))) break;
    }
    return at === start ? fault(start, 'a name is missing here') : [text.slice(start, at), start];
  };
  /** Where a name that begins at an offset has to end. */
  const limit = (start: number) => {
    if (start > lineEnd) lineEnd = text.indexOf('\n', start);
    if (lineEnd < 0) lineEnd = text.length;
    return Math.min(lineEnd, start + MAX_NAME_CHARACTERS);
  };
  return {
    at: () => at,
    skip,
    /** `arg` or `att`. */
    word(): 'arg' | 'att' | null {
      const what = text.slice(at, at + 3);
      if (what !== 'arg' && what !== 'att')
        return fault(at, 'this is neither an argument, arg(a), nor an attack, att(a,b)');
      at += 3;
      return what;
    },
    expect(mark: string): boolean {
      const before = at;
      skip();
      const isThere = text[at] === mark;
      at = isThere ? at + 1 : before;
      if (!isThere) fault(at, `"${mark}" is missing here`);
      return isThere;
    },
    name(): NameAt | null {
      skip();
      return text[at] === '"' || text[at] === "'" ? quoted(at) : bare(at);
    },
    /** Goes on after what began at an offset and is not in its form. */
    recover(start: number) {
      NEXT_STATEMENT.lastIndex = Math.max(at, start + 1);
      at = NEXT_STATEMENT.exec(text)?.index ?? text.length;
    },
  };
}
