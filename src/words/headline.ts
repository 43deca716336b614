import { oneLine } from './text.js';

/** What can stand for a text where there is room for a few words: its headline. */

/** A headline has at most so many words. */
export const MAX_HEADLINE_WORDS = 8;

/** A headline has at most so many characters. */
export const MAX_HEADLINE_COLUMNS = 60;

/** Fewer words than these say too little, whatever sign comes after them. */
const MIN_CLAUSE_WORDS = 3;

/** Words that lead on to the next one: a headline does not end with them. */
const LEADS_ON = new Set(
  `a an the this that these those its their his her our your my no not every each some any all both
  of in on at to by for from with without against about into over under after before between among through than as
  and or but nor so yet if when while where which who whose whom what how why because since although unless until
  is are was were be been being has have had do does did can could may might must shall should will would
  it they he she we you i there more most less very too also only even just such own other another
  der die das den dem des ein eine einen einem einer und oder von im in zu mit auf für nicht dass
  le la les un une des du de et ou que qui dans sur pour par avec el los las una y o del`.split(/\s+/),
);

/**
 * The first words of a text, up to a sensible end, at most eight and at most 60 characters: the whole text where it is so short, else
 * up to a sign that ends a clause, else up to the last word that does not lead on to the next, with `more` after it.
 *
 * *"For most of Europe the danger was years away, as the estimate said" gives "For most of Europe the danger was years…".*
 */
export function firstWords(text: string, more: string): string {
  const line = oneLine(text);
  const whole = line.replace(/(?<![.])[.。]$/u, '');
  const words = whole.split(' ');
  if (words.length <= MAX_HEADLINE_WORDS && Array.from(whole).length <= MAX_HEADLINE_COLUMNS) return whole;
  const fitting = wordsThatFit(words, MAX_HEADLINE_COLUMNS - Array.from(more).length);
  if (fitting.length === 0)
    return (
      Array.from(whole)
        .slice(0, MAX_HEADLINE_COLUMNS - Array.from(more).length)
        .join('') + more
    );
  return (
    fitting
      .slice(0, sensibleEnd(fitting))
      .join(' ')
      .replace(/[\s,;:–—(]+$/u, '') + more
  );
}

/** As many of the first words as a headline holds. */
function wordsThatFit(words: readonly string[], columns: number): string[] {
  const fitting: string[] = [];
  let used = -1;
  for (const word of words.slice(0, MAX_HEADLINE_WORDS)) {
    used += 1 + Array.from(word).length;
    if (used > columns) break;
    fitting.push(word);
  }
  return fitting;
}

/** After how many words to end: after a clause, else after a word that does not lead on. */
function sensibleEnd(words: readonly string[]): number {
  const clause = words.findLastIndex(
    (word, i) => i + 1 >= MIN_CLAUSE_WORDS && /[,;:.!?–—)]["'”’»]?$/u.test(word),
  );
  if (clause >= 0) return clause + 1;
  const last = words.findLastIndex((word) => !LEADS_ON.has(word.toLowerCase()));
  return last + 1 >= MIN_CLAUSE_WORDS ? last + 1 : words.length;
}
