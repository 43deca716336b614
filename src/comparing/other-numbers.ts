import { fold } from '../words/fold.js';

/** Whether two texts say different numbers: of two that are alike in all other words, these say different things. */

const NUMBER_WORDS =
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third quarter';
const NUMBER = new RegExp(
  String.raw`\p{N}+(?:[.,:]\p{N}+)*|\b(?:${NUMBER_WORDS.replaceAll(' ', '|')})\b`,
  'gu',
);

/** Each has a number that the other one does not have. */
export function haveOtherNumbers(one: string, other: string): boolean {
  const [ones, others] = [numbersIn(one), numbersIn(other)];
  return hasMore(ones, others) && hasMore(others, ones);
}

function hasMore(ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...ones].some((number) => !others.has(number));
}

function numbersIn(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(NUMBER) ?? []);
}
