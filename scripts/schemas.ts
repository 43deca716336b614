import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { problemRecord } from '../src/file/problem.js';
import { claimsFile, DEFINITIONS } from '../src/file/schema.js';
import { evaluationRecord } from '../src/map/evaluation-schema.js';
import { statementRecord } from '../src/map/record-schema.js';

/** The JSON Schemas (draft-07) that ship with the program, from the definitions that it validates with. */

const output = v.pipe(
  v.union([v.array(statementRecord), v.array(problemRecord), evaluationRecord]),
  v.title('Output of claims'),
  v.description(
    'What list, show, tree and step print with --json, what check prints, and what evaluate prints.',
  ),
);

export const schemas = {
  'claims.schema.json': published(claimsFile, DEFINITIONS),
  'output.schema.json': published(output, {
    statement: statementRecord,
    problem: problemRecord,
    evaluation: evaluationRecord,
  }),
};

function published(schema: v.GenericSchema, definitions: Record<string, v.GenericSchema>): JsonSchema {
  const converted = toJsonSchema(schema, {
    target: 'draft-07',
    definitions,
    // What JSON Schema cannot say (that a day exists, that a run of sentences runs forward) only the program checks.
    ignoreActions: ['check'],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      // A plain scalar such as 3.2 or 2011 is a number to an editor, and a string to the program.
      if (valibotAction.type === 'metadata') return { ...jsonSchema, type: ['string', 'number'] };
      // JSON Schema has no flags; its patterns are Unicode ones already.
      return valibotAction.type === 'regex'
        ? { ...jsonSchema, pattern: (valibotAction as RegexAction).requirement.source }
        : undefined;
    },
  });
  const text = JSON.stringify(converted)
    .replaceAll('#/$defs/', '#/definitions/')
    .replaceAll('"$defs":', '"definitions":')
    .replaceAll('{"not":{}}', 'false');
  const unmarked = JSON.parse(text, (key, value) => (key === 'scalar' ? undefined : value)) as JsonSchema;
  const { title, description, ...rest } = unmarked;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: title!,
    description: description!,
    ...rest,
  };
}

type RegexAction = v.RegexAction<string, v.ErrorMessage<v.RegexIssue<string>> | undefined>;
