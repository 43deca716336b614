import type { Row } from '../render/answer.js';

/** What JSON may hold raw and a terminal may obey: DEL, C1, and characters that reorder a line. */
const STEERING = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Rows as an indented JSON array, or (single) the one object; escaped so that no terminal obeys it. */
export function* json(rows: Iterable<Row>, single: boolean): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    const text = escaped(JSON.stringify(row, null, 2));
    if (single) {
      yield `${text}\n`;
      return;
    }
    yield `${before}${text.replace(/^/gm, '  ')}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Rows as JSON objects, one a line (ndjson.org). */
export function* ndjson(rows: Iterable<Row>): Generator<string> {
  for (const row of rows) yield `${escaped(JSON.stringify(row))}\n`;
}

function escaped(text: string): string {
  return text.replace(STEERING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
