import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { renderCardMarkdown, type ShownPart } from './card-markdown.js';
import type { Look } from './look.js';
import { inlineMarkdown, markdownText } from './markdown.js';
import { originReference } from './reference.js';
import { namedInSentence } from './row-words.js';
import { SIGNS } from './signs.js';
import { renderStep } from './step.js';
import { hiddenWords, shownGives, type WalkStep } from './step-rows.js';
import { spokenWay, stepTitle } from './step-title.js';
import { renderSummaryMarkdown, type Summary } from './summary.js';

/** A walk written out: each step under its number and the way to it from the thesis, piece by piece. */
export function* renderTranscript(steps: Iterable<WalkStep>, view: View, look: Look): Generator<string> {
  let between = '';
  for (const step of steps) {
    const card = renderStep(step, view, look).lines;
    const lines = [...stepTitle(step, view, look), '', ...card, ...spokenWay(step, view, look)];
    yield `${between}${lines.join('\n')}\n`;
    between = '\n\n';
  }
}

/** Who walked, and on which day; null for what is not to be said. */
export interface Walker {
  readonly name: string | null;
  readonly day: string | null;
}

/** What a walk was through, for a page. */
export interface Walked {
  readonly steps: Iterable<WalkStep>;
  /** What it came to; null for a walk that nobody walked. */
  readonly summary: Summary | null;
  readonly walker: Walker;
}

/**
 * A walk as a Markdown page that can be handed in: what was walked through, by whom, the path, what it came to, and then the
 * entries that were seen, in that order.
 */
export function renderTranscriptMarkdown({ steps, summary, walker }: Walked, view: View): string {
  const seen = [...steps];
  const cards = seen.map((step) =>
    renderCardMarkdown(step.statement, view, {
      also: step.also,
      passages: step.passages,
      shown: shownPart(step),
    }),
  );
  const cameTo = summary === null ? [] : [pathMarkdown(seen), renderSummaryMarkdown(summary, view)];
  return [...headMarkdown(walker, cards.length, view), ...cameTo, ...cards].join('\n');
}

/** What of a card may be said; null for all of it. */
function shownPart(step: WalkStep): ShownPart | null {
  const hidden = hiddenWords(step);
  if (hidden === null) return null;
  const shown = step.bearings.slice(0, step.revealed);
  return { gives: shownGives(step), entries: new Set(shown.map(({ statement }) => statement)), hidden };
}

function headMarkdown({ name, day }: Walker, cards: number, { map: { header } }: View): string[] {
  const from = originReference(header);
  return [
    `# ${markdownText(header.title)}\n`,
    ...(from === '' ? [] : [`${markdownText(from)}\n`]),
    ...(header.motion === null ? [] : [`Motion: ${inlineMarkdown(header.motion)}\n`]),
    ...(name === null ? [] : [`Name: ${inlineMarkdown(name)}\n`]),
    ...(day === null ? [] : [`Date: ${day}\n`]),
    `A walk through its argument: ${counted(cards, 'card')}.\n`,
  ];
}

/** The entries in the order in which they were first seen, by their headlines. */
function pathMarkdown(seen: readonly WalkStep[]): string {
  const lines = seen.map(
    ({ statement }, i) => `${i + 1}. ${markdownText(namedInSentence(statement, SIGNS))}`,
  );
  return `## The path\n\n${lines.join('\n')}\n`;
}
