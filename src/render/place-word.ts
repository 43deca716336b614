import type { Statement } from '../map/model.js';

/** The first place in the text, and a sign when there are more. */
export function placeWord(statement: Statement): string {
  return statement.at.length > 1 ? `${statement.at[0]}+` : (statement.at[0] ?? '');
}
