import type { ArgumentNode, Relation, Statement } from '../map/model.js';
import type { InterchangeInput } from './interchange-form.js';

/** What of a map is exported where only some entries are selected. */

export interface ExportedPart {
  readonly statements: readonly Statement[];
  /** The relations whose premises and whose target all are in the part, in file order. */
  readonly relations: readonly Relation[];
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
