import { hangingUnder } from '../map/hanging.js';
import type { Statement } from '../map/model.js';
import { compareLocators, firstLocator } from '../words/locators.js';
import type { View } from './view.js';

/** The orders in which a map can be walked. */
export const WALK_ORDERS = {
  argument: 'from the thesis down, one reason at a time',
  text: 'in the order of the text; added entries follow what they are about',
  debate: 'a claim, all counterpoints, all replies, the answers to the replies',
} as const;

export type WalkOrder = keyof typeof WALK_ORDERS;

/** Every statement of a map once, in an order to walk it in. Linear in the map, but for sorting places. */
export function inWalkOrder(view: View, order: WalkOrder): readonly Statement[] {
  if (order === 'argument') return view.structure.order;
  return order === 'text' ? asTheTextUnfolds(view) : asADebate(view);
}

/**
 * Takes into `row` a statement and, depth first, what `below` names under it, none twice; gives those that
 * were new.
 */
function takeDepthFirst(
  row: Set<Statement>,
  top: Statement,
  below: (statement: Statement) => readonly Statement[],
): Statement[] {
  const taken: Statement[] = [];
  const stack = [top];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (row.has(next)) continue;
    row.add(next);
    taken.push(next);
    for (const under of below(next).toReversed()) stack.push(under);
  }
  return taken;
}

/** By place in the text; each placed statement is followed by what hangs under it and has no place itself. */
function asTheTextUnfolds({ structure }: View): Statement[] {
  const placed = structure.order.flatMap((statement) => {
    const place = firstLocator(statement.at);
    return place === null ? [] : { statement, place };
  });
  placed.sort((a, b) => compareLocators(a.place, b.place));
  const row = new Set<Statement>();
  const added = (statement: Statement) => premisesBelow(statement).filter(({ at }) => at.length === 0);
  for (const { statement } of placed) takeDepthFirst(row, statement, added);
  for (const statement of structure.order) takeDepthFirst(row, statement, added);
  return [...row];
}

/**
 * Round by round: a claim, all counterpoints to it, all replies to those, and so on. Each is followed by what
 * is brought forward for it; claims that support a claim have rounds of their own, in the argument's order.
 */
function asADebate({ structure }: View): Statement[] {
  const row = new Set<Statement>();
  const others = (sign: 'support' | 'attack') => (statement: Statement) =>
    premisesBelow(statement, sign).filter(({ kind }) => kind !== 'claim');
  const claims = structure.order.filter(({ kind }) => kind === 'claim');
  for (const opening of [...claims, ...structure.order]) {
    let round = [opening];
    while (round.length > 0) {
      const said = round.flatMap((statement) => takeDepthFirst(row, statement, others('support')));
      round = said.flatMap(others('attack'));
    }
  }
  return [...row];
}

function premisesBelow(statement: Statement, sign?: 'support' | 'attack'): Statement[] {
  return hangingUnder(statement).flatMap((relation) =>
    sign === undefined || relation.sign === sign ? relation.premises : [],
  );
}
