import * as v from 'valibot';
import { TYPES } from '../map/fields.js';
import { GAPS } from '../map/gap.js';
import { ATTACKS, KINDS, SIDES, STATUSES } from '../map/model.js';
import { describedSchema } from '../words/described-schema.js';

/** The JSON of a statement and of a relation seen from one of its premises: key order, types and meaning. */

const text = (description: string) => describedSchema(v.string(), description);
const textOrNull = (description: string) => describedSchema(v.nullable(v.string()), description);
const texts = (description: string) => describedSchema(v.array(v.string()), description);

const givenSupport = {
  to: text('What it supports or attacks: the id of an entry, or the name of a step (`a -> b`).'),
  with: texts(
    'The ids of the other entries that the step needs: all of them in the record of the entry that declares the step; in any other record that entry first, and at most 100.',
  ),
  scheme: textOrNull('The kind of inference.'),
  status: describedSchema(v.picklist(STATUSES), 'The verdict on the step.'),
};

const supportRecord = v.strictObject(givenSupport);
const attackRecord = v.strictObject({
  ...givenSupport,
  attack: describedSchema(v.picklist(ATTACKS), 'The kind of attack. It follows from what is attacked.'),
  mutual: describedSchema(
    v.boolean(),
    'Whether it is half of a contradiction: the other entry attacks back.',
  ),
});

export const statementRecord = v.strictObject({
  id: text('The id, unique in the file.'),
  kind: describedSchema(v.picklist(KINDS), 'Its kind: the list of the file that it is written in.'),
  short: textOrNull('The headline, if the file gives one.'),
  text: text('What is said.'),
  type: describedSchema(v.nullable(v.picklist(TYPES)), 'What kind of claim it is.'),
  side: describedSchema(
    v.picklist(SIDES),
    'The side of the motion that it serves; `none` if it does not lead to the thesis.',
  ),
  status: describedSchema(
    v.picklist(STATUSES),
    'The verdict: "in" means that it stands, "out" that it falls.',
  ),
  core: describedSchema(v.boolean(), 'Whether the file marks it as one that a reader needs first.'),
  implicit: describedSchema(v.boolean(), 'Whether the text needs it but does not say it.'),
  assumed: describedSchema(
    v.boolean(),
    'Whether the file takes it for granted, so that it stands even if its reasons fall.',
  ),
  at: texts('Where in the text: a paragraph (3) or a sentence (3.2).'),
  phrase: textOrNull('A few words of the text that mark the place.'),
  by: textOrNull('Who says it, if it is not the author.'),
  date: textOrNull('When it was said.'),
  tags: texts('Tags.'),
  source: describedSchema(
    v.nullable(v.looseObject({ id: v.nullable(v.string()) })),
    'The source, with the field names of CSL-JSON.',
  ),
  page: textOrNull('Where in the source.'),
  quote: textOrNull('The exact words of the source.'),
  hindsight: describedSchema(v.boolean(), 'Whether it is evidence from after the text.'),
  supports: describedSchema(v.array(supportRecord), 'What it supports.'),
  attacks: describedSchema(v.array(attackRecord), 'What it attacks.'),
  supportedBy: texts('The ids of what supports it.'),
  attackedBy: texts('The ids of what attacks it.'),
  depth: describedSchema(
    v.nullable(v.pipe(v.number(), v.integer())),
    'The number of steps from the thesis; null if it does not lead to it.',
  ),
  path: texts(
    'The ids from the thesis to the entry above it; of more than 100 the last 100 (`depth` says how many there are).',
  ),
  gaps: describedSchema(
    v.array(v.picklist(Object.keys(GAPS))),
    'The codes of its gaps, including those that the file accepts.',
  ),
  questions: texts('Questions to ask about it.'),
  note: textOrNull('A note.'),
});

export type StatementRecord = v.InferOutput<typeof statementRecord>;
