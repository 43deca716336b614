import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { Path } from '../map/model.js';
import type { Invalid } from './invalid.js';
import { nameOf, oddSpaceIn } from './odd-spaces.js';
import type { Located, Positions, Span } from './positions.js';
import { isProseAt } from './prose.js';
import { writeQuoted } from './quoting.js';

/** What would be right, and what is wrong where that can be said better than by the form of the file. */
interface Remedy {
  readonly message: string | null;
  readonly hint: string;
}

/**
 * What would be right where a value is wrong because YAML read a sign in it: a text that begins with `[` is a list,
 * what follows ` #` is a comment, a comma in braces ends a value. Null where no sign is to blame.
 */
export function remedyOf(
  { where, code }: Pick<Invalid, 'where' | 'code'>,
  source: string,
  positions: Positions,
): Remedy | null {
  const found = positions.located(where);
  if (found === null) return null;
  if (code === 'unknown-key' && found.key !== null && source.slice(...found.key) === ':') {
    return { message: 'nothing stands before this colon', hint: 'a text that begins with ": " needs quotes' };
  }
  const hint = hintFor(code, where, found, source);
  return hint === null ? null : { message: null, hint };
}

function hintFor(code: string, where: Path, found: Located, source: string): string | null {
  if (code === 'unknown-key') return keyRemedy(found, source);
  if (code === 'wrong-type' && isCollection(found.event) && isProseAt(where)) {
    return collectionRemedy(found.event, source);
  }
  if (found.event.type !== EVENT_ID.SCALAR) return null;
  const { valueStart, valueEnd, style } = found.event;
  if (valueEnd <= valueStart && style === SCALAR_STYLE.PLAIN) return nothingRemedy(found, source);
  return where.at(-1) === 'id' ? null : oddRemedy([valueStart, valueEnd], source);
}

/** A key that is none: a part of a text, or a key and its value grown together. */
function keyRemedy({ key, event }: Located, source: string): string | null {
  if (key === null) return null;
  const name = source.slice(...key);
  const glued = /^([\p{L}_-]+):(?=\S)/u.exec(name)?.[1];
  if (glued !== undefined)
    return `a colon needs a space behind it: "${glued}: ${name.slice(glued.length + 1)}"`;
  const odd =
    oddRemedy(key, source) ?? (name.includes('\uff1a') ? 'write ": " for the wide colon (U+FF1A)' : null);
  if (odd !== null) return odd;
  const alone = event.type === EVENT_ID.SCALAR && event.valueStart < 0 && source[key[1]] !== ':';
  return alone && /^\s*[,}]/.test(source.slice(key[1], key[1] + 200))
    ? 'a text with a comma in it needs quotes inside { }'
    : null;
}

/** A text that YAML took for a list or a mapping. */
function collectionRemedy(event: Event, source: string): string | null {
  if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) return null;
  const { start } = event;
  const sign = source[start]!;
  const line = /[^\r\n]*/.exec(source.slice(start, start + 1000))![0];
  if (event.style === COLLECTION_STYLE.FLOW) {
    if (sign !== '[' && sign !== '{') return 'a text with ": " in it needs quotes';
    const close = line.indexOf(sign === '[' ? ']' : '}');
    const text = close < 0 ? line : line.slice(0, close + 1);
    return `a text that begins with "${sign}" needs quotes: ${writeQuoted(text)}`;
  }
  if (/^[-?:]\s/.test(line)) return `a text that begins with "${sign} " needs quotes: ${writeQuoted(line)}`;
  return `a text with ": " in it needs quotes: ${writeQuoted(line)}`;
}

/** A value that is not there because its first sign hides it. */
function nothingRemedy({ key, value }: Located, source: string): string | null {
  const behind = (key ?? value)[1];
  const line = /^["']?\s*:?[ \t]*([^\r\n]*)/.exec(source.slice(behind, behind + 1000))![1]!.trim();
  const sign = line[0];
  if (sign !== '#' && sign !== '&' && sign !== '!') return null;
  return `a text that begins with "${sign}" needs quotes: ${writeQuoted(line)}`;
}

/** A character that only looks like a space, which makes an id or a word another one. */
function oddRemedy([start, end]: Span, source: string): string | null {
  const text = source.slice(start, end);
  const odd = oddSpaceIn(text);
  return odd < 0 ? null : `${nameOf(text[odd]!)} stands in it: write a plain space, or take it out`;
}

function isCollection(event: Event): boolean {
  return event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE;
}

/** Where keys begin with a character that only looks like a space: indentation that YAML does not see. */
export function oddKeys(events: readonly Event[], source: string): number[] {
  const found: number[] = [];
  // Whether each open collection is a mapping, and whether its next value is a key.
  const open: { mapping: boolean; key: boolean }[] = [];
  for (const event of events) {
    const holder = open.at(-1);
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.SCALAR && holder?.mapping === true && holder.key) {
      const text = getScalarValue(source, event);
      if (oddSpaceIn(text.slice(0, 1)) === 0 && event.style === SCALAR_STYLE.PLAIN)
        found.push(event.valueStart);
    }
    if (holder !== undefined) holder.key = !holder.key;
    if (event.type === EVENT_ID.MAPPING) open.push({ mapping: true, key: true });
    else if (event.type !== EVENT_ID.SCALAR && event.type !== EVENT_ID.ALIAS)
      open.push({ mapping: false, key: false });
  }
  return found;
}
