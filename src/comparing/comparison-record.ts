import { KINDS, type Relation, type Statement } from '../map/model.js';
import { namesOf } from '../words/names-of.js';
import { type RecordField, recordFrom, schemaOfRecord, type Validator } from '../words/record-fields.js';
import { gapCounts, NUMBERS, SHARES, type Share, thesisFound } from './aspects.js';
import type { EntryInClass } from './compared-class.js';
import type { ComparedMap } from './compared-map.js';
import { STEP_DIFFERENCES } from './compared-steps.js';
import { CERTAINTY, DOUBTS, FOUND_BY, type Pair } from './pairs.js';

/** The JSON of a comparison, key by key: a record for each student, or for each entry of the key. */

function field<Value>(row: RecordField<ComparedMap, Value>): RecordField<ComparedMap, Value> {
  return row;
}

function entryField<Value>(row: RecordField<ClassEntry, Value>): RecordField<ClassEntry, Value> {
  return row;
}

const whole = (v: Validator) => v.pipe(v.number(), v.integer(), v.minValue(0));
const texts = (v: Validator) => v.array(v.string());
const idsOf = (entries: readonly Statement[]) => entries.map(({ id }) => id);
const relationNames = (relations: readonly Relation[]) => relations.map(({ name }) => name);

/** Two columns for each part of the key: how many were found, of how many. */
function shareFields(): Record<string, RecordField<ComparedMap, number>> {
  return Object.fromEntries(
    namesOf(SHARES).flatMap((name) => {
      const { means, of }: { means: string; of: (compared: ComparedMap) => Share } = SHARES[name];
      return [
        [
          `${name}Found`,
          field({
            means: `How many were found of: ${means}.`,
            schema: whole,
            value: (compared) => of(compared).found,
          }),
        ],
        [
          `${name}Of`,
          field({
            means: `How many the key has of: ${means}.`,
            schema: whole,
            value: (compared) => of(compared).of,
          }),
        ],
      ];
    }),
  );
}

function numberFields(): Record<string, RecordField<ComparedMap, number>> {
  return Object.fromEntries(
    namesOf(NUMBERS).map((name) => [
      name,
      field({ means: `How many: ${NUMBERS[name].means}.`, schema: whole, value: NUMBERS[name].of }),
    ]),
  );
}

/** What fits into a gradebook: a row for each student. */
const COUNTS = {
  student: field({
    means: 'The student, as the file is named.',
    schema: (v) => v.string(),
    value: ({ name }) => name,
  }),
  file: field({ means: 'The file, as you named it.', schema: (v) => v.string(), value: ({ file }) => file }),
  thesis: field({
    means: "Whether the map has the key's thesis: as its thesis, as another entry, or not.",
    schema: (v) => v.picklist(['yes', 'as another entry', 'no']),
    value: thesisFound,
  }),
  isOfOtherText: field({
    means: 'Whether the map seems to be of another text than the key: title and author differ.',
    schema: (v) => v.boolean(),
    value: ({ isOfOtherText }) => isOfOtherText,
  }),
  ...shareFields(),
  ...numberFields(),
};

