import type { ENTRY_FIELDS, HEADER_FIELDS, Held } from './fields.js';

/**
 * The argument map: statements, the relations between them, and where each was written.
 *
 * A map is a graph. Statements and relations are its nodes, since a relation can be supported and
 * attacked as a statement can (Pollock 1987: an undercut attacks the step, not its ends).
 */

export const KINDS = ['claim', 'evidence', 'counterpoint', 'reply'] as const;
export const SIDES = ['for', 'against', 'both', 'none'] as const;
export const STATUSES = ['in', 'out', 'undecided'] as const;
export const ATTACKS = ['rebut', 'undermine', 'undercut'] as const;

export type Kind = (typeof KINDS)[number];
export type Side = (typeof SIDES)[number];
export type Status = (typeof STATUSES)[number];
export type Attack = (typeof ATTACKS)[number];
export type Sign = 'support' | 'attack';

/** The way from the top of a file to one of its values: keys and list positions. */
export type Path = readonly (string | number)[];

/** A reference in CSL-JSON field names. `id` is null for one that is written in place. */
export interface Source {
  readonly id: string | null;
  readonly [field: string]: unknown;
}

/** What an entry of a file says about itself, before any relation. */
export interface StatementFields extends Held<typeof ENTRY_FIELDS> {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly source: Source | null;
  /** Accepted gaps: gap code to reason. */
  readonly known: Readonly<Record<string, string>>;
  /** The entry that it is nested under, if any. */
  readonly under: string | null;
  readonly where: Path;
}

export interface Statement extends StatementFields {
  readonly node: 'statement';
  /** Its place among the map's statements, 0-based, in file order. */
  readonly index: number;
  /** The relations of which it is a premise, in file order. */
  readonly gives: Relation[];
  readonly supportedBy: Relation[];
  readonly attackedBy: Relation[];
}

export interface Relation {
  readonly node: 'relation';
  readonly index: number;
  /** `from -> to`, where `from` is the declaring premise and `to` an id or another relation's name. */
  readonly name: string;
  readonly sign: Sign;
  /** The statements that it needs, all of them; the declaring premise first. */
  readonly premises: readonly Statement[];
  readonly target: ArgumentNode;
  readonly scheme: string | null;
  /** Which half of a contradiction it is, or null. */
  readonly contradiction: 'forward' | 'reverse' | null;
  readonly supportedBy: Relation[];
  readonly attackedBy: Relation[];
  readonly where: Path;
}

export type ArgumentNode = Statement | Relation;

interface Header extends Held<typeof HEADER_FIELDS> {
  readonly title: string;
}

/** The verdicts that a file says its map should have: ids and relation names. */
type Expectations = Readonly<Record<Status, readonly string[]>>;

export interface ArgumentMap {
  readonly header: Header;
  readonly thesis: Statement;
  /** In file order. */
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly byId: ReadonlyMap<string, Statement>;
  readonly byName: ReadonlyMap<string, Relation>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly expect: Expectations;
}

/**
 * A map as its pieces, names not yet resolved: what a reader of any file form hands to `buildMap`.
 * Names are spelled as `normalName` spells them.
 */
export interface Draft {
  readonly header: Header;
  readonly thesis: string;
  readonly sources: readonly Source[];
  readonly statements: readonly StatementDraft[];
  /** In file order. */
  readonly relations: readonly RelationDraft[];
  readonly expect: Expectations;
}

/** `source` may be the id of one of the draft's sources. */
export interface StatementDraft extends Omit<StatementFields, 'source'> {
  readonly source: Source | string | null;
}

export interface RelationDraft {
  readonly sign: Sign;
  /** The declaring premise's id. */
  readonly from: string;
  /** An id or a relation's name. */
  readonly to: string;
  readonly with: readonly string[];
  readonly scheme: string | null;
  /** True for `contradicts`: an attack each way. */
  readonly contradiction: boolean;
  /** Where it is written, and where its premises are named. */
  readonly where: Path;
  readonly whereWith: Path;
}

/** The name of the relation from a declaring premise to a target, spelled as everywhere. */
export function relationName(from: string, to: string): string {
  return `${from} -> ${to}`;
}

/** A node's id or name. */
export function nodeName(node: ArgumentNode): string {
  return node.node === 'statement' ? node.id : node.name;
}

/** The statement under which something that bears on `node` hangs: a relation's is its declaring premise. */
export function anchor(node: ArgumentNode): Statement {
  return node.node === 'statement' ? node : declaring(node);
}

export function declaring(relation: Relation): Statement {
  return relation.premises[0]!;
}

/** Whether a statement is a premise of a relation, looked up in the shorter of the two lists that say so. */
export function isPremise(statement: Statement, relation: Relation): boolean {
  const { premises } = relation;
  return premises.length < statement.gives.length
    ? premises.includes(statement)
    : statement.gives.includes(relation);
}

/** The premises that a relation needs beside one of them: the first `most`, and how many more there are. */
export function beside(
  { premises }: Relation,
  statement: Statement,
  most: number,
): { readonly first: readonly Statement[]; readonly more: number } {
  const first = premises
    .slice(0, most + 1)
    .filter((premise) => premise !== statement)
    .slice(0, most);
  return { first, more: premises.length - 1 - first.length };
}

/** Whether the text itself says it: it has a locator and is not implicit. */
export function inText(statement: StatementFields): boolean {
  return statement.at.length > 0 && !statement.implicit;
}

/**
 * The kind of an attack (Pollock 1987; Prakken 2010): on a relation it undercuts; on evidence, or on a
 * claim without support that is a premise of a support, it undermines; any other rebuts.
 */
export function attackKind(relation: Relation): Attack {
  const { target } = relation;
  if (target.node === 'relation') return 'undercut';
  if (target.kind === 'evidence') return 'undermine';
  const premise = target.gives.some((given) => given.sign === 'support');
  return target.kind === 'claim' && target.supportedBy.length === 0 && premise ? 'undermine' : 'rebut';
}
