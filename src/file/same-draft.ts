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
  // Most often even the keys stand in the same order, and then they need not be sorted.
  return differenceOf(one, other, asItIs) === null ? null : differenceOf(one, other, sorted);
}

function differenceOf(one: Draft, other: Draft, order: KeyOrder): string | null {
  const [ones, others] = [factsOf(one, order), factsOf(other, order)];
  return ones.find((fact, at) => fact !== others[at]) ?? others[ones.length] ?? null;
}

/** How plain data is made a text. */
type KeyOrder = (value: unknown) => string;

const asItIs: KeyOrder = (value) => JSON.stringify(value);
const sorted: KeyOrder = (value) => JSON.stringify(value, withSortedKeys);

/** All that a draft says, each in a line, in an order of their own. */
function factsOf(draft: Draft, order: KeyOrder): string[] {
  const { header, thesis, sources, terms, statements, relations, expect } = draft;
  const { suppose, ...verdicts } = expect;
  return [
    order({ ...header, thesis, terms, ...verdictsOf(verdicts) }),
    ...suppose.map(({ grant, drop, ...rest }) => JSON.stringify([grant, drop, verdictsOf(rest)])),
    ...sources.map((source) => order(source)).sort(),
    ...statements.map((statement) => order(statementFacts(statement))).sort(),
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
function withSortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
