import { claimsFileForm } from '../file/claims-form.js';
import type { Form, RecordForm } from '../file/form.js';
import type { Cursor, Step } from './cursor.js';

/** Which form a place of a claims file has: what the definition of the form says of the keys that lead there. */

/** The form of what stands at the end of a path; null where the form has no such place. */
export function formAt(path: readonly Step[]): Form | null {
  let form: Form | null = claimsFileForm;
  for (const step of path) {
    if (form === null) return null;
    form = step === null ? itemOf(form) : keyOf(form, step);
  }
  return form;
}

function itemOf(form: Form): Form | null {
  return form.form === 'list' || form.form === 'some' ? form.item : null;
}

function keyOf(form: Form, key: string): Form | null {
  if (form.form === 'table') return form.value;
  // One of several values can be written without its dash.
  if (form.form === 'some') return keyOf(form.item, key);
  const record = recordOf(form);
  return record !== null && Object.hasOwn(record.keys, key) ? record.keys[key]! : null;
}

/** The record that can stand where a form is wanted; null for none. */
export function recordOf(form: Form): RecordForm | null {
  if (form.form === 'record') return form;
  if (form.form === 'either') return form.record;
  return form.form === 'some' ? recordOf(form.item) : null;
}

/** The text of a key of the entry that a cursor is in; null where the entry does not have it, or the cursor is in none. */
export function aroundIn(source: string, { records, path }: Cursor, key: 'id' | 'scheme'): string | null {
  for (const { depth, keys } of records) {
    const form = formAt(path.slice(0, depth));
    if (form === null || recordOf(form)?.is !== 'entry') continue;
    const own = keys();
    // Behind a dash that nothing follows yet, the entry around is meant.
    if (own.size === 0) continue;
    const span = own.get(key);
    return span === undefined ? null : plainText(source.slice(...span));
  }
  return null;
}

/** A value of one line as a text: its quotes taken away. */
export function plainText(written: string): string {
  return written.replace(/^(["'])(.*)\1$/s, '$2');
}
