import type { Span } from '../yaml/lines.js';

/** A value in brackets, `[a, b]` or `{a: b}`, as far as it is written. */

export type FlowValue = FlowList | FlowRecord | FlowText;

interface FlowText {
  readonly is: 'text';
  readonly span: Span;
}

interface FlowList {
  readonly is: 'list';
  readonly span: Span;
  readonly isOpen: boolean;
  readonly items: readonly FlowValue[];
}

export interface FlowRecord {
  readonly is: 'record';
  readonly span: Span;
  readonly isOpen: boolean;
  readonly pairs: readonly FlowPair[];
}

export interface FlowPair {
  readonly key: string;
  readonly keySpan: Span;
  /** From behind the colon to the comma or bracket that ends the pair; null without a colon. */
  readonly room: Span | null;
  readonly value: FlowValue | null;
}

interface Walk {
  readonly source: string;
  readonly end: number;
  at: number;
  level: number;
}

/** Deeper brackets are no argument; they are left unread. */
const MAX_LEVEL = 100;

/** Reads the brackets that begin at an offset, and no further than `end`; what is not closed there stays open. */
export function readFlow(source: string, from: number, end: number): FlowValue {
  return readValue({ source, at: from, end, level: 0 });
}

function readValue(walk: Walk): FlowValue {
  const sign = walk.source[walk.at];
  if (walk.level >= MAX_LEVEL || (sign !== '[' && sign !== '{')) return readText(walk);
  walk.level += 1;
  const value = sign === '[' ? readList(walk) : readRecord(walk);
  walk.level -= 1;
  return value;
}

function readList(walk: Walk): FlowList {
  const from = walk.at;
  const items: FlowValue[] = [];
  walk.at += 1;
  for (skipSpace(walk); walk.at < walk.end; skipSpace(walk)) {
    const sign = walk.source[walk.at]!;
    if (!/[\],}:]/.test(sign)) {
      items.push(readValue(walk));
      continue;
    }
    walk.at += 1;
    if (sign === ']') return { is: 'list', span: [from, walk.at], isOpen: false, items };
  }
  return { is: 'list', span: [from, walk.end], isOpen: true, items };
}

function readRecord(walk: Walk): FlowRecord {
  const from = walk.at;
  const pairs: FlowPair[] = [];
  walk.at += 1;
  for (skipSpace(walk); walk.at < walk.end; skipSpace(walk)) {
    const sign = walk.source[walk.at]!;
    if (!/[},\]:[{]/.test(sign)) {
      pairs.push(readPair(walk));
      continue;
    }
    walk.at += 1;
    if (sign === '}') return { is: 'record', span: [from, walk.at], isOpen: false, pairs };
  }
  return { is: 'record', span: [from, walk.end], isOpen: true, pairs };
}

function readPair(walk: Walk): FlowPair {
  const { span: keySpan } = readText(walk);
  const key = walk.source.slice(...keySpan).replace(/^(["'])(.*)\1$/s, '$2');
  skipSpace(walk);
  if (walk.at >= walk.end || walk.source[walk.at] !== ':') return { key, keySpan, room: null, value: null };
  walk.at += 1;
  const from = walk.at;
  skipSpace(walk);
  const isEmpty = walk.at >= walk.end || /[,}\]]/.test(walk.source[walk.at]!);
  const value = isEmpty ? null : readValue(walk);
  skipSpace(walk);
  return { key, keySpan, room: [from, Math.max(walk.at, from)], value };
}

/** A text up to a sign that ends it; at least one character, so that reading goes on. */
function readText(walk: Walk): FlowText {
  const { source, end } = walk;
  const from = walk.at;
  const quote = source[from];
  if (quote === '"' || quote === "'") {
    walk.at += 1;
    while (walk.at < end && source[walk.at] !== quote)
      walk.at += source[walk.at] === '\\' && quote === '"' ? 2 : 1;
    walk.at = Math.min(end, walk.at + 1);
    return { is: 'text', span: [from, walk.at] };
  }
  walk.at += 1;
  while (walk.at < end && !endsText(source, walk.at)) walk.at += 1;
  const to = from + source.slice(from, walk.at).trimEnd().length;
  return { is: 'text', span: [from, to] };
}

function endsText(source: string, at: number): boolean {
  const char = source[at]!;
  if (/[,[\]{}]/.test(char)) return true;
  if (char === ':') return /[\s,[\]{}]|^$/.test(source[at + 1] ?? '');
  return char === '#' && /\s/.test(source[at - 1]!);
}

function skipSpace(walk: Walk): void {
  const { source, end } = walk;
  while (walk.at < end) {
    if (/\s/.test(source[walk.at]!)) walk.at += 1;
    else if (source[walk.at] === '#' && /\s/.test(source[walk.at - 1] ?? ' ')) {
      const line = source.indexOf('\n', walk.at);
      walk.at = line < 0 || line > end ? end : line;
    } else return;
  }
}
