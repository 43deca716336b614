import { type Relation, STATUSES, type Statement, type Status } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { View } from '../query/view.js';
import { ATTACK, countLinks, nodeAt, statementsOf } from '../verdict/framework.js';
import { counted } from '../words/counted.js';
import { oneLine } from '../words/text.js';
import { unbreakable } from './breakable.js';
import { cardHeadLines } from './card-head.js';
import { entryLines } from './entry-lines.js';
import { CAVEAT, type EvaluationPage } from './evaluation-page.js';
import { type Told, tell } from './explain.js';
import { nameLines } from './item-lines.js';
import type { Look } from './look.js';
import { giversOf } from './naming.js';
import { verdictMark } from './verdict-words.js';
import { wrap } from './wrap.js';

/** Nobody reads more sentences than these on a screen. */
const MOST_SENTENCES = 40;
/** More of what decides than this is not at a glance. */
const MOST_DECIDING = 12;

/** The entry or step, why it has its verdict, and the entries that the sentences name. */
export function whyLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view } = page;
  const target = asked.target!;
  const told = tellTarget(page, view === null ? evaluated.nameOf(target) : 'It');
  return [
    ...(view === null ? [] : targetLines(target, view, look)),
    ...sentenceLines(told, look),
    ...namedLines(told, new Set([target, ...giversOf(evaluated.explainer, target)]), page, look),
    '',
    ...wrap(look.ink.dim(CAVEAT), look.width),
  ];
}

/** The sentences about what is asked about, in the middle of very many a note that some are left out. */
export function tellTarget({ evaluated, asked }: EvaluationPage, subject: string): Told[] {
  const telling = tell(evaluated.explainer, asked.explanation!, evaluated.nameOf, subject);
  const more = telling.length - MOST_SENTENCES;
  if (more <= 0) return [...telling];
  const shown = Array.from({ length: MOST_SENTENCES - 2 }, (_, place) => telling.at(place));
  const sentence = `(${more + 1} more sentences; --json has them all.)`;
  // The last one says where an open question ends.
  return [...shown, { node: asked.target!, sentence, names: [] }, telling.at(telling.length - 1)];
}

export function sentenceLines(told: readonly Told[], look: Look): string[] {
  return told.flatMap(({ sentence }) => wrap(sentence, look.width));
}

/** The entries that sentences name, but for those that are shown elsewhere, each with the step by which it comes up. */
export function namedLines(
  told: readonly Told[],
  shown: ReadonlySet<number>,
  { view }: EvaluationPage,
  look: Look,
): string[] {
  if (view === null) return [];
  const steps = new Map<number, number | null>();
  for (const { node, step } of told.flatMap(({ names }) => names)) {
    if (!shown.has(node)) steps.set(node, steps.get(node) ?? step);
  }
  return entriesUnder('Named here', [...steps.keys()], view, look, steps);
}

/** The head of what is explained: an entry with its text, or a step with its ends. */
function targetLines(target: number, view: View, look: Look): string[] {
  const node = nodeAt(view.map, target);
  if (node.node === 'statement') return cardHeadLines(node, view, look);
  const verdict = unbreakable(look.ink.bold(verdictMark(view.labels.statusOf(node), look)));
  const scheme = node.scheme === null ? '' : `, by ${node.scheme}`;
  const line = (statement: Statement, before: string) =>
    entryLines(statement, view, look, { indent: 2, before });
  return [
    ...wrap([`${look.ink.bold(node.name)}  step, ${node.sign}${scheme}, `, verdict], look.width, '', '  '),
    '',
    ...node.premises.flatMap((premise, i) => line(premise, i === 0 ? 'from ' : 'with ')),
    ...line(nodeAnchor(node.target), node.target.node === 'relation' ? 'to the step from ' : 'to '),
    '',
  ];
}

/** The thesis in a sentence, the main reasons, what decides it among the counterpoints, and counts. */
export function summaryLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view } = page;
  if (view === null) return [...wrap(countSentence(page), look.width), ...standingLines(page, look)];
  const { thesis } = view.map;
  const subject = `The thesis, ${thesis.id},`;
  const told = [tell(evaluated.explainer, asked.explanation!, evaluated.nameOf, subject).at(0)];
  const reasons = thesis.supportedBy.filter(({ premises }) => premises.some(({ kind }) => kind === 'claim'));
  const premises = reasons.flatMap((reason) => reason.premises).map(({ index }) => index);
  const { title, nodes } = decidingOf(page, view, new Set([thesis.index, ...premises]));
  const deciding = nodes.slice(0, MOST_DECIDING);
  return [
    ...sentenceLines(told, look),
    ...wrap(oneLine(thesis.text), look.width, '  '),
    ...namedLines(told, new Set([thesis.index, ...premises, ...deciding]), page, look),
    ...(reasons.length === 0 ? [] : ['', look.ink.bold('Main reasons')]),
    ...reasons.flatMap((reason) => reasonLines(reason, view, look)),
    ...entriesUnder(title, deciding, view, look),
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
  const status = evaluated.statusOf(target);
  const isOpen = status === 'undecided';
  const found = isOpen ? explainer.openBelow(target) : status === 'out' ? explainer.felledBy(target) : [];
  const attacks = found.filter((node) => node >= framework.statements && links.role[node] === ATTACK);
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

/** The arguments that stand, by name; where some are selected, all of those by their verdicts. */
function standingLines({ evaluated, selected }: EvaluationPage, look: Look): string[] {
  const all = statementsOf(evaluated.subject.framework);
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

/** Entries under a title, each with the step by which it comes up, if one is known; nothing for none. */
function entriesUnder(
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
  return ['', look.ink.bold(title), ...lines];
}
