import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { otherPremises } from '../map/premises.js';
import type { View } from '../query/view.js';
import { occurrences } from '../words/occurrences.js';
import { oneLine } from '../words/text.js';
import { cardFactLines, cardFacts } from './card-facts.js';
import { cardHeadLines, cardStatusLines, cardWordLines } from './card-head.js';
import { filledRows } from './fill-rows.js';
import type { Look } from './look.js';
import { nodeWord, relationFacts, relationVerb } from './relation-words.js';
import { bearingRows, entriesOf, MAX_BEARING_LINES } from './step-bearings.js';
import { hiddenWords, rowOfEntry, rowOfLine, type StepRow, shownGives, type WalkStep } from './step-rows.js';
import { wrap } from './wrap.js';

/** One card of the walk as lines. */

/** Of the premises that a relation has beside the statement, so many are shown. */
const MAX_PREMISES_BESIDE = 20;

const FACTS = ['place', 'says', 'date', 'source', 'note'];

/** A step as lines, the line of the chosen entry among them (null for none), and which number an entry on each line has. */
interface RenderedStep {
  readonly lines: string[];
  /** The line where its verdict stands, or will stand. */
  readonly verdictLine: number;
  readonly chosenLine: number | null;
  readonly numbers: readonly (number | null)[];
}

/** A step as lines. Rows that would be cut are whole as far as the height has room for them. */
export function renderStep(step: WalkStep, view: View, look: Look, height = 0): RenderedStep {
  const { statement, passages, also, words, judged } = step;
  const facts = cardFacts(statement, view, look).filter(
    ([name, value]) => FACTS.includes(name) || (value !== null && occurrences(value, words).length > 0),
  );
  const passage = passages.map(
    (text) => ['passage', `${look.signs.open}${oneLine(text)}${look.signs.close}`] as const,
  );
  const above: StepRow[] = [
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
  const { chosenRow } = below;
  return {
    lines: filled.flat(),
    // A line without words stands before it.
    verdictLine: cardWordLines(statement, look, { words }).length + 1,
    chosenLine: chosenRow === null ? null : filled.slice(0, rows.indexOf(chosenRow)).flat().length,
    numbers: rows.flatMap(({ number = null }, i) => filled[i]!.map(() => number)),
  };
}

/** What is new in a step since less of it was revealed: more that bears on it, and at last its verdict and those that decide it. */
export function renderRevealedStep(
  step: WalkStep,
  before: Pick<WalkStep, 'revealed' | 'judged'>,
  view: View,
  look: Look,
): string[] {
  const { statement, also, judged } = step;
  const linesOf = (rows: readonly StepRow[]) => rows.flatMap(({ lines }) => lines);
  if (!judged(statement) || before.judged(statement))
    return [...linesOf(entriesOf(step, before.revealed, view, look).rows), ...stillHiddenLines(step, look)];
  const said = { ...step, known: () => true };
  return [
    ...cardStatusLines(statement, view, look, { also }),
    ...linesOf(relationRows(said, view, look)),
    ...linesOf(entriesOf(said, 0, view, look).rows),
  ];
}

/** What a statement bears on, the way that leads up to the thesis first: `supports … because also …`; a title stands once. */
function relationRows(step: WalkStep, view: View, look: Look): StepRow[] {
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
function targetRows(relation: Relation, step: WalkStep, view: View, look: Look): StepRow[] {
  const { first, more } = otherPremises(relation, step.statement, MAX_PREMISES_BESIDE);
  const row = (entry: Statement) =>
    rowOfEntry(entry, step, view, look, { indent: 4, verdicts: step.judged(entry) ? 'shown' : 'none' });
  return [
    row(nodeAnchor(relation.target)),
    ...(first.length === 0 ? [] : [rowOfLine('    because also'), ...first.map(row)]),
    ...(more === 0 ? [] : [rowOfLine(`    and ${more} more`)]),
  ];
}

function relationsFrom(step: WalkStep, view: View): Relation[] {
  const parent = view.structure.parent[step.statement.index];
  const leadsUp = (relation: Relation) => Number(nodeAnchor(relation.target) === parent);
  return shownGives(step)
    .toSorted((a, b) => leadsUp(b) - leadsUp(a))
    .slice(0, MAX_BEARING_LINES);
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

/** Narrower windows are small, too: what was revealed is to stay in sight. */
const MIN_COLUMNS_FOR_ADVICE = 40;

function hiddenLines(step: WalkStep, look: Look): string[] {
  const what = hiddenWords(step);
  if (what === null) return [];
  const hidden = step.bearings.length - step.revealed;
  if (look.columns < MIN_COLUMNS_FOR_ADVICE)
    return [`Enter: ${hidden > 0 ? `${hidden} more` : 'the verdict'}`];
  return ['', ...wrap(`${what}: think first, then press Enter.`, look.width)];
}

/** The same after the first time: read aloud, how to go on was said. */
function stillHiddenLines(step: WalkStep, look: Look): string[] {
  const what = hiddenWords(step);
  return look.plain && what !== null ? wrap(`${what}.`, look.width) : hiddenLines(step, look);
}
