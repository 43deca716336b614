import { clip, oneLine, visible } from '../words/text.js';
import { UnreadableForm } from './interchange-form.js';

/** How large an argument from elsewhere can be. */

/** So many entries make a claims file of about the size that can be read. */
const MOST_ENTRIES = 250_000;

/** Refuses an argument with so many entries, if there are none or too many. */
export function refuseSize(count: number): void {
  if (count === 0) throw new UnreadableForm('there are no entries in it');
  if (count > MOST_ENTRIES)
    throw new UnreadableForm(
      `it has ${count.toLocaleString('en')} entries; a claims file can have about ${MOST_ENTRIES.toLocaleString('en')}`,
      null,
      'export a part of it from the other tool',
    );
}

/** A text in a claims file can have 1,000,000 characters with all that writing it adds, such as the spaces before its lines. */
const MOST_CHARACTERS = 900_000;

/** Refuses an entry whose text is too long for a claims file. */
export function refuseLongText(key: string, { length }: string): void {
  if (length <= MOST_CHARACTERS) return;
  throw new UnreadableForm(
    `the text of entry "${clip(oneLine(visible(key)), 60)}" has ${length.toLocaleString('en')} characters; a claims file can have ${MOST_CHARACTERS.toLocaleString('en')} in one entry`,
    null,
    'split it in the other tool',
  );
}
