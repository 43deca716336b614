import { STATUSES } from '../map/model.js';
import { AIMS, GOALS } from '../verdict/advise.js';
import type { Evaluated } from '../verdict/evaluate-subject.js';
import { SET_BOUNDS } from '../verdict/smallest-sets.js';
import type { RecordField } from '../words/record-fields.js';
import { adviceMembers, offersAgainst } from './advice-offers.js';
import type { AskedAdvice, EvaluationPage } from './evaluation-page.js';

/** The JSON of `evaluate --answer` and `--topple`: the smallest sets that were found. */

interface AdviceSource {
  readonly advice: AskedAdvice;
  readonly evaluated: Evaluated;
  readonly page: EvaluationPage;
}

/** The JSON of what `--answer` or `--topple` found, key by key. */
export const ADVICE_FIELDS = {
  aim: field({ means: null, schema: (v) => v.picklist(AIMS), value: ({ advice }) => advice.aim }),
  goal: field({
    means:
      'What the sets lead to: that it stands, that it stands no longer, or, where it is undecided, that it falls.',
    schema: (v) => v.picklist(GOALS),
    value: ({ advice }) => advice.goal,
  }),
  already: field({
    means: 'Whether nothing needs to be done.',
    schema: (v) => v.boolean(),
    value: ({ advice }) => advice.already,
  }),
  sets: field({
    means: 'The smallest sets whose fall reaches the aim.',
    schema: (v) => v.array(v.array(v.string())),
    value: ({ advice, evaluated }) => advice.sets.map((set) => set.map(evaluated.nameOf)),
  }),
  atLeast: field({
    means: 'No smaller set reaches the aim. This is proved.',
    schema: (v) => v.pipe(v.number(), v.integer(), v.minValue(0)),
    value: ({ advice }) => advice.atLeast,
  }),
  complete: field({
    means: 'Whether those are all of the smallest sets.',
    schema: (v) => v.boolean(),
    value: ({ advice }) => advice.bound === null,
  }),
  bound: field({
    means: 'The limit that ended the search early: --limit, --size or --seconds.',
    schema: (v) => v.nullable(v.picklist(SET_BOUNDS)),
    value: ({ advice }) => advice.bound,
  }),
  impossible: field({
    means: 'Whether it is proved that no set reaches the aim.',
    schema: (v) => v.boolean(),
    value: ({ advice }) => advice.impossible,
  }),
  excluded: field({
    means: 'What could be in a set, but was granted or dropped.',
    schema: (v) => v.array(v.string()),
    value: ({ advice, evaluated }) => advice.excluded.map(evaluated.nameOf),
  }),
  offers: field({
    means: 'For each member of a set, what the file already says against it, and why that is not enough.',
    schema: (v) => {
      const offer = { node: v.string(), status: v.picklist(STATUSES), sentence: v.string() };
      return v.record(v.string(), v.array(v.strictObject(offer)));
    },
    value: ({ advice, evaluated, page }) =>
      Object.fromEntries(
        adviceMembers(advice).map((member) => [
          evaluated.nameOf(member),
          offersAgainst(page, advice, member).map(({ node, sentence }) => ({
            node: evaluated.nameOf(node),
            status: evaluated.statusOf(node),
            sentence,
          })),
        ]),
      ),
  }),
};

function field<Value>(row: RecordField<AdviceSource, Value>): RecordField<AdviceSource, Value> {
  return row;
}
