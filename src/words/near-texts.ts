/** Whether one text says hardly more than another. */

/** A shorter text has at least so much of its words in the longer one. */
const MIN_SHARED = 0.75;
/** A longer text has at most so many words for each of the shorter one. */
const MAX_LONGER = 1.5;

/** Whether a text says a headline over again, with few words more: to read both is to read the same twice. */
export function saysHardlyMore(headline: string, text: string): boolean {
  const [short, long] = [wordsOf(headline), wordsOf(text)];
  const known = new Set(long);
  const shared = short.filter((word) => known.has(word)).length;
  return shared >= short.length * MIN_SHARED && long.length <= short.length * MAX_LONGER;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
}
