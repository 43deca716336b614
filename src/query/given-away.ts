import { overlap, tellingWords } from './telling-words.js';

/** Which answers a question gives away by its own words. */

/** A sentence and its denial have so many of their words in common, or more. */
const DENIAL_SHARE = 2 / 3;
/** Evidence that has so many of its words in common with what it supports, or more, only says it again. */
const REPEAT_SHARE = 0.5;
/** Of fewer words nothing can be said. */
const MIN_WORDS = 3;
/** So does evidence that has so many words in common with it that are not everywhere in the argument. */
const MANY_WORDS = 3;
/** Fewer are enough where the one of the two has so many of its words in common with the other, or more. */
const FEW_WORDS = 2;
const PARAPHRASE_SHARE = 0.4;

const YEAR = /^\d{4}$/;
/** A word that begins with a capital letter, not at the beginning of a sentence. */
const NAME = /(?<=[\p{Ll}\p{N},;:] )\p{Lu}\p{L}+/gu;

/** Whether an answer only denies something that is said, or is a part of it: `It is directed at us.` */
export function isDenial(answer: string, said: readonly string[]): boolean {
  const words = tellingWords(answer);
  if (words.size === 0) return false;
  const isOpposite = (sentence: string) => {
    const others = tellingWords(sentence);
    return overlap(words, others) >= DENIAL_SHARE * Math.max(words.size, others.size);
  };
  return said.some(isOpposite) || overlap(words, tellingWords(said.join(' '))) === words.size;
}

/**
 * Whether a piece of evidence only says again what it supports: in the same words, in others, or as the same event, by its year and
 * a name. The words of the `subject` of the whole argument are everywhere in it, so they alone show nothing.
 */
export function isRepeated(evidence: string, said: string, subject: string): boolean {
  const words = tellingWords(evidence);
  const others = tellingWords(said);
  const common = [...words].filter((word) => others.has(word));
  if (words.size >= MIN_WORDS && common.length >= REPEAT_SHARE * words.size) return true;
  const everywhere = tellingWords(subject);
  const own = common.filter((word) => !everywhere.has(word));
  return (
    isParaphrase(common.length, own.length, Math.min(words.size, others.size)) || isSameEvent(own, evidence)
  );
}

function isParaphrase(common: number, own: number, size: number): boolean {
  return own >= MANY_WORDS || (own >= FEW_WORDS && common >= PARAPHRASE_SHARE * size);
}

function isSameEvent(own: readonly string[], evidence: string): boolean {
  const names = tellingWords((evidence.match(NAME) ?? []).join(' '));
  return own.some((word) => YEAR.test(word)) && own.some((word) => names.has(word));
}
