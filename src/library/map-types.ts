/**
 * The argument map as those see it who import the package: statements, and the relations between them. The types stand here
 * in full, so that the declarations that ship need no other file.
 */

/** The list of the file that an entry is written in. */
export type Kind = 'claim' | 'evidence' | 'counterpoint' | 'reply';
/** What kind of claim an entry is. */
export type ClaimType = 'fact' | 'value' | 'policy' | 'cause' | 'definition' | 'prediction';
/** The side of the motion that a statement serves; `none` if it does not lead to the thesis. */
export type Side = 'for' | 'against' | 'both' | 'none';
/** A verdict: it stands (`in`), falls (`out`), or is undecided. */
export type Status = 'in' | 'out' | 'undecided';
/** A rebuttal attacks a statement, an undermining attack what a reason rests on, an undercut a step. */
export type AttackKind = 'rebut' | 'undermine' | 'undercut';

/** A source, with the field names of CSL-JSON. */
export interface Source {
  /** Null for a source that is written in the entry that uses it. */
  readonly id: string | null;
  readonly [field: string]: unknown;
}

/** An entry of the file: a claim, a piece of evidence, a counterpoint or a reply. */
export interface Statement {
  readonly node: 'statement';
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  /** The headline. */
  readonly short: string | null;
  readonly type: ClaimType | null;
  readonly core: boolean;
  readonly implicit: boolean;
  readonly assumed: boolean;
  /** Places in the text: paragraphs (`3`) and sentences (`3.2`, `3.2-4`). */
  readonly at: readonly string[];
  readonly phrase: string | null;
  /** Who says it, if it is not the author. */
  readonly by: string | null;
  readonly date: string | null;
  readonly source: Source | null;
  readonly page: string | null;
  readonly quote: string | null;
  readonly tags: readonly string[];
  readonly questions: readonly string[];
  readonly note: string | null;
  /** The gaps that the file accepts: code to reason. */
  readonly known: Readonly<Record<string, string>>;
  /** The id of the entry that it is written under. */
  readonly under: string | null;
  /** The relations of which it is a premise. */
  readonly gives: readonly Relation[];
  readonly supportedBy: readonly Relation[];
  readonly attackedBy: readonly Relation[];
}

/** A step of the argument: a support or an attack, from one or more premises to a statement or to another relation. */
export interface Relation {
  readonly node: 'relation';
  /** `a -> b`: from the premise that declares it to an id, or to the name of another relation. */
  readonly name: string;
  readonly sign: 'support' | 'attack';
  /** The statements that it needs, all of them; the one that declares it first. */
  readonly premises: readonly Statement[];
  readonly target: Statement | Relation;
  /** The kind of inference. */
  readonly scheme: string | null;
  /** Which half of a contradiction it is; null if it is none. */
  readonly contradiction: 'forward' | 'reverse' | null;
  readonly supportedBy: readonly Relation[];
  readonly attackedBy: readonly Relation[];
}

/** What the file says about its text. */
export interface Header {
  readonly title: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly publication: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly motion: string | null;
  /** The file name of the user's own copy of the text. */
  readonly original: string | null;
  /** The words with which paragraph 1 of the text begins. */
  readonly begins: string | null;
  readonly note: string | null;
}

/** A word of the text that a reader has to know. */
export interface DefinedTerm {
  readonly term: string;
  readonly means: string;
  readonly at: readonly string[];
}

/** A whole argument. It never changes: whatever changes it makes another one. Lists are in the order of the file. */
export interface ArgumentMap {
  readonly header: Header;
  readonly thesis: Statement;
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly byId: ReadonlyMap<string, Statement>;
  readonly byName: ReadonlyMap<string, Relation>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly terms: readonly DefinedTerm[];
}

/** An entry, or its id. */
export type Entry = string | Statement;

/** An entry or a step; or the id of the one, the name of the other. */
export type EntryOrStep = string | Statement | Relation;
