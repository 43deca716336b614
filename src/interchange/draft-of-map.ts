import type { ArgumentMap, Draft, Relation, Statement, StatementDraft } from '../map/model.js';
import { NO_EXPECTATIONS } from '../map/model.js';
import { nodeAnchor, nodeName } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { isReverseRelation } from '../map/relations.js';
import { exportedPart } from './exported-part.js';
import type { InterchangeInput } from './interchange-form.js';

/** From a map, or a part of one, back to a draft that can be written as a claims file. */

/**
 * The draft of what is selected. A part of a map is made one that can be read by itself: the entries that lead to the thesis
 * are added, and what their steps need. What the file expects of its verdicts is of the whole map only.
 */
export function draftOfSelection(input: InterchangeInput): Draft {
  const { map, structure } = input.view;
  const isWhole = input.selected.length === map.statements.length;
  if (isWhole) return draftOfPart(map, map.statements, map.relations, true);
  const chosen = new Set<Statement>([map.thesis, ...input.selected]);
  for (const statement of chosen) {
    const above = structure.parent[statement.index];
    if (above != null) chosen.add(above);
    for (const { premises, target } of statement.gives)
      if (target === above || (target.node === 'relation' && nodeAnchor(target) === above))
        for (const premise of premises) chosen.add(premise);
  }
  const added = chosen.size - input.selected.length;
  if (added > 0)
    input.remark(
      `${added === 1 ? 'One entry was' : `${added} entries were`} added, so that all that you chose leads to the thesis.`,
    );
  const part = exportedPart({
    ...input,
    selected: map.statements.filter((statement) => chosen.has(statement)),
  });
  return draftOfPart(map, part.statements, part.relations, false);
}

function draftOfPart(
  map: ArgumentMap,
  statements: readonly Statement[],
  relations: readonly Relation[],
  isWhole: boolean,
): Draft {
  const used = new Set(statements.map(({ source }) => source?.id));
  return {
    header: map.header,
    thesis: map.thesis.id,
    sources: [...map.sources.values()].filter(({ id }) => isWhole || used.has(id)),
    terms: isWhole ? map.terms : [],
    statements: statements.map(statementDraftOf),
    relations: relations.filter((relation) => !isReverseRelation(relation)).map(relationDraftOf),
    expect: isWhole ? map.expect : NO_EXPECTATIONS,
  };
}

function statementDraftOf(statement: Statement): StatementDraft {
  const { node: _node, index: _index, gives: _g, supportedBy: _s, attackedBy: _a, ...said } = statement;
  return { ...said, source: said.source?.id ?? said.source };
}

function relationDraftOf(relation: Relation): Draft['relations'][number] {
  const { sign, premises, target, scheme, contradiction, where } = relation;
  return {
    sign,
    from: declaringPremise(relation).id,
    to: nodeName(target),
    with: premises.slice(1).map(({ id }) => id),
    scheme,
    contradiction: contradiction !== null,
    where,
    whereWith: where,
  };
}
