import * as v from 'valibot';
import { describedSchema } from '../words/described-schema.js';
import { SENTENCE_FIELDS, type SentenceRecord } from './numbered-text.js';

/** The JSON Schema of a sentence, as `claims text --json` prints it. */

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const ids = v.array(v.string());

export const sentenceSchema = v.strictObject({
  place: describedSchema(v.string(), SENTENCE_FIELDS.place),
  paragraph: describedSchema(count, SENTENCE_FIELDS.paragraph),
  sentence: describedSchema(count, SENTENCE_FIELDS.sentence),
  text: describedSchema(v.string(), SENTENCE_FIELDS.text),
  entries: describedSchema(ids, SENTENCE_FIELDS.entries),
  paragraphEntries: describedSchema(ids, SENTENCE_FIELDS.paragraphEntries),
} satisfies Record<keyof SentenceRecord, v.GenericSchema>);
