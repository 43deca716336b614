import type {
  ArgumentMap,
  ArgumentNode,
  Draft,
  Path,
  Relation,
  RelationDraft,
  Source,
  Statement,
  StatementDraft,
} from './model.js';
import { relationName, STATUSES } from './model.js';
import { didYouMean } from './near.js';
import { clip } from './text.js';

/** Something wrong with a draft: what, where it was written, and what would be right. */
export interface MapProblem {
  readonly code:
    | 'duplicate-id'
    | 'unknown-id'
    | 'duplicate-relation'
    | 'bad-relation'
    | 'bad-thesis'
    | 'bad-expect';
  readonly message: string;
  readonly hint: string | null;
  readonly where: Path;
  /** The id or the name of the relation that the sentence is about, for who must know it without reading the sentence. */
  readonly about?: string;
}

export interface Built {
  /** Null when there are problems. */
  readonly map: ArgumentMap | null;
  readonly problems: readonly MapProblem[];
}

/**
 * Resolves a draft's names and links its statements and relations into a map.
 *
 * Every problem is reported, not the first only: duplicate ids, unknown ids and relation names, a second
 * relation for the same pair of declaring premise and target. Linear in the size of the draft.
 */
export function buildMap(draft: Draft): Built {
  const problems: MapProblem[] = [];
  const sources = new Map<string, Source>();
  for (const source of draft.sources) if (source.id !== null) sources.set(source.id, source);
  const byId = resolveStatements(draft, sources, problems);
  const relations = resolveRelations(draft.relations, byId, problems);
  const byName = new Map(relations.map((relation) => [relation.name, relation]));
  const thesis = resolveThesis(draft, byId, problems);
  checkExpectations(draft, byId, byName, problems);
  if (problems.length > 0 || thesis === undefined) return { map: null, problems: withoutEchoes(problems) };
  for (const relation of relations) link(relation);
  const statements = [...byId.values()];
  return {
    map: { header: draft.header, thesis, statements, relations, byId, byName, sources, expect: draft.expect },
    problems,
  };
}

/** An entry with an id that is taken repeats the relations of the first, too; saying the one is enough. */
function withoutEchoes(problems: readonly MapProblem[]): MapProblem[] {
  const twice = problems.filter(({ code }) => code === 'duplicate-id').map(({ where }) => where.slice(0, -1));
  const within = (where: Path) => twice.some((entry) => entry.every((step, i) => where[i] === step));
  return problems.filter(({ code, where }) => code !== 'duplicate-relation' || !within(where));
}

function resolveStatements(
  draft: Draft,
  sources: ReadonlyMap<string, Source>,
  problems: MapProblem[],
): Map<string, Statement> {
  const byId = new Map<string, Statement>();
  for (const entry of draft.statements) {
    if (byId.has(entry.id)) {
      const first = byId.get(entry.id)!;
      const message = `a second entry has the id "${entry.id}"; the first is the ${first.kind} "${clip(first.text)}"`;
      problems.push({
        code: 'duplicate-id',
        message,
        hint: 'give each entry an id of its own',
        where: [...entry.where, 'id'],
      });
      continue;
    }
    const source = resolveSource(entry, sources, problems);
    byId.set(entry.id, statementOf(entry, source, byId.size));
  }
  return byId;
}

/** Field by field, since a copy by spreading has no fixed shape and is several times slower to make and to read. */
function statementOf(entry: StatementDraft, source: Source | null, index: number): Statement {
  return {
    node: 'statement',
    index,
    id: entry.id,
    kind: entry.kind,
    text: entry.text,
    type: entry.type,
    at: entry.at,
    phrase: entry.phrase,
    by: entry.by,
    date: entry.date,
    implicit: entry.implicit,
    assumed: entry.assumed,
    source,
    page: entry.page,
    tags: entry.tags,
    questions: entry.questions,
    note: entry.note,
    known: entry.known,
    under: entry.under,
    where: entry.where,
    gives: [],
    supportedBy: [],
    attackedBy: [],
  };
}

