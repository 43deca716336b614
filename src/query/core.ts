import { mainReasons } from '../map/evidence-and-reasons.js';
import type { ArgumentMap, Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations } from '../map/relations.js';
import { mapStrengths } from '../verdict/map-strengths.js';
import { byStrength } from '../verdict/strength.js';

/** What a reader needs first of a map. */

/** A map with more entries than these is too much at once: what a reader needs first comes first. */
const MANY_ENTRIES = 60;

/** Whether a map has so many entries that a reader is better off with its core first. */
export function hasManyEntries({ statements }: ArgumentMap): boolean {
  return statements.length > MANY_ENTRIES;
}

/**
 * The entries that the file marks as its core; where it marks none, the thesis, its main reasons, and of each of these the objection
 * that matters most with its best reply: by strength, then in file order. Linear.
 */
export function coreOf(map: ArgumentMap): ReadonlySet<Statement> {
  const marked = map.statements.filter(({ core }) => core);
  if (marked.length > 0) return new Set(marked);
  const strongest = strongestAttack(map);
  const core = new Set<Statement>();
  for (const statement of [map.thesis, ...mainReasons(map)]) {
    core.add(statement);
    const objection = strongest(statement);
    if (objection === null) continue;
    core.add(objection);
    const reply = strongest(objection);
    if (reply !== null) core.add(reply);
  }
  return core;
}

/** Finds what gives the strongest attack on a statement or on a step from it; null where nothing attacks them. */
function strongestAttack(map: ArgumentMap): (statement: Statement) => Statement | null {
  const strengthOf = mapStrengths(map);
  return (statement) => {
    const attacks: readonly Relation[] = [
      ...statement.attackedBy,
      ...declaredRelations(statement).flatMap((step) => step.attackedBy),
    ];
    const [strongest] = attacks.toSorted((a, b) => byStrength(strengthOf(a), strengthOf(b)));
    return strongest === undefined ? null : declaringPremise(strongest);
  };
}
