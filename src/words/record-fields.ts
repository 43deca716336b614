import type * as valibot from 'valibot';
import { namesOf } from './names-of.js';

/** The validator, handed in by what publishes a schema: it is too slow to load for every command. */
export type Validator = typeof valibot;
export type Schema<Value> = valibot.GenericSchema<Value>;

/**
 * One key of a JSON record, all in one place: what it means, what it may hold, and how it is found. That what is found
 * fits the schema is checked by types.
 */
export interface RecordField<Source, Value> {
  /** Null where the name says it. */
  readonly means: string | null;
  readonly schema: (v: Validator) => Schema<Value>;
  readonly value: (source: Source) => NoInfer<Value>;
}

/** The keys of a record, in the order in which they are printed. */
type FieldTable<Source> = Readonly<Record<string, RecordField<Source, unknown>>>;

/** A record by its table: `{id: 'a', status: 'in'}`. */
export type RecordOf<Table> = {
  [Name in keyof Table]: Table[Name] extends RecordField<never, infer Value> ? Value : never;
};

/** A record, found key by key: all keys, or those that are named. */
export function recordFrom<Source, Table extends FieldTable<Source>, Name extends keyof Table & string>(
  table: Table,
  source: Source,
  names: readonly Name[] = namesOf<Name>(table),
): Pick<RecordOf<Table>, Name> {
  const entries = names.map((name) => [name, table[name]!.value(source)]);
  return Object.fromEntries(entries) as Pick<RecordOf<Table>, Name>;
}

/** The schema of a record: strict, with what each key means. */
export function schemaOfRecord<Table extends FieldTable<never>>(
  v: Validator,
  table: Table,
): Schema<RecordOf<Table>> {
  const entries = Object.entries(table).map(([name, { means, schema }]) => [
    name,
    means === null ? schema(v) : described(v, schema(v), means),
  ]);
  // The rows of the table say what each key may hold.
  return v.strictObject(Object.fromEntries(entries)) as unknown as Schema<RecordOf<Table>>;
}

/** A schema with what it means. */
export function described<Value>(v: Validator, schema: Schema<Value>, means: string): Schema<Value> {
  return v.pipe(schema, v.description(means));
}
