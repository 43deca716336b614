import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import type { Span } from './lines.js';

/** What stands in a file between its values: the YAML library tells the values only, and nothing of the rest. */
export interface BetweenValues {
  readonly comments: readonly Comment[];
  readonly properties: readonly Property[];
  /** Lines with instructions to YAML (`%NAME`). */
  readonly directives: readonly Span[];
  /** The texts that are values and perhaps not read as they are written, and what they belong to. */
  readonly texts: readonly Text[];
}

/** A comment without a space behind its `#`, as no comment is written that is meant as one. */
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

type Scalar = Extract<Event, { readonly type: typeof EVENT_ID.SCALAR }>;
type Collection = Extract<Event, { readonly type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>;
type Named = Scalar | Collection;

/** An anchor (`&name`) or a tag (`!type`), and what it was written before. */
export interface Property {
  readonly span: Span;
  readonly isKey: boolean;
  readonly event: Exclude<Event, { readonly type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>;
}

/** What a collection that is open is, and what comes next in it. */
const LIST = 0;
const BEFORE_KEY = 1;
const BEFORE_VALUE = 2;

/** How far a source is read, and what was found. Of a large file nearly nothing is: so all that is no finding is kept in numbers. */
interface Walk {
  readonly source: string;
  readonly comments: Comment[];
  readonly properties: Property[];
  readonly directives: Span[];
  readonly texts: Text[];
  /** The collections that are open, the innermost last. */
  readonly open: number[];
  at: number;
  /** How many brackets are open. */
  brackets: number;
  /** Where the last dash stands; -1 for none. */
  dash: number;
  /** What ended last, as its token. */
  lastType: Token['type'];
  lastStart: number;
  lastEnd: number;
  lastFrom: number;
  lastOwner: number;
  /** The comments since then: what they belong to is not known yet. */
  unsettled: Omit<Comment, 'beforeText'>[];
}

/** Finds what stands between the values of a document. Linear in its source. */
export function betweenValues(source: string, events: readonly Event[]): BetweenValues {
  const found = { comments: [], properties: [], directives: [], texts: [] };
  const isBare = !source.includes('#') && !/^\s*%/.test(source);
  // Then only the values are looked at, which takes far less than to look at what is between them.
  if (isBare && !events.some((event) => isFindable(event, source))) return found;
  const last = { lastType: 'none', lastStart: 0, lastEnd: 0, lastFrom: 0, lastOwner: -1 } as const;
  const walk: Walk = { source, ...found, ...last, open: [], at: 0, brackets: 0, dash: -1, unsettled: [] };
  for (const event of events) {
    if (event.type === EVENT_ID.POP) walk.open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) walk.open.push(LIST);
    else passValue(walk, event);
  }
  passTo(walk, source.length);
  settleComments(walk, null);
  const { comments, properties, directives, texts } = walk;
  return { comments, properties, directives, texts };
}

/** Whether a value is one of the texts that are found, or has an anchor or a tag. */
function isFindable(event: Event, source: string): boolean {
  if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.ALIAS)
    return false;
  return (
    event.anchorStart >= 0 ||
    event.tagStart >= 0 ||
    (event.type === EVENT_ID.SCALAR && mayBeMisread(event, source))
  );
}

/** Goes over the beginning of a value: its anchor and tag, then its text or its bracket. */
function passValue(walk: Walk, event: Property['event']): void {
  const { open } = walk;
  const holder = open.at(-1) ?? LIST;
  const isKey = holder === BEFORE_KEY;
  if (holder !== LIST) open[open.length - 1] = isKey ? BEFORE_VALUE : BEFORE_KEY;
  const from = passProperties(walk, event, isKey);
  if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) {
    if (event.type === EVENT_ID.ALIAS || event.valueStart >= 0) passText(walk, event, from, holder);
    return;
  }
  if (event.style === COLLECTION_STYLE.FLOW && hasBracket(event, walk.source)) {
    passTo(walk, event.start);
    settleComments(walk, null);
    walk.at = event.start + 1;
    walk.brackets += 1;
  }
  open.push(event.type === EVENT_ID.MAPPING ? BEFORE_KEY : LIST);
}

/** Goes over the anchor and the tag of a value, and gives where they begin; -1 for none. */
function passProperties(walk: Walk, event: Property['event'], isKey: boolean): number {
  if (event.type === EVENT_ID.ALIAS || (event.anchorStart < 0 && event.tagStart < 0)) return -1;
  const named = propertiesOf(event);
  for (const span of named) {
    passTo(walk, span[0]);
    walk.properties.push({ span, isKey, event });
    walk.at = span[1];
  }
  return named[0]![0];
}

