import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor, nodeName } from '../map/nodes.js';
import { otherPremises } from '../map/premises.js';
import type { Bearing } from '../query/bearing.js';
import type { View } from '../query/view.js';
import { counted } from '../words/counted.js';
import { occurrences } from '../words/occurrences.js';
import { oneLine } from '../words/text.js';
import { bearingWords } from './bearing-words.js';
import { cardFactLines, cardFacts } from './card-facts.js';
import { cardHeadLines, cardStatusLines } from './card-head.js';
import { type EntryForm, entryLines } from './entry-lines.js';
import { filledRows, type Row } from './fill-rows.js';
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
  /** Whether nothing is cut, since it is shown to be read on its own. */
  readonly whole: boolean;
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

/** Draws a step. Rows that would be cut are whole as far as the height has room for them. */
export function renderStep(step: WalkStep, view: View, look: Look, height = 0): RenderedStep {
  const { statement, passages, also, words, judged } = step;
  const facts = cardFacts(statement, view, look).filter(
    ([name, value]) => FACTS.includes(name) || (value !== null && occurrences(value, words).length > 0),
  );
  const passage = passages.map(
    (text) => ['passage', `${look.signs.open}${oneLine(text)}${look.signs.close}`] as const,
  );
  const above: Row[] = [
    ...cardHeadLines(statement, view, look, { verdicts: judged(statement), named: false, also, words }),
    ...cardFactLines([facts[0]!, ...passage, ...facts.slice(1)], look, words),
  ].map(rowOfLine);
  const below = bearingRows(step, view, look);
  const rows = [
    ...above,
    ...relationRows(step, view, look),
    ...below.rows,
    ...hiddenLines(step, look).map(rowOfLine),
  ];
  const filled = filledRows(rows, height);
  const { chosenRow, numberOf } = below;
  return {
    lines: filled.flat(),
    chosenLine: chosenRow === null ? null : filled.slice(0, rows.indexOf(chosenRow)).flat().length,
    numbers: filled.flatMap((lines, i) => lines.map(() => numberOf.get(rows[i]!) ?? null)),
  };
}

function rowOfLine(line: string): Row {
  return { lines: [line] };
}

/** An entry as a row: its text is cut, unless all is to be whole or the window has room for it. */
function rowOfEntry(
  entry: Statement,
  { whole, known }: WalkStep,
  view: View,
  look: Look,
  form: EntryForm,
): Row {
  const long = entryLines(entry, view, look, { ...form, whole: true, brief: known(entry) });
  return whole || entry.short !== null || look.plain
    ? { lines: long }
    : { lines: entryLines(entry, view, look, form), whole: long };
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
          ...cardStatusLines(statement, view, look, { also }),
          ...relationsFrom(step, view).flatMap((relation) => relationTitle(relation, step, view, look)),
        ]
      : [];
  const { rows } = entriesOf(step, before.revealed, view, look);
  return [...verdict, ...rows.flatMap(({ lines }) => lines), ...hiddenLines(step, look)];
}

/** What a statement bears on, the way that leads up to the thesis first: `supports … because also …`; a title stands once. */
function relationRows(step: WalkStep, view: View, look: Look): Row[] {
  let last = '';
  return relationsFrom(step, view).flatMap((relation, i) => {
    const title = relationTitle(relation, step, view, look);
    const isSaid = title.join('\n') === last;
    last = title.join('\n');
    const above = [...(i === 0 ? [''] : []), ...(isSaid ? [] : title)];
    return [...above.map(rowOfLine), ...targetRows(relation, step, view, look)];
  });
}

