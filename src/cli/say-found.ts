import type { Found } from '../query/search.js';
import { counted } from '../words/counted.js';
import { listOr } from '../words/lists.js';
import { clip, visible } from '../words/text.js';
import type { Io } from './io.js';
import { say } from './say.js';
import type { Shared } from './shared-options.js';

/** Whether `sayFound` says of a word that no entry has it, or one like it: then nothing is found. */
export function saysNoneHas({ instead }: Found): boolean {
  return [...instead.values()].some((taken) => taken.length === 0);
}

/** Says what a search looked for instead, where no entry has what was asked for, and what only entries outside the selection have. */
export function sayFound({ instead, apart, elsewhere }: Found, shared: Shared, io: Io): void {
  const none = 'No entry contains';
  for (const phrase of apart)
    say(`${none} the phrase "${clip(visible(phrase))}": searching for its words instead.`, shared, io);
  for (const [word, taken] of instead) {
    const shown = `${none} "${clip(visible(word))}"`;
    if (taken.length === 0) say(`${shown} or a similar word.`, shared, io);
    else say(`${shown}: searching for ${listOr(taken.map((near) => `"${near}"`))} instead.`, shared, io);
  }
  for (const [term, count] of elsewhere)
    say(
      `"${clip(visible(term))}" is in ${counted(count, 'entry', 'entries')}, but in none that you selected.`,
      shared,
      io,
    );
}
