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
  /** Which of the map's statements it is, from 0, in file order. */
  readonly index: number;
  /** The relations of which it is a premise, in file order. */
  readonly gives: readonly Relation[];
  readonly supportedBy: readonly Relation[];
  readonly attackedBy: readonly Relation[];
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
  readonly supportedBy: readonly Relation[];
  readonly attackedBy: readonly Relation[];
  readonly where: Path;
}

export type ArgumentNode = Statement | Relation;

interface Header extends Held<typeof HEADER_FIELDS> {
  readonly title: string;
}

/** Verdicts that a map should have: ids and relation names. */
type ExpectedVerdicts = Readonly<Record<Status, readonly string[]>>;

/** Verdicts that a map should have if some ids and relations stood (`grant`) and others fell (`drop`). */
export interface Supposition extends ExpectedVerdicts {
  readonly grant: readonly string[];
  readonly drop: readonly string[];
}

/** The verdicts that a file says its map should have, as it is and under suppositions. */
interface Expectations extends ExpectedVerdicts {
  readonly suppose: readonly Supposition[];
}

/** A word of the text that a reader has to know. */
export interface DefinedTerm {
  readonly term: string;
  readonly means: string;
  /** Locators in the text; empty where the file names none. */
  readonly at: readonly string[];
}

export const NO_EXPECTATIONS: Expectations = { in: [], out: [], undecided: [], suppose: [] };

export interface ArgumentMap {
  readonly header: Header;
  readonly thesis: Statement;
  /** In file order. */
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly byId: ReadonlyMap<string, Statement>;
  readonly byName: ReadonlyMap<string, Relation>;
  readonly sources: ReadonlyMap<string, Source>;
  /** In file order. */
  readonly terms: readonly DefinedTerm[];
  readonly expect: Expectations;
  /** False for a map as it stood on an earlier day: it lacks what came later, and its file has things that only that needs. */
  readonly isWhole: boolean;
}

/**
 * A map as its pieces, names not yet resolved: what a reader of any file form hands to `buildMap`.
 * Names are spelled as `lookupName` spells them.
 */
export interface Draft {
  readonly header: Header;
  readonly thesis: string;
  readonly sources: readonly Source[];
  readonly terms: readonly DefinedTerm[];
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
