import { once } from '../words/once.js';
import { type LinkingRelation, type LinkingStatement, NO_RELATIONS } from './linking.js';
import type { MapProblem } from './map-problem.js';
import type { Path, Relation, RelationDraft } from './model.js';
import { relationName } from './relations.js';
import { type NameLookup, noteUnknownName, unknownId } from './unknown-names.js';

/** A relation that a draft declares; its target is put in once it is known what is declared. */
interface DeclaredRelation extends Omit<LinkingRelation, 'premises' | 'target'> {
  /** The declaring one, if it is there; the others are put in with the target. */
  premises: readonly LinkingStatement[];
  /** Null as long as it is not made, and where something is wrong with it. */
  target: LinkingStatement | LinkingRelation | null;
}

/** The relations of a draft in file order; each one's draft and index are its place in both lists. */
export interface DeclaredRelations {
  readonly relations: readonly DeclaredRelation[];
  readonly drafts: readonly RelationDraft[];
  /** By name: made when it is first asked for, since that takes as long as all the rest, and most files name no step. */
  byName(): ReadonlyMap<string, DeclaredRelation>;
}

/** What was declared so far. */
interface Declaring {
  readonly relations: DeclaredRelation[];
  readonly drafts: RelationDraft[];
  /** The first relation of each entry, by index. */
  readonly firstOf: (DeclaredRelation | null)[];
  /** The further ones, by name. */
  readonly others: Map<string, DeclaredRelation>;
  statementOf(id: string): LinkingStatement | undefined;
}

/** The premises of a relation that is declared by what is not there. */
const NO_PREMISES: readonly LinkingStatement[] = [];

/** The relations of a draft, not made yet; a second one for a pair is noted. */
export function declareRelations(
  drafts: readonly RelationDraft[],
  statements: readonly LinkingStatement[],
  byId: ReadonlyMap<string, LinkingStatement>,
  problems: MapProblem[],
): DeclaredRelations {
  const declaring: Declaring = {
    relations: [],
    drafts: [],
    firstOf: statements.map(() => null),
    others: new Map(),
    statementOf: finderInOrder(statements, byId),
  };
  for (const draft of drafts) {
    const { from, to } = draft;
    declareRelation(declaring, draft, draft.contradiction ? 'forward' : null, problems);
    if (draft.contradiction && !to.includes('->') && to !== from)
      declareRelation(declaring, draft, 'reverse', problems);
  }
  const { relations } = declaring;
  return { relations, drafts: declaring.drafts, byName: once(() => relationsByName(relations)) };
}

/**
 * Finds statements by id, mostly without a look-up, which takes long where there are very many: relations stand in the order of the
 * entries that declare them, so the next one asked for is that of the last time, or the one after it.
 */
function finderInOrder(
  statements: readonly LinkingStatement[],
  byId: ReadonlyMap<string, LinkingStatement>,
): (id: string) => LinkingStatement | undefined {
  let at = 0;
  return (id) => {
    if (statements[at]?.id === id) return statements[at];
    const found = statements[at + 1]?.id === id ? statements[at + 1] : byId.get(id);
    if (found !== undefined) at = found.index;
    return found;
  };
}

/** Relations by their names, in their order. */
export function relationsByName<R extends { readonly name: string }>(
  relations: readonly R[],
): ReadonlyMap<string, R> {
  return new Map(relations.map((relation) => [relation.name, relation]));
}

/** What a relation leads from; the reverse half of a contradiction leads from what the draft leads to. */
function fromOf(draft: RelationDraft, contradiction: Relation['contradiction']): string {
  return contradiction === 'reverse' ? draft.to : draft.from;
}

/** What a relation leads to. */
function toOf(draft: RelationDraft, contradiction: Relation['contradiction']): string {
  return contradiction === 'reverse' ? draft.from : draft.to;
}

/** Notes a relation; a second one between the same two is a problem. */
function declareRelation(
  { relations, drafts, firstOf, others, statementOf }: Declaring,
  draft: RelationDraft,
  contradiction: Relation['contradiction'],
  problems: MapProblem[],
): void {
  const from = fromOf(draft, contradiction);
  const to = toOf(draft, contradiction);
  const name = relationName(from, to);
  const statement = statementOf(from);
  const before = statement === undefined ? null : firstOf[statement.index]!;
  const isFirst = statement !== undefined && before === null;
  const first = isFirst || before?.name === name ? before : others.get(name);
  if (first === undefined || first === null) {
    const relation: DeclaredRelation = {
      node: 'relation',
      index: drafts.length,
      name,
      sign: draft.sign,
      premises: statement === undefined ? NO_PREMISES : [statement],
      target: null,
      scheme: draft.scheme,
      contradiction,
      supportedBy: NO_RELATIONS,
      attackedBy: NO_RELATIONS,
      where: draft.where,
    };
    relations.push(relation);
    drafts.push(draft);
    if (isFirst) firstOf[statement.index] = relation;
    else others.set(name, relation);
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
export function makeRelations(declared: DeclaredRelations, lookup: NameLookup): LinkingRelation[] {
  const { relations, drafts } = declared;
  // A relation's target has one arrow less than it has itself: in this order every target is made before what leads to it.
  const later: (readonly [arrows: number, relation: DeclaredRelation])[] = [];
  for (const relation of relations) {
    const to = toOf(drafts[relation.index]!, relation.contradiction);
    if (to.includes('->')) later.push([to.split('->').length, relation]);
    else makeRelation(relation, declared, lookup);
  }
  for (const [, relation] of later.sort(([a], [b]) => a - b)) makeRelation(relation, declared, lookup);
  return relations.filter(isMade);
}

function isMade(relation: DeclaredRelation): relation is LinkingRelation {
  return relation.target !== null;
}

/** Puts the premises and the target into a relation; notes what is wrong with them. */
function makeRelation(
  relation: DeclaredRelation,
  { drafts, byName }: DeclaredRelations,
  lookup: NameLookup,
): void {
  const { byId, problems } = lookup;
  const [declaring] = relation.premises;
  const draft = drafts[relation.index]!;
  const isReverse = relation.contradiction === 'reverse';
  const from = fromOf(draft, relation.contradiction);
  const to = toOf(draft, relation.contradiction);
  const target = to.includes('->') ? byName().get(to) : byId.get(to);
  const wrong = draft.contradiction ? wrongContradiction(from, to, draft.where) : null;
  if (wrong !== null) {
    problems.push(wrong);
    return;
  }
  if (target === undefined || !isThere(target)) {
    if (!isReverse && !lookup.isDeclared(to)) noteUnknownName(to, draft.where, lookup);
    return;
  }
  if (declaring === undefined) {
    if (!isReverse) problems.push(unknownId(from, draft.where, lookup));
    return;
  }
  if (!isReverse && draft.with.length > 0)
    relation.premises = resolvePremises(relation.name, declaring, draft, lookup);
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
