import { type Gap, gapOf } from '../map/gaps.js';
import { covers, parseLocator } from '../map/locators.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { oneLine } from '../map/text.js';

/** A text by its places: paragraphs of sentences, both counted from 1. */
export interface Original {
  readonly paragraphs: readonly (readonly string[])[];
}

/**
 * Splits a text into its places. Paragraphs are parted by blank lines and counted from the one that starts
 * with `begins` (else from the first); sentences are those of `Intl.Segmenter` for the language. Returns null
 * when no paragraph starts with `begins`.
 */
export function splitOriginal(text: string, begins: string | null, language: string | null): Original | null {
  const blocks = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n[ \t]*(?:\r?\n)+/)
    .map(oneLine)
    .filter((block) => block !== '');
  const first = begins === null ? 0 : blocks.findIndex((block) => alike(block).startsWith(alike(begins)));
  if (first < 0) return null;
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'sentence' });
  const sentences = (block: string) =>
    [...segmenter.segment(block)].map(({ segment }) => segment.trim()).filter((part) => part !== '');
  return { paragraphs: blocks.slice(first).map(sentences) };
}

/** What a comparison of a map with its text came to. */
export interface Comparison {
  readonly gaps: readonly Gap[];
  /** How many phrases stand exactly, nearly or not at all where they are said to stand. */
  readonly phrases: { readonly exact: number; readonly near: number; readonly missing: number };
  readonly places: { readonly found: number; readonly missing: number };
  /** The sentences, as locators, that no entry names. */
  readonly unnamed: readonly string[];
}

/** Looks up every locator and phrase of a map in its text. */
export function compareWithOriginal(map: ArgumentMap, original: Original): Comparison {
  const gaps: Gap[] = [];
  const phrases = { exact: 0, near: 0, missing: 0 };
  const places = { found: 0, missing: 0 };
  for (const statement of map.statements) {
    for (const place of statement.at) {
      const lacks = lackingPlace(place, original);
      places[lacks === null ? 'found' : 'missing'] += 1;
      if (lacks !== null) gaps.push(gapOf('place-missing', statement, lacks, 'at'));
    }
    if (statement.phrase === null) continue;
    const found = findPhrase(statement, statement.phrase, original);
    phrases[found.how] += 1;
    if (found.how === 'near') gaps.push(gapOf('phrase-near', statement, found.message, 'phrase'));
    if (found.how === 'missing') gaps.push(gapOf('phrase-missing', statement, found.message, 'phrase'));
  }
  return { gaps, phrases, places, unnamed: unnamedSentences(map, original) };
}

function lackingPlace(place: string, { paragraphs }: Original): string | null {
  const { paragraph, sentences } = parseLocator(place)!;
  const found = paragraphs[paragraph - 1];
  if (found === undefined) return `the text has no paragraph ${paragraph}; its last is ${paragraphs.length}`;
  if (sentences === null || sentences[1] <= found.length) return null;
  return `paragraph ${paragraph} has no sentence ${sentences[1]}; its last is ${found.length}`;
}

type PhraseFound = { how: 'exact' } | { how: 'near' | 'missing'; message: string };

/** Looks for a phrase where the statement says that it stands, then in the whole text, then for words like it. */
function findPhrase(statement: Statement, phrase: string, original: Original): PhraseFound {
  const wanted = alike(phrase);
  const here = statement.at.length === 0 ? original.paragraphs.flat() : passagesAt(statement.at, original);
  if (here.some((text) => alike(text).includes(wanted))) return { how: 'exact' };
  const elsewhere = sentencesOf(original).find(({ text }) => alike(text).includes(wanted));
  const places = statement.at.join(', ');
  if (elsewhere !== undefined) {
    return { how: 'near', message: `the phrase stands in ${elsewhere.place}, not in ${places}` };
  }
  const best = nearestRun(
    wanted.split(' '),
    here.map((text) => alike(text).split(' ')),
  );
  if (best === null)
    return {
      how: 'missing',
      message: `the text does not have the phrase${places === '' ? '' : ` in ${places}`}`,
    };
  return { how: 'near', message: `the text has "${best.join(' ')}"` };
}

/** The passages that locators name, for a run of sentences the run as one; nothing for a place that is not there. */
export function passagesAt(places: readonly string[], { paragraphs }: Original): string[] {
  return places.flatMap((place) => {
    const { paragraph, sentences } = parseLocator(place)!;
    const found = paragraphs[paragraph - 1] ?? [];
    return (sentences === null ? found : found.slice(sentences[0] - 1, sentences[1])).join(' ') || [];
  });
}

/** The run of words that differs least from the wanted ones, if it differs in at most a third of them. */
function nearestRun(
  wanted: readonly string[],
  texts: readonly (readonly string[])[],
): readonly string[] | null {
  let best: readonly string[] | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const words of texts) {
    for (let start = 0; start < words.length; start += 1) {
      for (const length of [wanted.length, wanted.length - 1, wanted.length + 1]) {
        const run = words.slice(start, start + length);
        if (run.length !== length || length < 2) continue;
        const differs = wordDistance(wanted, run);
        if (differs < least) [best, least] = [run, differs];
      }
    }
  }
  return best;
}

/** Edit distance in words (Wagner and Fischer 1974). */
function wordDistance(a: readonly string[], b: readonly string[]): number {
  let row = b.map((_, j) => j + 1);
  a.forEach((word, i) => {
    let diagonal = i;
    let left = i + 1;
    row = row.map((above, j) => {
      const value = Math.min(left + 1, above + 1, diagonal + (word === b[j] ? 0 : 1));
      [diagonal, left] = [above, value];
      return value;
    });
  });
  return row.at(-1) ?? a.length;
}

function unnamedSentences(map: ArgumentMap, original: Original): string[] {
  const named = map.statements.flatMap((statement) => statement.at.map((place) => parseLocator(place)!));
  return sentencesOf(original)
    .map(({ place }) => place)
    .filter((place) => !named.some((locator) => covers(parseLocator(place)!, locator)));
}

function sentencesOf({ paragraphs }: Original): { place: string; text: string }[] {
  return paragraphs.flatMap((sentences, p) =>
    sentences.map((text, s) => ({ place: `${p + 1}.${s + 1}`, text })),
  );
}

/** Text as it is compared: one spelling of quotes and dashes, no case, white space as one space. */
function alike(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-');
  return oneLine(plain).toLowerCase();
}
