import type { Statement } from '../map/model.js';
import { NONE_YET, type Row } from './brief-rows.js';
import type { CitingLine } from './citing.js';
import { spanText } from './document.js';

/** One objection can be the strongest attack on several claims, with the same best answer: a brief gives that answer once. */

/**
 * To be called with each row of a brief in turn, and what the sheet calls it. Gives the row; where an earlier one has the same attack with the same answer, that
 * is named instead of the answer.
 */
export function answeredOnce(): (row: Row, name: string) => Row {
  const before = new Map<string, string>();
  return (row, name) => {
    const [attack = [], answer = []] = row.cells.slice(-2);
    const hasAnswer = answer.length > 0 && !lineKey(answer).startsWith(NONE_YET);
    const key = JSON.stringify([attack, answer].map(lineKey));
    const first = before.get(key);
    if (!hasAnswer || first === undefined) {
      before.set(key, name);
      return row;
    }
    return { ...row, cells: [...row.cells.slice(0, -1), [`as for ${first}`]] };
  };
}

/** A line as a text that no other line has. */
function lineKey(line: CitingLine): string {
  return line.map((span) => (isCitation(span) ? `(${span.cited.id})` : spanText(span))).join('');
}

function isCitation(
  span: CitingLine[number],
): span is { readonly cited: Statement; readonly before: string } {
  return typeof span === 'object' && 'cited' in span;
}
