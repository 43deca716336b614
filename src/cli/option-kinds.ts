import { isDate } from '../words/dates.js';
import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { Failure } from './failure.js';

/** The kinds of options: each says how an option is shown and completed, and makes a checked value of the words typed. */

/** The words that were typed for one option. */
export interface TypedOption {
  /** Whether it stands on the command line. */
  readonly isGiven: boolean;
  /** Its values as they were typed, in order; none for a switch, and for an option whose value was left out. */
  readonly words: readonly string[];
  /** Whether a `--no-…` has turned it off. */
  readonly isOff: boolean;
}

/** What completion offers as an option's values. */
type Completes = 'files' | 'entries' | 'formats' | 'fields' | 'criterion';

/** One option of a command; `T` is what its value is after the check. */
export interface OptionKind<T> {
  readonly help: string;
  /** The letter of its short form. */
  readonly short: string | null;
  /** What its value is called in help: `<file>`, or `[value]` where it can be left out; null for a switch. */
  readonly value: string | null;
  /** All that it can be, where that is known. */
  readonly choices: readonly string[] | null;
  /** What it is where it is not given, for the help. */
  readonly usual: string | number | null;
  /** What a second one does: both count, the last counts, or it is refused. */
  readonly repeated: 'gathered' | 'last counts' | 'refused';
  /** Why a second one is refused. */
  readonly onlyOne: string;
  /** The options that cannot stand beside it, by their names in the table. */
  readonly conflicts: readonly string[];
  readonly completes: Completes | null;
  /** The option of the table that it turns off, for a `--no-…`. */
  readonly turnsOff: string | null;
  /** The checked value; a failure says what is wrong with the words. `flags` is the option as help shows it. */
  check(typed: TypedOption, flags: string): T;
}

/** What a kind can say beside its help. */
type Details = Partial<
  Pick<OptionKind<unknown>, 'short' | 'conflicts' | 'completes' | 'onlyOne' | 'repeated'>
>;

function kind<T>(
  parts: Pick<OptionKind<T>, 'help' | 'value' | 'check'> & Partial<OptionKind<T>>,
): OptionKind<T> {
  return {
    short: null,
    choices: null,
    usual: null,
    repeated: 'refused',
    onlyOne: 'it takes one value',
    conflicts: [],
    completes: null,
    turnsOff: null,
    ...parts,
  };
}

/** A switch: it is given or not. */
export function flagOption(help: string, details: Details = {}): OptionKind<boolean> {
  return kind({ help, value: null, repeated: 'last counts', ...details, check: ({ isGiven }) => isGiven });
}

/** A switch such as `--no-color`, which turns another option of the table off. */
export function negatedOption(name: string, help: string): OptionKind<boolean> {
  return kind({
    help,
    value: null,
    repeated: 'last counts',
    turnsOff: name,
    check: ({ isOff }) => isOff,
  });
}

/** An option with any one word as its value. */
export function wordOption(value: string, help: string, details: Details = {}): OptionKind<string | null> {
  return kind({ help, value, ...details, check: ({ words }) => words.at(-1) ?? null });
}

/** An option whose values are gathered: `--grant a --grant b`. */
export function wordsOption(
  value: string,
  help: string,
  details: Details = {},
): OptionKind<readonly string[]> {
  return kind({ help, value, repeated: 'gathered', ...details, check: (typed) => typed.words });
}

/** An option that is one of a few words. */
export function choiceOption<C extends string>(
  value: string,
  help: string,
  choices: readonly C[],
  details: Details = {},
): OptionKind<C | null> {
  return kind({
    help,
    value,
    choices,
    ...details,
    check: ({ words }, flags) => words.map((word) => chosenOf(choices, word, flags)).at(-1) ?? null,
  });
}

/** An option whose values are some of a few words, in lists with commas; none where it is not given. */
export function choicesOption<C extends string>(
  value: string,
  help: string,
  choices: readonly C[],
): OptionKind<readonly C[]> {
  return kind({
    help,
    value,
    choices,
    repeated: 'gathered',
    check: ({ words }, flags) =>
      words.flatMap((list) => list.split(',')).map((word) => chosenOf(choices, word.trim(), flags)),
  });
}

/** The choice that a word names; a failure names the near ones. */
function chosenOf<C extends string>(choices: readonly C[], word: string, flags: string): C {
  const known = choices.find((name) => name === word);
  if (known !== undefined) return known;
  const hint = didYouMean(word, choices) ?? `it takes ${listOr(choices)}`;
  throw new Failure('usage', `${longFlagIn(flags)}: there is no "${word}"; ${hint}`);
}

/** An option that is a whole number of at least `least`. */
export function numberOption(
  value: string,
  help: string,
  least: number,
  details: Details = {},
): OptionKind<number | null> {
  return kind({
    help,
    value,
    ...details,
    check: ({ words }, flags) => {
      const written = words.at(-1);
      return written === undefined ? null : wholeNumber(written, longFlagIn(flags), least);
    },
  });
}

function wholeNumber(written: string, option: string, least: number): number {
  const number = Number(written);
  if (/^\d+$/.test(written) && Number.isSafeInteger(number) && number >= least) return number;
  const most = number > Number.MAX_SAFE_INTEGER ? ` and at most ${Number.MAX_SAFE_INTEGER}` : '';
  throw new Failure('usage', `${option} takes a whole number of at least ${least}${most}, not "${written}"`);
}

/** An option that is a day, a month or a year. */
export function dateOption(value: string, help: string): OptionKind<string | null> {
  return kind({
    help,
    value,
    check: ({ words }, flags) => {
      const written = words.at(-1) ?? null;
      if (written === null || isDate(written)) return written;
      throw new Failure(
        'usage',
        `${longFlagIn(flags)} takes a date such as 2011-12-06, 2011-12 or 2011, not "${written}"`,
      );
    },
  });
}

/** What entries are selected by: its lists as they were typed; `bare` where it stands there without a value. */
export type CriterionWords = readonly string[] | 'bare' | null;

/** An option that selects entries. Which values there are is known when the map is. */
export function criterionOption(meaning: string, canBeBare: boolean): OptionKind<CriterionWords> {
  return kind<CriterionWords>({
    help: `Select by ${meaning}`,
    value: canBeBare ? '[value]' : '<value>',
    repeated: 'gathered',
    completes: 'criterion',
    check: ({ isGiven, words }, flags) => {
      if (!isGiven) return null;
      if (words.length === 0) return 'bare';
      if (words.some((list) => list.trim() === '')) throw missingOptionValue(longFlagIn(flags), meaning);
      return words;
    },
  });
}

/** That an option stands there without a value, which says what it can be. */
export function missingOptionValue(option: string, meaning: string): Failure {
  return new Failure('usage', `${option} takes a value; it selects by ${meaning}`);
}

/** The same option with a value where it is not given, which help shows. */
export function optionWithDefault<T>(
  usual: T & (string | number),
  option: OptionKind<T | null>,
): OptionKind<T> {
  return { ...option, usual, check: (typed, flags) => option.check(typed, flags) ?? usual };
}

/** The long form of an option as help shows it: `--file` of `-f, --file <file>`. */
function longFlagIn(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
