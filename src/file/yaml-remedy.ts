import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../map/model.js';
import { gluedKey } from '../yaml/known-keys.js';
import type { Span } from '../yaml/lines.js';
import type { Located } from '../yaml/located.js';
import { nameOfOddSpace, oddSpaceHasNoWidth, oddSpaceIn } from '../yaml/odd-spaces.js';
import { writeQuoted } from '../yaml/quoting.js';
import type { YamlPlaces } from '../yaml/yaml-places.js';
import { CLAIMS_KEYS, isProseKeyAt } from './claims-keys.js';
import type { Invalid } from './invalid.js';

/** Remedies for values that are wrong because YAML read a sign in them: `text: [sic]` is a list and needs quotes. */

/** What would be right, and what is wrong where that can be said better than by the form of the file. */
interface Remedy {
  readonly message: string | null;
  readonly hint: string;
}

/**
 * What would be right where a value is wrong because YAML read a sign in it: a text that begins with `[` is a list,
 * what follows ` #` is a comment, a comma in braces ends a value. Null where no sign is to blame.
 */
export function yamlRemedy(
  { where, code }: Pick<Invalid, 'where' | 'code'>,
  source: string,
  positions: YamlPlaces,
): Remedy | null {
  const found = positions.located(where);
  if (found === null) return null;
  if (code === 'unknown-key' && found.key !== null && source.slice(...found.key) === ':') {
    return {
      message: 'there is nothing before this colon',
      hint: 'a text that begins with ": " needs quotes',
    };
  }
  const hint = hintFor(code, where, found, source);
  return hint === null ? null : { message: null, hint };
}

function hintFor(code: string, where: Path, found: Located, source: string): string | null {
  if (code === 'unknown-key') return keyRemedy(found, source);
  if (code === 'wrong-type' && isCollection(found.event) && isProseKeyAt(where)) {
    return collectionRemedy(found.event, source);
  }
  if (found.event.type !== EVENT_ID.SCALAR) return null;
  const { valueStart, valueEnd, style } = found.event;
  if (valueEnd <= valueStart && style === SCALAR_STYLE.PLAIN) return nothingRemedy(found, source);
  const glued = style === SCALAR_STYLE.PLAIN ? gluedRemedy(source.slice(valueStart, valueEnd)) : null;
  return glued ?? (where.at(-1) === 'id' ? null : oddRemedy([valueStart, valueEnd], source));
}

/** A key that is none: a part of a text, or a key and its value grown together. */
function keyRemedy({ key, event }: Located, source: string): string | null {
  if (key === null) return null;
  const name = source.slice(...key);
  const glued = gluedRemedy(name) ?? oddRemedy(key, source);
  if (glued !== null) return glued;
  if (name.includes('\uff1a')) return 'write ": " for the wide colon (U+FF1A)';
  if (asks(source, key[0])) return 'a text that begins with "? " needs quotes';
  const alone = event.type === EVENT_ID.SCALAR && event.valueStart < 0 && source[key[1]] !== ':';
  return alone && /^\s*[,}]/.test(source.slice(key[1], key[1] + 200))
    ? 'a text with a comma in it needs quotes inside { }'
    : null;
}

/** Whether a "?" stands before an offset, which makes what follows a key. */
function asks(source: string, offset: number): boolean {
  return /\?\s+$/.test(source.slice(Math.max(0, offset - 10), offset));
}

function gluedRemedy(words: string): string | null {
  const key = gluedKey(words, CLAIMS_KEYS);
  if (key === null) return null;
  return `a colon needs a space after it: write "${key}: ${words.slice(words.indexOf(':') + 1)}"`;
}

/** A text that YAML took for a list or a mapping. */
function collectionRemedy(event: Event, source: string): string | null {
  if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) return null;
  const asked = asks(source, event.start) ? source.lastIndexOf('?', event.start) : event.start;
  const start = Math.min(asked, ...propertyStarts(event));
  const text = textFrom(start, event.style === COLLECTION_STYLE.FLOW, source);
  const sign = /^(?:[[{&!]|[-?:]\s)/.exec(text)?.[0];
  const what = sign === undefined ? 'with ": " in it' : `that begins with "${sign}"`;
  return `a text ${what} needs quotes: ${writeQuoted(text)}`;
}

/**
 * A text as a person reads it: to the end of the line or to a comment with a space behind its sign; in brackets
 * to the comma or the bracket that ends it.
 */
function textFrom(start: number, flow: boolean, source: string): string {
  const line = /^(?:(?!\s#\s)[^\r\n])*/.exec(source.slice(start, start + 1000))![0];
  let depth = 0;
  for (let i = 0; flow && i < line.length; i += 1) {
    if (/[[{]/.test(line[i]!)) depth += 1;
    else if (depth === 0 && /[,\]}]/.test(line[i]!)) return line.slice(0, i);
    else if (/[\]}]/.test(line[i]!)) depth -= 1;
  }
  return line;
}

/** A value that is not there because its first sign hides it. */
function nothingRemedy({ key, value, event }: Located, source: string): string | null {
  const words = namesOf(event, source) ?? commentBehind((key ?? value)[1], source);
  return words === null ? null : `a text that begins with "${words[0]}" needs quotes: ${writeQuoted(words)}`;
}

/** The anchor and the tag that stand for a value, with a comment that is glued to a word; null for none. */
function namesOf(event: Event, source: string): string | null {
  if (event.type !== EVENT_ID.SCALAR) return null;
  const starts = propertyStarts(event);
  if (starts.length === 0) return null;
  const end = Math.max(event.anchorEnd, event.tagEnd);
  const comment = /^[ \t]+#[^\s#][^\r\n]*/.exec(source.slice(end, end + 1000))?.[0] ?? '';
  return source.slice(Math.min(...starts), end) + comment;
}

/** Where the anchor and the tag of a value begin. */
function propertyStarts({ anchorStart, tagStart }: { anchorStart: number; tagStart: number }): number[] {
  return [anchorStart - 1, tagStart].filter((at) => at >= 0);
}

/** The comment that stands in the place of a value, behind its key or its dash. */
function commentBehind(offset: number, source: string): string | null {
  const line = /^["']?\s*:?[ \t]+(#[^\r\n]*)/.exec(source.slice(offset, offset + 1000));
  return line === null ? null : line[1]!.trim();
}

/** A character that only looks like a space, which makes an id or a word another one. */
function oddRemedy([start, end]: Span, source: string): string | null {
  const text = source.slice(start, end);
  const odd = oddSpaceIn(text);
  if (odd < 0) return null;
  const remedy = oddSpaceHasNoWidth(text[odd]!) ? 'remove it' : 'write a plain space, or remove it';
  return `${nameOfOddSpace(text[odd]!)} is in it: ${remedy}`;
}

function isCollection(event: Event): boolean {
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
}
