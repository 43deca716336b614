import type { Evaluated } from '../map/evaluation.js';
import { nodeAt } from '../map/framework.js';
import { mainReasons } from '../map/gaps.js';
import { BURDENS } from '../map/label.js';
import { anchor, STATUSES, type Statement, type Status } from '../map/model.js';
import { oneLine } from '../map/text.js';
import type { View } from '../map/view.js';
import { adviceLines } from './advice.js';
import { entryLines, headLines } from './card.js';
import type { Asked } from './evaluation-record.js';
import { giversOf, tell } from './explain.js';
import { nameLines, wrap } from './layout.js';
import type { Look } from './look.js';
import { acceptedLines, positionLines } from './positions.js';
import { counted, verdictMark, verdictVerb } from './words.js';

/** What is on the page: an evaluation, what was asked of it, and the map that it is of (null for an abstract framework). */
export interface Page {
  readonly evaluated: Evaluated;
  readonly asked: Asked;
  readonly view: View | null;
  /** The nodes that are selected: what is listed and counted. */
  readonly selected: (node: number) => boolean;
  /** Whether a statement was named, and not just the thesis meant. */
  readonly named: boolean;
}

const CAVEAT = 'A verdict says what follows from this file, never what is true.';

/** An evaluation for people, in sentences. */
export function renderEvaluation(page: Page, look: Look): string {
  const { asked } = page;
  const special = [
    ...(asked.changes === null ? [] : [changeLines(page, look)]),
    ...(asked.advice === null ? [] : [adviceLines(page, look)]),
    ...(asked.accepted === null ? [] : [acceptedLines(page, look)]),
    ...(asked.positions === null ? [] : [positionLines(page, look)]),
    ...(asked.strengths === null ? [] : [strengthLines(page, look)]),
  ];
  const answer =
    special.length > 0 ? special : [page.named ? whyLines(page, look) : summaryLines(page, look)];
  return [...answer, burdenLines(page, look)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

/** Nobody reads more sentences than these on a screen. */
const MOST_SENTENCES = 40;

/** The entry or step, why it has its verdict, and the entries that the sentences name. */
function whyLines({ evaluated, asked, view }: Page, look: Look): string[] {
  const target = asked.target!;
  const { explainer } = evaluated;
  const subject = view === null ? evaluated.nameOf(target) : 'It';
  const sentences = tell(explainer, evaluated.nameOf, target, subject).map(({ sentence }) => sentence);
  const decided = explainer.explain(target).grounds.flatMap(({ node }) => giversOf(explainer, node));
  const named = [...new Set(decided)].filter((node) => node !== target);
  const said = named.filter((node) => sentences.some((one) => mentions(one, evaluated.nameOf(node))));
  return [
    ...(view === null ? [] : targetLines(target, view, look)),
    ...shortened(sentences).flatMap((sentence) => wrap(sentence, look.width)),
    ...entriesUnder('Named here', said, view, look),
    '',
    ...wrap(look.ink.dim(CAVEAT), look.width),
  ];
}

/** The head of what is explained: an entry with its text, or a step with its ends. */
function targetLines(target: number, view: View, look: Look): string[] {
  const node = nodeAt(view.map, target);
  if (node.node === 'statement') return headLines(node, view, look);
  const verdict = look.ink.bold(verdictMark(view.labels.of(node), look));
  const scheme = node.scheme === null ? '' : `, by ${node.scheme}`;
  const line = (statement: Statement, before: string) =>
    entryLines(statement, view, look, { indent: 2, before });
  return [
    ...wrap(`${look.ink.bold(node.name)}  step, ${node.sign}${scheme}, ${verdict}`, look.width, '', '  '),
    '',
    ...node.premises.flatMap((premise, i) => line(premise, i === 0 ? 'from ' : 'with ')),
    ...line(anchor(node.target), node.target.node === 'relation' ? 'to the step from ' : 'to '),
    '',
  ];
}

/** Sentences, those in the middle of very many left out: the last one says where an open question ends. */
function shortened(sentences: readonly string[]): readonly string[] {
  const more = sentences.length - MOST_SENTENCES;
  if (more <= 0) return sentences;
  const note = `(${more} more sentences; --json has them all.)`;
  return [...sentences.slice(0, MOST_SENTENCES - 1), note, sentences.at(-1)!];
}

function mentions(sentence: string, name: string): boolean {
  return sentence.split(/\s+/).some((word) => word.replace(/[.,;:]+$/, '') === name);
}

/** The thesis in a sentence, the main reasons, what decides it among the counterpoints, and counts. */
function summaryLines(page: Page, look: Look): string[] {
  const { evaluated, asked, view } = page;
  if (view === null) return [...wrap(countSentence(page), look.width), ...standingLines(page, look)];
  const { thesis } = view.map;
  const subject = `The thesis, ${thesis.id},`;
  const [first] = tell(evaluated.explainer, evaluated.nameOf, asked.target!, subject);
  return [
    ...wrap(first!.sentence, look.width),
    ...wrap(oneLine(thesis.text), look.width, '  '),
    ...entriesUnder(
      'Main reasons',
      mainReasons(view.map).map(({ index }) => index),
      view,
      look,
    ),
    ...decidingLines(page, view, look),
    '',
    ...wrap(countSentence(page), look.width),
    ...wrap(look.ink.dim(CAVEAT), look.width),
  ];
}

/** More counterpoints than these are not at a glance. */
const MOST_DECIDING = 12;

/** The counterpoints that decide the thesis: those it hangs on where it is open, those that felled it where it falls. */
function decidingLines({ evaluated, asked }: Page, view: View, look: Look): string[] {
  const target = asked.target!;
  const { explainer } = evaluated;
  const status = evaluated.statusOf(target);
  if (status === 'in') return [];
  const isOpen = status === 'undecided';
  const nodes = isOpen ? explainer.openBelow(target) : explainer.felledBy(target);
  const givers = new Set(nodes.flatMap((node) => giversOf(explainer, node)));
  const deciding = [...givers].filter(
    (node) =>
      view.map.statements[node]!.kind === 'counterpoint' &&
      evaluated.statusOf(node) === (isOpen ? 'undecided' : 'in'),
  );
  const title = isOpen ? 'Open counterpoints that decide it' : 'Counterpoints that decide it';
  const more = deciding.length - MOST_DECIDING;
  return [
    ...entriesUnder(title, deciding.slice(0, MOST_DECIDING), view, look),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** The arguments that stand, by name. */
function standingLines({ evaluated }: Page, look: Look): string[] {
  const all = Array.from({ length: evaluated.subject.framework.statements }, (_, node) => node);
  const standing = all.filter((node) => evaluated.statusOf(node) === 'in').map(evaluated.nameOf);
  return standing.length === 0 ? [] : ['', ...nameLines('stand', standing, look.width)];
}

function countSentence({ evaluated, selected, view }: Page): string {
  const { framework } = evaluated.subject;
  const counts: Record<Status, number> = { in: 0, out: 0, undecided: 0 };
  let total = 0;
  for (let node = 0; node < framework.statements; node += 1) {
    if (!selected(node)) continue;
    counts[evaluated.statusOf(node)] += 1;
    total += 1;
  }
  const attacks = framework.to.length;
  const of =
    view === null
      ? `${counted(total, 'argument')}, ${counted(attacks, 'attack')}`
      : counted(total, 'entry', 'entries');
  return `${of}: ${counts.in} ${counts.in === 1 ? 'stands' : 'stand'}, ${counts.out} ${counts.out === 1 ? 'falls' : 'fall'}, ${counts.undecided} undecided.`;
}

const BEFORE: Readonly<Record<Status, string>> = { in: 'stood', out: 'fell', undecided: 'was undecided' };

/** What differs from the file's own verdicts. */
function changeLines(page: Page, look: Look): string[] {
  const { evaluated, asked, view } = page;
  const { granted, dropped } = evaluated.given;
  const name = evaluated.nameOf;
  const given = [
    ...granted.map((node) => `${name(node)} is taken to stand`),
    ...dropped.map((node) => `${name(node)} is taken to fall`),
  ].join(', ');
  const { statements } = evaluated.subject.framework;
  const changes = asked.changes!.filter(({ node }) => node < statements);
  const taken = new Set([...granted, ...dropped]);
  const others = changes.filter(({ node }) => !taken.has(node));
  return [
    ...wrap(`If ${given}: ${targetSentence(page)}`, look.width),
    ...(others.length === 0
      ? ['', 'No other verdict changes.']
      : [
          '',
          look.ink.bold(
            `${counted(others.length, 'other verdict')} ${others.length === 1 ? 'changes' : 'change'}`,
          ),
        ]),
    ...others.flatMap(({ node, before }) => {
      const now = ` (${verdictMark(evaluated.statusOf(node), look)}, ${BEFORE[before]} before)`;
      if (view === null) return `  ${name(node)}${now}`;
      return entryLines(view.map.statements[node]!, view, look, { indent: 2, after: now, verdicts: false });
    }),
    ...(asked.target === null ? [] : ['', ...why(page, look)]),
  ];
}

function why({ evaluated, asked }: Page, look: Look): string[] {
  const told = tell(evaluated.explainer, evaluated.nameOf, asked.target!);
  return told.flatMap(({ sentence }) => wrap(sentence, look.width));
}

/** What becomes of the statement that is asked about. */
function targetSentence({ evaluated, asked }: Page): string {
  if (asked.target === null) return `${counted(asked.changes!.length, 'verdict')} differ.`;
  const now = evaluated.statusOf(asked.target);
  const before = asked.changes!.find(({ node }) => node === asked.target)?.before ?? now;
  const name = evaluated.nameOf(asked.target);
  return before === now
    ? `${name} ${verdictVerb(now)}, as it does without that.`
    : `${name} ${verdictVerb(now)}; without that it ${verdictVerb(before)}.`;
}

/** What has the same verdict, by strength. */
function strengthLines({ evaluated, asked, view, selected }: Page, look: Look): string[] {
  const strengths = asked.strengths!;
  const all = Array.from({ length: evaluated.subject.framework.statements }, (_, node) => node).filter(
    selected,
  );
  const nodes = all.filter((node) => !Number.isNaN(strengths[node]!));
  const rest = all.length - nodes.length;
  const left =
    rest === 0
      ? ''
      : ` ${counted(rest, 'entry rests', 'entries rest')} on a circle, where strengths may never settle, and ${rest === 1 ? 'has' : 'have'} none.`;
  const note = `Strengths sort what has the same verdict; they are no measure of truth. One that is fully answered does not come back to 0.5, and one whose only support fell lies above it.${left}`;
  return [
    ...wrap(note, look.width),
    ...STATUSES.flatMap((status) => {
      const same = nodes.filter((node) => evaluated.statusOf(node) === status);
      if (same.length === 0) return [];
      same.sort((a, b) => strengths[b]! - strengths[a]! || a - b);
      return [
        '',
        look.ink.bold(verdictMark(status, look)),
        ...same.flatMap((node) => {
          const number = `${strengths[node]!.toFixed(3)} `;
          return view === null
            ? `  ${number}${evaluated.nameOf(node)}`
            : entryLines(view.map.statements[node]!, view, look, {
                indent: 2,
                before: number,
                verdicts: false,
              });
        }),
      ];
    }),
  ];
}

/** Under which rules, where they are not the usual ones. */
function burdenLines({ evaluated: { given } }: Page, look: Look): string[] {
  if (given.burden === 'granted') return [];
  return wrap(look.ink.dim(`With --burden ${given.burden}: ${BURDENS[given.burden]}.`), look.width);
}

function entriesUnder(title: string, nodes: readonly number[], view: View | null, look: Look): string[] {
  if (view === null || nodes.length === 0) return [];
  return [
    '',
    look.ink.bold(title),
    ...nodes.flatMap((node) => entryLines(view.map.statements[node]!, view, look, { indent: 2 })),
  ];
}
