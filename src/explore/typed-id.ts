import type { Statement } from '../map/model.js';
import { coversLocator, parseLocator } from '../words/locators.js';
import { normal } from '../words/normal.js';
import type { Walk } from './walk.js';

/** What the id, or the place of the text, that somebody types can mean. */

/** Which entries may be offered: where something is hidden, only those that somebody has met. */
type Offered = (statement: Statement) => boolean;

const ALL: Offered = () => true;

/** An id that is typed, completed as far as all ids that begin so agree. */
export function completeId(walk: Walk, typed: string, offered = ALL): string {
  const text = comparable(typed);
  const like = idsLike(walk, text, Number.POSITIVE_INFINITY, offered);
  const beginning = like.filter((id) => beginsWith(id, text));
  if (beginning.length > 0) return sharedBeginning(beginning);
  return like.length === 1 ? like[0]! : normal(typed);
}

/** The characters that all words begin with: `sleep-` of `sleep-suffers` and `sleep-is-private`. */
function sharedBeginning([word = '', ...others]: readonly string[]): string {
  let end = word.length;
  for (const other of others) while (!other.startsWith(word.slice(0, end))) end -= 1;
  return word.slice(0, end);
}

/** The ids that a typed one can mean, those that begin with it first; at most `most`. Capitals do not matter. */
export function idsLike(walk: Walk, typed: string, most: number, offered = ALL): string[] {
  const text = comparable(typed);
  const ids = walk.view.map.statements.flatMap((one) =>
    comparable(one.id).includes(text) && offered(one) ? [one.id] : [],
  );
  const beginning = ids.filter((id) => beginsWith(id, text));
  return [...beginning, ...ids.filter((id) => !beginsWith(id, text))].slice(0, most);
}

/** Whether an id begins with a typed one. Capitals do not matter. */
export function beginsWith(id: string, typed: string): boolean {
  return comparable(id).startsWith(comparable(typed));
}

/** The entries that a typed line can mean: those at a place of the text, such as `9.3`, or else those with such an id. */
export function entriesMeant(walk: Walk, typed: string, most: number, offered = ALL): Statement[] {
  const there = entriesAt(walk, typed.trim(), offered);
  if (there.length > 0) return there.slice(0, most);
  return idsLike(walk, typed.trim(), most, offered).map((id) => walk.view.map.byId.get(id)!);
}

/** The entries at a place of the text, in the order of the walk; none for what is no sentence of a paragraph. */
export function entriesAt(walk: Walk, typed: string, offered = ALL): Statement[] {
  const wanted = parseLocator(typed);
  // A number alone is that of a card.
  if (wanted === null || wanted.sentences === null) return [];
  const { statements } = walk.view.map;
  return statements
    .filter((one) => one.at.some((place) => coversLocator(wanted, parseLocator(place)!)) && offered(one))
    .toSorted((a, b) => walk.stepsBefore[a.index]! - walk.stepsBefore[b.index]!);
}

/** The entry with an id in whatever capitals, if there is only one. */
export function entryWithId(walk: Walk, typed: string): Statement | undefined {
  const exact = walk.view.map.byId.get(normal(typed));
  if (exact !== undefined) return exact;
  const text = comparable(typed);
  const same = walk.view.map.statements.filter(({ id }) => comparable(id) === text);
  return same.length === 1 ? same[0] : undefined;
}

function comparable(id: string): string {
  return normal(id).toLowerCase();
}
