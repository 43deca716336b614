import { type Fix, replaceFix } from '../map/fix.js';
import { type FoundGap, type Gap, gapOf, type TextGapCode } from '../map/gap.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { MAX_HEADLINE_WORDS } from '../words/headline.js';
import { lastUpTo } from '../words/last-up-to.js';
import { parseLocator } from '../words/locators.js';
import { clip } from '../words/text.js';
import { type Phrasebook, phrasebook } from './phrasebook.js';
import { type Original, passagesOfOriginal } from './split-original.js';
import { firstRunInWordIndex, type Run } from './word-index.js';

/** Compares a map with its text: every locator and phrase is looked up. */

/** What a comparison of a map with its text came to. */
export interface Comparison {
  readonly gaps: readonly Gap[];
  /** How many phrases stand exactly, nearly or not at all where they are said to stand. */
  readonly phrases: { readonly exact: number; readonly near: number; readonly missing: number };
  readonly places: { readonly found: number; readonly missing: number };
  /** The sentences, as locators, that no entry names. */
  readonly unnamed: readonly string[];
}

/**
 * Looks up every locator and phrase of a map in its text. Linear in both, but for one fast pass over the text for each
 * phrase whose words it has.
 */
export function compareWithOriginal(map: ArgumentMap, original: Original): Comparison {
  const book = phrasebook(original.paragraphs);
  const gaps: Gap[] = [];
  const phrases = { exact: 0, near: 0, missing: 0 };
  const places = { found: 0, missing: 0 };
  for (const statement of map.statements) {
    const add = (code: TextGapCode, part: string, found: Omit<FoundGap, 'statement' | 'where'>) =>
      gaps.push(gapOf(code, { ...found, statement, where: [...statement.where, part] }));
    for (const place of statement.at) {
      const lacks = lackingPlace(place, original);
      places[lacks === null ? 'found' : 'missing'] += 1;
      if (lacks !== null) add('place-missing', 'at', { message: lacks });
    }
    if (statement.phrase === null) continue;
    const found = findPhrase(statement, statement.phrase, book, original);
    phrases[found.how] += 1;
    if (found.how === 'near') add('phrase-near', 'phrase', found);
    if (found.how === 'missing') add('phrase-missing', 'phrase', found);
  }
  return { gaps, phrases, places, unnamed: unnamedSentences(map, original) };
}

/** What a text lacks for a place to be in it, as half a sentence; null where the place is there. */
export function lackingPlace(place: string, { paragraphs }: Original): string | null {
  const { paragraph, sentences } = parseLocator(place)!;
  const found = paragraphs[paragraph - 1];
  if (found === undefined)
    return `the text has no paragraph ${paragraph}; its last paragraph is ${paragraphs.length}`;
  if (sentences === null || sentences[1] <= found.length) return null;
  return `paragraph ${paragraph} has no sentence ${sentences[1]}; its last sentence is ${found.length}`;
}

type PhraseFound =
  | { how: 'exact' }
  | { how: 'near'; message: string; hint: string | null; fix: Fix | null }
  | { how: 'missing'; message: string; hint: string };

/** Looks for a phrase where the statement says that it stands, then in the whole text, then for words like it. */
function findPhrase({ at }: Statement, phrase: string, book: Phrasebook, original: Original): PhraseFound {
  const here = at.length === 0 ? [WHOLE] : at.flatMap((place) => runAt(place, book));
  const found = book.find(phrase);
  if (firstRunInWordIndex(here, found) !== undefined) return { how: 'exact' };
  const places = at.join(', ');
  if (found[0] !== undefined) {
    const place = placeOf(found[0], book);
    const message = `the phrase is in ${place}, not in ${places}`;
    return { how: 'near', message, hint: null, fix: { kind: 'place', at: place } };
  }
  const near = book.nearest(phrase, here);
  if (near !== null) {
    const words = asPhrase(near);
    const hint = `write "phrase: ${words}"`;
    return { how: 'near', message: `the text has "${words}"`, hint, fix: replaceFix([words]) };
  }
  return {
    how: 'missing',
    message: `the text does not have the phrase${places === '' ? '' : ` in ${places}`}`,
    hint: howToCopy(at, original),
  };
}

/** Words of the text as a phrase: no more than a phrase may have, and without the signs before and behind them. */
function asPhrase(words: string): string {
  return words
    .split(' ')
    .slice(0, MAX_HEADLINE_WORDS)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/** So much of a sentence is shown to copy from. */
const SHOWN_CHARACTERS = 70;

function howToCopy(at: readonly string[], original: Original): string {
  const copy = `copy at most ${MAX_HEADLINE_WORDS} words in a row from`;
  if (at.length === 0) return `${copy} the text`;
  const [passage] = passagesOfOriginal(at, original);
  return passage === undefined
    ? 'correct the place (at) first'
    : `${copy} there: ${clip(passage, SHOWN_CHARACTERS)}`;
}

const WHOLE: Run = [0, Number.POSITIVE_INFINITY];

/** The words that a locator names, if its place is there. */
function runAt(place: string, { sentences }: Phrasebook): Run[] {
  const { paragraph, sentences: named } = parseLocator(place)!;
  const runs = sentences[paragraph - 1] ?? [];
  const [first, last] = [runs[(named?.[0] ?? 1) - 1], runs[(named?.[1] ?? runs.length) - 1] ?? runs.at(-1)];
  return first === undefined || last === undefined ? [] : [[first[0], last[1]]];
}

/** The place of the sentences in which a run begins and ends, as a locator. */
function placeOf([from, to]: Run, { sentences }: Phrasebook): string {
  const paragraph = lastUpTo(sentences, from, (runs) => runs[0]![0]);
  const sentence = (word: number) => lastUpTo(sentences[paragraph]!, word, ([start]) => start) + 1;
  const [first, last] = [sentence(from), sentence(to - 1)];
  return `${paragraph + 1}.${first}${last > first ? `-${last}` : ''}`;
}

/** The sentences that no locator covers, as locators. */
function unnamedSentences(map: ArgumentMap, { paragraphs }: Original): string[] {
  // How many locators more cover a sentence than the one before it.
  const more = paragraphs.map((sentences) => new Array<number>(sentences.length + 1).fill(0));
  for (const place of map.statements.flatMap((statement) => statement.at)) {
    const { paragraph, sentences } = parseLocator(place)!;
    const counts = more[paragraph - 1];
    if (counts === undefined || sentences === null) continue;
    const last = counts.length - 1;
    counts[Math.min(sentences[0] - 1, last)]! += 1;
    counts[Math.min(sentences[1], last)]! -= 1;
  }
  return paragraphs.flatMap((sentences, p) => {
    let covered = 0;
    return sentences.flatMap((_, s) => {
      covered += more[p]![s]!;
      return covered > 0 ? [] : `${p + 1}.${s + 1}`;
    });
  });
}
