import { type LinkingRelation, type LinkingStatement, NO_RELATIONS } from './linking.js';
import type { MapProblem } from './map-problem.js';
import type { Path, Relation, RelationDraft } from './model.js';
import { relationName } from './relations.js';
import { type NameLookup, noteUnknownName, unknownId } from './unknown-names.js';

/** A relation draft by its name, and (for the second half of a contradiction) whether it is the reverse. */
export interface NamedRelation {
  readonly draft: RelationDraft;
  readonly name: string;
  readonly index: number;
  readonly from: string;
  readonly to: string;
  readonly contradiction: Relation['contradiction'];
  /** The relation itself; null as long as it is not made, and where something is wrong with it. */
  made: LinkingRelation | null;
}

/** The relations of a draft by name; a second one for a pair is noted. */
export function resolveNamedRelations(
  drafts: readonly RelationDraft[],
  problems: MapProblem[],
): ReadonlyMap<string, NamedRelation> {
  const named = new Map<string, NamedRelation>();
  for (const draft of drafts) {
    const { from, to } = draft;
    declareRelation(named, draft, from, to, draft.contradiction ? 'forward' : null, problems);
    if (draft.contradiction && !to.includes('->') && to !== from)
      declareRelation(named, draft, to, from, 'reverse', problems);
  }
  return named;
}

/** Makes the relations: those that could be, by name, in file order. */
export function resolveRelations(
  named: ReadonlyMap<string, NamedRelation>,
  lookup: NameLookup,
): Map<string, LinkingRelation> {
  for (const relation of fewestArrowsFirst(named)) relation.made = resolveRelation(relation, named, lookup);
  const byName = new Map<string, LinkingRelation>();
  for (const [name, { made }] of named) if (made !== null) byName.set(name, made);
  return byName;
}

/** A relation's target has one arrow less than it has itself: in this order every target is made before what leads to it. */
function fewestArrowsFirst(named: ReadonlyMap<string, NamedRelation>): NamedRelation[] {
  const byArrows: NamedRelation[][] = [];
  for (const relation of named.values()) {
    const arrows = relation.to.includes('->') ? relation.to.split('->').length : 1;
    byArrows[arrows] ??= [];
    byArrows[arrows].push(relation);
  }
  return byArrows.flat();
}

/** Notes a relation by its name; a second one for the name is a problem. */
function declareRelation(
  named: Map<string, NamedRelation>,
  draft: RelationDraft,
  from: string,
  to: string,
  contradiction: NamedRelation['contradiction'],
  problems: MapProblem[],
): void {
  const name = relationName(from, to);
  const first = named.get(name);
  if (first === undefined) {
    named.set(name, { draft, name, index: named.size, from, to, contradiction, made: null });
    return;
  }
  const both = first.draft.contradiction && draft.contradiction;
  if (both && contradiction === 'reverse') return;
  problems.push({
    code: 'duplicate-relation',
    message: both
      ? `"${from}" and "${to}" already contradict each other`
      : `two steps from "${from}" to "${to}"`,
    hint: both
      ? 'write the contradiction in one of the two entries only'
      : 'keep one of the two; write several premises in "with"',
    where: draft.where,
    about: [from, to],
    first: { where: first.draft.where, what: null },
  });
}

function resolveRelation(
  { draft, name, index, from, to, contradiction }: NamedRelation,
  named: ReadonlyMap<string, NamedRelation>,
  lookup: NameLookup,
): LinkingRelation | null {
  const { byId, problems } = lookup;
  const reverse = contradiction === 'reverse';
  const target: LinkingStatement | LinkingRelation | null =
    (to.includes('->') ? named.get(to)?.made : byId.get(to)) ?? null;
  const wrong = draft.contradiction ? wrongContradiction(from, to, draft.where) : null;
  if (wrong !== null) {
    problems.push(wrong);
    return null;
  }
  if (target === null) {
    if (!reverse && !lookup.isDeclared(to)) noteUnknownName(to, draft.where, lookup);
    return null;
  }
  const declaring = byId.get(from);
  if (declaring === undefined) {
    if (!reverse) problems.push(unknownId(from, draft.where, lookup));
    return null;
  }
  return {
    node: 'relation',
    index,
    name,
    sign: draft.sign,
    premises: reverse ? [declaring] : resolvePremises(name, declaring, draft, lookup),
    target,
    scheme: draft.scheme,
    contradiction,
    supportedBy: NO_RELATIONS,
    attackedBy: NO_RELATIONS,
    where: draft.where,
  };
}

/** What is wrong with a contradiction between two ends; null for nothing. */
function wrongContradiction(from: string, to: string, where: Path): MapProblem | null {
  if (to.includes('->')) {
    const message = `"contradicts" takes the id of an entry, not a step ("${to}")`;
    const hint = 'to attack a step, use "attacks"';
    return { code: 'bad-relation', message, hint, where, about: [to] };
  }
  if (to !== from) return null;
  const message = `"${from}" cannot contradict itself`;
  return { code: 'bad-relation', message, hint: 'write the id of another entry', where, about: [from] };
}

/** The premises of a relation, the declaring one first. */
function resolvePremises(
  name: string,
  declaring: LinkingStatement,
  draft: RelationDraft,
  lookup: NameLookup,
): LinkingStatement[] {
  if (draft.with.length === 0) return [declaring];
  const premises = new Set([declaring]);
  for (const [position, id] of draft.with.entries()) {
    const premise = lookup.byId.get(id);
    const where = [...draft.whereWith, position];
    if (premise === undefined) lookup.problems.push(unknownId(id, where, lookup));
    else if (premises.has(premise)) {
      lookup.problems.push({
        code: 'bad-relation',
        message: `"${id}" is already a premise of "${name}"`,
        hint: '"with" lists the other premises, each once',
        where,
        about: [id],
      });
    } else premises.add(premise);
  }
  return [...premises];
}
