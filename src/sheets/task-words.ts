import type { Statement } from '../map/model.js';
import { withCapital } from '../words/capital.js';
import { singleQuotes, withFullStop } from '../words/punctuation.js';
import { type CitingLine, citationOf } from './citing.js';
import { placeWords } from './text-places.js';
import type { TaskSetting } from './worksheet-task.js';

/** Words that several tasks of a worksheet share. */

/** A sentence in quotes, with the stop that ends it; quotes in it are single. */
export function quoted({ text }: Pick<Statement, 'text'>): string {
  return `“${singleQuotes(withFullStop(text))}”`;
}

/** A sentence in quotes with its citation. */
export function quotedAndCited(statement: Statement): CitingLine {
  return [quoted(statement), citationOf(statement)];
}

/** What the author claims, and where; without a place it stands nowhere in particular. Where there is no text, anybody can claim it. */
export function authorClaims(claim: Statement, { hasText }: Pick<TaskSetting, 'hasText'>): CitingLine {
  return [`${hasText ? 'The author' : 'Someone'} claims: ${quotedAtPlace(claim)}`];
}

/** A sentence in quotes, and where the text says it. */
export function quotedAtPlace(claim: Statement): string {
  const place = claim.implicit ? '' : placeWords(claim);
  return place === '' ? quoted(claim) : `${quoted(claim)} (${withCapital(place)}.)`;
}
