import {
  type Draft,
  type RelationDraft,
  STATUSES,
  type StatementDraft,
  type Supposition,
} from '../map/model.js';

/** Whether two drafts say the same, wherever their entries stand in a file. */

/** Whether two drafts say the same: all but the order of entries, of relations and of keys, and what stands under what. Linear but for sorting. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return firstDifference(one, other) === null;
}

/** The first thing that differs between two drafts, for a message; null where they say the same. */
export function firstDifference(one: Draft, other: Draft): string | null {
  const [ones, others] = [factsOf(one), factsOf(other)];
  return ones.find((fact, at) => fact !== others[at]) ?? others[ones.length] ?? null;
}

/** All that a draft says, each in a line, in an order of their own. */
function factsOf(draft: Draft): string[] {
  const { header, thesis, sources, terms, statements, relations, expect } = draft;
  const { suppose, ...verdicts } = expect;
  return [
    JSON.stringify({ ...header, thesis, terms, ...verdictsOf(verdicts) }, sorted),
    ...suppose.map(({ grant, drop, ...rest }) => JSON.stringify([grant, drop, verdictsOf(rest)])),
    ...sources.map((source) => JSON.stringify(source, sorted)).sort(),
    ...statements.map((statement) => JSON.stringify(statementFacts(statement), sorted)).sort(),
    ...relations.map((relation) => JSON.stringify(relationFacts(relation))).sort(),
  ];
}

/** A statement without its place in a file. */
function statementFacts({ under: _under, where: _where, ...said }: StatementDraft) {
  return said;
}

function relationFacts({ sign, from, to, with: premises, scheme, contradiction }: RelationDraft) {
  return [from, to, sign, premises, scheme, contradiction];
}

function verdictsOf(expected: Pick<Supposition, (typeof STATUSES)[number]>) {
  return STATUSES.map((status) => expected[status]);
}

/** For `JSON.stringify`: keys in the order of letters. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
