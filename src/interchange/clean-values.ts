import { sourceForm } from '../file/claims-form.js';
import { sourceOf } from '../file/draft.js';
import { fitsForm, hasForm } from '../file/fits-form.js';
import type { Form, TextForm } from '../file/form.js';
import type { Source } from '../map/model.js';
import { oneLine, visible } from '../words/text.js';
import type { NoteLoss } from './interchange-form.js';

/** Values of other tools' files as a claims file can have them. */

/** A text in a claims file can have so many characters. */
const MOST_CHARACTERS = 1_000_000;

/** A text as it can stand in a claims file: line ends as `\n`, nothing around it, no character that steers a terminal. */
export function cleanText(text: string, lose: NoteLoss): string {
  const whole = visible(text.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''))
    // Half of a pair, which no file can hold.
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\S\n]+$/gm, '')
    .trim();
  if (whole.length <= MOST_CHARACTERS) return whole;
  lose(`ends of texts longer than ${MOST_CHARACTERS.toLocaleString('en')} characters`);
  return whole
    .slice(0, MOST_CHARACTERS - 1)
    .replace(/\p{Surrogate}$/u, '')
    .trim();
}

/** Whether there is something to see in a text. */
export function isSeen(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}

/** The values that fit the form of their keys, cleaned; `lose` is told of each that does not. */
export function cleanFields(
  forms: Readonly<Record<string, Form>>,
  fields: Readonly<Record<string, unknown>>,
  lose: NoteLoss,
): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || value === null || value === '' || !Object.hasOwn(forms, key)) continue;
    const form = forms[key]!;
    const made = cleanValue(form, value, lose);
    if (Array.isArray(made)) {
      const fitting = made.filter((item) => fitsForm(form, [item]));
      for (let lost = fitting.length; lost < made.length; lost += 1) lose(cannotBe(key));
      if (fitting.length > 0) clean[key] = fitting;
    } else if (fitsForm(form, made)) clean[key] = made;
    else lose(cannotBe(key));
  }
  return clean;
}

function cannotBe(key: string): string {
  return `values of "${key}" that a claims file cannot have`;
}

/** A value with its texts cleaned as the form keeps them; what has another shape stays as it is. */
function cleanValue(form: Form, value: unknown, lose: NoteLoss): unknown {
  if (typeof value === 'number') return cleanValue(form, String(value), lose);
  if (Array.isArray(value)) {
    const item = form.form === 'list' || form.form === 'some' ? form.item : form;
    return value.map((each) => cleanValue(item, each, lose));
  }
  switch (form.form) {
    case 'some':
      return cleanValue(form.item, value, lose);
    case 'either':
      return cleanValue(typeof value === 'string' ? form.text : form.record, value, lose);
    case 'text':
      return typeof value === 'string' ? cleanWords(form, cleanText(value, lose)) : value;
    case 'record':
      return isMapping(value) ? cleanFields(form.keys, value, lose) : value;
    default:
      return value;
  }
}

function cleanWords({ prose, rule: { kept } }: TextForm, text: string): string {
  if (kept !== undefined) return kept(oneLine(text));
  return prose ? text : oneLine(text);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A source as a claims file can have it; null where nothing of it can be kept. */
export function cleanSource(
  { id: _, ...fields }: Source,
  newId: string | null,
  lose: NoteLoss,
): Source | null {
  for (const key of Object.keys(fields))
    if (fields[key] != null && !Object.hasOwn(sourceForm.keys, key))
      lose(`fields "${oneLine(visible(key))}" of sources`);
  const clean = cleanFields(sourceForm.keys, fields, lose);
  return Object.keys(clean).length > 0 && hasForm(sourceForm, clean) ? sourceOf(newId, clean) : null;
}
