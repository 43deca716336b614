import { lineEnd, lineOf } from '../yaml/lines.js';
import type { Located } from '../yaml/located.js';
import { isInBrackets, isUnwritten, locatedShape } from '../yaml/located-text.js';
import {
  type BracketStyle,
  fieldLines,
  inBrackets,
  isFields,
  itemLines,
  type NewFields,
  type NewValue,
  pairsInBrackets,
} from '../yaml/written-value.js';
import { type ClaimsSource, columnOf, endOfLine } from './claims-source.js';
import { commentsBehind, endWithComments, listExample } from './comments-behind.js';
import type { TextEdit } from './text-edit.js';

/** New keys and new items of lists, put where they belong and written as the file around them is. */

/**
 * Adds keys to keys with values, behind one of them (`after`) or at the end. Null where they stand in another form: an
 * alias, or no keys with values at all.
 */
export function insertKeys(
  file: ClaimsSource,
  holder: Located,
  fields: NewFields,
  after?: Located,
): TextEdit | null {
  if (locatedShape(holder) !== 'keys') return null;
  const end = [...holder.children.values()].at(-1);
  const last = after ?? end;
  if (isInBrackets(holder)) {
    const style = bracketStyle(file, holder);
    return insertInBrackets(file, holder, last, pairsInBrackets(fields, style));
  }
  const first = holder.children.values().next().value;
  if (last === undefined || first?.key == null) return null;
  const column = columnOf(file.lines, holder.full[0]);
  // Comments above the next key belong to that one, those behind the last key to the whole.
  const own = last === end ? column : column + 1;
  const at = endWithComments(file, last.full[1], own);
  return textLines(file, at, column, fieldLines(fields, file.layout, column));
}

/**
 * Adds an item to the list under a key of an entry; the key and the list are made where they are missing. Null where
 * something else than a list stands there.
 */
export function insertItem(
  file: ClaimsSource,
  holder: Located,
  key: string,
  value: NewValue,
): TextEdit | null {
  const list = holder.children.get(key);
  if (list === undefined)
    return insertInExample(file, holder, key, value) ?? insertKeys(file, holder, { [key]: [value] });
  if (isUnwritten(list)) return fillKey(file, holder, list, [value]);
  return addToList(file, list, value, bracketStyle(file, holder));
}

/** Adds an item at the end of a list; null where there is none, or where it has no items and no brackets. */
export function addToList(
  file: ClaimsSource,
  list: Located,
  value: NewValue,
  style: BracketStyle = 'yaml',
): TextEdit | null {
  if (locatedShape(list) !== 'list') return null;
  const items = [...list.children.values()];
  const [first, last] = [items[0], items.at(-1)];
  if (isInBrackets(list)) return insertInBrackets(file, list, last, inBrackets(value, style));
  if (first === undefined || last === undefined) return null;
  const column = columnOf(file.lines, list.full[0]);
  const sameLine = lineOf(file.lines, first.full[0]) === lineOf(file.lines, list.full[0]);
  const written = first.full[0] - list.full[0];
  const item = sameLine && written >= 2 ? written : file.layout.item;
  const lines = itemLines(value, { ...file.layout, item }, column);
  const at = endWithComments(file, last.full[1], column + 1);
  return textLines(file, at, column, isSpaced(file, items) ? ['', ...lines] : lines);
}

/**
 * Puts an item at the head of a list that is there as a commented example: its key becomes a real one, and the items of the
 * example can still be made real. Null where there is no such example.
 */
function insertInExample(file: ClaimsSource, holder: Located, key: string, value: NewValue): TextEdit | null {
  const last = [...holder.children.values()].at(-1);
  if (last === undefined || isInBrackets(holder)) return null;
  const column = columnOf(file.lines, holder.full[0]);
  const example = listExample(commentsBehind(file, last.full[1], column), key, column);
  if (example === undefined) return null;
  const { sign, end, words } = example.key;
  const below = column + example.dashes;
  const item = textLines(file, end, below, itemLines(value, file.layout, below));
  return { from: sign, to: end, text: words.trimStart() + item.text };
}

/** Gives a key that has no value a list, or keys with values of its own. */
export function fillKey(
  file: ClaimsSource,
  holder: Located,
  child: Located,
  value: readonly NewValue[] | NewFields,
): TextEdit {
  const { text, lines, layout } = file;
  const at = text.indexOf(':', child.full[0]) + 1;
  if (isInBrackets(holder)) {
    return { from: at, to: at, text: ` ${inBrackets(value, bracketStyle(file, holder))}` };
  }
  const key = columnOf(lines, child.key![0]);
  if (isFields(value)) {
    const column = key + layout.keys;
    return textLines(file, endOfLine(file, at), column, fieldLines(value, layout, column));
  }
  const column = key + layout.dashes;
  const items = value.flatMap((item) => itemLines(item, layout, column));
  return textLines(file, endOfLine(file, at), column, items);
}

/** Whether empty lines part the last items of a list. */
function isSpaced({ text }: ClaimsSource, items: readonly Located[]): boolean {
  const [before, last] = items.slice(-2);
  if (before === undefined || last === undefined) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(before.full[1], last.full[0]));
}

/** Lines below the one that ends at an offset. */
function textLines(file: ClaimsSource, at: number, column: number, lines: readonly string[]): TextEdit {
  const indent = ' '.repeat(column);
  const text = lines.map((line) => `${file.lineBreak}${line === '' ? '' : indent + line}`).join('');
  return { from: at, to: at, text };
}

/** Something more in brackets: behind what is there, on a line of its own where that has one. */
function insertInBrackets(
  { text, lines, lineBreak }: ClaimsSource,
  holder: Located,
  last: Located | undefined,
  written: string,
): TextEdit {
  if (last === undefined) {
    const from = holder.full[0] + 1;
    return { from, to: from, text: written };
  }
  const begin =
    last.key === null ? last.full[0] : last.key[0] - (/["']/.test(text[last.key[0] - 1] ?? '') ? 1 : 0);
  const start = lines.starts[lineOf(lines, begin)]!;
  const indent = text.slice(start, begin);
  const ownLine = start > holder.full[0] && /^[ \t]*$/.test(indent);
  const from = endInBrackets(text, last);
  // A comment at the line's end stays with what it stands behind.
  const end = lineEnd(text, lines, lineOf(lines, from));
  const [remark, comma] = /^[ \t]*(,?)[ \t]+#.*$/.exec(text.slice(from, end)) ?? [];
  if (remark !== undefined) {
    const below = ownLine ? indent : ' '.repeat(columnOf(lines, holder.full[0]) + 1);
    return comma === ','
      ? { from: end, to: end, text: `${lineBreak}${below}${written},` }
      : { from, to: end, text: `,${remark}${lineBreak}${below}${written}` };
  }
  return { from, to: from, text: ownLine ? `,${lineBreak}${indent}${written}` : `, ${written}` };
}

/** Where a value in brackets ends: a key without a value behind its colon, if it has one. */
function endInBrackets(text: string, value: Located): number {
  const end = value.full[1];
  if (!isUnwritten(value)) return end;
  return end + (/^["']?(?:\s*:)?/.exec(text.slice(end, end + 200))?.[0].length ?? 0);
}

/** Whether keys in brackets are written as JSON has them. */
function bracketStyle({ text }: ClaimsSource, holder: Located): BracketStyle {
  const [first] = holder.children.values();
  return first?.key != null && text[first.key[0] - 1] === '"' ? 'json' : 'yaml';
}
