import * as v from 'valibot';
import type { ExerciseRecord } from '../src/cli/drill-written.js';
import { ADDITIONS } from '../src/edit/addition.js';
import { ID_OWNERS } from '../src/edit/id-places.js';
import { KINDS, SIDES, STATUSES } from '../src/map/model.js';
import type { OverviewRecord } from '../src/query/overview-record.js';
import { TOPICS } from '../src/query/practice-topics.js';
import { statementRecord } from '../src/query/record-schema.js';
import type { SchemeRecord } from '../src/query/scheme-record.js';
import type { TagCount } from '../src/query/tags.js';
import { TEAMS } from '../src/query/teams.js';
import type { SourceRecord } from '../src/render/source-record.js';
import { describedSchema } from '../src/words/described-schema.js';
import { namesOf } from '../src/words/names-of.js';

/** The JSON Schemas of what commands print that sum a map up, go up a chain, list kinds of inference or ask questions. */

type Fields<Record> = { readonly [Key in keyof Record]: v.GenericSchema };

const text = (description: string) => describedSchema(v.string(), description);
const textOrNull = (description: string) => describedSchema(v.nullable(v.string()), description);
const texts = (description: string) => describedSchema(v.array(v.string()), description);
const number = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = (description: string) => describedSchema(number, description);
const counts = (words: readonly string[], description: string) =>
  describedSchema(v.strictObject(Object.fromEntries(words.map((word) => [word, number]))), description);

export const overviewSchema = v.strictObject({
  title: text('The title of the text.'),
  author: textOrNull('Who wrote it.'),
  date: textOrNull('When it was published.'),
  publication: textOrNull('Where it was published.'),
  url: textOrNull('Where it can be read.'),
  motion: textOrNull('The motion for a debate; the thesis says yes to it.'),
  thesis: text('The id of the thesis.'),
  text: text('The text of the thesis.'),
  status: describedSchema(v.picklist(STATUSES), 'The verdict on the thesis.'),
  kinds: counts(KINDS, 'How many entries there are of each kind.'),
  sides: counts(SIDES, 'How many entries serve each side.'),
  verdicts: counts(STATUSES, 'How many entries have each verdict.'),
  unanswered: texts('The ids of the counterpoints that nothing answers.'),
} satisfies Fields<OverviewRecord>);

export const tagSchema = v.strictObject({
  tag: text('The tag.'),
  entries: count('How many entries have it.'),
  claim: count('How many claims have it.'),
  evidence: count('How many pieces of evidence have it, or support what has it.'),
  counterpoint: count('How many counterpoints have it.'),
  reply: count('How many replies have it.'),
} satisfies Fields<TagCount>);

export const sourceSchema = v.strictObject({
  id: text('The id of the source, or a name made for one that has none.'),
  reference: text('The source in one line, as a list of references has it.'),
  entries: count('How many entries use it.'),
  usedBy: texts('The ids of the entries that use it.'),
  source: describedSchema(
    v.looseObject({ id: v.nullable(v.string()) }),
    'The source, with the field names of CSL-JSON.',
  ),
} satisfies Fields<SourceRecord>);

export const countSchema = v.strictObject({ count: count('How many entries there are (`--count`).') });

export const chainSchema = v.strictObject({
  way: count('Which way, from 1.'),
  step: count('Which step of the way, from 0: the entry itself.'),
  relation: textOrNull('The name of the step that leads on; null for the thesis.'),
  ...statementRecord.entries,
});

export const schemeSchema = v.strictObject({
  scheme: text('The kind of inference.'),
  pattern: text('How such an inference goes.'),
  questions: texts('The questions that test it.'),
} satisfies Fields<SchemeRecord>);

export const exerciseSchema = v.strictObject({
  id: text('The topic and what it is about. It stays the same from run to run.'),
  topic: describedSchema(v.picklist(namesOf(TOPICS)), 'What is practised.'),
  about: text('The id of the entry that it is about.'),
  level: describedSchema(v.picklist([1, 2, 3]), 'The lowest level at which it is asked.'),
  team: describedSchema(v.nullable(v.picklist(TEAMS)), 'The team that can use the answer; null for both.'),
  ask: text('The question.'),
  choices: texts('What to choose from; empty if you answer in your own words.'),
  right: describedSchema(v.nullable(number), 'Which choice is right, from 1; null without choices.'),
  answer: texts('The answer, point by point.'),
  status: describedSchema(v.picklist(STATUSES), 'The verdict on the entry.'),
  sources: texts('The references of the answer.'),
} satisfies Fields<ExerciseRecord>);

export const renamedPlaceSchema = v.strictObject({
  file: text('The claims file, as you named it or as it was found.'),
  line: count('The line, from 1.'),
  column: count('The column of its first character, from 1.'),
  of: describedSchema(v.picklist(ID_OWNERS), 'What the id is the id of.'),
  role: describedSchema(
    v.picklist(['definition', 'reference']),
    'Whether it gets its id there, or is named.',
  ),
  from: text('The old id.'),
  to: text('The new id.'),
});

export const additionSchema = v.strictObject({
  file: text('The claims file, as you named it or as it was found.'),
  line: describedSchema(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    'The line of the id, from 1.',
  ),
  kind: describedSchema(v.picklist(namesOf(ADDITIONS)), 'What was added.'),
  id: text('Its id.'),
  gaps: texts('The codes of what it still lacks.'),
});