function resolveSource(
  entry: StatementDraft,
  sources: ReadonlyMap<string, Source>,
  problems: MapProblem[],
): Source | null {
  if (typeof entry.source !== 'string') return entry.source;
  const found = sources.get(entry.source);
  if (found !== undefined) return found;
  const hint = didYouMean(entry.source, sources.keys()) ?? 'write it under "sources", or its fields in place';
  problems.push({
    code: 'unknown-id',
    message: `no source has the id "${entry.source}"`,
    hint,
    where: [...entry.where, 'source'],
  });
  return null;
}

/** A relation draft, its name, and (for the second half of a contradiction) whether it is the reverse. */
interface Named {
  readonly draft: RelationDraft;
  readonly from: string;
  readonly to: string;
  readonly contradiction: Relation['contradiction'];
}

function resolveRelations(
  drafts: readonly RelationDraft[],
  byId: ReadonlyMap<string, Statement>,
  problems: MapProblem[],
): Relation[] {
  const named = new Map<string, Named>();
  for (const draft of drafts) {
    const { to } = draft;
    const half = draft.contradiction ? 'forward' : null;
    declare(named, { draft, from: draft.from, to, contradiction: half }, problems);
    if (draft.contradiction && !to.includes('->') && to !== draft.from) {
      declare(named, { draft, from: to, to: draft.from, contradiction: 'reverse' }, problems);
    }
  }
  // A relation's target has one arrow less than it has itself, so fewest arrows first finds every target made.
  const made = new Map<string, Relation>();
  const byArrows: [name: string, index: number][][] = [];
  let index = 0;
  for (const [name, { to }] of named) {
    const arrows = to.includes('->') ? to.split('->').length : 1;
    byArrows[arrows] ??= [];
    byArrows[arrows].push([name, index]);
    index += 1;
  }
  for (const [name, place] of byArrows.flat()) {
    const relation = resolveRelation(name, place, named.get(name)!, byId, made, named, problems);
    if (relation !== null) made.set(name, relation);
  }
  return [...made.values()].sort((a, b) => a.index - b.index);
}

function declare(named: Map<string, Named>, entry: Named, problems: MapProblem[]): void {
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
      ? `"${entry.from}" and "${entry.to}" contradict each other already`
      : `a second relation "${name}": that pair has ${first.draft.sign === 'support' ? 'a support' : 'an attack'} already`,
    hint: both
      ? 'write a contradiction from one end only'
      : 'keep one of the two; several premises go into "with"',
    where: entry.draft.where,
    about: name,
  });
}

function resolveRelation(
  name: string,
  index: number,
  { draft, from, to, contradiction }: Named,
  byId: ReadonlyMap<string, Statement>,
  made: ReadonlyMap<string, Relation>,
  named: ReadonlyMap<string, Named>,
  problems: MapProblem[],
): Relation | null {
  const reverse = contradiction === 'reverse';
  const target: ArgumentNode | undefined = to.includes('->') ? made.get(to) : byId.get(to);
  if (draft.contradiction && to.includes('->')) {
    const message = `"contradicts" takes the id of a statement, not a relation ("${to}")`;
    problems.push({
      code: 'bad-relation',
      message,
      hint: 'to object to a relation, use "attacks"',
      where: draft.where,
      about: name,
    });
    return null;
  }
  if (draft.contradiction && to === from) {
    const message = `"${from}" cannot contradict itself`;
    const hint = 'name another statement';
    problems.push({ code: 'bad-relation', message, hint, where: draft.where, about: name });
    return null;
  }
  if (target === undefined) {
    if (!reverse && !named.has(to)) problems.push(unknownTarget(to, byId, named, draft.where, problems));
    return null;
  }
  const premises: Statement[] = [];
  const declaring = byId.get(from);
  if (declaring === undefined) {
    if (!reverse) problems.push(unknownId(from, byId, draft.where, problems));
    return null;
  }
  premises.push(declaring);
  for (const [position, id] of reverse ? [] : draft.with.entries()) {
    const premise = byId.get(id);
    const where = [...draft.whereWith, position];
    if (premise === undefined) problems.push(unknownId(id, byId, where, problems));
    else if (premises.includes(premise)) {
      const message = `"${id}" is a premise of "${name}" already`;
      problems.push({
        code: 'bad-relation',
        message,
        hint: '"with" lists the other premises, each once',
        where,
        about: name,
      });
    } else premises.push(premise);
  }
  return {
    node: 'relation',
    index,
    name,
    sign: draft.sign,
    premises,
    target,
    scheme: draft.scheme,
    contradiction,
    supportedBy: [],
    attackedBy: [],
    where: draft.where,
  };
}