function passText(walk: Walk, event: Text['event'], from: number, holder: number): void {
  const start = textStart(event);
  const end = textEnd(event, walk.source);
  passTo(walk, start);
  const isInMapping = holder !== LIST;
  const owner = isInMapping ? walk.lastStart : walk.dash;
  const ownerEnd = isInMapping ? walk.lastEnd : walk.dash;
  const isKey = holder === BEFORE_KEY;
  const first = from < 0 ? start : from;
  if (!isKey && mayBeMisread(event, walk.source))
    walk.texts.push({ type: 'text', span: [start, end], from: first, owner, event });
  if (walk.unsettled.length > 0) settleComments(walk, isKey ? null : ownerEnd);
  walk.lastType = isKey ? 'key' : 'text';
  walk.lastStart = start;
  walk.lastEnd = end;
  walk.lastFrom = first;
  walk.lastOwner = owner;
  walk.at = end;
}

/** Whether a text can be read otherwise than it looks: plain in more lines or with a dash before it, or in quotes with a backslash. */
function mayBeMisread(event: Text['event'], source: string): boolean {
  if (event.type === EVENT_ID.ALIAS) return false;
  const { style, fast, valueStart } = event;
  if (style === SCALAR_STYLE.PLAIN) return !fast || source.charCodeAt(valueStart) === DASH;
  return style === SCALAR_STYLE.DOUBLE_QUOTED && !fast;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;
const PERCENT = 0x25;
const DASH = 0x2d;
const CLOSING_BRACKET = 0x5d;
const CLOSING_BRACE = 0x7d;

/** Goes over white space, signs of YAML's own and comments. */
function passTo(walk: Walk, to: number): void {
  const { source } = walk;
  let { at } = walk;
  for (; at < to; at += 1) {
    const sign = source.charCodeAt(at);
    if (sign === SPACE) continue;
    if (sign === DASH) walk.dash = at;
    else if (sign === CLOSING_BRACKET || sign === CLOSING_BRACE) {
      walk.brackets -= 1;
      walk.lastType = 'bracket';
      walk.lastStart = at;
      walk.lastEnd = at + 1;
      walk.lastFrom = at;
    } else if (sign === HASH || (sign === PERCENT && walk.lastType === 'none')) {
      const end = endOfLine(source, at);
      if (sign === PERCENT) walk.directives.push([at, end]);
      else if (isGlued(source, at)) walk.unsettled.push(commentAt(walk, [at, end]));
      at = end - 1;
    }
  }
  walk.at = at;
}

/** Whether the signs that begin a comment are glued to what it says: of the others, which are nearly all, nothing is kept. */
function isGlued(source: string, from: number): boolean {
  let at = from;
  while (source.charCodeAt(at) === HASH) at += 1;
  return at < source.length && /\S/.test(source[at]!);
}

function commentAt(walk: Walk, span: Span): Omit<Comment, 'beforeText'> {
  const { source, brackets, lastType: type, lastStart, lastEnd, lastFrom: from, lastOwner: owner } = walk;
  const sameLine = !/[\r\n]/.test(source.slice(lastEnd, span[0]));
  const behind: Token = { type, span: [lastStart, lastEnd], from, owner };
  return { span, behind, sameLine, inBrackets: brackets > 0 };
}

/** The comments since the last value are settled: those behind `from` belong to the text that follows. */
function settleComments(walk: Walk, from: number | null): void {
  for (const comment of walk.unsettled) {
    walk.comments.push({ ...comment, beforeText: from !== null && comment.span[0] >= from });
  }
  walk.unsettled = [];
}

/** The anchor and the tag of an event, in the order of the file. */
function propertiesOf({ anchorStart, anchorEnd, tagStart, tagEnd }: Named): Span[] {
  const spans: Span[] = [];
  if (anchorStart >= 0) spans.push([anchorStart - 1, anchorEnd]);
  if (tagStart >= 0) spans.push([tagStart, tagEnd]);
  return spans.sort((a, b) => a[0] - b[0]);
}

/** Where a text begins and ends, with its quotes. */
function textStart(event: Text['event']): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  return event.valueStart - (isQuoted(event) ? 1 : 0);
}

function textEnd(event: Text['event'], source: string): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorEnd;
  const { valueStart: start, valueEnd: end, style } = event;
  if (style === SCALAR_STYLE.PLAIN) return end;
  // The line breaks at the end of a block of text are not of its last line.
  return isQuoted(event) ? end + 1 : start + source.slice(start, end).trimEnd().length;
}

function isQuoted({ style }: Scalar): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}

/** Whether a collection begins with a bracket: a pair in a list (`[a: b]`) is a mapping without a bracket of its own. */
function hasBracket({ type, start }: Collection, source: string): boolean {
  return source[start] === (type === EVENT_ID.MAPPING ? '{' : '[');
}

function endOfLine(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isLineEnd(source.charCodeAt(at))) at += 1;
  return at;
}

function isLineEnd(sign: number): boolean {
  return sign === LINE_FEED || sign === CARRIAGE_RETURN;
}
