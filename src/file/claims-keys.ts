import type { Path } from '../map/model.js';
import type { KnownKeys } from '../yaml/known-keys.js';
import { claimsFileForm, FORM_DEFINITIONS } from './claims-form.js';
import type { Form } from './form.js';
import { dateRule, locatorRule } from './text-rules.js';

/**
 * What the form says of the keys of a claims file by their names alone: those of the header, and of the parts that the form
 * defines once.
 */

const FORMS: readonly (readonly [key: string, form: Form])[] = [
  claimsFileForm,
  ...FORM_DEFINITIONS.keys(),
].flatMap((form) => (form.form === 'record' ? Object.entries(form.keys) : []));

const keysWhere = (holds: (form: Form) => boolean): ReadonlySet<string> =>
  new Set(FORMS.flatMap(([key, form]) => (holds(form) ? [key] : [])));

export const CLAIMS_KEYS: KnownKeys = {
  all: keysWhere(() => true),
  texts: keysWhere(isProse),
  listsOfTexts: keysWhere((form) => form.form === 'some' && isProse(form.item)),
  fixed: keysWhere(isFixed),
};

/** Whether a text for people stands at a path: as the value of a key, or in a list. */
export function isProseAt(path: Path): boolean {
  const last = path.at(-1);
  if (typeof last === 'string') return CLAIMS_KEYS.texts.has(last);
  const key = path.at(-2);
  return typeof key === 'string' && CLAIMS_KEYS.listsOfTexts.has(key);
}

function isProse(form: Form): boolean {
  return form.form === 'text' && form.prose === true;
}

function isFixed(form: Form): boolean {
  if (form.form === 'some') return isFixed(form.item);
  if (form.form === 'either') return isFixed(form.text);
  if (form.form === 'text') return form.rule === dateRule || form.rule === locatorRule;
  return form.form === 'word' || form.form === 'flag';
}
