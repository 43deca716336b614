import { fold, foldPhrase } from '../words/fold.js';
import { lastUpTo } from '../words/last-up-to.js';
import { oneLine } from '../words/text.js';
import { nearestRun } from './nearest-run.js';
import { firstRunInWordIndex, type Run, runsOfWords, type WordIndex, wordIndex } from './word-index.js';

/** Looks up phrases in a text, whatever case, hyphens and form of letters either has. */

/** A text made ready for looking up many phrases. */
export interface Phrasebook {
  /** The words of each paragraph's sentences. */
  readonly sentences: readonly (readonly Run[])[];
  /** Where a phrase stands, in the order of the text. Its first and last word can be parts of the text's. */
  find(phrase: string): readonly Run[];
  /** The words, as the text prints them, that differ least from a phrase within some runs, if they differ in at most a third. */
  nearest(phrase: string, within: readonly Run[]): string | null;
}

/**
 * The phrasebook of a text's sentences, paragraph by paragraph. A phrase is what `alike` takes for the same, whatever
 * hyphens its words have, since a line's end in print can add one. Making it is linear in the text; looking up a phrase
 * costs what its rarest word is frequent, one of one or two words a pass over the different words of the text.
 */
export function phrasebook(paragraphs: readonly (readonly string[])[]): Phrasebook {
  const shown: string[] = [];
  const ends: number[] = [];
  const sentences = paragraphs.map((texts) => {
    const runs = texts.map((text): Run => {
      const from = shown.length;
      for (const word of wordsOf(text)) shown.push(word);
      return [from, shown.length];
    });
    ends.push(shown.length);
    return runs;
  });
  const index = wordIndex(shown.map(withoutHyphens), ends);
  const printedWords = ([from, to]: Run) => {
    const at = lastUpTo(ends, from, Number) + 1;
    return (sentences[at] ?? []).flatMap(([start, end], i) => {
      if (end <= from || start >= to) return [];
      const words = printedWordsOf(paragraphs[at]![i]!);
      const known = words.length === end - start ? words : shown.slice(start, end);
      return known.slice(Math.max(0, from - start), to - start);
    });
  };
  let roughly: WordIndex | undefined;
  const known = new Map<string, readonly Run[]>();
  return {
    sentences,
    find(phrase) {
      const wanted = comparedPhrase(phrase);
      const runs = known.get(wanted) ?? runsOfWords(wanted.split(' '), index);
      known.set(wanted, runs);
      return runs;
    },
    nearest(phrase, within) {
      roughly ??= wordIndex(index.words.map(rough), ends);
      const wanted = comparedPhrase(phrase).split(' ').map(rough);
      const run =
        firstRunInWordIndex(within, runsOfWords(wanted, roughly)) ?? nearestRun(wanted, within, roughly);
      return run === null ? null : shownWords(printedWords(run));
    },
  };
}

function shownWords(words: readonly string[]): string {
  const text = words.join(' ');
  return UNSPACED.test(text) ? text.replace(/(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])/g, '') : text;
}

/** A text as phrases are compared: two that are the same stand in each other. */
export function comparedPhrase(text: string): string {
  return wordsOf(text).map(withoutHyphens).join(' ');
}

/** The words of a text as they are compared but for their hyphens; one that a line's end broke is one. */
function wordsOf(text: string): string[] {
  const folded = foldPhrase(text);
  return (UNSPACED.test(folded) ? spaced(folded) : folded)
    .replace(/(?<=[\p{L}\p{M}])- (?=\p{L})/gu, '-')
    .split(' ');
}

/** The same words as they are printed; in rare cases, where a sign is read as several, another number of them. */
function printedWordsOf(text: string): string[] {
  const line = oneLine(text);
  return (UNSPACED.test(line) ? spaced(line) : line)
    .replace(/ ?([–—―]) ?/g, '$1')
    .replace(/ -+ |--+/g, '-')
    .replace(/(?<=[\p{L}\p{M}])- (?=\p{L})/gu, '-')
    .split(' ');
}

/** Signs of a script that puts no spaces between words, nor between sentences. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A text of such a script with spaces where a sentence can end or begin, so that a phrase can go over that. */
function spaced(text: string): string {
  return oneLine(text.replace(/(?:[。！？!?…]|\.\.\.)+|["'“”‘’「」『』《》〈〉（）()【】]+/g, ' $& '));
}

/** A word as near phrases are compared: without diacritics, and without the signs before and behind it. */
function rough(word: string): string {
  return /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/su.exec(fold(word))?.[0] ?? '';
}

function withoutHyphens(word: string): string {
  return word.includes('-') ? word.replace(/(?<=[\p{L}\p{M}])-(?=\p{L})/gu, '') : word;
}
