import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import { isReverseRelation } from '../map/relations.js';
import { selectedTree } from '../query/selected-tree.js';
import { type TreeRow, treeBelow } from '../query/tree.js';
import type { View } from '../query/view.js';

/** Which part of a map a picture shows: what is selected, what leads from there to the top, and the relations between them. */
export interface ShownPart {
  /** The entry that all others are below, as far as they are connected. */
  readonly top: Statement;
  /** In the argument's order. */
  readonly statements: readonly Statement[];
  /** In file order; of a contradiction the half that the file writes. */
  readonly relations: readonly Relation[];
}

/** The part of a map that shows some statements, which are in the argument's order; `from` is an entry that they all are below, null for none. */
export function shownPart(
  selected: readonly Statement[],
  { map, structure }: View,
  from: Statement | null,
): ShownPart {
  const shown = new Set(selected);
  const wanted = new Set(selected);
  const isWhole = selected.length === map.statements.length;
  const top = isWhole ? map.thesis : (from ?? topOf(selected, map.thesis));
  if (!isWhole) {
    const tree = selectedTree(top, (one) => wanted.has(one));
    for (const { statement } of tree) shown.add(statement);
    for (const end of endsOutside(tree, shown)) shown.add(end);
  }
  return {
    top,
    statements: structure.order.filter((statement) => shown.has(statement)),
    relations: relationsAmong(map.relations, shown),
  };
}

/** The part of a map that shows what is selected below some tops, and what leads from there to the nearest of these. */
export function shownBelow(
  tops: readonly Statement[],
  selected: readonly Statement[],
  { map, structure }: View,
): Pick<ShownPart, 'statements' | 'relations'> {
  const wanted = new Set(selected);
  const shown = new Set<Statement>();
  for (const top of tops) {
    const tree = selectedTree(top, (one) => wanted.has(one));
    for (const { statement } of tree) shown.add(statement);
    for (const end of endsOutside(tree, shown)) shown.add(end);
  }
  return {
    statements: structure.order.filter((statement) => shown.has(statement)),
    relations: relationsAmong(map.relations, shown),
  };
}

/** That of some statements which all others are below; the thesis where none is. Linear. */
function topOf(statements: readonly Statement[], thesis: Statement): Statement {
  // Only what is below none that was looked at before can be above all.
  const met = new Set<Statement>();
  let top = thesis;
  for (const one of statements) {
    if (met.has(one)) continue;
    top = one;
    for (const row of treeBelow(one, { counts: false, opens: (below) => !met.has(below) }))
      met.add(row.statement);
  }
  const below = new Set(treeBelow(top, { counts: false }).map(({ statement }) => statement));
  return statements.every((one) => below.has(one)) ? top : thesis;
}

/** The ends of steps that are not shown, for those that attack or support only such a step: without its end, they would stand alone. */
function endsOutside(tree: readonly TreeRow[], shown: ReadonlySet<Statement>): Statement[] {
  const rows = tree.flatMap(({ statement, relation }) =>
    relation === null ? [] : [{ statement, end: endOf(relation.target) }],
  );
  const connected = new Set(rows.filter(({ end }) => shown.has(end)).map(({ statement }) => statement));
  return rows.filter(({ statement }) => !connected.has(statement)).map(({ end }) => end);
}

/** The entry that something leads to: for a step, the one that the step leads to. */
function endOf(target: ArgumentNode): Statement {
  let end = target;
  while (end.node === 'relation') end = end.target;
  return end;
}

/** The relations that have a premise and an end among some statements. */
function relationsAmong(relations: readonly Relation[], shown: ReadonlySet<Statement>): Relation[] {
  const drawn = new Map<Relation, boolean>();
  const isDrawn = (relation: Relation): boolean => {
    const path: Relation[] = [];
    let node: ArgumentNode = relation;
    while (node.node === 'relation' && !drawn.has(node)) {
      path.push(node);
      node = node.target;
    }
    let reached = node.node === 'relation' ? drawn.get(node)! : shown.has(node);
    for (const one of path.reverse()) {
      reached = reached && one.premises.some((premise) => shown.has(premise));
      drawn.set(one, reached);
    }
    return reached;
  };
  return relations.filter((relation) => isDrawn(relation) && !isReverseRelation(relation));
}
