import type { EitherForm, Form, ListForm, RecordForm, TableForm, TextRule, Value } from './form.js';
import { isSomethingSaid } from './something-said.js';

/**
 * Whether a value has a form, with texts as they are kept: for whole files, of which nearly all are right, and for values that
 * come from elsewhere. What is wrong with a value that has not, `validate` says.
 */

type Check = (value: unknown) => boolean;

/** The same, for the compiler. */
export function hasForm<F extends Form>(form: F, value: unknown): value is Value<F> {
  return fitsForm(form, value);
}

/** Linear in the value. */
export function fitsForm(form: Form, value: unknown): boolean {
  return checkOf(form)(value);
}

const CHECKS = new WeakMap<Form, Check>();

/** A form as one function, made once: a large file holds millions of values against few forms. */
function checkOf(form: Form): Check {
  const made = CHECKS.get(form) ?? checkFor(form);
  CHECKS.set(form, made);
  return made;
}

function checkFor(form: Form): Check {
  switch (form.form) {
    case 'text':
      return textCheck(form.rule);
    case 'word': {
      const words: ReadonlySet<unknown> = new Set(form.words);
      return (value) => words.has(value);
    }
    case 'flag':
      return (value) => typeof value === 'boolean';
    case 'list':
      return listCheck(form);
    case 'some':
      return (value) => (Array.isArray(value) ? everyItem(form, value) : checkOf(form.item)(value));
    case 'record':
      return recordCheck(form);
    case 'table':
      return tableCheck(form);
    case 'either':
      return eitherCheck(form);
  }
}

function textCheck({ pattern, also, kept }: TextRule): Check {
  return (value) =>
    typeof value === 'string' &&
    pattern.test(value) &&
    (kept === undefined || kept(value) === value) &&
    (also === undefined || also(value) === null);
}

function listCheck(form: ListForm<Form>): Check {
  const { most } = form;
  return (value) =>
    Array.isArray(value) &&
    (most === undefined || (value.length > 0 && value.length <= most)) &&
    everyItem(form, value);
}

/** The form of the items is looked up only here: that of an entry's lists leads back to the entry. */
function everyItem({ item }: { readonly item: Form }, values: readonly unknown[]): boolean {
  return values.every(checkOf(item));
}

function recordCheck({ keys, oneOf, also }: RecordForm): Check {
  const checks = new Map(Object.entries(keys).map(([key, form]) => [key, checkOf(form)]));
  const required = Object.keys(keys).filter((key) => keys[key]!.required === true);
  return (value) => {
    if (!isMapping(value)) return false;
    for (const key in value) if (checks.get(key)?.(value[key]) !== true) return false;
    return (
      required.every((key) => Object.hasOwn(value, key)) &&
      (oneOf === undefined || oneOf.some((key) => Object.hasOwn(value, key))) &&
      (also === undefined || also(value) === null)
    );
  };
}

function tableCheck(form: TableForm<Form>): Check {
  const [id, row] = [checkOf(form.id), checkOf(form.value)];
  return (value) => isMapping(value) && Object.entries(value).every(([key, item]) => id(key) && row(item));
}

function eitherCheck(form: EitherForm<RecordForm>): Check {
  const [text, record] = [checkOf(form.text), checkOf(form.record)];
  return (value) =>
    typeof value === 'string' ? text(value) && !isSomethingSaid(form, value) : record(value);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
