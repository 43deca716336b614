import { STATUSES } from '../map/model.js';
import { type Ground, REASONS, reasonNodes } from '../verdict/reasons.js';
import { countWords } from '../words/count-words.js';
import type { RecordField, Validator } from '../words/record-fields.js';
import { causeList } from './cause-list.js';
import type { EvaluationPage } from './evaluation-page.js';
import { SIGNS } from './signs.js';
import { storyOf } from './verdict-story.js';
import { explanationSentences } from './why-lines.js';

/** The JSON of why a node has its verdict: in words, and node by node. */

/** One node of an explanation. */
interface GroundSource {
  readonly ground: Ground;
  nameOf(node: number): string;
}

/** The JSON of why one node has its verdict, key by key. */
export const EXPLANATION_FIELDS = {
  node: field({
    means: 'An id, or the name of a step: a -> b.',
    schema: (v) => v.string(),
    value: ({ ground, nameOf }) => nameOf(ground.node),
  }),
  status: field({
    means: null,
    schema: (v) => v.picklist(STATUSES),
    value: ({ ground }) => ground.status,
  }),
  reason: field({
    means: 'Why it has that verdict.',
    schema: (v) => v.picklist(REASONS),
    value: ({ ground }) => ground.reason,
  }),
  by: field({
    means: 'What decided it.',
    schema: (v) => v.array(v.string()),
    value: ({ ground, nameOf }) => reasonNodes(ground).map(nameOf),
  }),
};

/** Why something has its verdict, in the words that people read; null where there is nothing to explain. */
export function whyRecord(page: EvaluationPage) {
  const { asked, view, evaluated, all } = page;
  const { target } = asked;
  if (target === null) return null;
  const story = storyOf(page, { signs: SIGNS });
  const sentences = explanationSentences(story, target, view === null ? evaluated.nameOf(target) : 'It');
  const { lines, closing, isCut } = causeList(story, target, {
    all,
    wordsUsed: countWords(sentences.join(' ')),
  });
  return {
    sentences,
    causes: lines.map(({ row, words }) => ({
      level: row.level,
      id: row.kind === 'cause' ? evaluated.nameOf(row.node) : null,
      headline: row.kind === 'cause' ? story.headlineOf(row.node) : null,
      words,
    })),
    closing,
    whole: !isCut,
  };
}

export function whySchema(v: Validator) {
  const cause = v.strictObject({
    level: v.pipe(v.number(), v.integer(), v.minValue(1)),
    id: v.nullable(v.string()),
    headline: v.nullable(v.string()),
    words: v.string(),
  });
  return v.nullable(
    v.strictObject({
      sentences: v.array(v.string()),
      causes: v.array(cause),
      closing: v.nullable(v.string()),
      whole: v.boolean(),
    }),
  );
}

function field<Value>(row: RecordField<GroundSource, Value>): RecordField<GroundSource, Value> {
  return row;
}
