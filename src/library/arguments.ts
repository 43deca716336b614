import { didYouMean } from '../words/did-you-mean.js';
import { listOr } from '../words/lists.js';
import { namesOf } from '../words/names-of.js';
import { clip, oneLine, visible } from '../words/text.js';
import { ClaimsError } from './claims-error.js';

/** Checks of what a caller hands in: whoever calls from JavaScript has no compiler that does. All throw for what is wrong. */

/** One of some words. */
export function oneOf<Word extends string>(given: unknown, words: readonly Word[], what: string): Word {
  const known = words.find((word) => word === given);
  if (known !== undefined) return known;
  throw new ClaimsError('argument', `${what} is ${listOr(words)}, not ${shown(given)}`);
}

/** A whole number of at least `least`. */
export function wholeNumber(given: unknown, what: string, least: number): number {
  if (typeof given === 'number' && Number.isInteger(given) && given >= least) return given;
  throw new ClaimsError('argument', `${what} is a whole number of at least ${least}, not ${shown(given)}`);
}

/** A text. */
export function textGiven(given: unknown, what: string, example = ''): string {
  if (typeof given === 'string') return given;
  const such = example === '' ? '' : ` such as ${example}`;
  throw new ClaimsError('argument', `${what} is a text${such}, not ${shown(given)}`);
}

/** A list. */
export function listGiven<Item>(given: readonly Item[], what: string, example: string): readonly Item[] {
  if (Array.isArray(given)) return given;
  throw new ClaimsError('argument', `${what} are a list such as ${example}, not ${shown(given)}`);
}

/** True or false; undefined where nothing is said. */
export function yesOrNo(given: unknown, what: string): boolean | undefined {
  if (given === undefined || typeof given === 'boolean') return given;
  throw new ClaimsError('argument', `${what} is true or false, not ${shown(given)}`);
}

/** The names of all options, as the keys of a table: the compiler misses none. */
export type OptionNames<Options> = Readonly<Record<keyof Options & string, unknown>>;

/** Options with no other names than those of a table. */
export function optionsGiven<Options extends object>(
  given: Options,
  known: OptionNames<Options>,
  refuse: (name: string) => string = (name) => `there is no option "${name}"`,
): Options {
  const names = namesOf(known);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new ClaimsError(
      'argument',
      `options are an object with the keys ${names.join(', ')}, not ${shown(given)}`,
    );
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(known, key));
  if (unknown === undefined) return given;
  const hint = didYouMean(unknown, names) ?? `the options are ${names.join(', ')}`;
  throw new ClaimsError('argument', `${refuse(oneLine(visible(unknown)))}; ${hint}`);
}

/** A value as a message shows it. */
function shown(given: unknown): string {
  if (typeof given === 'string') return `"${clip(oneLine(visible(given)))}"`;
  if (given instanceof Date) return 'a Date';
  if (Array.isArray(given)) return 'a list';
  if (typeof given === 'object' && given !== null) return 'an object';
  return typeof given === 'function' ? 'a function' : String(given);
}
