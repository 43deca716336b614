import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { classEntrySchema, studentSchema } from '../src/comparing/comparison-record.js';
import { diffRecordSchema } from '../src/comparing/diff-record.js';
import { claimsFileForm, FORM_DEFINITIONS } from '../src/file/claims-form.js';
import { problemSchema } from '../src/map/problem-schema.js';
import { statementRecord } from '../src/query/record-schema.js';
import { sentenceSchema } from '../src/query/sentence-schema.js';
import { evaluationSchema } from '../src/render/evaluation-record.js';
import { schemaOf } from './form-schema.js';

/** The JSON Schemas (draft-07) that ship with the program, from the definitions that it works with. */

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The records that can be of several files: then each says which file it is of. */
const OF_FILES = ['statement', 'evaluation'];

const evaluation = evaluationSchema(v);
const change = diffRecordSchema(v);
const comparison = studentSchema(v);
const classEntry = classEntrySchema(v);
const output = v.pipe(
  v.union([
    v.array(statementRecord),
    v.array(problemSchema),
    v.array(sentenceSchema),
    v.array(change),
    v.array(comparison),
    v.array(classEntry),
    evaluation,
  ]),
  v.title('Output of claims'),
  v.description(
    'What list, show, tree and step print with --json, what check prints, what text prints, what diff prints, what compare prints (with --entries, too), and what evaluate prints; of several files, what list and evaluate print.',
  ),
);

export const schemas = {
  'claims.schema.json': {
    $schema: DRAFT,
    title: 'Claims file',
    description: claimsFileForm.description,
    ...schemaOf(claimsFileForm, FORM_DEFINITIONS),
  },
  'output.schema.json': published(output, {
    statement: statementRecord,
    problem: problemSchema,
    sentence: sentenceSchema,
    change,
    comparison,
    'class-entry': classEntry,
    evaluation,
  }),
};

/** A schema as draft-07 has it, where definitions stand under "definitions"; the converter puts them under "$defs". */
function published(schema: v.GenericSchema, definitions: Record<string, v.GenericSchema>): JsonSchema {
  const converted = toJsonSchema(schema, { target: 'draft-07', definitions });
  const { title = '', description = '', $defs = {}, anyOf = [], ...rest } = converted;
  const ofFiles = OF_FILES.flatMap((name) => {
    const record = $defs[name];
    return typeof record === 'object' ? [[`${name}OfFile`, ofFile(record)] as const] : [];
  });
  const lists = ofFiles.map(([name]): JsonSchema => ({ type: 'array', items: { $ref: `#/$defs/${name}` } }));
  const all = {
    anyOf: [...anyOf, ...lists],
    ...rest,
    definitions: { ...$defs, ...Object.fromEntries(ofFiles) },
  };
  return { $schema: DRAFT, title, description, ...withDefinitions(all) };
}

/** A record as it is where several files were read. */
function ofFile({ properties, required = [], ...rest }: JsonSchema): JsonSchema {
  const file: JsonSchema = {
    type: 'string',
    description: 'The file, as you named it or as it was found; `<stdin>` for standard input.',
  };
  return { ...rest, properties: { file, ...properties }, required: ['file', ...required] };
}

/** The schema with every reference to a definition where draft-07 has those. */
function withDefinitions<T>(schema: T): T;
function withDefinitions(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withDefinitions(item));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace(/^#\/\$defs\//, '#/definitions/')
        : withDefinitions(value),
    ]),
  );
}
