import { type LinkingRelation, type LinkingStatement, NO_RELATIONS } from './linking.js';
import type { MapProblem } from './map-problem.js';
import type { Path, Relation, RelationDraft } from './model.js';
import { relationName } from './relations.js';
import { type NameLookup, noteUnknownName, unknownId } from './unknown-names.js';

/** A relation that a draft declares; its premises and its target are put in once it is known what is declared. */
interface DeclaredRelation extends Omit<LinkingRelation, 'premises' | 'target'> {
  premises: readonly LinkingStatement[];
  /** Null as long as it is not made, and where something is wrong with it. */
  target: LinkingStatement | LinkingRelation | null;
}

/** The relations of a draft by name, in file order, and the draft of each by its index. */
export interface DeclaredRelations {
  readonly byName: Map<string, DeclaredRelation>;
  readonly drafts: readonly RelationDraft[];
}

/** The relations of a draft, not made yet; a second one for a pair is noted. */
export function declareRelations(
  drafts: readonly RelationDraft[],
  problems: MapProblem[],
): DeclaredRelations {
  const declared = { byName: new Map<string, DeclaredRelation>(), drafts: [] };
  for (const draft of drafts) {
    const { from, to } = draft;
    declareRelation(declared, draft, draft.contradiction ? 'forward' : null, problems);
    if (draft.contradiction && !to.includes('->') && to !== from)
      declareRelation(declared, draft, 'reverse', problems);
  }
  return declared;
}

/** The ends of a relation; the reverse half of a contradiction leads from what the draft leads to. */
function endsOf(
  { from, to }: RelationDraft,
  contradiction: Relation['contradiction'],
): readonly [from: string, to: string] {
  return contradiction === 'reverse' ? [to, from] : [from, to];
}

/** Notes a relation by its name; a second one for the name is a problem. */
function declareRelation(
  { byName, drafts }: { readonly byName: Map<string, DeclaredRelation>; readonly drafts: RelationDraft[] },
  draft: RelationDraft,
  contradiction: Relation['contradiction'],
  problems: MapProblem[],
): void {
  const [from, to] = endsOf(draft, contradiction);
  const name = relationName(from, to);
  const first = byName.get(name);
  if (first === undefined) {
    byName.set(name, {
      node: 'relation',
      index: drafts.length,
      name,
      sign: draft.sign,
      premises: [],
      target: null,
      scheme: draft.scheme,
      contradiction,
      supportedBy: NO_RELATIONS,
      attackedBy: NO_RELATIONS,
      where: draft.where,
    });
    drafts.push(draft);
    return;
  }
  const both = first.contradiction !== null && draft.contradiction;
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
    first: { where: first.where, what: null },
  });
}

/** Makes the relations that are declared, and leaves out those that cannot be made: what is wrong with these is noted. */
export function makeRelations(
  { byName, drafts }: DeclaredRelations,
  lookup: NameLookup,
): Map<string, LinkingRelation> {
  // A relation's target has one arrow less than it has itself: in this order every target is made before what leads to it.
  const later: (readonly [arrows: number, relation: DeclaredRelation])[] = [];
  for (const relation of byName.values()) {
    const [, to] = endsOf(drafts[relation.index]!, relation.contradiction);
    if (to.includes('->')) later.push([to.split('->').length, relation]);
    else makeRelation(relation, drafts[relation.index]!, byName, lookup);
  }
  for (const [, relation] of later.sort(([a], [b]) => a - b))
    makeRelation(relation, drafts[relation.index]!, byName, lookup);
  return withoutUnmade(byName);
}

function withoutUnmade(byName: Map<string, DeclaredRelation>): Map<string, LinkingRelation> {
  if (areMade(byName)) return byName;
  return new Map([...byName].filter((named): named is [string, LinkingRelation] => isMade(named[1])));
}

function areMade(byName: Map<string, DeclaredRelation>): byName is Map<string, LinkingRelation> {
  for (const relation of byName.values()) if (!isMade(relation)) return false;
  return true;
}

function isMade(relation: DeclaredRelation): relation is LinkingRelation {
  return relation.target !== null;
}

/** Puts the premises and the target into a relation; notes what is wrong with them. */
function makeRelation(
  relation: DeclaredRelation,
  draft: RelationDraft,
  byName: ReadonlyMap<string, DeclaredRelation>,
  lookup: NameLookup,
): void {
  const { byId, problems } = lookup;
  const isReverse = relation.contradiction === 'reverse';
  const [from, to] = endsOf(draft, relation.contradiction);
  const target = to.includes('->') ? byName.get(to) : byId.get(to);
  const wrong = draft.contradiction ? wrongContradiction(from, to, draft.where) : null;
  if (wrong !== null) {
    problems.push(wrong);
    return;
  }
  if (target === undefined || !isThere(target)) {
    if (!isReverse && !lookup.isDeclared(to)) noteUnknownName(to, draft.where, lookup);
    return;
  }
  const declaring = byId.get(from);
  if (declaring === undefined) {
    if (!isReverse) problems.push(unknownId(from, draft.where, lookup));
    return;
  }
  relation.premises = isReverse ? [declaring] : resolvePremises(relation.name, declaring, draft, lookup);
  relation.target = target;
}

function isThere(target: LinkingStatement | DeclaredRelation): target is LinkingStatement | LinkingRelation {
  return target.node === 'statement' || isMade(target);
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
