import type { View } from '../query/view.js';
import { nodeAt } from '../verdict/node-numbers.js';
import { entryLines } from './entry-lines.js';
import type { EvaluationPage } from './evaluation-page.js';
import type { NodeSentence } from './explanation-sentences.js';
import type { Look } from './look.js';
import { noteLegend } from './note-mark.js';

/** Entries under a title, each with the step by which it comes up, if one is known; nothing for none. */
export function entryListUnder(
  title: string,
  nodes: readonly number[],
  view: View,
  look: Look,
  steps: ReadonlyMap<number, number | null> = new Map(),
): string[] {
  if (nodes.length === 0) return [];
  const lines = nodes.flatMap((node) => {
    const step = nodeAt(view.map, steps.get(node) ?? node);
    const by = step.node === 'relation' ? { step } : {};
    return entryLines(view.map.statements[node]!, view, look, { indent: 2, ...by });
  });
  const legend = noteLegend(
    nodes.map((node) => view.map.statements[node]!),
    look,
  );
  return ['', look.ink.bold(title), ...lines, ...legend.map((line) => look.ink.dim(`  ${line}`))];
}

/** The entries that sentences name, but for those that are shown elsewhere, each with the step by which it comes up. */
export function namedEntryList(
  sentences: readonly NodeSentence[],
  shown: ReadonlySet<number>,
  { view }: EvaluationPage,
  look: Look,
): string[] {
  if (view === null) return [];
  const steps = new Map<number, number | null>();
  for (const { node, step } of sentences.flatMap(({ names }) => names)) {
    if (!shown.has(node)) steps.set(node, steps.get(node) ?? step);
  }
  return entryListUnder('Named here', [...steps.keys()], view, look, steps);
}
