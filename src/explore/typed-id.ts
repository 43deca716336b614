import { normal } from '../words/normal.js';
import type { Walk } from './walk.js';

/** What the id that somebody types can mean. */

/** An id that is typed, completed as far as all ids that begin so agree. */
export function completeId(walk: Walk, typed: string): string {
  const text = normal(typed);
  const like = idsLike(walk, text, Number.POSITIVE_INFINITY);
  const beginning = like.filter((id) => id.startsWith(text));
  if (beginning.length > 0) return sharedBeginning(beginning);
  return like.length === 1 ? like[0]! : text;
}

/** The characters that all words begin with: `sleep-` of `sleep-suffers` and `sleep-is-private`. */
function sharedBeginning([word = '', ...others]: readonly string[]): string {
  let end = word.length;
  for (const other of others) while (!other.startsWith(word.slice(0, end))) end -= 1;
  return word.slice(0, end);
}

/** The ids that a typed one can mean, those that begin with it first; at most `most`. */
export function idsLike(walk: Walk, typed: string, most: number): string[] {
  const text = normal(typed);
  const ids = walk.view.map.statements.map(({ id }) => id).filter((id) => id.includes(text));
  const beginning = ids.filter((id) => id.startsWith(text));
  return [...beginning, ...ids.filter((id) => !id.startsWith(text))].slice(0, most);
}
