import { lastUpTo } from '../words/last-up-to.js';

/** An index of the words of a text: where each stands, and where some stand in a row. */

/** A run of words of a text, by their places: that of the first, and the one behind the last. */
export type Run = readonly [from: number, to: number];

/** The words of a text; each of the different ones has a number, so that comparing two is fast. */
export interface WordIndex {
  readonly words: readonly string[];
  /** The number of each of the words. */
  readonly numbers: readonly number[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Where each of the different words stands, by its number. */
  readonly positions: readonly (readonly number[])[];
  /** The different words, each between line ends. */
  readonly vocabulary: string;
  /** How many words there are up to the end of each paragraph. */
  readonly ends: readonly number[];
}

/** The index of the words of a text, whose paragraphs end after some numbers of words. Linear. */
export function wordIndex(words: readonly string[], ends: readonly number[]): WordIndex {
  const numbers: number[] = [];
  const numberOf = new Map<string, number>();
  const positions: number[][] = [];
  for (const [at, word] of words.entries()) {
    const number = numberOf.get(word) ?? positions.push([]) - 1;
    numberOf.set(word, number);
    positions[number]!.push(at);
    numbers.push(number);
  }
  return { words, numbers, numberOf, positions, vocabulary: `\n${[...numberOf.keys()].join('\n')}\n`, ends };
}

export function positionsOfWord(word: string, { positions, numberOf }: WordIndex): readonly number[] {
  return positions[numberOf.get(word) ?? -1] ?? [];
}

/** The paragraph that a place is in. */
export function paragraphOfWord(place: number, { ends }: WordIndex): number {
  return lastUpTo(ends, place, Number) + 1;
}

/**
 * The runs that have some words, in the order of the text, each within a paragraph; the first and the last word can be
 * parts of the text's. Costs what the rarest inner word is frequent; without one, what the words with the last one are.
 */
export function runsOfWords(wanted: readonly string[], index: WordIndex): Run[] {
  const { words, numbers } = index;
  const inner = wanted.slice(1, -1).map((word) => index.numberOf.get(word) ?? -1);
  const last = wanted.length - 1;
  const isAt = (start: number) => {
    if (start < 0 || start + last >= words.length) return false;
    for (let i = 0; i < inner.length; i += 1) if (numbers[start + 1 + i] !== inner[i]) return false;
    if (last === 0) return true;
    return words[start]!.endsWith(wanted[0]!) && words[start + last]!.startsWith(wanted[last]!);
  };
  const starts: number[] = [];
  for (const { place, at } of anchorsOf(wanted, index)) {
    for (const hit of at) if (isAt(hit - place)) starts.push(hit - place);
  }
  return starts
    .filter((start) => paragraphOfWord(start, index) === paragraphOfWord(start + last, index))
    .sort((a, b) => a - b)
    .map((start): Run => [start, start + wanted.length]);
}

/** The first of some runs, in the order of the text and of one length, that lies within one of others. */
export function firstRunInWordIndex(within: readonly Run[], runs: readonly Run[]): Run | undefined {
  for (const [from, to] of within) {
    const first = runs[lastUpTo(runs, from - 1, ([start]) => start) + 1];
    if (first !== undefined && first[1] <= to) return first;
  }
  return undefined;
}

/** A word's place in a phrase, and where in the text the phrase can have it. */
interface Anchor {
  readonly place: number;
  readonly at: readonly number[];
}

/** The rarest inner word of a phrase, which is whole in the text, else all words that have its last one. */
function anchorsOf(wanted: readonly string[], index: WordIndex): Anchor[] {
  const last = wanted.length - 1;
  if (last < 2) {
    const having = last === 0 ? wordsWith(wanted[0]!, index) : wordsWith(`\n${wanted[1]}`, index);
    return having.map((word) => ({ place: last, at: positionsOfWord(word, index) }));
  }
  const inner = wanted.slice(1, -1).map((word, i) => ({ place: i + 1, at: positionsOfWord(word, index) }));
  return [inner.reduce((a, b) => (b.at.length < a.at.length ? b : a))];
}

/** The different words that have a part; a line's end in it stands for a word's beginning. */
function wordsWith(part: string, { vocabulary }: WordIndex): string[] {
  const words: string[] = [];
  if (part.trim() === '') return words;
  for (let at = vocabulary.indexOf(part); at >= 0; ) {
    const start = part.startsWith('\n') ? at + 1 : vocabulary.lastIndexOf('\n', at) + 1;
    const end = vocabulary.indexOf('\n', start);
    words.push(vocabulary.slice(start, end));
    at = vocabulary.indexOf(part, end);
  }
  return words;
}
