import { buildMap } from '../map/build.js';
import { evidenceFor } from '../map/evidence-and-reasons.js';
import { inText } from '../map/in-text.js';
import {
  type ArgumentMap,
  type ArgumentNode,
  type Draft,
  NO_EXPECTATIONS,
  type Relation,
  type RelationDraft,
  type Statement,
} from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { forwardRelations } from '../map/relations.js';
import { statementDate } from '../map/statement-dates.js';
import { structureOf } from '../map/structure.js';
import { isDateAfter } from '../words/dates.js';

/**
 * The map as it stood on a day: without evidence dated later, then without added statements dated later or
 * left without all of the evidence that they had, then without what no longer reaches the thesis.
 *
 * `date` is a year, month or day; a partial date counts from its first day. The thesis always stays, and so
 * does what never reached it. Returns a new map; the given one is not changed.
 */
export function asOf(map: ArgumentMap, date: string): ArgumentMap {
  const gone = new Set<Statement>();
  for (const statement of map.statements) {
    if (statement.kind === 'evidence' && isDateAfter(statementDate(statement), date)) gone.add(statement);
  }
  const queue = [...gone];
  for (const statement of map.statements) {
    const added = !inText(statement) && statement.kind !== 'evidence';
    if (added && isDateAfter(statementDate(statement), date)) remove(statement);
  }
  // Of each statement how much of its evidence is left: looked up once, then counted down.
  const left = new Map<Statement, number>();
  for (let head = 0; head < queue.length; head += 1) {
    const lost = queue[head]!;
    if (lost.kind !== 'evidence') continue;
    for (const target of supportedBy(lost)) {
      if (inText(target)) continue;
      const rest = (left.get(target) ?? evidenceFor(target).length) - 1;
      left.set(target, rest);
      if (rest === 0) remove(target);
    }
  }
  gone.delete(map.thesis);
  const reached = structureOf(map).depth;
  const smaller = without(map, gone);
  const still = structureOf(smaller).depth;
  const cutOff = smaller.statements.filter((statement) => {
    const before = map.byId.get(statement.id)!;
    return still[statement.index] === null && reached[before.index] !== null;
  });
  return without(smaller, new Set(cutOff));

  function remove(statement: Statement): void {
    if (gone.has(statement)) return;
    gone.add(statement);
    queue.push(statement);
  }
}

/** The statements that a statement supports directly, once each. */
function supportedBy(statement: Statement): Statement[] {
  const targets = statement.gives.flatMap(({ sign, target }) =>
    sign === 'support' && target.node === 'statement' ? target : [],
  );
  return [...new Set(targets)];
}

/** The map built anew without some statements, and so without every relation that needed one of them. */
function without(map: ArgumentMap, gone: ReadonlySet<Statement>): ArgumentMap {
  if (gone.size === 0) return map;
  const known = new Map<Relation, boolean>();
  const stays = (node: ArgumentNode): boolean => {
    if (node.node === 'statement') return !gone.has(node);
    const answer = known.get(node) ?? (node.premises.every(stays) && stays(node.target));
    known.set(node, answer);
    return answer;
  };
  const relations = forwardRelations(map.relations).filter(stays);
  const draft: Draft = {
    header: map.header,
    thesis: map.thesis.id,
    sources: [...map.sources.values()],
    terms: map.terms,
    statements: map.statements.filter(stays),
    relations: relations.map(redraft),
    expect: NO_EXPECTATIONS,
  };
  return buildMap(draft, false).map!;
}

function redraft(relation: Relation): RelationDraft {
  const [from, ...rest] = relation.premises.map((premise) => premise.id);
  return {
    sign: relation.sign,
    from: from!,
    to: nodeName(relation.target),
    with: rest,
    scheme: relation.scheme,
    contradiction: relation.contradiction !== null,
    where: relation.where,
    whereWith: relation.where,
  };
}
