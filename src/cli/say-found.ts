import type { Found } from '../query/search.js';
import { counted } from '../words/counted.js';
import { listOr } from '../words/lists.js';
import { clip, visible } from '../words/text.js';
import type { Output } from './io.js';

/** Says what a search looked for instead, where no entry has what was asked for, and what only entries outside the selection have. */
export function sayFound({ instead, apart, elsewhere }: Found, stderr: Output): void {
  const none = 'No entry contains';
  for (const phrase of apart)
    stderr.write(`${none} the phrase "${clip(visible(phrase))}": searching for its words instead.\n`);
  for (const [word, taken] of instead) {
    const shown = `${none} "${clip(visible(word))}"`;
    if (taken.length === 0) stderr.write(`${shown} or a similar word.\n`);
    else stderr.write(`${shown}: searching for ${listOr(taken.map((near) => `"${near}"`))} instead.\n`);
  }
  for (const [term, count] of elsewhere)
    stderr.write(
      `"${clip(visible(term))}" is in ${counted(count, 'entry', 'entries')}, but in none that you selected.\n`,
    );
}
