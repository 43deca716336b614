import { firstDay, isAfter, isCertainlyAfter } from '../words/dates.js';
import type { Answers } from './answers.js';
import type { ArgumentMap, Statement, StatementFields } from './model.js';
import { premisesOf } from './relations.js';

/** Questions to a statement: whether the text says it, what supports it, when it was said. */

/** Whether the text itself says it: it has a locator and is not implicit. */
export function inText(statement: StatementFields): boolean {
  return statement.at.length > 0 && !statement.implicit;
}

/** The evidence that supports a statement directly, once each. */
export function evidenceFor(statement: Statement): Statement[] {
  return premisesOf(statement.supportedBy).filter(({ kind }) => kind === 'evidence');
}

/** The claims that support a statement, in file order. */
export function reasonsFor(statement: Statement): Statement[] {
  return premisesOf(statement.supportedBy).filter(({ kind }) => kind !== 'evidence');
}

/** The claims that support the thesis directly, in file order. */
export function mainReasons(map: ArgumentMap): Statement[] {
  return premisesOf(map.thesis.supportedBy).filter(({ kind }) => kind === 'claim');
}

/** Whether a counterpoint is left standing because nobody took it up: a drop, as debaters say. */
export function isUnanswered(statement: Statement, answers: Answers): boolean {
  return statement.kind === 'counterpoint' && !answers.isAnswered(statement);
}

/** When a statement could first be used: the later of its own date and its source's; null when undated (`n.d.`, too). */
export function datedOn(statement: Statement): string | null {
  const issued = typeof statement.source?.issued === 'string' ? statement.source.issued : null;
  const published = firstDay(issued) === null ? null : issued;
  if (statement.date === null || published === null) return statement.date ?? published;
  return isAfter(published, statement.date) ? published : statement.date;
}

/** Whether it is evidence that a reader of the text's own day could not have had, whatever days the dates mean. */
export function isDatedAfterText(map: ArgumentMap, statement: Statement): boolean {
  return statement.kind === 'evidence' && isCertainlyAfter(datedOn(statement), map.header.date);
}
