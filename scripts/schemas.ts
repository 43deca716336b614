import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { problemRecord } from '../src/file/problem.js';
import { claimsFile } from '../src/file/schema.js';
import { statementRecord } from '../src/map/record-schema.js';

/** The JSON Schemas (draft-07) that ship with the program, from the definitions that it validates with. */

const output = v.pipe(
  v.union([v.array(statementRecord), v.array(problemRecord)]),
  v.title('Output of claims'),
  v.description('What list, show and tree print with --json, and what check prints.'),
);

export const schemas = {
  'claims.schema.json': published(claimsFile),
  'output.schema.json': published(output),
};

function published(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      // A plain scalar such as 3.2 or 2011 is a number to an editor, and a string to the program.
      const scalar = valibotAction.type === 'metadata' && (valibotAction as unknown as { metadata: { scalar?: boolean } }).metadata.scalar;
      return scalar === true ? { ...jsonSchema, type: ['string', 'number'] } : undefined;
    },
    overrideSchema: ({ valibotSchema }) => (valibotSchema.type === 'never' ? (false as unknown as JsonSchema) : undefined),
  });
}
