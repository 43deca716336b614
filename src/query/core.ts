import type { ArgumentMap, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import { mainReasons } from '../map/thesis-parts.js';
import { attacksAround, type Weights } from './strongest.js';

/** What a reader needs first of a map. */

/** A map with more entries than these is too much at once: what a reader needs first comes first. */
export const MANY_ENTRIES = 60;

/** Whether a map has so many entries that a reader is better off with its core first. */
export function hasManyEntries({ statements }: ArgumentMap): boolean {
  return statements.length > MANY_ENTRIES;
}

/**
 * The entries that the file marks as its core; where it marks none, the thesis, its main reasons, and of each of these the strongest
 * objection with its strongest reply (`strongest.ts`). Linear.
 */
export function coreOf(map: ArgumentMap, weights: Weights): ReadonlySet<Statement> {
  const marked = map.statements.filter(({ core }) => core);
  if (marked.length > 0) return new Set(marked);
  const core = new Set<Statement>();
  for (const statement of [map.thesis, ...mainReasons(map)]) {
    core.add(statement);
    const objection = strongestAttacker(statement, weights);
    if (objection === null) continue;
    core.add(objection);
    const reply = strongestAttacker(objection, weights);
    if (reply !== null) core.add(reply);
  }
  return core;
}

/** What gives the strongest attack on a statement or on a step from it; null where nothing attacks them. */
function strongestAttacker(statement: Statement, weights: Weights): Statement | null {
  const [strongest] = attacksAround(statement, [declaredRelations(statement)], weights);
  return strongest === undefined ? null : declaringPremise(strongest);
}
