import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { renderCardMarkdown } from './card-markdown.js';
import type { Look } from './look.js';
import { markdownText } from './markdown.js';
import { originReference } from './reference.js';
import { renderStep, type WalkStep } from './step.js';
import { stepTitle } from './step-title.js';
import { renderSummaryMarkdown, type Summary } from './summary.js';

/** A walk written out: each step under its number and the way to it from the thesis, piece by piece. */
export function* renderTranscript(steps: Iterable<WalkStep>, view: View, look: Look): Generator<string> {
  let between = '';
  for (const step of steps) {
    const lines = [...stepTitle(step, view, look), '', ...renderStep(step, view, look).lines];
    yield `${between}${lines.join('\n')}\n`;
    between = '\n\n';
  }
}

/** What a walk was through, for a page. */
export interface Walked {
  readonly steps: Iterable<WalkStep>;
  /** What it came to; null for a walk that nobody walked. */
  readonly summary: Summary | null;
}

/** A walk as a Markdown page: the entries that were seen, in that order, then what it came to. */
export function renderTranscriptMarkdown({ steps, summary }: Walked, view: View): string {
  const { title, motion } = view.map.header;
  const from = originReference(view.map.header);
  const cards = Array.from(steps, ({ statement, also, passages }) =>
    renderCardMarkdown(statement, view, { also, passages }),
  );
  const head = [
    `# ${markdownText(title)}\n`,
    ...(from === '' ? [] : [`${markdownText(from)}\n`]),
    ...(motion === null ? [] : [`Motion: ${markdownText(motion)}\n`]),
    `A walk through its argument: ${counted(cards.length, 'card')}.\n`,
  ];
  const end = summary === null ? [] : [renderSummaryMarkdown(summary, view)];
  return [...head, ...cards, ...end].join('\n');
}
