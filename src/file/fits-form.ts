import type { Form, Value } from './form.js';

/** Whether a value is right as it is: for values that come from elsewhere and are to be written into a claims file. */

/** The same, for the compiler. */
export function hasForm<F extends Form>(form: F, value: unknown): value is Value<F> {
  return fitsForm(form, value);
}

/** Whether a value has a form, with texts as they are kept. Linear in the value. */
export function fitsForm(form: Form, value: unknown): boolean {
  switch (form.form) {
    case 'text': {
      const { pattern, also, kept } = form.rule;
      if (typeof value !== 'string' || !pattern.test(value) || (kept ?? String)(value) !== value)
        return false;
      return (also?.(value) ?? null) === null;
    }
    case 'word':
      return form.words.some((word) => word === value);
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return isSmallList(value, form.most) && value.every((item) => fitsForm(form.item, item));
    case 'some':
      return Array.isArray(value)
        ? value.every((item) => fitsForm(form.item, item))
        : fitsForm(form.item, value);
    case 'record':
    case 'table':
      return isMapping(value) && fitsKeys(form, value);
    case 'either':
      return fitsForm(typeof value === 'string' ? form.text : form.record, value);
  }
}

function fitsKeys(
  form: Extract<Form, { form: 'record' | 'table' }>,
  value: Readonly<Record<string, unknown>>,
) {
  if (form.form === 'table')
    return Object.entries(value).every(([id, item]) => fitsForm(form.id, id) && fitsForm(form.value, item));
  const isKnown = Object.entries(value).every(
    ([key, item]) => Object.hasOwn(form.keys, key) && fitsForm(form.keys[key]!, item),
  );
  const misses = Object.entries(form.keys).some(
    ([key, { required }]) => required && !Object.hasOwn(value, key),
  );
  const hasOne = form.oneOf?.some((key) => Object.hasOwn(value, key)) ?? true;
  return isKnown && !misses && hasOne && (form.also?.(value) ?? null) === null;
}

function isSmallList(value: unknown, most: number | undefined): value is readonly unknown[] {
  return (
    Array.isArray(value) && value.length <= (most ?? value.length) && (most === undefined || value.length > 0)
  );
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
