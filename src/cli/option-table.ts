import { type Command, Option } from 'commander';
import { Failure } from './failure.js';
import type { OptionKind, TypedOption } from './option-kinds.js';

/** The options of a command by name, in the order in which help shows them. */
export type OptionTable = Readonly<Record<string, OptionKind<unknown>>>;

/** What the options of a table are once they are checked. */
export type Options<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends OptionKind<infer T> ? T : never;
};

/** The words of a command line by the option that they were typed for. */
export type TypedOptions = (name: string) => TypedOption;

/** An option as it is typed and shown: `-f, --file <file>`. */
export function optionFlags(name: string, { short, value }: OptionKind<unknown>): string {
  const letter = short === null ? '' : `-${short}, `;
  return `${letter}${longOptionFlag(name)}${value === null ? '' : ` ${value}`}`;
}

/** The long form of an option's name: `--as-of` of `asOf`. */
export function longOptionFlag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Declares the options of a table for commander, under a heading of the help if one is given. */
export function declareOptions(command: Command, table: OptionTable, heading?: string): void {
  for (const [name, kind] of Object.entries(table)) {
    const option = new Option(optionFlags(name, kind), kind.help).conflicts([...kind.conflicts]);
    if (kind.choices !== null) option.choices(kind.choices);
    if (kind.usual !== null) option.default(kind.usual);
    // Commander keeps the words only: they are checked once it has read all of them.
    if (kind.value !== null) option.argParser(gathered);
    command.addOption(heading === undefined ? option : option.helpGroup(heading));
  }
}

function gathered(word: string, before: unknown): unknown[] {
  return Array.isArray(before) ? [...before, word] : [word];
}

/** The words that commander has read for a command and for the program. */
export function typedOptions(command: Command): TypedOptions {
  const values: Readonly<Record<string, unknown>> = command.optsWithGlobals();
  return (name) => {
    const value = values[name];
    return {
      isGiven: command.getOptionValueSourceWithGlobals(name) === 'cli' && value !== false,
      isOff: value === false,
      words: Array.isArray(value) ? value.filter((word) => typeof word === 'string') : [],
    };
  };
}

/** The words of options that nobody typed, for a run that is not asked for on a command line. */
export function typedOptionsOf(options: Readonly<Record<string, string | undefined>>): TypedOptions {
  return (name) => {
    const word = options[name];
    return { isGiven: word !== undefined, isOff: false, words: word === undefined ? [] : [word] };
  };
}

/** The checked options of a table. The first that is wrong, or given twice, is a failure. */
export function checkedOptions<Table extends OptionTable>(table: Table, typed: TypedOptions): Options<Table> {
  const checked = Object.entries(table).map(([name, kind]) => {
    const found = typed(kind.turnsOff ?? name);
    const flags = optionFlags(name, kind);
    const [first, second] = found.words;
    if (kind.repeated === 'refused' && first !== undefined && second !== undefined)
      throw givenTwice(flags, first, second, kind.onlyOne);
    return [name, kind.check(found, flags)];
  });
  // What stands under each name is what its kind's check gives: nothing in the language can say so of `fromEntries`.
  return Object.fromEntries(checked) as Options<Table>;
}

/** The names of a table's options that stand on the command line. */
export function givenOptions(table: OptionTable, typed: TypedOptions): ReadonlySet<string> {
  return new Set(Object.keys(table).filter((name) => typed(name).isGiven));
}

function givenTwice(flags: string, first: string, second: string, why: string): Failure {
  const names = flags.replace(/ [<[].*/, '');
  return new Failure('usage', `${names} is given twice ("${first}" and "${second}"): ${why}`);
}
