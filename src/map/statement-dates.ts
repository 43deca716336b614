import { firstDayOfDate, isDateAfter, isDateCertainlyAfter } from '../words/dates.js';
import type { ArgumentMap, Statement } from './model.js';

/** When statements were said, and whether a reader of the text could have known them. */

/** When a statement could first be used: the later of its own date and its source's; null when undated (`n.d.`, too). */
export function statementDate(statement: Statement): string | null {
  const issued = typeof statement.source?.issued === 'string' ? statement.source.issued : null;
  const published = firstDayOfDate(issued) === null ? null : issued;
  if (statement.date === null || published === null) return statement.date ?? published;
  return isDateAfter(published, statement.date) ? published : statement.date;
}

/** Whether it is evidence that a reader of the text's own day could not have had, whatever days the dates mean. */
export function isDatedAfterText(map: ArgumentMap, statement: Statement): boolean {
  return statement.kind === 'evidence' && isDateCertainlyAfter(statementDate(statement), map.header.date);
}
