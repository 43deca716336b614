import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor, nodeName } from '../map/nodes.js';
import { otherPremises } from '../map/premises.js';
import type { Bearing } from '../query/bearing.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { oneLine } from '../words/text.js';
import { bearingWords } from './bearing-words.js';
import { cardFactLines, cardFacts } from './card-facts.js';
import { cardHeadLines, cardTitleLines } from './card-head.js';
import { entryLines } from './entry-lines.js';
import type { Look } from './look.js';
import { noteLegend } from './note-mark.js';
import { nodeWord, relationFacts, relationVerb } from './relation-words.js';
import { wrap } from './wrap.js';

/** One step of a walk: a statement, and what there is to say of it now. */
export interface WalkStep {
  readonly statement: Statement;
  /** Its number among the steps of the walk, from 1; null where it is none of them. */
  readonly number: number | null;
  readonly total: number;
  /** The passages of the text where it stands, where the text is at hand. */
  readonly passages: readonly string[];
  /** What bears on it, in the order shown. */
  readonly bearings: readonly Bearing[];
  /** How many of those are revealed. */
  readonly revealed: number;
  /** Whether the verdict on a statement, or on the relations from it, may be said. */
  readonly judged: (statement: Statement) => boolean;
  /** Whether a statement was said in full before, so that its headline is enough in plain text. */
  readonly known: (statement: Statement) => boolean;
  /** Which of them is chosen, or null. */
  readonly chosen: number | null;
  /** What else to say of it: marked, agreed with. */
  readonly also: readonly string[];
  /** Words that were looked for. */
  readonly words: readonly string[];
}

/** More bearings than these are only counted: nobody reads them one by one. */
export const MAX_BEARING_LINES = 200;

/** Of the premises that a relation has beside the statement, so many are shown. */
const MAX_PREMISES_BESIDE = 20;

const FACTS = ['place', 'says', 'date', 'source', 'note'];

/** A step as lines, the line of the chosen entry among them (null for none), and which number an entry on each line has. */
interface RenderedStep {
  readonly lines: string[];
  readonly chosenLine: number | null;
  readonly numbers: readonly (number | null)[];
}

export function renderStep(step: WalkStep, view: View, look: Look): RenderedStep {
  const { statement, passages, also, words, judged } = step;
  const facts = cardFacts(statement, view, look).filter(([name]) => FACTS.includes(name));
  const passage = passages.map(
    (text) => ['passage', `${look.signs.open}${oneLine(text)}${look.signs.close}`] as const,
  );
  const above = [
    ...cardHeadLines(statement, view, look, { verdicts: judged(statement), also, words }),
    ...cardFactLines([facts[0]!, ...passage, ...facts.slice(1)], look, words),
    ...relationLines(step, view, look),
  ];
  const below = bearingLines(step, view, look);
  return {
    lines: [...above, ...below.lines, ...hiddenLines(step, look)],
    chosenLine: below.chosenLine === null ? null : above.length + below.chosenLine,
    numbers: [...above.map(() => null), ...below.numbers],
  };
}

/** What is new in a step since less of it was revealed: more that bears on it, and at last its verdict. */
export function renderRevealedStep(
  step: WalkStep,
  before: Pick<WalkStep, 'revealed' | 'judged'>,
  view: View,
  look: Look,
): string[] {
  const { statement, also, judged } = step;
  const verdict =
    judged(statement) && !before.judged(statement)
      ? [
          ...cardTitleLines(statement, view, look, { also }),
          ...relationsFrom(step, view).flatMap((relation) => relationTitle(relation, step, view, look)),
        ]
      : [];
  return [...verdict, ...entriesOf(step, before.revealed, view, look).lines, ...hiddenLines(step, look)];
}

/** What a statement bears on, the way that leads up to the thesis first: `supports … because also …`. */
function relationLines(step: WalkStep, view: View, look: Look): string[] {
  const { statement, judged, known } = step;
  return relationsFrom(step, view).flatMap((relation) => {
    const { first, more } = otherPremises(relation, statement, MAX_PREMISES_BESIDE);
    const lines = (entry: Statement) =>
      entryLines(entry, view, look, { indent: 4, verdicts: judged(entry), brief: known(entry) });
    return [
      '',
      ...relationTitle(relation, step, view, look),
      ...lines(nodeAnchor(relation.target)),
      ...(first.length === 0 ? [] : ['    because also', ...first.flatMap(lines)]),
      ...(more === 0 ? [] : [`    and ${more} more`]),
    ];
  });
}

function relationsFrom({ statement }: WalkStep, view: View): Relation[] {
  const parent = view.structure.parent[statement.index];
  const leadsUp = (relation: Relation) => Number(nodeAnchor(relation.target) === parent);
  return statement.gives.toSorted((a, b) => leadsUp(b) - leadsUp(a)).slice(0, MAX_BEARING_LINES);
}

/** `supports a (by sign; this step stands)`, the verdict only where it may be said. */
function relationTitle(
  relation: Relation,
  { statement, judged }: WalkStep,
  view: View,
  look: Look,
): string[] {
  const facts = relationFacts(relation, view, judged(statement)).join('; ');
  const { target } = relation;
  // An entry has its own row below.
  const what = target.node === 'statement' ? '' : ` ${nodeWord(target, look.plain)}`;
  const title = `${relationVerb(relation)}${what}${facts === '' ? '' : ` (${facts})`}`;
  return wrap(title, look.width, look.plain ? '  ' : `  ${look.ink.dim(look.signs.up)} `, '    ');
}

