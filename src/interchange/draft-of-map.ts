import type { ArgumentMap, Draft, Relation, Statement, StatementDraft } from '../map/model.js';
import { NO_EXPECTATIONS } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { isReverseRelation } from '../map/relations.js';
import { exportedPart } from './exported-part.js';
import type { InterchangeInput } from './interchange-form.js';

/** From a map, or a part of one, back to a draft that can be written as a claims file. */

/** The draft of what is selected. What the file expects of its verdicts is of the whole map only. */
export function draftOfSelection(input: InterchangeInput): Draft {
  const { map } = input.view;
  const isWhole = input.selected.length === map.statements.length;
  if (isWhole) return draftOfPart(map, map.statements, map.relations, true);
  const part = exportedPart(input);
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
