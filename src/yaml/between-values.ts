import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import type { Span } from './lines.js';

/** What stands in a file between its values: the YAML library tells the values only, and nothing of the rest. */
export interface BetweenValues {
  readonly comments: readonly Comment[];
  readonly properties: readonly Property[];
  /** Lines with instructions to YAML (`%NAME`). */
  readonly directives: readonly Span[];
  /** Every text that is a value, and what it belongs to. */
  readonly texts: readonly Text[];
}

export interface Comment {
  readonly span: Span;
  /** What ends last before it. */
  readonly behind: Token;
  /** Whether it begins in the line in which `behind` ends. */
  readonly sameLine: boolean;
  readonly inBrackets: boolean;
  /** Whether a text follows that belongs to the key or the dash before the comment. */
  readonly beforeText: boolean;
}

/** A value, a key, or a bracket that closes. */
interface Token {
  readonly type: 'text' | 'key' | 'bracket' | 'none';
  readonly span: Span;
  /** Where it begins with its anchor and tag. */
  readonly from: number;
  /** Where the key or the dash stands that it belongs to; -1 for none. */
  readonly owner: number;
}

/** A text of one's own or an alias of one, with its quotes. */
export interface Text extends Token {
  readonly event: Extract<Event, { readonly type: typeof EVENT_ID.SCALAR | typeof EVENT_ID.ALIAS }>;
}

/** An anchor (`&name`) or a tag (`!type`), and what it was written before. */
export interface Property {
  readonly span: Span;
  readonly isKey: boolean;
  readonly event: Exclude<Event, { readonly type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>;
}

/** A collection that is open. */
interface Holder {
  readonly isMapping: boolean;
  /** Whether its next value is a key. */
  awaitsKey: boolean;
}

/** How far a source is read, and what was found. */
interface Walk {
  readonly source: string;
  readonly comments: Comment[];
  readonly properties: Property[];
  readonly directives: Span[];
  readonly texts: Text[];
  readonly open: Holder[];
  at: number;
  /** How many brackets are open. */
  brackets: number;
  /** Where the last dash stands; -1 for none. */
  dash: number;
  /** What ended last. */
  last: Token;
  /** The comments since then: what they belong to is not known yet. */
  unsettled: Omit<Comment, 'beforeText'>[];
}

/** Finds what stands between the values of a document. Linear in its source. */
export function betweenValues(source: string, events: readonly Event[]): BetweenValues {
  const found = { comments: [], properties: [], directives: [], texts: [] };
  const last: Token = { type: 'none', span: [0, 0], from: 0, owner: -1 };
  const walk: Walk = { source, ...found, open: [], at: 0, brackets: 0, dash: -1, last, unsettled: [] };
  for (const event of events) {
    if (event.type === EVENT_ID.POP) walk.open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) walk.open.push({ isMapping: false, awaitsKey: false });
    else passValue(walk, event);
  }
  passTo(walk, source.length);
  settleComments(walk, null);
  const { comments, properties, directives, texts } = walk;
  return { comments, properties, directives, texts };
}

/** Goes over the beginning of a value: its anchor and tag, then its text or its bracket. */
function passValue(walk: Walk, event: Property['event']): void {
  const holder = walk.open.at(-1);
  const isKey = holder?.isMapping === true && holder.awaitsKey;
  if (holder?.isMapping) holder.awaitsKey = !holder.awaitsKey;
  const named = propertiesOf(event);
  for (const span of named) {
    passTo(walk, span[0]);
    walk.properties.push({ span, isKey, event });
    walk.at = span[1];
  }
  const span = spanOf(event, walk.source);
  if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) {
    if (span === null) return;
    passTo(walk, span[0]);
    const [owner, ownerEnd] = holder?.isMapping ? walk.last.span : [walk.dash, walk.dash];
    const token = { span, from: named[0]?.[0] ?? span[0], owner };
    if (!isKey) walk.texts.push({ type: 'text', ...token, event });
    settleComments(walk, isKey ? null : ownerEnd);
    walk.last = { type: isKey ? 'key' : 'text', ...token };
    walk.at = span[1];
    return;
  }
  if (event.style === COLLECTION_STYLE.FLOW && span !== null) {
    passTo(walk, span[0]);
    settleComments(walk, null);
    walk.at = span[1];
    walk.brackets += 1;
  }
  walk.open.push({ isMapping: event.type === EVENT_ID.MAPPING, awaitsKey: true });
}

/** Goes over white space, signs of YAML's own and comments. */
function passTo(walk: Walk, to: number): void {
  const { source } = walk;
  for (; walk.at < to; walk.at += 1) {
    const { at, last } = walk;
    const sign = source[at]!;
    if (sign === '-') walk.dash = at;
    else if (sign === ']' || sign === '}') {
      walk.brackets -= 1;
      walk.last = { type: 'bracket', span: [at, at + 1], from: at, owner: last.owner };
    } else if (sign === '#' || (sign === '%' && last.type === 'none')) {
      const end = endOfLine(source, at);
      if (sign === '%') walk.directives.push([at, end]);
      else walk.unsettled.push(commentAt(walk, [at, end]));
      walk.at = end - 1;
    }
  }
}

function commentAt({ source, last, brackets }: Walk, span: Span): Omit<Comment, 'beforeText'> {
  const sameLine = !/[\r\n]/.test(source.slice(last.span[1], span[0]));
  return { span, behind: last, sameLine, inBrackets: brackets > 0 };
}

/** The comments since the last value are settled: those behind `from` belong to the text that follows. */
function settleComments(walk: Walk, from: number | null): void {
  for (const comment of walk.unsettled) {
    walk.comments.push({ ...comment, beforeText: from !== null && comment.span[0] >= from });
  }
  walk.unsettled = [];
}

/** The anchor and the tag of an event, in the order of the file. */
function propertiesOf(event: Property['event']): Span[] {
  if (event.type === EVENT_ID.ALIAS) return [];
  const spans: Span[] = [];
  if (event.anchorStart >= 0) spans.push([event.anchorStart - 1, event.anchorEnd]);
  if (event.tagStart >= 0) spans.push([event.tagStart, event.tagEnd]);
  return spans.sort((a, b) => a[0] - b[0]);
}

/** A value with its quotes, or the bracket that opens a collection; null for what has no sign of its own. */
function spanOf(event: Property['event'], source: string): Span | null {
  if (event.type === EVENT_ID.ALIAS) return [event.anchorStart - 1, event.anchorEnd];
  if (event.type === EVENT_ID.SCALAR) {
    if (event.valueStart < 0) return null;
    const { valueStart: start, valueEnd: end, style } = event;
    if (style === SCALAR_STYLE.PLAIN) return [start, end];
    if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
      return [start - 1, end + 1];
    // The line breaks at the end of a block of text are not of its last line.
    return [start, start + source.slice(start, end).trimEnd().length];
  }
  // A pair in a list (`[a: b]`) is a mapping without a bracket of its own.
  const bracket = event.type === EVENT_ID.MAPPING ? '{' : '[';
  return source[event.start] === bracket ? [event.start, event.start + 1] : null;
}

function endOfLine(source: string, from: number): number {
  let at = from;
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at += 1;
  return at;
}