/** What bears on a statement, counted, then line by line; an answer under what it answers. */
function bearingLines(step: WalkStep, view: View, look: Look): RenderedStep {
  if (step.bearings.length === 0) return { lines: [], chosenLine: null, numbers: [] };
  const title = ['', ...wrap(look.ink.bold(countsOf(step.bearings)), look.width)];
  const { lines, chosenLine, numbers } = entriesOf(step, 0, view, look);
  const shown = step.bearings.slice(0, Math.min(step.revealed, MAX_BEARING_LINES));
  const legend = noteLegend(
    shown.map(({ statement }) => statement),
    look,
  );
  return {
    lines: [...title, ...lines, ...legend.flatMap((line) => wrap(look.ink.dim(line), look.width, '', '  '))],
    chosenLine: chosenLine === null ? null : title.length + chosenLine,
    numbers: [...title.map(() => null), ...numbers],
  };
}

/** What bears on a statement and is revealed, without those that were revealed before: so many from the first on. */
function entriesOf(
  { statement, bearings, revealed, known, chosen, judged }: WalkStep,
  from: number,
  view: View,
  look: Look,
): RenderedStep {
  const lines: string[] = [];
  const numbers: (number | null)[] = [];
  let chosenLine: number | null = null;
  let number = 0;
  const digits = String(bearings.filter(({ answers }) => answers === null).length).length;
  bearings.slice(0, Math.min(revealed, MAX_BEARING_LINES)).forEach((item, i) => {
    if (item.answers === null) number += 1;
    if (i < from) return;
    if (chosen === i) chosenLine = lines.length;
    const entry = entryLines(item.statement, view, look, {
      indent: 0,
      before: bearingMark(item, number, { digits, chosen: chosen === i }, look),
      after: item.answers === null ? bearingNote(item) : attackedBelow(item),
      // Whether a step from it holds is its own verdict's business, or that of the card.
      ...(judged(statement) ? { step: item.relation } : {}),
      verdicts: judged(item.statement),
      brief: known(item.statement),
    });
    lines.push(...entry);
    numbers.push(...entry.map(() => (item.answers === null ? number : null)));
  });
  const rest = bearings.length - MAX_BEARING_LINES;
  if (rest > 0 && revealed > MAX_BEARING_LINES && from <= MAX_BEARING_LINES) lines.push(`  and ${rest} more`);
  return { lines, chosenLine, numbers };
}

/** How an entry is related to the one on the card, where its kind does not say it; begun by a comma. */
function bearingNote(item: Bearing): string {
  const words = bearingWords(item);
  return words === '' ? '' : `, ${words}`;
}

/** What an answer attacks, where that is neither what it answers nor a step from it; begun by a space. */
function attackedBelow({ answers, relation: { target } }: Bearing): string {
  return nodeAnchor(target) === answers ? '' : ` at ${nodeName(target)}`;
}

function hiddenLines({ statement, bearings, revealed, judged }: WalkStep, look: Look): string[] {
  if (judged(statement)) return [];
  const hidden = bearings.length - revealed;
  const what = hidden > 0 ? `${hidden} more to reveal, then the verdict` : 'The verdict is still to come';
  return ['', ...wrap(`${what}: think first, then press Enter.`, look.width)];
}

/** `13 reasons, 2 pieces of evidence, 3 objections, 5 answers`: how many there are, revealed or not. */
function countsOf(bearings: readonly Bearing[]): string {
  const counts = new Map(ROLES.map(([role]) => [role, 0]));
  for (const bearing of bearings) counts.set(roleOf(bearing), counts.get(roleOf(bearing))! + 1);
  return ROLES.filter(([role]) => counts.get(role)! > 0)
    .map(([role, plural]) => counted(counts.get(role)!, role, plural))
    .join(', ');
}

/** What an entry can be to the one on the card, and several of them, in the order of the counts. */
const ROLES = [
  ['reason', 'reasons'],
  ['piece of evidence', 'pieces of evidence'],
  ['objection', 'objections'],
  ['reply', 'replies'],
  ['answer', 'answers'],
] as const;

function roleOf({ answers, relation, statement }: Bearing): (typeof ROLES)[number][0] {
  if (answers !== null) return 'answer';
  if (relation.sign === 'attack') return statement.kind === 'reply' ? 'reply' : 'objection';
  return statement.kind === 'evidence' ? 'piece of evidence' : 'reason';
}

/** What stands before an entry: whether it is chosen, and its number, in a column of so many digits. */
function bearingMark(
  { answers }: Bearing,
  number: number,
  { digits, chosen }: { readonly digits: number; readonly chosen: boolean },
  look: Look,
): string {
  if (look.plain) return answers === null ? `${number}. ` : '   answered by ';
  const pointer = chosen ? look.signs.pointer : ' ';
  return answers === null ? `${pointer}${String(number).padStart(digits)} ` : `${pointer}    `;
}
