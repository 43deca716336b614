import { ACCEPTANCE_MODES } from '../verdict/acceptance.js';
import { SEMANTICS } from '../verdict/semantics.js';
import { namesOf } from '../words/names-of.js';
import type { RecordField } from '../words/record-fields.js';
import type { AskedAcceptance } from './evaluation-page.js';

/** The JSON of what `--accept` found, key by key. */
export const ACCEPTED_FIELDS = {
  semantics: field({
    means: null,
    schema: (v) => v.picklist(namesOf(SEMANTICS)),
    value: ({ semantics }) => semantics,
  }),
  mode: field({ means: null, schema: (v) => v.picklist(ACCEPTANCE_MODES), value: ({ mode }) => mode }),
  answer: field({
    means: 'Null if the time ran out first.',
    schema: (v) => v.nullable(v.boolean()),
    value: ({ accepted }) => accepted,
  }),
  vacuous: field({
    means: 'True if there is no such position; null if that was not found out.',
    schema: (v) => v.nullable(v.boolean()),
    value: ({ vacuous }) => vacuous,
  }),
};

function field<Value>(row: RecordField<AskedAcceptance, Value>): RecordField<AskedAcceptance, Value> {
  return row;
}
