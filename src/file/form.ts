/**
 * Forms: what a value of a claims file can be, as data. The validator, the editors' schema and the hints in messages all
 * read the one form that `claims-form.ts` writes down. Three kinds of value hold others: a list, keys with values, and a table
 * by id. Where a form has a choice, the value's own shape (text, list, keys) says which is meant, so that what is wrong
 * inside can be said of the inside.
 */

/** What is wrong with a value, said after its key and itself, and what would be right. */
export interface Wrong {
  readonly says: string;
  readonly hint: string | null;
  /** What can stand there instead, where that is known. */
  readonly words?: readonly string[];
}

/** A kind of text. */
export interface TextRule {
  /** What it looks like; a JSON Schema says it in these words, too. */
  readonly pattern: RegExp;
  /**
   * The program takes a plain scalar as the text that was written; an editor takes `2011` for a number. Which numbers
   * such a text can be: JSON Schema's keywords, or null for none.
   */
  readonly numbers: Readonly<Record<string, unknown>> | null;
  /** What is wrong with a text that is not such. */
  explain(written: string): Wrong;
  /** The form in which such a text is kept. */
  readonly kept?: (written: string) => string;
  /** What a pattern cannot say: what is wrong with a text that fits it, or null. */
  readonly also?: (written: string) => Wrong | null;
}

interface Described {
  readonly description: string;
  /** Set on the keys that must be there. */
  readonly required?: true;
}

export interface TextForm extends Described {
  readonly form: 'text';
  readonly rule: TextRule;
  /** Set on texts for people: nothing else in a file depends on what they say. */
  readonly prose?: true;
}

/** One of a few words. */
export interface WordForm<W extends string = string> extends Described {
  readonly form: 'word';
  readonly words: readonly W[];
}

/** True or false. */
export interface FlagForm extends Described {
  readonly form: 'flag';
}

export interface ListForm<I = unknown> extends Described {
  readonly form: 'list';
  readonly item: I;
  /** At least one item, and at most so many. */
  readonly most?: number;
}

/** One value or a list of them. */
export interface SomeForm<I = unknown> extends Described {
  readonly form: 'some';
  readonly item: I;
}

/** Keys with values. */
export interface RecordForm<K = Readonly<Record<string, Form>>> extends Described {
  readonly form: 'record';
  readonly is: RecordName;
  readonly keys: K;
  /** Keys of which one has to be there. */
  readonly oneOf?: readonly string[];
  /** What single keys cannot say: what is wrong with a record whose keys are right, or null. */
  also?(record: object): Wrong | null;
}

/** What keys with values stand for, for messages about them. */
export type RecordName =
  | 'header'
  | 'entry'
  | 'source'
  | 'name'
  | 'date'
  | 'known'
  | 'relation'
  | 'expect'
  | 'supposition'
  | 'term';

/** Values by an id that the file chooses. */
export interface TableForm<V = unknown> extends Described {
  readonly form: 'table';
  readonly id: TextForm;
  readonly value: V;
}

/** A text, or keys with values. */
export interface EitherForm<R = unknown> extends Described {
  readonly form: 'either';
  readonly text: TextForm;
  readonly record: R;
}

export type Form =
  | TextForm
  | WordForm
  | FlagForm
  | ListForm<Form>
  | SomeForm<Form>
  | RecordForm
  | TableForm<Form>
  | EitherForm<RecordForm>;

/** The type of what has a form. */
export type Value<F> = F extends { form: 'text' }
  ? string
  : F extends { form: 'word'; words: readonly (infer W)[] }
    ? W
    : F extends { form: 'flag' }
      ? boolean
      : F extends { form: 'list'; item: infer I }
        ? Value<I>[]
        : F extends { form: 'some'; item: infer I }
          ? Value<I> | Value<I>[]
          : F extends { form: 'table'; value: infer V }
            ? Record<string, Value<V>>
            : F extends { form: 'either'; record: infer R }
              ? string | Value<R>
              : F extends { form: 'record'; keys: infer K }
                ? RecordValue<K>
                : never;

type RequiredKeys<K> = { [P in keyof K]: K[P] extends { required: true } ? P : never }[keyof K];

export type RecordValue<K> = { [P in RequiredKeys<K>]: Value<K[P]> } & {
  [P in Exclude<keyof K, RequiredKeys<K>>]?: Value<K[P]> | undefined;
};

export function textForm(rule: TextRule, description: string): TextForm {
  return { form: 'text', rule, description };
}

/** A text for people. */
export function proseForm(rule: TextRule, description: string): TextForm {
  return { form: 'text', rule, description, prose: true };
}

export function wordForm<const W extends string>(words: readonly W[], description: string): WordForm<W> {
  return { form: 'word', words, description };
}

export function flagForm(description: string): FlagForm {
  return { form: 'flag', description };
}

export function listForm<I extends Form>(item: I, description: string, most?: number): ListForm<I> {
  return { form: 'list', item, description, ...(most === undefined ? {} : { most }) };
}

export function someForm<I extends Form>(item: I, description: string): SomeForm<I> {
  return { form: 'some', item, description };
}

export function recordForm<K extends Readonly<Record<string, Form>>>(
  is: RecordName,
  keys: K,
  description: string,
  more: { readonly oneOf?: readonly string[]; also?(record: RecordValue<K>): Wrong | null } = {},
): RecordForm<K> {
  return { form: 'record', is, keys, description, ...more };
}

export function tableForm<V extends Form>(id: TextForm, value: V, description: string): TableForm<V> {
  return { form: 'table', id, value, description };
}

export function eitherForm<R extends RecordForm>(
  text: TextForm,
  record: R,
  description: string,
): EitherForm<R> {
  return { form: 'either', text, record, description };
}

/** The form as that of a key which has to be there. */
export function requiredForm<F extends Form>(form: F): F & { readonly required: true } {
  return { ...form, required: true };
}
