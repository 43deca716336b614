import { hangingUnder } from '../map/hanging.js';
import type { Relation, Statement } from '../map/model.js';
import type { TreeRow } from './tree.js';

/** A tree of some of the statements below one, and of what leads to them. */

type Wanted = (statement: Statement) => boolean;

/**
 * The argument below a statement, as far as it has wanted statements and those that lead to them. Each stands once with what is below
 * it: where the fewest unwanted ones lead to it, of such ways on the shortest. Where it is wanted under another wanted one, too, it gets
 * a row and nothing below that. Linear; no recursion.
 */
export function selectedTree(root: Statement, wanted: Wanted): TreeRow[] {
  const homes = homesBelow(root, wanted);
  const needed = neededFor([...homes.keys()].filter(wanted), homes);
  const rows: TreeRow[] = [];
  if (!needed.has(root)) return rows;
  const shown = new Set<Statement>();
  const stack: TreeRow[] = [{ statement: root, relation: null, level: 0, again: null, hidden: 0 }];
  while (stack.length > 0) {
    const row = stack.pop()!;
    const { statement } = row;
    const isHome = homes.get(statement)!.by === row.relation;
    if (!isHome) rows.push({ ...row, again: shown.has(statement) ? 'above' : 'below' });
    if (!isHome || shown.has(statement)) continue;
    shown.add(statement);
    rows.push(row);
    const below = stepsBelow(statement).filter(({ premise, relation }) =>
      homes.get(premise)!.by === relation
        ? homes.get(premise)!.under === statement && needed.has(premise)
        : wanted(premise) && wanted(statement),
    );
    for (const { premise, relation } of below.reverse())
      stack.push({ statement: premise, relation, level: row.level + 1, again: null, hidden: 0 });
  }
  return rows;
}

/** Where a statement stands with what is below it. */
interface Home {
  readonly under: Statement | null;
  readonly by: Relation | null;
}

function stepsBelow(statement: Statement): { premise: Statement; relation: Relation }[] {
  return hangingUnder(statement).flatMap((relation) =>
    relation.premises.map((premise) => ({ premise, relation })),
  );
}

/** The home of each statement below one: breadth first, those that lead over fewer unwanted ones before the others. */
function homesBelow(root: Statement, wanted: Wanted): Map<Statement, Home> {
  const homes = new Map<Statement, Home>([[root, { under: null, by: null }]]);
  let queue = [root];
  while (queue.length > 0) {
    const later: Statement[] = [];
    const waiting = new Map<Statement, Home>();
    for (const under of queue) {
      for (const { premise, relation } of stepsBelow(under)) {
        if (homes.has(premise)) continue;
        const home = { under, by: relation };
        if (wanted(premise)) {
          homes.set(premise, home);
          queue.push(premise);
        } else if (!waiting.has(premise)) {
          waiting.set(premise, home);
          later.push(premise);
        }
      }
    }
    for (const [statement, home] of waiting) homes.set(statement, home);
    queue = later;
  }
  return homes;
}

/** Some statements, and all on the way to them. */
function neededFor(statements: readonly Statement[], homes: ReadonlyMap<Statement, Home>): Set<Statement> {
  const needed = new Set<Statement>();
  for (const statement of statements) {
    for (let at: Statement | null = statement; at !== null && !needed.has(at); at = homes.get(at)!.under)
      needed.add(at);
  }
  return needed;
}
