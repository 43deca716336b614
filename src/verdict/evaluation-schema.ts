import * as v from 'valibot';
import { STATUSES } from '../map/model.js';
import { describedSchema } from '../words/described-schema.js';
import { AIMS } from './advise.js';
import { BURDENS } from './burden.js';
import { BOUNDS } from './hitting.js';
import { REASONS } from './reasons.js';
import { SEMANTICS } from './semantics.js';

/** The JSON of an evaluation: key order, types and meaning. What was not asked for is null. */

const name = v.string();
const names = (description: string) => describedSchema(v.array(name), description);
const status = v.picklist(STATUSES);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const ground = v.strictObject({
  node: describedSchema(name, 'An id, or the name of a relation.'),
  status,
  reason: describedSchema(v.picklist(REASONS), 'Why it has that verdict.'),
  by: names('What decided it.'),
  sentence: describedSchema(v.nullable(v.string()), 'That in words; null where no words are needed.'),
});

const change = v.strictObject({ node: name, before: status, after: status });

const advice = v.strictObject({
  aim: v.picklist(AIMS),
  already: describedSchema(v.boolean(), 'Whether nothing needs to be done.'),
  sets: describedSchema(v.array(v.array(name)), 'Smallest sets which, fixed as falling, meet the aim.'),
  atLeast: describedSchema(count, 'No set with fewer members meets it: this is proved.'),
  complete: describedSchema(v.boolean(), 'Whether those are all of the smallest sets.'),
  bound: describedSchema(
    v.nullable(v.picklist(BOUNDS)),
    'The bound that ended the search before it was through: --limit, --size or --seconds.',
  ),
  impossible: describedSchema(v.boolean(), 'Whether it is proved that no set meets it.'),
  excluded: names('What could be in a set, but was granted or dropped.'),
  offers: describedSchema(
    v.record(name, v.array(v.strictObject({ node: name, status, sentence: v.string() }))),
    'For each member of a set, what the file already says against it, and why that does not do.',
  ),
});

const many = v.union([count, v.string()]);

const position = v.strictObject({
  in: names('What stands in it.'),
  out: names('What falls in it.'),
  undecided: names('What it leaves open.'),
});

export const evaluationRecord = v.strictObject({
  id: describedSchema(
    v.nullable(name),
    'What was asked about, else the thesis; null for an abstract framework.',
  ),
  status: describedSchema(v.nullable(status), 'The verdict on it.'),
  burden: describedSchema(v.picklist(Object.keys(BURDENS)), 'Who has to bring something forward.'),
  granted: names('What was taken to stand.'),
  dropped: names('What was taken to fall.'),
  labels: describedSchema(
    v.record(name, status),
    'The verdict on every id and every relation; where entries are selected, on those alone.',
  ),
  deciding: names('The relations that decided the verdict.'),
  explanation: describedSchema(v.array(ground), 'Why, from the statement down to what needs no reason.'),
  explained: describedSchema(
    v.boolean(),
    'Whether the explanation is whole; false where the time (--seconds) was over before.',
  ),
  changes: describedSchema(
    v.nullable(v.array(change)),
    'What differs from the verdicts without --grant and --drop.',
  ),
  advice: describedSchema(v.nullable(advice), 'What --answer or --topple found.'),
  positions: describedSchema(
    v.nullable(
      v.strictObject({
        semantics: v.picklist(Object.keys(SEMANTICS)),
        known: describedSchema(
          many,
          'How many are known; all its digits, as a text, where a number cannot hold them.',
        ),
        complete: describedSchema(v.boolean(), 'Whether those are all; if not, there are at least so many.'),
        tally: describedSchema(
          v.nullable(v.strictObject({ in: many, out: many, undecided: many })),
          'In how many of those that are known the entry stands, falls and is open; null where none was asked about.',
        ),
        found: v.array(position),
      }),
    ),
    'What --semantics found.',
  ),
  accepted: describedSchema(
    v.nullable(
      v.strictObject({
        semantics: v.picklist(Object.keys(SEMANTICS)),
        mode: v.picklist(['some', 'all']),
        answer: describedSchema(v.nullable(v.boolean()), 'Null where the time was over before.'),
        vacuous: describedSchema(v.boolean(), 'True where there is no such position at all.'),
      }),
    ),
    'What --accept found.',
  ),
  strength: describedSchema(
    v.nullable(v.record(name, v.nullable(v.number()))),
    'Strengths from 0 to 1, for sorting what has the same verdict, never as truth; null for what rests on a circle.',
  ),
});

export type EvaluationRecord = v.InferOutput<typeof evaluationRecord>;
