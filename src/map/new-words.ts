import { isSameData } from '../words/same-data.js';
import type { ArgumentMap, Draft, Statement, StatementDraft } from './model.js';

/**
 * The commonest change of a map while somebody writes it: an entry says the same thing in other words. Its relations, verdicts and order then
 * stay as they are.
 */

/** The texts of an entry on which nothing in the argument depends: no name, no kind, no date, no place. */
const WORDS = [
  'text',
  'short',
  'phrase',
  'by',
  'note',
  'page',
  'quote',
] as const satisfies (keyof StatementDraft)[];

/**
 * Which statements of a draft, by their position, have other words than in a draft before it; null where anything else differs, or
 * where a headline was added or taken away. Linear in the draft.
 */
export function rewordedIn(before: Draft, now: Draft): number[] | null {
  const { statements, relations, ...rest } = now;
  const { statements: oldStatements, relations: oldRelations, ...oldRest } = before;
  if (statements.length !== oldStatements.length || relations.length !== oldRelations.length) return null;
  if (!relations.every((relation, at) => isSameData(relation, oldRelations[at]))) return null;
  if (!isSameData(rest, oldRest)) return null;
  const reworded: number[] = [];
  for (const [at, statement] of statements.entries()) {
    const old = oldStatements[at]!;
    if (statement === old) continue;
    if (!isSameData(withoutWords(statement), withoutWords(old))) return null;
    if (WORDS.some((key) => statement[key] !== old[key])) reworded.push(at);
  }
  return reworded;
}

function withoutWords(statement: StatementDraft): object {
  const none = Object.fromEntries(WORDS.map((key) => [key, null]));
  return { ...statement, ...none, short: statement.short !== null };
}

/**
 * Gives statements of a map the words of a newer draft, in place: everything that refers to them refers to the new words at once. Only for
 * a map that belongs to whoever reads it again and again.
 */
export function takeNewWords(map: ArgumentMap, draft: Draft, reworded: readonly number[]): Statement[] {
  return reworded.map((at) => {
    const statement = map.statements[at]!;
    const from = draft.statements[at]!;
    return Object.assign(statement, Object.fromEntries(WORDS.map((key) => [key, from[key]])));
  });
}