/** What a relation leads to, and the premises that it needs beside the statement. */
function targetRows(relation: Relation, step: WalkStep, view: View, look: Look): Row[] {
  const { first, more } = otherPremises(relation, step.statement, MAX_PREMISES_BESIDE);
  const row = (entry: Statement) =>
    rowOfEntry(entry, step, view, look, { indent: 4, verdicts: step.judged(entry) ? 'shown' : 'none' });
  return [
    row(nodeAnchor(relation.target)),
    ...(first.length === 0 ? [] : [rowOfLine('    because also'), ...first.map(row)]),
    ...(more === 0 ? [] : [rowOfLine(`    and ${more} more`)]),
  ];
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
  const what = target.node === 'statement' ? '' : ` ${nodeWord(target)}`;
  const title = `${relationVerb(relation)}${what}${facts === '' ? '' : ` (${facts})`}`;
  return wrap(title, look.width, look.plain ? '  ' : `  ${look.signs.up} `, '    ');
}

/** What bears on a statement, counted, then line by line; an answer under what it answers. */
function bearingRows(step: WalkStep, view: View, look: Look): Chosen {
  if (step.bearings.length === 0) return { rows: [], chosenRow: null, numberOf: new Map() };
  const title = ['', ...wrap(look.ink.bold(countsOf(step.bearings)), look.width)];
  const { rows, chosenRow, numberOf } = entriesOf(step, 0, view, look);
  const shown = step.bearings.slice(0, Math.min(step.revealed, MAX_BEARING_LINES));
  const legend = noteLegend(
    shown.map(({ statement }) => statement),
    look,
  );
  const below = legend.flatMap((line) => wrap(line, look.width, '', '  '));
  return { rows: [...title.map(rowOfLine), ...rows, ...below.map(rowOfLine)], chosenRow, numberOf };
}

/** Rows, the one of them that is chosen (null for none), and the numbers of those that have one. */
interface Chosen {
  readonly rows: readonly Row[];
  readonly chosenRow: Row | null;
  readonly numberOf: ReadonlyMap<Row, number>;
}

/** What bears on a statement and is revealed, without those that were revealed before: so many from the first on. */
function entriesOf(step: WalkStep, from: number, view: View, look: Look): Chosen {
  const { statement, bearings, revealed, chosen, judged } = step;
  const rows: Row[] = [];
  const numberOf = new Map<Row, number>();
  const digits = String(bearings.filter(({ answers }) => answers === null).length).length;
  let chosenRow: Row | null = null;
  let number = 0;
  const shown = bearings.slice(0, Math.min(revealed, MAX_BEARING_LINES));
  const unjudged = shown.some((item) => judged(item.statement)) ? 'later' : 'none';
  shown.forEach((item, i) => {
    if (item.answers === null) number += 1;
    if (i < from) return;
    const row = rowOfEntry(item.statement, step, view, look, {
      indent: 0,
      ...bearingMark(item, String(number).padStart(digits), chosen === i, look),
      after: item.answers === null ? bearingNote(item) : attackedBelow(item),
      // Whether a step from it holds is its own verdict's business, or that of the card.
      ...(judged(statement) ? { step: item.relation } : {}),
      verdicts: judged(item.statement) ? 'shown' : unjudged,
    });
    if (chosen === i) chosenRow = row;
    if (item.answers === null) numberOf.set(row, number);
    rows.push(row);
  });
  const rest = bearings.length - MAX_BEARING_LINES;
  if (rest > 0 && revealed > MAX_BEARING_LINES && from <= MAX_BEARING_LINES)
    rows.push(rowOfLine(`  and ${rest} more`));
  return { rows, chosenRow, numberOf };
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

/** What stands before an entry: the pointer and its number; an answer is moved in instead. */
function bearingMark(
  { answers }: Bearing,
  number: string,
  chosen: boolean,
  { plain, signs }: Look,
): Pick<EntryForm, 'before' | 'nested' | 'lead'> {
  if (plain) return answers === null ? { before: `${number.trim()}. ` } : { nested: 3, lead: 'answered by ' };
  const pointer = chosen ? signs.pointer : ' ';
  if (answers !== null) return { before: `${pointer}${' '.repeat(number.length)} `, nested: 2 };
  return { before: `${pointer}${number} ` };
}
