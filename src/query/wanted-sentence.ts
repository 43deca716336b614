import type { Status } from '../map/model.js';
import { counted } from '../words/counted.js';

/** What a question says about the answers that a file has: how many, whether any counts, and that one is enough. */

/**
 * What the answers to a question are called, one and several: `answer`, `answers`. Where one of them may not be enough, the third says what
 * to name: `a piece of evidence`.
 */
export type WantedNoun = readonly [one: string, many: string, any?: string];

/**
 * How many answers there are and which is wanted, by the verdicts on the steps by which they answer. Empty for one that counts. So nobody is
 * asked for an answer that does not count without being told, and any answer that fits is right.
 */
export function wantedSentence(steps: readonly Status[], [one, many, any]: WantedNoun): string {
  const all = steps.length;
  const counting = steps.filter((status) => status === 'in').length;
  const isOpen = steps.includes('undecided');
  if (all === 1) {
    if (counting === 1) return '';
    return isOpen
      ? `The file has one ${one}, and it is undecided whether it counts.`
      : `The file has one ${one}, but it does not count.`;
  }
  const has = `The file has ${counted(all, one, many)}`;
  if (counting === all) return `${has}. Name ${any ?? 'one of them'}.`;
  if (counting === 1) return `${has}. Name the one that counts.`;
  if (counting > 1)
    return `${has}. Name ${any === undefined ? `one of the ${counting} that count` : `${any} that counts`}.`;
  return `${has}, but none of them counts${isOpen ? ' for certain' : ''}. Name one.`;
}