/** What stands behind the counts. */
const DETAILS = {
  pairs: field({
    means: 'The pairs that count.',
    schema: (v) => v.array(pairSchema(v)),
    value: ({ pairs }) => pairs.map(pairRecord),
  }),
  doubtfulPairs: field({
    means: 'The pairs that are too doubtful to count, the most doubtful first.',
    schema: (v) => v.array(pairSchema(v)),
    value: ({ doubtful }) => doubtful.map(pairRecord),
  }),
  missing: field({
    means: 'Entries of the key that the map does not have, the most important first.',
    schema: texts,
    value: ({ missing }) => idsOf(missing),
  }),
  addedEntries: field({
    means: 'Entries of the map that the key does not have. That does not make them wrong.',
    schema: texts,
    value: ({ added }) => idsOf(added),
  }),
  stepsOtherwise: field({
    means:
      "Steps of the key that the map has differently: the key's step, the map's steps, and what differs.",
    schema: (v) =>
      v.array(
        v.strictObject({
          key: v.string(),
          own: texts(v),
          differences: v.array(v.picklist(namesOf(STEP_DIFFERENCES))),
        }),
      ),
    value: ({ steps }) =>
      steps.flatMap(({ outcome, step, own, differences }) =>
        outcome === 'otherwise'
          ? { key: step.name, own: relationNames(own), differences: [...differences] }
          : [],
      ),
  }),
  stepsMissing: field({
    means: 'Steps of the key that the map does not have, although it has their entries.',
    schema: texts,
    value: ({ steps }) => steps.flatMap(({ outcome, step }) => (outcome === 'missing' ? step.name : [])),
  }),
  addedSteps: field({
    means: 'Steps of the map between entries of the key, where the key has no such step.',
    schema: texts,
    value: ({ addedSteps }) => relationNames(addedSteps),
  }),
  unwritten: field({
    means: 'Entries of the map whose text is still to be written ("FILL IN"). They are no finds.',
    schema: texts,
    value: ({ unwritten }) => idsOf(unwritten),
  }),
  namesakes: field({
    means: 'Ids that both maps have for entries that say something entirely different.',
    schema: texts,
    value: ({ unlikeNamesakes }) => unlikeNamesakes.map(([{ id }]) => id),
  }),
  gapCodes: field({
    means: 'How many gaps the file has of each code.',
    schema: (v) => v.record(v.string(), whole(v)),
    value: ({ gaps }) => Object.fromEntries(gapCounts(gaps).map(({ code, count }) => [code, count])),
  }),
};

const STUDENT = { ...COUNTS, ...DETAILS };

/** The columns of a gradebook, and all keys of a student's record. */
export const COUNT_FIELDS = namesOf(COUNTS);
export const STUDENT_FIELDS = namesOf(STUDENT);

export function studentRecord(compared: ComparedMap): Record<string, unknown> {
  return { ...recordFrom(STUDENT, compared) };
}

export function studentSchema(v: Validator) {
  return schemaOfRecord(v, STUDENT);
}

/** An entry of a class, and whether the key has it. */
export interface ClassEntry extends EntryInClass {
  readonly inKey: boolean;
  /** How many students there are. */
  readonly of: number;
}

const CLASS_ENTRY = {
  id: entryField({
    means: 'The id in the key; of an entry that the key does not have, in the first map that has it.',
    schema: (v) => v.string(),
    value: ({ entry }) => entry.id,
  }),
  kind: entryField({
    means: 'Its kind.',
    schema: (v) => v.picklist(KINDS),
    value: ({ entry }) => entry.kind,
  }),
  inKey: entryField({
    means: 'Whether the key has it; false for what several students have beside the key.',
    schema: (v) => v.boolean(),
    value: ({ inKey }) => inKey,
  }),
  found: entryField({
    means: 'How many maps have it.',
    schema: whole,
    value: ({ students }) => students.length,
  }),
  of: entryField({ means: 'How many maps were compared.', schema: whole, value: ({ of }) => of }),
  text: entryField({
    means: 'What is said.',
    schema: (v) => v.string(),
    value: ({ entry }) => entry.text,
  }),
  students: entryField({
    means: 'The students whose maps have it.',
    schema: texts,
    value: ({ students }) => [...students],
  }),
};

export const CLASS_ENTRY_FIELDS = namesOf(CLASS_ENTRY);

export function classEntryRecord(entry: ClassEntry): Record<string, unknown> {
  return { ...recordFrom(CLASS_ENTRY, entry) };
}

export function classEntrySchema(v: Validator) {
  return schemaOfRecord(v, CLASS_ENTRY);
}

function pairRecord({ one, other, by, confidence, certainty, doubt }: Pair<Statement>) {
  return { key: one.id, own: other.id, by, confidence: Math.floor(confidence * 100) / 100, certainty, doubt };
}

function pairSchema(v: Validator) {
  return v.strictObject({
    key: v.pipe(v.string(), v.description('The id in the key.')),
    own: v.pipe(v.string(), v.description("The id in the student's map.")),
    by: v.pipe(v.picklist(namesOf(FOUND_BY)), v.description('How the pair was found.')),
    confidence: v.pipe(v.number(), v.description('How sure it is, from 0 to 1.')),
    certainty: v.pipe(v.picklist(namesOf(CERTAINTY)), v.description('The same in a word.')),
    doubt: v.pipe(
      v.nullable(v.picklist(namesOf(DOUBTS))),
      v.description(
        'Why the pair is doubtful at most: `denies`, one may deny the other; `corrected`, it is new after others were corrected; or null.',
      ),
    ),
  });
}