/** After so many problems a near id is no longer looked for: each look compares with every id there is. */
const MANY = 200;

function unknownId(
  id: string,
  byId: ReadonlyMap<string, Statement>,
  where: Path,
  problems: readonly MapProblem[],
): MapProblem {
  return {
    code: 'unknown-id',
    message: `no entry has the id "${id}"`,
    hint: problems.length < MANY ? didYouMean(id, byId.keys()) : null,
    where,
    about: id,
  };
}

function unknownTarget(
  name: string,
  byId: ReadonlyMap<string, Statement>,
  named: ReadonlyMap<string, Named>,
  where: Path,
  problems: readonly MapProblem[],
): MapProblem {
  const ids = name.split(' -> ');
  const missing = ids.find((id) => !byId.has(id));
  if (missing !== undefined) return unknownId(missing, byId, where, problems);
  const to = ids.slice(1).join(' -> ');
  const linked = [...named.values()].find((entry) => entry.to === to && entry.draft.with.includes(ids[0]!));
  const hint =
    linked === undefined
      ? didYouMean(name, sameEnds(named, ids[0]!, to))
      : `a linked relation is named by the premise that declares it: "${relationName(linked.from, to)}"`;
  return { code: 'unknown-id', message: `there is no relation "${name}"`, hint, where };
}

/** Names of relations from the same premise or to the same target first, then all others. */
function* sameEnds(named: ReadonlyMap<string, Named>, from: string, to: string): Generator<string> {
  for (const [name, entry] of named) if (entry.from === from || entry.to === to) yield name;
  for (const [name, entry] of named) if (entry.from !== from && entry.to !== to) yield name;
}

function resolveThesis(
  draft: Draft,
  byId: ReadonlyMap<string, Statement>,
  problems: MapProblem[],
): Statement | undefined {
  const thesis = byId.get(draft.thesis);
  const where = ['thesis'];
  if (thesis === undefined) {
    const claims = [...byId.values()]
      .filter((statement) => statement.kind === 'claim')
      .map((claim) => claim.id);
    const hint = didYouMean(draft.thesis, claims) ?? 'name the claim that all the others lead to';
    const message = `no claim has the id "${draft.thesis}"`;
    problems.push({ code: 'bad-thesis', message, hint, where, about: draft.thesis });
  } else if (thesis.kind !== 'claim') {
    const message = `the thesis must be a claim, and "${thesis.id}" is listed as ${thesis.kind}`;
    problems.push({ code: 'bad-thesis', message, hint: 'move it under "claims"', where });
  }
  return thesis;
}

function checkExpectations(
  draft: Draft,
  byId: ReadonlyMap<string, Statement>,
  byName: ReadonlyMap<string, Relation>,
  problems: MapProblem[],
): void {
  const seen = new Map<string, string>();
  for (const status of STATUSES) {
    draft.expect[status].forEach((name, position) => {
      const where = ['expect', status, position];
      if (!byId.has(name) && !byName.has(name)) {
        const hint = didYouMean(name, name.includes('->') ? byName.keys() : byId.keys());
        problems.push({
          code: 'unknown-id',
          message: `no statement or relation is called "${name}"`,
          hint,
          where,
          about: name,
        });
      }
      const before = seen.get(name);
      if (before !== undefined) {
        const message = `"${name}" is expected "${before}" already`;
        problems.push({ code: 'bad-expect', message, hint: 'expect one verdict of each, once', where });
      }
      seen.set(name, status);
    });
  }
}

function link(relation: Relation): void {
  for (const premise of relation.premises) premise.gives.push(relation);
  const incoming = relation.sign === 'support' ? relation.target.supportedBy : relation.target.attackedBy;
  incoming.push(relation);
}
