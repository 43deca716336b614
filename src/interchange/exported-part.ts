import type { ArgumentMap, ArgumentNode, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { isReverseRelation } from '../map/relations.js';
import type { InterchangeInput } from './interchange-form.js';

/** What of a map is exported where only some entries are selected. */

export interface ExportedPart {
  readonly statements: readonly Statement[];
  /** The relations whose premises and whose target all are in the part, in file order. */
  readonly relations: readonly Relation[];
}

/**
 * A selection that can be read by itself: the entries that connect it to the thesis are added, with what their steps need, and it is
 * said how many. The whole map, and nothing, stay as they are.
 */
export function connectedSelection<I extends InterchangeInput>(input: I): I {
  const { map, structure } = input.view;
  if (input.selected.length === 0 || input.selected.length === map.statements.length) return input;
  const waysUp = waysToThesis(map);
  const chosen = new Set<Statement>([map.thesis, ...input.selected]);
  for (const statement of chosen) {
    const above = structure.parent[statement.index];
    if (above != null) chosen.add(above);
    for (const relation of statement.gives)
      if (nodeAnchor(relation.target) === above) for (const needed of neededFor(relation)) chosen.add(needed);
    // The entry above can be the one whose step is meant; what the step itself leads to may be reached in another way.
    const way = waysUp.get(statement);
    if (way !== undefined) for (const needed of neededFor(way)) chosen.add(needed);
  }
  const added = chosen.size - input.selected.length;
  if (added > 0)
    input.remark(
      `${added === 1 ? 'One entry was' : `${added} entries were`} added, so that all that you chose leads to the thesis.`,
    );
  return { ...input, selected: map.statements.filter((statement) => chosen.has(statement)) };
}

/** For each entry from which steps lead to the thesis, the first step of a shortest way. Linear in the map. */
function waysToThesis({ thesis }: ArgumentMap): ReadonlyMap<Statement, Relation> {
  const ways = new Map<Statement, Relation>();
  const met = new Set<ArgumentNode>([thesis]);
  for (const node of met) {
    for (const relation of [...node.supportedBy, ...node.attackedBy]) {
      if (isReverseRelation(relation)) continue;
      met.add(relation);
      for (const premise of relation.premises) {
        if (!met.has(premise)) ways.set(premise, relation);
        met.add(premise);
      }
    }
  }
  return ways;
}

/** The entries without which a step cannot be: its premises, its target, and for a step on a step those of that one. */
function neededFor(relation: Relation): Statement[] {
  const needed: Statement[] = [];
  let node: ArgumentNode = relation;
  while (node.node === 'relation') {
    for (const premise of node.premises) needed.push(premise);
    node = node.target;
  }
  return [...needed, node];
}

/** The selected statements with all relations among them. Linear in the map. */
export function exportedPart({ view, selected }: InterchangeInput): ExportedPart {
  const chosen = new Set<ArgumentNode>(selected);
  // A relation's target has one arrow less than it has itself, so with fewest arrows first every target is decided before.
  const relations = [...view.map.relations].sort((one, other) => arrowsOf(one) - arrowsOf(other));
  for (const relation of relations) {
    if (chosen.has(relation.target) && relation.premises.every((premise) => chosen.has(premise)))
      chosen.add(relation);
  }
  return { statements: selected, relations: view.map.relations.filter((relation) => chosen.has(relation)) };
}

function arrowsOf({ name }: Relation): number {
  return name.split('->').length;
}
