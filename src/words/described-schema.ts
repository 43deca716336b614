import * as v from 'valibot';

/** A schema with what it means, as the published JSON Schema says it. */
export function describedSchema<S extends v.GenericSchema>(schema: S, description: string) {
  return v.pipe(schema, v.description(description));
}
