import { STATUSES } from '../map/model.js';
import { BURDENS } from '../verdict/burden.js';
import { namesOf } from '../words/names-of.js';
import {
  type RecordField,
  type RecordOf,
  recordFrom,
  schemaOfRecord,
  type Validator,
} from '../words/record-fields.js';
import { ACCEPTED_FIELDS } from './accepted-record.js';
import { ADVICE_FIELDS } from './advice-record.js';
import type { EvaluationPage } from './evaluation-page.js';
import { type EvaluationSource, evaluationSource } from './evaluation-source.js';
import { EXPLANATION_FIELDS, whyRecord, whySchema } from './explanation-record.js';
import { POSITIONS_FIELDS } from './positions-record.js';

/** The JSON of an evaluation, key by key. What was not asked for is null. */
const EVALUATION = {
  id: field({
    means: 'What was asked about, or the thesis; null for an abstract framework.',
    schema: (v) => v.nullable(v.string()),
    value: ({ asked, nameOf }) => (asked.target === null ? null : nameOf(asked.target)),
  }),
  status: field({
    means: 'The verdict on it.',
    schema: (v) => v.nullable(v.picklist(STATUSES)),
    value: ({ asked, evaluated }) => (asked.target === null ? null : evaluated.statusOf(asked.target)),
  }),
  burden: field({
    means: 'Who has to give reasons.',
    schema: (v) => v.picklist(namesOf(BURDENS)),
    value: ({ evaluated }) => evaluated.terms.burden,
  }),
  granted: field({
    means: 'What was taken to stand.',
    schema: (v) => v.array(v.string()),
    value: ({ evaluated, nameOf }) => evaluated.terms.granted.map(nameOf),
  }),
  dropped: field({
    means: 'What was taken to fall.',
    schema: (v) => v.array(v.string()),
    value: ({ evaluated, nameOf }) => evaluated.terms.dropped.map(nameOf),
  }),
  labels: field({
    means: 'The verdict on every entry and every step; if entries are selected, only on those.',
    schema: (v) => v.record(v.string(), v.picklist(STATUSES)),
    value: ({ listed, evaluated, nameOf }) =>
      Object.fromEntries(listed.map((node) => [nameOf(node), evaluated.statusOf(node)])),
  }),
  deciding: field({
    means: 'The steps that decided the verdict.',
    schema: (v) => v.array(v.string()),
    value: ({ grounds, framework, nameOf }) =>
      grounds.filter(({ node }) => node >= framework.statements).map(({ node }) => nameOf(node)),
  }),
  why: field({
    means:
      'Why, in words: the verdict in a sentence or two, then what decided it, line by line; all of it with --all.',
    schema: (v) => whySchema(v),
    value: ({ page }) => whyRecord(page),
  }),
  explanation: field({
    means: 'Why, node by node, from the statement down to what needs no reason.',
    schema: (v) => v.array(schemaOfRecord(v, EXPLANATION_FIELDS)),
    value: ({ grounds, nameOf }) =>
      grounds.map((ground) => recordFrom(EXPLANATION_FIELDS, { ground, nameOf })),
  }),
  explained: field({
    means: 'Whether the explanation is complete; false if the time ran out (--seconds).',
    schema: (v) => v.boolean(),
    value: ({ asked }) => asked.explanation?.complete ?? true,
  }),
  changes: field({
    means: 'What differs from the verdicts without --grant and --drop.',
    schema: (v) => {
      const status = v.picklist(STATUSES);
      return v.nullable(v.array(v.strictObject({ node: v.string(), before: status, after: status })));
    },
    value: ({ asked, isListed, nameOf }) =>
      asked.changes
        ?.filter(({ node }) => isListed(node))
        .map(({ node, before, after }) => ({ node: nameOf(node), before, after })) ?? null,
  }),
  advice: field({
    means: 'What --answer or --topple found.',
    schema: (v) => v.nullable(schemaOfRecord(v, ADVICE_FIELDS)),
    value: ({ asked: { advice }, evaluated, page }) =>
      advice === null ? null : recordFrom(ADVICE_FIELDS, { advice, evaluated, page }),
  }),
  positions: field({
    means: 'What --semantics found.',
    schema: (v) => v.nullable(schemaOfRecord(v, POSITIONS_FIELDS)),
    value: ({ asked: { positions }, evaluated }) =>
      positions === null ? null : recordFrom(POSITIONS_FIELDS, { positions, evaluated }),
  }),
  accepted: field({
    means: 'What --accept found.',
    schema: (v) => v.nullable(schemaOfRecord(v, ACCEPTED_FIELDS)),
    value: ({ asked: { accepted } }) => (accepted === null ? null : recordFrom(ACCEPTED_FIELDS, accepted)),
  }),
  solver: field({
    means:
      'The program that searched for the positions (--solver), with its version; null for our own search. Each position that it found was checked by the rules; that there are no others, and that no preferred one can decide more, is what that program says.',
    schema: (v) => v.nullable(v.string()),
    value: ({ asked }) => asked.solver,
  }),
  strength: field({
    means:
      'Strengths from 0 to 1, to sort entries with the same verdict, no measure of truth; null for an entry that depends on a circle.',
    schema: (v) => v.nullable(v.record(v.string(), v.nullable(v.number()))),
    value: ({ asked: { strengths }, listed, nameOf }) =>
      strengths === null
        ? null
        : Object.fromEntries(listed.map((node) => [nameOf(node), strengthNumber(strengths[node]!)])),
  }),
};

/** The keys of an evaluation's record, in order. */
export const EVALUATION_FIELDS = namesOf(EVALUATION);

/** An evaluation as plain data. */
export type EvaluationRecord = RecordOf<typeof EVALUATION>;

/** An evaluation as plain data. Linear in the map, but for what was searched before. */
export function evaluationRecord(page: EvaluationPage): EvaluationRecord {
  return recordFrom(EVALUATION, evaluationSource(page));
}

/** Some keys of an evaluation's record; only these are worked out. */
export function evaluationPart<Name extends keyof EvaluationRecord>(
  page: EvaluationPage,
  names: readonly Name[],
): Pick<EvaluationRecord, Name> {
  return recordFrom(EVALUATION, evaluationSource(page), names);
}

/** What an evaluation's record may hold. */
export function evaluationSchema(v: Validator) {
  return schemaOfRecord(v, EVALUATION);
}

/** A strength to six digits; null for what rests on a circle. */
function strengthNumber(strength: number): number | null {
  return Number.isNaN(strength) ? null : Number(strength.toFixed(6));
}

function field<Value>(row: RecordField<EvaluationSource, Value>): RecordField<EvaluationSource, Value> {
  return row;
}
