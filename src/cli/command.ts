import type { Given, Taken } from '../completion/grammar.js';
import type { Outcome } from './exit-codes.js';
import type { Io } from './io.js';
import type { Meanings } from './meanings.js';
import {
  checkedOptions,
  givenOptions,
  type Options,
  type OptionTable,
  type TypedOptions,
} from './option-table.js';
import { sayRemarks } from './remarks.js';
import { ALL_FORMS, type Shared, sharedOptions } from './shared-options.js';

/** What was typed behind a command's name. */
interface Typed {
  readonly args: readonly string[];
  readonly options: TypedOptions;
}

/** What a run of a command is given: everything checked. */
export interface Call<Table extends OptionTable> {
  readonly args: readonly string[];
  readonly options: Options<Table>;
  /** The names of the command's own options that stand on the line. */
  readonly given: ReadonlySet<string>;
  readonly shared: Shared;
  /** The form that is asked for, one of the command's forms; null where none is. */
  readonly form: string | null;
  /** Whether `--status` stands there without a value. */
  readonly bareStatus: boolean;
  readonly io: Io;
}

/** The table of a command without options of its own. */
export type NoOptions = Readonly<Record<never, never>>;

/** What `--help` says of a command, beside its options. */
export interface CommandHelp {
  /** What it does: one sentence, or two. */
  readonly about: string;
  /** The words that can follow its name, each with its meaning, under their headings. */
  readonly words?: Readonly<Record<string, Meanings>>;
  /** The values of its options, each with its meaning, under their headings. */
  readonly values?: Readonly<Record<string, Meanings>>;
  /** Command lines that work on the file that ships with the program, each with what it gives. */
  readonly examples: readonly (readonly [line: string, gives: string])[];
  /** What else has to be said, in a few sentences. */
  readonly note?: string;
}

/** What a command is, as its file writes it. Its name, arguments and summary stand in `command-list.ts`. */
export interface CommandDefinition<Table extends OptionTable> {
  /** Its own options, in the order in which help shows them. */
  readonly options: Table;
  /** Its help; nothing for what has no page of its own. */
  readonly help?: CommandHelp;
  /** False where it reads no claims file, and selects nothing. */
  readonly file?: false;
  /** The forms of its answer where they are not the usual ones; null where it has no `--format`. */
  readonly forms?: readonly string[] | null;
  /** What `--fields` can choose; nothing unless it is given. */
  readonly fields?: readonly string[];
  /** The values of its arguments, by the argument's name: each value with its meaning. */
  readonly values?: Taken['values'];
  /** The arguments that can be an entry or a tag instead of one of their values. */
  readonly orEntries?: Taken['orEntries'];
  /** Whether the name of a relation can stand where an id can. */
  readonly relations?: true;
  /** Whether it reads several files: `-f` again, folders and patterns. */
  readonly readsSeveral?: true;
  /** Whether `--status` without a value is a question of this command. */
  readonly takesBareStatus?: true;
  /** What of all this goes with what stands on the line already, for completion. */
  readonly narrowed?: (given: Given) => Partial<Taken>;
  run(call: Call<Table>): Promise<Outcome>;
}

/** A command as the program knows it: what it takes, and how it runs. */
export interface CommandModule {
  readonly options: OptionTable;
  readonly help: CommandHelp | null;
  /** What it takes, with what stands on the line already: what completion offers has to go with that. */
  takes(given: Given): Taken;
  run(typed: Typed, io: Io): Promise<Outcome>;
}

/** Makes a command: words in, everything checked before its work begins. */
export function defineCommand<Table extends OptionTable>(
  definition: CommandDefinition<Table>,
): CommandModule {
  const { options, help = null, forms = ALL_FORMS, fields = [], narrowed } = definition;
  const taken: Taken = {
    formats: forms ?? [],
    fields,
    ...(definition.file === undefined ? {} : { file: definition.file }),
    ...(definition.values === undefined ? {} : { values: definition.values }),
    ...(definition.orEntries === undefined ? {} : { orEntries: definition.orEntries }),
    ...(definition.relations === undefined ? {} : { relations: definition.relations }),
    ...(definition.readsSeveral === undefined ? {} : { readsSeveral: definition.readsSeveral }),
  };
  return {
    options,
    help,
    takes: (given) => ({ ...taken, ...narrowed?.(given) }),
    run: async (typed, io) => {
      const { readsSeveral = false, takesBareStatus = false } = definition;
      const checked = sharedOptions(typed.options, { forms, takesBareStatus, readsSeveral });
      try {
        return await definition.run({
          args: typed.args,
          options: checkedOptions(options, typed.options),
          given: givenOptions(options, typed.options),
          ...checked,
          io,
        });
      } finally {
        // Last, so that it is seen.
        sayRemarks(checked.shared, io);
      }
    },
  };
}
