import { writeName, writeText } from './write-text.js';

/** New values as YAML: in lines of their own, or in brackets, as the file around them is written. */

export type NewValue = string | true | readonly NewValue[] | NewFields;
export interface NewFields {
  readonly [key: string]: NewValue;
}

/** In brackets: as people write YAML, or as JSON is written. */
export type BracketStyle = 'yaml' | 'json';

/** How far the lines of a file are indented, in columns. */
export interface Layout {
  /** Keys below a key. */
  readonly keys: number;
  /** The dashes of a list below its key. */
  readonly dashes: number;
  /** The first key of an item behind its dash. */
  readonly item: number;
}

/** A text is folded where its line would be longer. */
const MAX_COLUMNS = 120;

/** Keys with values as lines without their common indentation, which is `column` wide. */
export function fieldLines(fields: NewFields, layout: Layout, column: number): string[] {
  return Object.entries(fields).flatMap(([key, value]) => pairLines(key, value, layout, column));
}

/** An item of a list as lines; keys in it stand `layout.item` behind its dash. */
export function itemLines(value: NewValue, layout: Layout, column: number): string[] {
  const dash = `-${' '.repeat(layout.item - 1)}`;
  if (!isFields(value) || isEmpty(value)) return [`${dash}${inBrackets(value, 'yaml')}`];
  const [first = '', ...more] = fieldLines(value, layout, column + layout.item);
  return [`${dash}${first}`, ...more.map((line) => indented(line, layout.item))];
}

function pairLines(key: string, value: NewValue, layout: Layout, column: number): string[] {
  const name = writeText(key, 'brackets');
  if (isFields(value) && !isEmpty(value)) {
    const below = fieldLines(value, layout, column + layout.keys);
    return [`${name}:`, ...below.map((line) => indented(line, layout.keys))];
  }
  if (isList(value) && value.some(isFields)) {
    const below = value.flatMap((item) => itemLines(item, layout, column + layout.dashes));
    return [`${name}:`, ...below.map((line) => indented(line, layout.dashes))];
  }
  if (typeof value !== 'string') {
    const line = `${name}: ${inBrackets(value, 'yaml')}`;
    if (!isList(value) || column + line.length <= MAX_COLUMNS) return [line];
    return [`${name}:`, ...value.map((item) => indented(`- ${inBrackets(item, 'yaml')}`, layout.dashes))];
  }
  if (canBeLines(value))
    return [
      `${name}: |-`,
      ...value.split('\n').map((each) => (each === '' ? '' : indented(each, layout.keys))),
    ];
  const line = `${name}: ${key === 'id' ? writeName(value) : writeText(value, 'line')}`;
  if (column + line.length <= MAX_COLUMNS || !canBeFolded(value)) return [line];
  return [
    `${name}: >-`,
    ...folded(value, MAX_COLUMNS - column - layout.keys).map((each) => indented(each, layout.keys)),
  ];
}

/** A value in brackets, on one line. */
export function inBrackets(value: NewValue, style: BracketStyle, key?: string): string {
  if (value === true) return 'true';
  if (typeof value === 'string') {
    if (style === 'json') return JSON.stringify(value);
    return key === 'id' ? writeName(value) : writeText(value, 'brackets');
  }
  if (isFields(value)) return `{${pairsInBrackets(value, style)}}`;
  return `[${value.map((item) => inBrackets(item, style)).join(', ')}]`;
}

/** Keys with values as they stand between braces. */
export function pairsInBrackets(fields: NewFields, style: BracketStyle): string {
  return Object.entries(fields)
    .map(([key, value]) => `${inBrackets(key, style)}: ${inBrackets(value, style, key)}`)
    .join(', ');
}

export function isFields(value: NewValue): value is NewFields {
  return typeof value === 'object' && !isList(value);
}

function isList(value: NewValue): value is readonly NewValue[] {
  return Array.isArray(value);
}

/** Without a key: in lines of its own it would be no value at all. */
function isEmpty(fields: NewFields): boolean {
  return Object.keys(fields).length === 0;
}

function indented(line: string, columns: number): string {
  return `${' '.repeat(columns)}${line}`;
}

/** Whether a text has several lines that can be written as they are: none begins or ends with a space, or has a sign in it that no reader keeps. */
function canBeLines(text: string): boolean {
  if (!/^\S[^\n]*\n/.test(text) || text.endsWith('\n')) return false;
  return !/^[^\S\n]|[^\S\n]$|[^\P{C}\p{Cf}\n]|[\u2028\u2029\ufeff]/mu.test(text);
}

/** Whether a text has only single spaces between its words, so that lines can break there. */
function canBeFolded(text: string): boolean {
  return !/^\s|\s$|\s\s|[^\S ]|[^\P{C}\p{Cf}]|\ufeff/u.test(text);
}

function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > Math.max(width, 20)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
