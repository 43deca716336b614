import { STATUSES } from '../map/model.js';
import { type Ground, REASONS, reasonNodes } from '../verdict/reasons.js';
import type { RecordField } from '../words/record-fields.js';
import type { EvaluationSource } from './evaluation-source.js';
import { explanationSentences } from './explanation-sentences.js';

/** One node of an explanation, and what is said of it; null where no words are needed. */
interface GroundSource {
  readonly ground: Ground;
  readonly sentence: string | null;
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
  sentence: field({
    means: 'That in words; null where no words are needed.',
    schema: (v) => v.nullable(v.string()),
    value: ({ sentence }) => sentence,
  }),
};

/** The nodes of an explanation, each with all that is said of it. */
export function explanationSources({ evaluated, asked, grounds, nameOf }: EvaluationSource): GroundSource[] {
  const sentences = new Map<number, string>();
  for (const { node, sentence } of asked.explanation === null
    ? []
    : explanationSentences(evaluated.explainer, asked.explanation, nameOf)) {
    const before = sentences.get(node);
    sentences.set(node, before === undefined ? sentence : `${before} ${sentence}`);
  }
  return grounds.map((ground) => ({ ground, sentence: sentences.get(ground.node) ?? null, nameOf }));
}

function field<Value>(row: RecordField<GroundSource, Value>): RecordField<GroundSource, Value> {
  return row;
}
