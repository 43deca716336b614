import type { Row } from '../render/answer.js';

/** What JSON may hold raw and a terminal may obey: DEL, C1, and characters that reorder a line. */
const STEERING = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Rows as an indented JSON array, or (single) the one object; escaped so that no terminal obeys it. */
export function json(rows: readonly Row[], single: boolean): string {
  return `${escaped(JSON.stringify(single ? rows[0] : rows, null, 2))}\n`;
}

/** Rows as JSON objects, one a line (ndjson.org). */
export function ndjson(rows: readonly Row[]): string {
  return rows.map((row) => `${escaped(JSON.stringify(row))}\n`).join('');
}

function escaped(text: string): string {
  return text.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
