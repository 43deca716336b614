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
  to: text('The id of a statement, or the name of a relation (`a -> b`), that it bears on.'),
  with: texts('The other entries that the step needs.'),
  scheme: textOrNull('The kind of inference.'),
  status: describedSchema(v.picklist(STATUSES), 'The verdict on the relation.'),
};

const supportRecord = v.strictObject(givenSupport);
const attackRecord = v.strictObject({
  ...givenSupport,
  attack: describedSchema(v.picklist(ATTACKS), 'What kind of attack it is; derived from what it attacks.'),
  mutual: describedSchema(v.boolean(), 'Whether it is half of a contradiction: the other side attacks back.'),
});

export const statementRecord = v.strictObject({
  id: text('The id, unique in the file.'),
  kind: describedSchema(v.picklist(KINDS), 'Which list of the file it stands in.'),
  short: textOrNull('The headline, where the file gives one.'),
  text: text('What is said.'),
  type: describedSchema(v.nullable(v.picklist(TYPES)), 'What kind of claim it is.'),
  side: describedSchema(
    v.picklist(SIDES),
    'The side of the motion that it serves; `none` if it never reaches the thesis.',
  ),
  status: describedSchema(v.picklist(STATUSES), 'The verdict: in stands, out falls.'),
  core: describedSchema(v.boolean(), 'Marked in the file as one of the entries that a reader needs first.'),
  implicit: describedSchema(v.boolean(), 'Needed by the text, and not said in it.'),
  assumed: describedSchema(
    v.boolean(),
    'Put forward in its own right, whatever becomes of the reasons given.',
  ),
  at: texts('Where in the text: paragraph or paragraph.sentence.'),
  phrase: textOrNull('A few words of the text that mark the place.'),
  by: textOrNull('Who says it, if it is not the author.'),
  date: textOrNull('When it was said.'),
  tags: texts('Tags.'),
  source: describedSchema(
    v.nullable(v.looseObject({ id: v.nullable(v.string()) })),
    'The source, in CSL-JSON fields.',
  ),
  page: textOrNull('Where in the source.'),
  quote: textOrNull('The words of the source, verbatim.'),
  hindsight: describedSchema(v.boolean(), 'Evidence dated after the text.'),
  supports: describedSchema(v.array(supportRecord), 'What it supports.'),
  attacks: describedSchema(v.array(attackRecord), 'What it attacks.'),
  supportedBy: texts('The ids of what supports it.'),
  attackedBy: texts('The ids of what attacks it.'),
  depth: describedSchema(
    v.nullable(v.pipe(v.number(), v.integer())),
    'Steps from the thesis; null if it never reaches it.',
  ),
  path: texts('The ids from the thesis to the entry above it.'),
  gaps: describedSchema(
    v.array(v.picklist(Object.keys(GAPS))),
    'The codes of the gaps that it has, accepted ones included.',
  ),
  questions: texts('Questions to ask about it.'),
  note: textOrNull('A note.'),
});

export type StatementRecord = v.InferOutput<typeof statementRecord>;
