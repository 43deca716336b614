/**
 * An Argdown document as data: what its parser makes of the text, and what the JSON export of Argdown's own tools has in it.
 */

/** What has a title: a statement or an argument. */
export interface ArgdownNode {
  readonly title: string;
  /** The texts that define it, in the document's order; none where it is only referred to. */
  readonly texts: readonly string[];
  /** The text that is marked as the one to show; null where none is. */
  readonly canonical: string | null;
  readonly tags: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** The heading that it stands under. */
  readonly heading: string | null;
  /** Where it is defined, or first named; 0 where that is not known. */
  readonly line: number;
}

/** One inference of an argument: premises, a line, a conclusion. */
export interface ArgdownInference {
  /** Titles of statements. */
  readonly premises: readonly string[];
  readonly conclusion: string;
  readonly rules: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  /** Which statement of the argument its conclusion is, from 0. */
  readonly place: number;
}

export interface ArgdownArgument extends ArgdownNode {
  /** None for an argument of which only a description is given. */
  readonly inferences: readonly ArgdownInference[];
}

export const RELATION_TYPES = [
  'support',
  'attack',
  'entails',
  'contrary',
  'contradictory',
  'undercut',
] as const;
type RelationType = (typeof RELATION_TYPES)[number];

/** What a relation leads from or to. */
export interface ArgdownEnd {
  readonly of: 'statement' | 'argument';
  readonly title: string;
  /** The place of the conclusion, where it leads to one inference of an argument. */
  readonly place: number | null;
}

export interface ArgdownRelation {
  readonly type: RelationType;
  readonly from: ArgdownEnd;
  readonly to: ArgdownEnd;
}

export interface ArgdownModel {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly statements: ReadonlyMap<string, ArgdownNode>;
  readonly arguments: ReadonlyMap<string, ArgdownArgument>;
  readonly relations: readonly ArgdownRelation[];
}

/** The key under which our exports mark a conclusion that only leads on, so that several premises can attack together. */
export const AUXILIARY = 'auxiliary';

/** Whether a title is one that Argdown gives to what has none. */
export function isMadeUp(title: string): boolean {
  return /^Untitled \d+$/.test(title);
}
