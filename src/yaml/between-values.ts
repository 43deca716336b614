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

/** Finds what stands between the values of a document. Linear in its source. */
export function betweenValues(source: string, events: readonly Event[]): BetweenValues {
  const comments: Comment[] = [];
  const properties: Property[] = [];
  const directives: Span[] = [];
  const texts: Text[] = [];
  const open: { readonly mapping: boolean; readonly flow: boolean; awaitsKey: boolean }[] = [];
  let last: Token = { type: 'none', span: [0, 0], from: 0, owner: -1 };
  let begun: Omit<Comment, 'beforeText'>[] = [];
  let [at, brackets, dash] = [0, 0, -1];

  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const holder = open.at(-1);
    const isKey = holder?.mapping === true && holder.awaitsKey;
    if (holder?.mapping === true) holder.awaitsKey = !holder.awaitsKey;
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ mapping: false, flow: false, awaitsKey: false });
      continue;
    }
    const named = propertiesOf(event);
    for (const span of named) {
      pass(span[0]);
      properties.push({ span, isKey, event });
      at = span[1];
    }
    const span = spanOf(event, source);
    if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) {
      if (span === null) continue;
      pass(span[0]);
      const owner = holder?.mapping === true ? last.span[0] : dash;
      const from = named[0]?.[0] ?? span[0];
      if (!isKey) texts.push({ type: 'text', span, from, owner, event });
      flush(isKey ? null : holder?.mapping === true ? last.span[1] : dash);
      last = { type: isKey ? 'key' : 'text', span, from, owner };
      at = span[1];
      continue;
    }
    const flow = event.style === COLLECTION_STYLE.FLOW;
    if (flow && span !== null) {
      pass(span[0]);
      flush(null);
      at = span[1];
      brackets += 1;
    }
    open.push({ mapping: event.type === EVENT_ID.MAPPING, flow, awaitsKey: true });
  }
  pass(source.length);
  flush(null);
  return { comments, properties, directives, texts };

  /** Goes over white space, signs of YAML's own and comments. */
  function pass(to: number): void {
    for (; at < to; at += 1) {
      const sign = source[at]!;
      if (sign === '-') dash = at;
      else if (sign === ']' || sign === '}') {
        brackets -= 1;
        last = { type: 'bracket', span: [at, at + 1], from: at, owner: last.owner };
      } else if (sign === '#' || (sign === '%' && last.type === 'none')) {
        const end = endOfLine(source, at);
        if (sign === '%') directives.push([at, end]);
        else begun.push(commentAt([at, end]));
        at = end - 1;
      }
    }
  }

  function commentAt(span: Span): Omit<Comment, 'beforeText'> {
    const sameLine = !/[\r\n]/.test(source.slice(last.span[1], span[0]));
    return { span, behind: last, sameLine, inBrackets: brackets > 0 };
  }

  /** The comments since the last value are settled: those behind `from` belong to the text that follows. */
  function flush(from: number | null): void {
    for (const comment of begun) {
      comments.push({ ...comment, beforeText: from !== null && comment.span[0] >= from });
    }
    begun = [];
  }
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
