import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  getScalarValue,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
} from 'js-yaml';
import { MAX_TEXT_CHARACTERS } from './size-limits.js';

/**
 * What a YAML document holds, straight from its events, where these are what nearly all files have: texts, lists and mappings. All else (tags,
 * anchors and aliases, keys that stand twice, too long texts) is for the library, which takes twice the time.
 */

/** A list or a mapping that is being filled. */
type Holder = unknown[] | Record<string, unknown>;

type Scalar = Extract<Event, { readonly type: typeof EVENT_ID.SCALAR }>;

/** Plain scalars stay the strings that were written, so that `3.10` is not 3.1 and 2011 not a number; but for these. */
export const WORD_TAGS = [boolCoreTag, nullCoreTag] as const;

/** The longest text written without quotes that can stand for a value that is no text: `false`. */
const LONGEST_WORD = 5;

/** The value of the one document that the events are; undefined where they hold anything unusual. Linear in the document. */
export function plainDocument(events: readonly Event[], source: string): unknown {
  const [first] = events;
  if (first?.type !== EVENT_ID.DOCUMENT || first.directives.length > 0) return undefined;
  const keyOf = keysOf(source);
  const open: (Holder | undefined)[] = [];
  let root: unknown;
  let holder: Holder | undefined;
  let key: string | undefined;
  for (let at = 1; at < events.length; at += 1) {
    const event = events[at]!;
    if (event.type === EVENT_ID.POP) {
      if (open.length === 0) return at === events.length - 1 ? root : undefined;
      holder = open.pop();
      continue;
    }
    if (event.type === EVENT_ID.ALIAS || event.type === EVENT_ID.DOCUMENT) return undefined;
    if (event.tagStart >= 0 || event.anchorStart >= 0) return undefined;
    let value: unknown;
    let opened: Holder | undefined;
    if (event.type !== EVENT_ID.SCALAR) {
      opened = event.type === EVENT_ID.MAPPING ? {} : [];
      value = opened;
    } else if (event.valueEnd - event.valueStart > MAX_TEXT_CHARACTERS) return undefined;
    else if (key === undefined && holder !== undefined && !Array.isArray(holder)) {
      key = keyOf(event);
      if (key === undefined || Object.hasOwn(holder, key)) return undefined;
      continue;
    } else value = plainValue(source, event);
    if (holder === undefined) root = value;
    else if (Array.isArray(holder)) holder.push(value);
    else if (key === undefined) return undefined;
    else {
      holder[key] = value;
      key = undefined;
    }
    if (opened !== undefined) {
      open.push(holder);
      holder = opened;
    }
  }
  return undefined;
}

/** The value of a text without a tag: itself, but for `true`, `null` and their like without quotes. */
function plainValue(source: string, event: Scalar): unknown {
  const text = getScalarValue(source, event);
  if (event.style !== SCALAR_STYLE.PLAIN || text.length > LONGEST_WORD) return text;
  for (const tag of WORD_TAGS) {
    const value = tag.resolve(text, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return text;
}

/** So many names of keys are kept: of a key that comes again, no new text is cut out. */
const KEPT_NAMES = 256;

/** Tells the names of keys; undefined for one that is no usual text. */
function keysOf(source: string): (key: Scalar) => string | undefined {
  const kept: string[] = new Array(KEPT_NAMES).fill('');
  return (key) => {
    const { valueStart, valueEnd, style, fast } = key;
    const length = valueEnd - valueStart;
    const isKept = fast && style === SCALAR_STYLE.PLAIN && length > 0;
    const place = isKept
      ? (length * 31 + source.charCodeAt(valueStart) * 7 + source.charCodeAt(valueEnd - 1)) % KEPT_NAMES
      : 0;
    if (isKept && kept[place]!.length === length && source.startsWith(kept[place]!, valueStart))
      return kept[place];
    const name = plainValue(source, key);
    if (typeof name !== 'string' || name === '__proto__') return undefined;
    if (isKept) kept[place] = name;
    return name;
  };
}
