import * as v from 'valibot';
import { describedSchema } from '../words/described-schema.js';
import { PROBLEM_FIELDS, type ProblemRecord, SEVERITIES } from './problem.js';

/** The schema of a problem's record, for the published JSON Schema. No command has to load it. */

const place = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const textOrNull = v.nullable(v.string());

export const problemSchema = v.strictObject({
  file: describedSchema(v.string(), PROBLEM_FIELDS.file),
  line: describedSchema(place, PROBLEM_FIELDS.line),
  column: describedSchema(place, PROBLEM_FIELDS.column),
  severity: describedSchema(v.picklist(SEVERITIES), PROBLEM_FIELDS.severity),
  code: describedSchema(v.string(), PROBLEM_FIELDS.code),
  id: describedSchema(textOrNull, PROBLEM_FIELDS.id),
  message: describedSchema(v.string(), PROBLEM_FIELDS.message),
  hint: describedSchema(textOrNull, PROBLEM_FIELDS.hint),
} satisfies Record<keyof ProblemRecord, v.GenericSchema>);
