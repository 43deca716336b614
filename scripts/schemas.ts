import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { claimsFile, DEFINITIONS } from '../src/file/schema.js';
import { problemRecord } from '../src/map/problem.js';
import { statementRecord } from '../src/query/record-schema.js';
import { evaluationSchema } from '../src/render/evaluation-record.js';
import { schemaOf } from './form-schema.js';

/** The JSON Schemas (draft-07) that ship with the program, from the definitions that it works with. */

const DRAFT = 'http://json-schema.org/draft-07/schema#';

const evaluation = evaluationSchema(v);
const output = v.pipe(
  v.union([v.array(statementRecord), v.array(problemRecord), evaluation]),
  v.title('Output of claims'),
  v.description(
    'What list, show, tree and step print with --json, what check prints, and what evaluate prints.',
  ),
);

export const schemas = {
  'claims.schema.json': {
    $schema: DRAFT,
    title: 'Claims file',
    description: claimsFile.description,
    ...schemaOf(claimsFile, DEFINITIONS),
  },
  'output.schema.json': published(output, {
    statement: statementRecord,
    problem: problemRecord,
    evaluation,
  }),
};

function published(schema: v.GenericSchema, definitions: Record<string, v.GenericSchema>): JsonSchema {
  const converted = toJsonSchema(schema, { target: 'draft-07', definitions });
  const text = JSON.stringify(converted)
    .replaceAll('#/$defs/', '#/definitions/')
    .replaceAll('"$defs":', '"definitions":');
  const { title, description, ...rest } = JSON.parse(text) as JsonSchema;
  return { $schema: DRAFT, title: title!, description: description!, ...rest };
}
