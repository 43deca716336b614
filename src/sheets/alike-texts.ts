import type { Statement } from '../map/model.js';
import { overlap, tellingWords } from '../query/telling-words.js';

/** Whether two entries say nearly the same. */

/** Says whether one text says, or nearly says, another; the words of a statement are looked up once. */
export type SaysTheSame = (printed: Statement, answer: Statement) => boolean;

/** So much of the telling words of an answer give it away. */
const TELLING_SHARE = 0.8;

export function comparingTexts(): SaysTheSame {
  const known = new Map<Statement, ReadonlySet<string>>();
  const wordsOf = (statement: Statement) => {
    const words = known.get(statement) ?? tellingWords(statement.text);
    known.set(statement, words);
    return words;
  };
  return (printed, answer) => {
    if (printed === answer) return true;
    const words = wordsOf(answer);
    return words.size > 0 && overlap(words, wordsOf(printed)) >= words.size * TELLING_SHARE;
  };
}
