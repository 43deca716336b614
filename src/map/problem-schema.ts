import * as v from 'valibot';
import { described } from '../words/described.js';
import { PROBLEM_FIELDS, type ProblemRecord, SEVERITIES } from './problem.js';

/** The schema of a problem's record, for the published JSON Schema. No command has to load it. */

const place = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)));
const textOrNull = v.nullable(v.string());

export const problemSchema = v.strictObject({
  file: described(v.string(), PROBLEM_FIELDS.file),
  line: described(place, PROBLEM_FIELDS.line),
  column: described(place, PROBLEM_FIELDS.column),
  severity: described(v.picklist(SEVERITIES), PROBLEM_FIELDS.severity),
  code: described(v.string(), PROBLEM_FIELDS.code),
  id: described(textOrNull, PROBLEM_FIELDS.id),
  message: described(v.string(), PROBLEM_FIELDS.message),
  hint: described(textOrNull, PROBLEM_FIELDS.hint),
} satisfies Record<keyof ProblemRecord, v.GenericSchema>);
