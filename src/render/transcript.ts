import type { Statement } from '../map/model.js';
import { pathEnd } from '../map/paths.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { renderCardMarkdown } from './card-markdown.js';
import type { Look } from './look.js';
import { markdownText } from './markdown.js';
import { referenceOfText } from './reference.js';
import { renderStep, type Step } from './step.js';
import { renderSummaryMarkdown, type Summary } from './summary.js';
import { wrap } from './wrap.js';

/** A walk written out: each step under its number and the way to it from the thesis, piece by piece. */
export function* renderTranscript(steps: Iterable<Step>, view: View, look: Look): Generator<string> {
  let between = '';
  for (const step of steps) {
    const lines = [...stepTitle(step, view, look), '', ...renderStep(step, view, look).lines];
    yield `${between}${lines.join('\n')}\n`;
    between = '\n\n';
  }
}

/** The number of a step and the way to it from the thesis. */
export function stepTitle({ statement, number, total }: Step, view: View, look: Look): string[] {
  const path = wayTo(statement, view);
  if (look.plain) {
    const where = number === null ? `Not a step of this walk of ${total}.` : `Step ${number} of ${total}.`;
    return [path.length === 0 ? where : `${where} From the thesis: ${path.join(', ')}.`];
  }
  const rail = look.ink.dim([...path, statement.id].join(` ${look.signs.way} `));
  return wrap(`${look.ink.bold(`${number ?? look.signs.none}/${total}`)}  ${rail}`, look.width, '', '  ');
}

/** Of a long way, the thesis and the last so many steps are named. */
const LAST_STEPS = 8;

/** The ids from the thesis to a statement's parent; of a long way, what lies between is only counted. */
function wayTo(statement: Statement, { structure, map }: View): readonly string[] {
  const { ids, before } = pathEnd(structure, statement, LAST_STEPS + 2);
  return before === 0 ? ids : [map.thesis.id, `… ${before + 1} more …`, ...ids.slice(2)];
}

/** What a walk was through, for a page. */
export interface Walked {
  readonly steps: Iterable<Step>;
  /** What it came to; null for a walk that nobody walked. */
  readonly summary: Summary | null;
}

/** A walk as a Markdown page: the entries that were seen, in that order, then what it came to. */
export function renderTranscriptMarkdown({ steps, summary }: Walked, view: View): string {
  const { title, motion } = view.map.header;
  const from = referenceOfText(view.map.header);
  const cards = Array.from(steps, ({ statement, also, passages }) =>
    renderCardMarkdown(statement, view, { also, passages }),
  );
  const head = [
    `# ${markdownText(title)}\n`,
    ...(from === '' ? [] : [`${markdownText(from)}\n`]),
    ...(motion === null ? [] : [`Motion: ${markdownText(motion)}\n`]),
    `A walk through its argument: ${counted(cards.length, 'step')}.\n`,
  ];
  const end = summary === null ? [] : [renderSummaryMarkdown(summary, view)];
  return [...head, ...cards, ...end].join('\n');
}
