import { listOf } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';

/**
 * What an entry and the header of a file can say, a row for each key: the map's types, what is read into a map and what is
 * printed of it all follow these tables. The form that the values have in a file stands in `file/claims-form.ts`.
 */

export const TYPES = ['fact', 'value', 'policy', 'cause', 'definition', 'prediction'] as const;
type ClaimType = (typeof TYPES)[number];

/** What a field of a map can hold. */
interface Holdings {
  readonly text: string | null;
  readonly texts: readonly string[];
  readonly flag: boolean;
  readonly type: ClaimType | null;
}

/** How what a field holds can be written in a file, apart from leaving it out. */
interface Writings {
  readonly text: string;
  readonly texts: string | readonly string[];
  readonly flag: boolean;
  readonly type: ClaimType;
}

/** What a field holds where a file says nothing. */
const NOTHING: Holdings = { text: null, texts: [], flag: false, type: null };

interface Field {
  readonly holds: keyof Holdings;
  /** What a text in it is called where words were searched for; left out of a field that is not searched. */
  readonly searchedAs?: string;
}

/** What an entry can say about itself beside its id, its text, its source and the gaps that it accepts. */
export const ENTRY_FIELDS = {
  /** The headline: the entry in a few words, which can be read alone. */
  short: { holds: 'text', searchedAs: 'headline' },
  type: { holds: 'type' },
  /** Whether it is one of the entries that a reader needs first. */
  core: { holds: 'flag' },
  implicit: { holds: 'flag' },
  assumed: { holds: 'flag' },
  /** Locators in the text, such as `3`, `3.2`, `3.2-4`. */
  at: { holds: 'texts' },
  phrase: { holds: 'text', searchedAs: 'phrase' },
  by: { holds: 'text', searchedAs: 'by' },
  date: { holds: 'text' },
  note: { holds: 'text', searchedAs: 'note' },
  page: { holds: 'text', searchedAs: 'page' },
  /** The words of the source, verbatim. */
  quote: { holds: 'text', searchedAs: 'quote' },
  tags: { holds: 'texts', searchedAs: 'tag' },
  questions: { holds: 'texts', searchedAs: 'question' },
} as const satisfies Readonly<Record<string, Field>>;

/** The texts of an entry in which words are searched for, each with what it is called. */
export function searchedFields(
  held: Held<typeof ENTRY_FIELDS>,
): { readonly field: string; readonly text: string }[] {
  return namesOf(ENTRY_FIELDS).flatMap((key) => {
    const { searchedAs: field }: Field = ENTRY_FIELDS[key];
    const value = held[key];
    if (field === undefined || value === null || typeof value === 'boolean') return [];
    return listOf(value).map((text) => ({ field, text }));
  });
}

/** What a file can say about its text beside its title. */
export const HEADER_FIELDS = {
  author: { holds: 'text' },
  date: { holds: 'text' },
  publication: { holds: 'text' },
  url: { holds: 'text' },
  language: { holds: 'text' },
  motion: { holds: 'text' },
  original: { holds: 'text' },
  begins: { holds: 'text' },
  note: { holds: 'text' },
} as const satisfies Readonly<Record<string, Field>>;

type Fields = Readonly<Record<string, Field>>;

/** What is held in fields. */
export type Held<F extends Fields> = { readonly [K in keyof F]: Holdings[F[K]['holds']] };

/** What is written for fields. */
export type Written<F extends Fields> = { readonly [K in keyof F]?: Writings[F[K]['holds']] | undefined };

/** What is held where something is written: one text as a list of one, nothing as what stands for nothing. */
export function heldFields<F extends Fields>(fields: F, written: Written<F>): Held<F> {
  const held: Record<string, unknown> = {};
  for (const key in fields) {
    const { holds } = fields[key]!;
    const value = written[key];
    if (value === undefined) held[key] = NOTHING[holds];
    else held[key] = holds === 'texts' ? listOf<string | boolean>(value) : value;
  }
  // The tables of types above say what these lines do: a field that holds one thing is written as that thing.
  return held as Held<F>;
}

/** What is to be written so that just this is held: nothing for what is empty. */
export function writtenFields<F extends Fields>(fields: F, held: Held<F>): Written<F> {
  const written: Record<string, unknown> = {};
  for (const key in fields) {
    const value = held[key];
    const isEmpty = value === null || value === false || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) written[key] = value;
  }
  return written as Written<F>;
}

/** Gives an object the fields of another, in the order of the table: all such objects have one shape. */
export function withFields<F extends Fields, T extends object>(fields: F, from: Held<F>, to: T): Held<F> & T {
  const given: Partial<Held<F>> = to;
  for (const key in fields) given[key] = from[key];
  return given as Held<F> & T;
}
