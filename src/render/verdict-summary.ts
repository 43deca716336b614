import { type Relation, STATUSES, type Status } from '../map/model.js';
import { premisesOf } from '../map/premises.js';
import { mainReasons, mainSteps } from '../map/thesis-parts.js';
import type { View } from '../query/view.js';
import { frameworkStatements } from '../verdict/framework.js';
import { countLinks } from '../verdict/links.js';
import { counted } from '../words/counted.js';
import { cardHeadLines } from './card-head.js';
import { entryLines } from './entry-lines.js';
import { CAVEAT, type EvaluationPage } from './evaluation-page.js';
import { nameLines } from './item-lines.js';
import type { Look } from './look.js';
import { turningLines } from './turning-lines.js';
import { explanationLines } from './why-lines.js';
import { wrap } from './wrap.js';

/** The page of `claims evaluate` without an id: the thesis, why it has its verdict, what would change that, and counts. */

export function verdictSummaryLines(page: EvaluationPage, look: Look): string[] {
  const { view } = page;
  if (view === null) return [...wrap(countSentence(page), look.width), ...standingLines(page, look)];
  return [
    ...cardHeadLines(view.map.thesis, view, look),
    ...explanationLines(page, 'It', look),
    ...turningLines(page, look),
    ...mainReasonLines(view, look),
    '',
    ...wrap(countSentence(page), look.width),
    ...wrap(CAVEAT, look.width),
  ];
}

/** The main reasons by the steps that they take, and how many of them count. */
function mainReasonLines(view: View, look: Look): string[] {
  const { map, labels } = view;
  const reasons = mainReasons(map);
  if (reasons.length === 0) return [];
  const steps = mainSteps(map);
  const carried = new Set(premisesOf(steps.filter((step) => labels.statusOf(step) === 'in')));
  const counting = reasons.filter((reason) => carried.has(reason)).length;
  const isEachEnough =
    steps.length > 1 && steps.every(({ premises, target }) => premises.length === 1 && target === map.thesis);
  const enough = isEachEnough && !map.thesis.assumed ? '; one is enough if no objection counts' : '';
  return [
    '',
    ...wrap(
      look.ink.bold(
        `Main reasons: ${counting} of ${reasons.length} ${counting === 1 ? 'counts' : 'count'}${enough}`,
      ),
      look.width,
    ),
    ...steps.flatMap((step) => reasonLines(step, view, look)),
  ];
}

/** A reason, and under it the premises that it needs beside. */
function reasonLines(reason: Relation, view: View, look: Look): string[] {
  const [first, ...others] = reason.premises;
  return [
    ...entryLines(first!, view, look, { indent: 2, step: reason }),
    ...others.flatMap((premise) => entryLines(premise, view, look, { indent: 2, nested: 2, lead: 'with ' })),
  ];
}

/** The arguments that stand, by name; where some are selected, all of those by their verdicts. */
function standingLines({ evaluated, selected }: EvaluationPage, look: Look): string[] {
  const all = frameworkStatements(evaluated.subject.framework);
  return STATUSES.flatMap((status) => {
    const isShown = (node: number) => (selected === null ? status === 'in' : selected(node));
    const names = all
      .filter((node) => evaluated.statusOf(node) === status && isShown(node))
      .map(evaluated.nameOf);
    const title = { in: 'stand', out: 'fall', undecided: 'undecided' }[status];
    return names.length === 0 ? [] : ['', ...nameLines(title, names, look.width)];
  });
}

/** How many entries or arguments there are, and of each verdict. */
export function countSentence({ evaluated, selected, view }: EvaluationPage): string {
  const { framework } = evaluated.subject;
  const counts: Record<Status, number> = { in: 0, out: 0, undecided: 0 };
  let total = 0;
  for (let node = 0; node < framework.statements; node += 1) {
    if (selected !== null && !selected(node)) continue;
    counts[evaluated.statusOf(node)] += 1;
    total += 1;
  }
  const things = view === null ? counted(total, 'argument') : counted(total, 'entry', 'entries');
  const attacks = view === null && selected === null ? `, ${counted(countLinks(framework), 'attack')}` : '';
  return `${things}${attacks}: ${counts.in} ${counts.in === 1 ? 'stands' : 'stand'}, ${counts.out} ${counts.out === 1 ? 'falls' : 'fall'}, ${counts.undecided} undecided.`;
}
