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
  /** Tells statements and steps apart. */
  readonly node: 'statement';
  /** The id, unique in the file. */
  readonly id: string;
  /** The list of the file that it is written in. */
  readonly kind: Kind;
  /** What is said. */
  readonly text: string;
  /** The headline. */
  readonly short: string | null;
  /** What kind of claim it is; null if the file does not say. */
  readonly type: ClaimType | null;
  /** Whether the file marks it as one that a reader needs first. */
  readonly core: boolean;
  /** Whether the text needs it but does not say it. */
  readonly implicit: boolean;
  /** Whether the file takes it for granted, so that it stands even if its reasons fall. */
  readonly assumed: boolean;
  /** Places in the text: paragraphs (`3`) and sentences (`3.2`, `3.2-4`). */
  readonly at: readonly string[];
  /** A few words of the text that mark the place. */
  readonly phrase: string | null;
  /** Who says it, if it is not the author. */
  readonly by: string | null;
  /** When it was said. */
  readonly date: string | null;
  /** Where it comes from. */
  readonly source: Source | null;
  /** Where in the source. */
  readonly page: string | null;
  /** The exact words of the source. */
  readonly quote: string | null;
  /** Its tags. */
  readonly tags: readonly string[];
  /** Questions to ask about it. */
  readonly questions: readonly string[];
  /** A note. */
  readonly note: string | null;
  /** The gaps that the file accepts: code to reason. */
  readonly known: Readonly<Record<string, string>>;
  /** The id of the entry that it is written under. */
  readonly under: string | null;
  /** The relations of which it is a premise. */
  readonly gives: readonly Relation[];
  /** The steps that support it. */
  readonly supportedBy: readonly Relation[];
  /** The steps that attack it. */
  readonly attackedBy: readonly Relation[];
}

/** A step of the argument: a support or an attack, from one or more premises to a statement or to another relation. */
export interface Relation {
  /** Tells statements and steps apart. */
  readonly node: 'relation';
  /** `a -> b`: from the premise that declares it to an id, or to the name of another relation. */
  readonly name: string;
  /** Whether it supports or attacks its target. */
  readonly sign: 'support' | 'attack';
  /** The statements that it needs, all of them; the one that declares it first. */
  readonly premises: readonly Statement[];
  /** What it supports or attacks. */
  readonly target: Statement | Relation;
  /** The kind of inference. */
  readonly scheme: string | null;
  /** Which half of a contradiction it is; null if it is none. */
  readonly contradiction: 'forward' | 'reverse' | null;
  /** The steps that support this step. */
  readonly supportedBy: readonly Relation[];
  /** The steps that attack this step: undercuts. */
  readonly attackedBy: readonly Relation[];
}

/** What the file says about its text. */
export interface Header {
  /** The title of the text. */
  readonly title: string;
  /** Who wrote it. */
  readonly author: string | null;
  /** The day, month or year when it was published. */
  readonly date: string | null;
  /** Where it was published. */
  readonly publication: string | null;
  /** Where it can be read. */
  readonly url: string | null;
  /** The language of the text, such as `en`. */
  readonly language: string | null;
  /** The motion for a debate; the thesis says yes to it. */
  readonly motion: string | null;
  /** The file name of the user's own copy of the text. */
  readonly original: string | null;
  /** The words with which paragraph 1 of the text begins. */
  readonly begins: string | null;
  /** A note. */
  readonly note: string | null;
}

/** A word of the text that a reader has to know. */
export interface DefinedTerm {
  /** The word. */
  readonly term: string;
  /** What it means. */
  readonly means: string;
  /** Where in the text it stands. */
  readonly at: readonly string[];
}

/** A whole argument. It is read-only in the types: a function that changes something makes another map. Lists are in the order of the file. */
export interface ArgumentMap {
  /** What the file says about its text. */
  readonly header: Header;
  /** The entry that all others lead to. */
  readonly thesis: Statement;
  /** All entries. */
  readonly statements: readonly Statement[];
  /** All steps between them. */
  readonly relations: readonly Relation[];
  /** Each entry by its id. */
  readonly byId: ReadonlyMap<string, Statement>;
  /** Each step by its name. */
  readonly byName: ReadonlyMap<string, Relation>;
  /** Each source by its id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The words that a reader has to know. */
  readonly terms: readonly DefinedTerm[];
}

/** An entry, or its id. */
export type Entry = string | Statement;

/** An entry or a step; or the id of the one, the name of the other. */
export type EntryOrStep = string | Statement | Relation;
