import type { EitherForm, RecordForm } from './form.js';

/** Tells a text that stands where the id of an entry is needed, and was meant as what the entry says. */

/** Whether a text in the place of an entry is something said, and no id, well or badly spelled. */
export function isSomethingSaid({ record }: EitherForm<RecordForm>, text: string): boolean {
  if (record.is !== 'entry') return false;
  return text.trim().split(/\s+/, 3).length > 2 || /[.!?]\s*$/.test(text.slice(-20));
}
