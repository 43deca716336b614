import type { LinkingRelation, LinkingStatement } from './linking.js';
import type { MapProblem } from './map-problem.js';
import type { Path, Relation, RelationDraft } from './model.js';
import { relationName } from './relations.js';
import { type NameLookup, noteUnknownName, unknownId } from './unknown-names.js';

/** A relation draft, its name, and (for the second half of a contradiction) whether it is the reverse. */
export interface NamedRelation {
  readonly draft: RelationDraft;
  readonly from: string;
  readonly to: string;
  readonly contradiction: Relation['contradiction'];
}

/** The relations of a draft by name; a second one for a pair is noted. */
export function resolveNamedRelations(
  drafts: readonly RelationDraft[],
  problems: MapProblem[],
): ReadonlyMap<string, NamedRelation> {
  const named = new Map<string, NamedRelation>();
  for (const draft of drafts) {
    const { to } = draft;
    const half = draft.contradiction ? 'forward' : null;
    declareRelation(named, { draft, from: draft.from, to, contradiction: half }, problems);
    if (draft.contradiction && !to.includes('->') && to !== draft.from) {
      declareRelation(named, { draft, from: to, to: draft.from, contradiction: 'reverse' }, problems);
    }
  }
  return named;
}

export function resolveRelations(
  named: ReadonlyMap<string, NamedRelation>,
  lookup: NameLookup,
): LinkingRelation[] {
  // A relation's target has one arrow less than it has itself, so fewest arrows first finds every target made.
  const made = new Map<string, LinkingRelation>();
  const byArrows: [name: string, index: number, relation: NamedRelation][][] = [];
  let index = 0;
  for (const [name, relation] of named) {
    const { to } = relation;
    const arrows = to.includes('->') ? to.split('->').length : 1;
    byArrows[arrows] ??= [];
    byArrows[arrows].push([name, index, relation]);
    index += 1;
  }
  const inOrder: LinkingRelation[] = [];
  for (const [name, position, one] of byArrows.flat()) {
    const relation = resolveRelation(name, position, one, made, lookup);
    if (relation === null) continue;
    made.set(name, relation);
    inOrder[position] = relation;
  }
  // What was not resolved left holes, which are passed over.
  return inOrder.filter(() => true);
}

/** Notes a relation by its name; a second one for the name is a problem. */
function declareRelation(
  named: Map<string, NamedRelation>,
  entry: NamedRelation,
  problems: MapProblem[],
): void {
  const name = relationName(entry.from, entry.to);
  const first = named.get(name);
  if (first === undefined) {
    named.set(name, entry);
    return;
  }
  const both = first.draft.contradiction && entry.draft.contradiction;
  if (both && entry.contradiction === 'reverse') return;
  problems.push({
    code: 'duplicate-relation',
    message: both
      ? `"${entry.from}" and "${entry.to}" already contradict each other`
      : `two steps from "${entry.from}" to "${entry.to}"`,
    hint: both
      ? 'write the contradiction in one of the two entries only'
      : 'keep one of the two; write several premises in "with"',
    where: entry.draft.where,
    about: [entry.from, entry.to],
    first: { where: first.draft.where, what: null },
  });
}

function resolveRelation(
  name: string,
  index: number,
  { draft, from, to, contradiction }: NamedRelation,
  made: ReadonlyMap<string, LinkingRelation>,
  lookup: NameLookup,
): LinkingRelation | null {
  const { byId, problems } = lookup;
  const reverse = contradiction === 'reverse';
  const target: LinkingStatement | LinkingRelation | undefined = to.includes('->')
    ? made.get(to)
    : byId.get(to);
  const wrong = draft.contradiction ? wrongContradiction(from, to, draft.where) : null;
  if (wrong !== null) {
    problems.push(wrong);
    return null;
  }
  if (target === undefined) {
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
    supportedBy: [],
    attackedBy: [],
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
