import { type Relation, STATUSES, type Status } from '../map/model.js';
import type { View } from '../query/view.js';
import type { Explainer } from '../verdict/explain.js';
import { ATTACK, frameworkStatements } from '../verdict/framework.js';
import { countLinks } from '../verdict/links.js';
import { counted } from '../words/counted.js';
import { oneLine } from '../words/text.js';
import { entryLines } from './entry-lines.js';
import { entryListUnder, namedEntryList } from './entry-lists.js';
import { CAVEAT, type EvaluationPage } from './evaluation-page.js';
import { explanationSentences } from './explanation-sentences.js';
import { nameLines } from './item-lines.js';
import type { Look } from './look.js';
import { giversOf } from './node-phrases.js';
import { sentenceLines } from './why-lines.js';
import { wrap } from './wrap.js';

/** More of what decides than this is not at a glance. */
const MAX_DECIDING = 12;

/** The thesis in a sentence, the main reasons, what decides it among the counterpoints, and counts. */
export function verdictSummaryLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view } = page;
  if (view === null) return [...wrap(countSentence(page), look.width), ...standingLines(page, look)];
  const { thesis } = view.map;
  const subject = `The thesis, ${thesis.id},`;
  const sentences = [
    explanationSentences(evaluated.explainer, asked.explanation!, evaluated.nameOf, subject).at(0),
  ];
  const reasons = thesis.supportedBy.filter(({ premises }) => premises.some(({ kind }) => kind === 'claim'));
  const premises = reasons.flatMap((reason) => reason.premises).map(({ index }) => index);
  const { title, nodes } = decidingOf(page, view, new Set([thesis.index, ...premises]));
  const deciding = nodes.slice(0, MAX_DECIDING);
  return [
    ...sentenceLines(sentences, look),
    ...wrap(oneLine(thesis.text), look.width, '  '),
    ...namedEntryList(sentences, new Set([thesis.index, ...premises, ...deciding]), page, look),
    ...(reasons.length === 0 ? [] : ['', look.ink.bold('Main reasons')]),
    ...reasons.flatMap((reason) => reasonLines(reason, view, look)),
    ...entryListUnder(title, deciding, view, look),
    ...(nodes.length > deciding.length ? [`  and ${nodes.length - deciding.length} more`] : []),
    '',
    ...wrap(countSentence(page), look.width),
    ...wrap(look.ink.dim(CAVEAT), look.width),
  ];
}

/** A reason, and under it the premises that it needs beside. */
function reasonLines(reason: Relation, view: View, look: Look): string[] {
  const [first, ...others] = reason.premises;
  return [
    ...entryLines(first!, view, look, { indent: 2, step: reason }),
    ...others.flatMap((premise) => entryLines(premise, view, look, { indent: 4, before: 'with ' })),
  ];
}

/**
 * What decides the thesis: where it is open, the open attackers that it hangs on, but for replies; where it falls, those
 * that felled it. Without what is shown already.
 */
function decidingOf(
  { evaluated, asked }: EvaluationPage,
  view: View,
  shown: ReadonlySet<number>,
): { title: string; nodes: number[] } {
  const target = asked.target!;
  const { explainer } = evaluated;
  const { framework, links } = explainer;
  const isOpen = evaluated.statusOf(target) === 'undecided';
  const attacks = decidersOf(target, explainer).filter(
    (node) => node >= framework.statements && links.role[node] === ATTACK,
  );
  const kindOf = (node: number) => view.map.statements[node]!.kind;
  const nodes = [...new Set(attacks.flatMap((node) => giversOf(explainer, node)))].filter(
    (node) =>
      !shown.has(node) &&
      evaluated.statusOf(node) === (isOpen ? 'undecided' : 'in') &&
      !(isOpen && kindOf(node) === 'reply'),
  );
  const what = nodes.every((node) => kindOf(node) === 'counterpoint') ? 'counterpoints' : 'entries';
  return { title: `${isOpen ? 'Open' : 'Standing'} ${what} that decide it`, nodes };
}

/** The nodes on which an open verdict hangs, or that felled what is out; none for what stands. */
function decidersOf(target: number, { statusOf, openBelow, felledBy }: Explainer): number[] {
  const status = statusOf(target);
  if (status === 'undecided') return openBelow(target);
  return status === 'out' ? felledBy(target) : [];
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

function countSentence({ evaluated, selected, view }: EvaluationPage): string {
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
