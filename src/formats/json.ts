import type { Row } from '../render/output.js';
import { escapedJson, OWN_JSON, type OwnJson } from '../words/json-text.js';
import { linesWriter, type RowWriter, written } from './row-writer.js';

/** Rows as JSON. */

/** Rows as an indented JSON array; escaped so that no terminal obeys it. */
export function jsonWriter(): RowWriter {
  let before = '[\n';
  return {
    *more(rows) {
      for (const some of inGroups(rows, ROWS_AT_ONCE)) {
        // As items of a list, without what a list begins and ends with: so their lines are moved in.
        yield `${before}${escapedJson(JSON.stringify(some, null, 2).slice(2, -2))}`;
        before = ',\n';
      }
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
  };
}

/** So many rows become text at once: to begin anew for each takes longer, and the first are not to wait for many. */
const ROWS_AT_ONCE = 16;

/** Items, so many together. */
function* inGroups<T>(items: Iterable<T>, size: number): Generator<readonly T[]> {
  let group: T[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** Rows as an indented JSON array, or (single) the one object. */
export function* json(rows: Iterable<Row>, single: boolean): Generator<string> {
  if (!single) yield* written(rows, jsonWriter());
  else {
    for (const row of rows) {
      yield* indented(row, '', new Map());
      yield '\n';
      return;
    }
  }
}

/** Of a list or an object with more members than these, each is written by itself. */
const MAX_MEMBERS_AT_ONCE = 50;
/** A piece of a list is not longer than about so many characters. */
const MAX_PIECE = 1 << 14;

/** Texts and numbers as JSON, each worked out once: lists of positions name the same entries again and again. */
type MemberTexts = Map<string | number, string>;

/** A value as indented JSON, in pieces where it is large: as one text it might be longer than a text can be. */
function* indented(value: unknown, margin: string, texts: MemberTexts): Generator<string> {
  if (!isLarge(value)) {
    yield whole(value, margin);
    return;
  }
  const own = (value as { readonly [OWN_JSON]?: OwnJson })[OWN_JSON];
  if (own !== undefined) {
    yield* own(margin);
    return;
  }
  if (isPlainList(value)) {
    yield* plainList(value, margin, texts);
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let before = open;
  for (const key in value) {
    const name = open === '[' ? '' : `${escapedJson(JSON.stringify(key))}: `;
    const member = value[key];
    if (member === undefined) continue;
    const start = `${before}\n${margin}  ${name}`;
    if (isLarge(member)) {
      yield start;
      yield* indented(member, `${margin}  `, texts);
    } else yield start + whole(member, `${margin}  `);
    before = ',';
  }
  yield `\n${margin}${close}`;
}

/** A list of texts and numbers, many in a piece. */
function* plainList(
  list: readonly (string | number)[],
  margin: string,
  texts: MemberTexts,
): Generator<string> {
  let piece = '[';
  let before = `\n${margin}  `;
  for (let i = 0; i < list.length; i += 1) {
    piece += before + memberText(list[i]!, texts);
    if (i === 0) before = `,${before}`;
    if (piece.length < MAX_PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n${margin}]`;
}

function memberText(member: string | number, texts: MemberTexts): string {
  let text = texts.get(member);
  if (text === undefined) {
    text = escapedJson(JSON.stringify(member));
    texts.set(member, text);
  }
  return text;
}

function isPlainList(value: unknown): value is readonly (string | number)[] {
  return (
    Array.isArray(value) && value.every((member) => typeof member === 'string' || typeof member === 'number')
  );
}

function whole(value: unknown, margin: string): string {
  const text = escapedJson(JSON.stringify(value, null, 2));
  return typeof value === 'object' ? text.replaceAll('\n', `\n${margin}`) : text;
}

function isLarge(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) && value.length > MAX_MEMBERS_AT_ONCE) return true;
  let members = 0;
  for (const key in value) {
    members += 1;
    if (members > MAX_MEMBERS_AT_ONCE || isLarge((value as Record<string, unknown>)[key])) return true;
  }
  return false;
}

/** Rows as JSON objects, one a line (ndjson.org). */
export function ndjsonWriter(): RowWriter {
  return linesWriter('', (row) => `${escapedJson(JSON.stringify(row))}\n`);
}
