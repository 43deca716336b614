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
