import type { ArgumentMap } from '../map/model.js';

/** What can stand on a command line, as plain data. */

/** A value that can be offered, and what it means. */
export interface Value {
  readonly value: string;
  readonly meaning: string;
}

/** Where the values of an option or an argument come from: what the map has is read only where it is asked for. */
export type Source =
  | { readonly from: 'list'; readonly values: readonly Value[] }
  | { readonly from: 'files' }
  | { readonly from: 'map'; readonly values: (map: ArgumentMap, typed: string) => readonly Value[] };

export interface OptionSyntax {
  /** By which it is named among those that exclude each other. */
  readonly name: string;
  readonly long: string;
  readonly short: string | null;
  readonly meaning: string;
  /** Whether a value follows: never, always, or where the next word does not begin with `-`. */
  readonly takesValue: 'no' | 'yes' | 'perhaps';
  /** Whether its value is a list with commas, and whether `!` there excludes. */
  readonly list: 'no' | 'plain' | 'excluding';
  readonly repeatable: boolean;
  /** The names of options that do not go with it. */
  readonly conflicts: readonly string[];
  /** The names of the options with which it cannot have a value in common. */
  readonly apartFrom: readonly string[];
  /** Null where nothing can be offered: numbers, dates. */
  readonly source: Source | null;
}

export interface ArgumentSyntax {
  readonly variadic: boolean;
  readonly source: Source | null;
}

/** What can follow the name of a command, or of the program. */
export interface Syntax {
  readonly options: readonly OptionSyntax[];
  readonly arguments: readonly ArgumentSyntax[];
}

/** What stands on the line already: the arguments of a command, and its options by name, each with its last value. */
export interface Given {
  readonly args: readonly string[];
  readonly options: ReadonlyMap<string, string | null>;
}

/** What a command takes of what is typed after it, beside its own options. */
export interface Taken {
  /** False where no claims file is read: nothing is selected then, either. */
  readonly file?: false;
  /** What `--format` can choose; nothing where an answer has one form only. */
  readonly formats: readonly string[];
  /** What `--fields` can choose. */
  readonly fields: readonly string[];
  /** The names of further options that are refused. */
  readonly without?: readonly string[];
  /** The values of arguments, and of options that select elsewhere, by name: each value with its meaning. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The arguments that can be an entry or a tag instead of one of their values. */
  readonly orEntries?: readonly string[];
  /** Whether the option for the file can be given again. */
  readonly readsSeveral?: true;
  /** Whether the name of a relation can stand where an id can. */
  readonly relations?: true;
}
