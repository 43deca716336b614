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
import { blockSchema, itemSchema, lineSchema, sheetSchema } from './sheet-schemas.js';
import {
  additionSchema,
  chainSchema,
  countSchema,
  exerciseSchema,
  overviewSchema,
  renamedPlaceSchema,
  schemeSchema,
  sourceSchema,
  tagSchema,
} from './summary-schemas.js';

/** The JSON Schemas (draft-07) that ship with the program, from the definitions that it works with. */

const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** The records of which commands print lists: in JSON an array, in NDJSON one a line. */
const RECORDS = {
  statement: statementRecord,
  'chain-step': chainSchema,
  problem: problemSchema,
  sentence: sentenceSchema,
  source: sourceSchema,
  tag: tagSchema,
  scheme: schemeSchema,
  exercise: exerciseSchema,
  sheet: sheetSchema,
  'renamed-place': renamedPlaceSchema,
  change: diffRecordSchema(v),
  comparison: studentSchema(v),
  'class-entry': classEntrySchema(v),
} as const;

/** What commands print of a whole map, or of one change to it: one object. */
const WHOLES = {
  evaluation: evaluationSchema(v),
  overview: overviewSchema,
  count: countSchema,
  addition: additionSchema,
} as const;

/** Parts of a sheet that stand in several places. */
const PARTS = { line: lineSchema, item: itemSchema, block: blockSchema };

/** The records that can be of several files: then each says which file it is of, and they are lists. */
const OF_FILES = ['statement', 'source', 'tag', 'evaluation', 'overview', 'count'];

const output = v.pipe(
  v.union([...Object.values(RECORDS).map((record) => v.array(record)), ...Object.values(WHOLES)]),
  v.title('Output of claims'),
  v.description(
    'What commands print with --json: list, show, tree, step, chain, check, text, sources, tags, schemes, drill, prep, rename, diff and compare print lists; evaluate, --count and claims alone print one object, or of several files a list; add prints one object.',
  ),
);

export const schemas = {
  'claims.schema.json': {
    $schema: DRAFT,
    title: 'Claims file',
    description: claimsFileForm.description,
    ...schemaOf(claimsFileForm, FORM_DEFINITIONS),
  },
  'output.schema.json': published(output, { ...RECORDS, ...WHOLES, ...PARTS }),
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
