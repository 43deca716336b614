import type { Fault, FaultyFile } from './fault.js';
import { type Head, headAt } from './heads.js';
import { type Lines, lineOf, type Span } from './lines.js';
import type { Mend } from './mends.js';
import {
  lengthWithOddSpaces,
  nameOfOddSpace,
  oddIndentations,
  oddSpaceHasNoWidth,
  oddSpaceIn,
} from './odd-spaces.js';
import type { Standing } from './standing.js';

/** The faults of characters that only look like a space or a colon, where YAML needs one. */

/** Such a fault in a line that an offset stands in or belongs to. */
export function oddSpaceFaultNear(file: FaultyFile, { head, stray }: Standing, offset: number): Fault | null {
  const { source, lines } = file;
  for (const line of [stray, head, headAt(source, lines, lineOf(lines, offset))]) {
    const found = line === null ? -1 : oddOffset(file, line);
    if (found >= 0) return oddSpaceFault(source, lines, found);
  }
  return null;
}

/** Where an odd character stands in the place of a plain one: in the indentation, behind a dash or a key. */
function oddOffset({ source, keys }: FaultyFile, { key, value }: Head): number {
  const [start, end] = key ?? value;
  const text = source.slice(start, end);
  const odd = oddSpaceIn(text);
  const before = text.slice(0, Math.max(odd, 0));
  if (odd >= 0 && (/^-?$/.test(before) || keys.all.has(before.replace(/:$/, '')))) return start + odd;
  const wide = text.indexOf('\uff1a');
  return wide >= 0 && keys.all.has(text.slice(0, wide).trim()) ? start + wide : -1;
}

/** The fault of an odd character. Where it is a space, plain ones in its stead mend it, in all lines at once. */
export function oddSpaceFault(source: string, lines: Lines, offset: number): Fault {
  const char = source[offset]!;
  const span: Span = [offset, offset + 1];
  if (char === '\uff1a') {
    const message = 'there is a wide colon (U+FF1A) here, and YAML takes it for a letter';
    return { message, hint: 'write ": "', span, mends: [] };
  }
  if (oddSpaceHasNoWidth(char)) {
    const message = `${nameOfOddSpace(char)} is here; it is invisible, and YAML takes it for a letter`;
    return { message, hint: 'remove it', span, mends: [] };
  }
  const line = lines.starts[lineOf(lines, offset)]!;
  const spaces = lengthWithOddSpaces(source.slice(line, offset + 1000));
  if (line + spaces <= offset) {
    const message = `${nameOfOddSpace(char)} is where YAML needs a plain space`;
    return { message, hint: 'write a plain space', span, mends: [mendOddSpaces(source, offset)] };
  }
  const all = oddIndentations(source);
  const more = all.length - 1;
  const others = more < 1 ? '' : `, and in ${more} other ${more === 1 ? 'line' : 'lines'}`;
  const message = `${nameOfOddSpace(char)} is in the indentation${others}`;
  return { message, hint: 'indent with spaces', span, mends: all.map(spacesAt) };
}

/** Plain spaces for the odd ones that stand from an offset on. */
export function mendOddSpaces(source: string, offset: number): Mend {
  return spacesAt([offset, offset + Math.max(1, lengthWithOddSpaces(source.slice(offset, offset + 1000)))]);
}

function spacesAt(span: Span): Mend {
  return { span, by: 'spaces', lost: '' };
}
