import { EVENT_ID, type Event } from 'js-yaml';
import type { ErrorCode } from '../map/error-codes.js';
import type { Span } from './lines.js';

/** What a file may hold, so that a small one cannot grow past all memory, nor one text past what can be worked on. */

/** The longest text, in characters: that of a book. */
export const MAX_TEXT_CHARACTERS = 1_000_000;

/** How many characters aliases may add to a file, all in all. */
const MAX_ALIAS_CHARACTERS = 1_000_000;

/** What each item of a list costs at least: its place in every answer. */
const CHARACTERS_PER_ITEM = 10;

export interface Excess {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly span: Span;
}

/** An anchor's value: how much an alias of it adds, and whether it may have one. */
interface Anchored {
  readonly anchor: string | null;
  flat: boolean;
  size: number;
}

/**
 * The first thing in a document that is beyond its bounds, or null.
 *
 * An alias of a collection that holds another collection or an alias is refused whatever its size: such can
 * contain itself, or grow past all memory ("billion laughs"), and an entry that stands in two places would have
 * one id twice.
 */
export function beyondSizeLimits(events: readonly Event[], source: string): Excess | null {
  const anchored = new Map<string, Anchored>();
  const open: Anchored[] = [];
  let added = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed !== undefined && closed.anchor !== null) anchored.set(closed.anchor, closed);
      continue;
    }
    const holder = open.at(-1);
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ anchor: null, flat: false, size: 0 });
      continue;
    }
    if (event.type === EVENT_ID.ALIAS) {
      const name = source.slice(event.anchorStart, event.anchorEnd);
      const span: Span = [event.anchorStart - 1, event.anchorEnd];
      const meant = anchored.get(name);
      if (meant?.flat === false || open.some(({ anchor }) => anchor === name)) return collection(span);
      added += CHARACTERS_PER_ITEM + (meant?.size ?? 0);
      if (added > MAX_ALIAS_CHARACTERS) return tooMuch(span);
      if (holder !== undefined) holder.flat = false;
      continue;
    }
    const anchor = event.anchorStart >= 0 ? source.slice(event.anchorStart, event.anchorEnd) : null;
    if (event.type === EVENT_ID.SCALAR) {
      const size = event.valueEnd - event.valueStart;
      if (size > MAX_TEXT_CHARACTERS) return tooLong([event.valueStart, event.valueEnd], size);
      if (holder !== undefined) holder.size += CHARACTERS_PER_ITEM + size;
      if (anchor !== null) anchored.set(anchor, { anchor, flat: true, size });
    } else {
      if (holder !== undefined) holder.flat = false;
      open.push({ anchor, flat: true, size: 0 });
    }
  }
  return null;
}

function collection(span: Span): Excess {
  const message = 'an alias (*name) can only repeat a text, or a list or mapping of texts';
  return { code: 'syntax', message, hint: 'refer to an entry by its id', span };
}

function tooMuch(span: Span): Excess {
  const message = `up to here the aliases of this file add more than ${MAX_ALIAS_CHARACTERS.toLocaleString('en')} characters to it`;
  const hint = 'write the text once, and refer to its entry by id';
  return { code: 'too-large', message, hint, span };
}

function tooLong(span: Span, size: number): Excess {
  const [long, most] = [size, MAX_TEXT_CHARACTERS].map((number) => number.toLocaleString('en'));
  const message = `a text of ${long} characters: the limit is ${most}`;
  return {
    code: 'too-large',
    message,
    hint: 'write one point in each text, and keep the original in a separate file',
    span,
  };
}
