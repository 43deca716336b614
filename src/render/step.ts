import type { Bearing } from '../map/bearing.js';
import { anchor, KINDS, type Kind, type Relation, type Statement } from '../map/model.js';
import { oneLine } from '../map/text.js';
import type { View } from '../map/view.js';
import { entryLine, factLines, factsOf, headLines, stepFacts } from './card.js';
import { wrap } from './layout.js';
import type { Look } from './look.js';
import { bearing } from './tree.js';
import { countOf, nodeWord, relationVerb } from './words.js';

/** One step of a walk: a statement, and what there is to say of it now. */
export interface Step {
  readonly statement: Statement;
  /** Its place among the steps of the walk, from 1; null where it is none of them. */
  readonly place: number | null;
  readonly total: number;
  /** The passages of the text where it stands, where the text is at hand. */
  readonly passages: readonly string[];
  /** What bears on it, in the order shown. */
  readonly bearings: readonly Bearing[];
  /** How many of those are revealed. Verdicts are said when all are. */
  readonly revealed: number;
  /** Which of them is chosen, or null. */
  readonly chosen: number | null;
  /** What else to say of it: marked, agreed with. */
  readonly also: readonly string[];
  /** Words that were looked for. */
  readonly words: readonly string[];
}

/** More lines than these are only counted: nobody reads them one by one. */
export const MOST_LINES = 200;

const FACTS = ['place', 'says', 'date', 'source', 'note'];

/** A step as lines, and the line of the chosen entry among them (null for none). */
export function renderStep(
  step: Step,
  view: View,
  look: Look,
): { lines: string[]; chosenLine: number | null } {
  const { statement, passages, also, words } = step;
  const verdicts = step.revealed >= step.bearings.length;
  const facts = factsOf(statement, view).filter(([name]) => FACTS.includes(name));
  const passage = passages.map((text) => ['passage', `“${oneLine(text)}”`] as const);
  const above = [
    ...headLines(statement, view, look, { verdicts, also, words }),
    ...factLines([facts[0]!, ...passage, ...facts.slice(1)], look),
    ...givenLines(statement, view, look, verdicts),
  ];
  const below = bearingLines(step, view, look, verdicts);
  return {
    lines: [...above, ...below.lines],
    chosenLine: below.chosenLine === null ? null : above.length + below.chosenLine,
  };
}

/** What a statement bears on, the way that leads up to the thesis first: `supports … because also …`. */
function givenLines(statement: Statement, view: View, look: Look, verdicts: boolean): string[] {
  const parent = view.structure.parent[statement.index];
  const leadsUp = (relation: Relation) => Number(anchor(relation.target) === parent);
  const given = statement.gives.toSorted((a, b) => leadsUp(b) - leadsUp(a));
  return given.slice(0, MOST_LINES).flatMap((relation) => {
    const facts = stepFacts(relation, view, verdicts).join('; ');
    const title = `${relationVerb(relation)} ${nodeWord(relation.target)}${facts === '' ? '' : ` (${facts})`}`;
    const others = relation.premises.filter((premise) => premise !== statement);
    const line = (one: Statement) => entryLine(one, view, look, { indent: 4, verdicts });
    return [
      '',
      ...wrap(title, look.width, look.plain ? '  ' : `  ${look.ink.dim('↑')} `, '    '),
      line(anchor(relation.target)),
      ...(others.length === 0 ? [] : ['    because also', ...others.map(line)]),
    ];
  });
}

function bearingLines(
  { bearings, revealed, chosen }: Step,
  view: View,
  look: Look,
  verdicts: boolean,
): { lines: string[]; chosenLine: number | null } {
  const lines: string[] = [];
  let chosenLine: number | null = null;
  let number = 0;
  let kind: Kind | null = null;
  bearings.slice(0, Math.min(revealed, MOST_LINES)).forEach((item, i) => {
    const { statement, relation, answers } = item;
    if (answers === null) {
      if (kind !== statement.kind) lines.push('', title(statement.kind, bearings, look));
      kind = statement.kind;
      number += 1;
    }
    if (chosen === i) chosenLine = lines.length;
    lines.push(
      entryLine(statement, view, look, {
        indent: 0,
        before: before(item, number, chosen === i, look),
        after: bearing({ statement, relation }),
        step: relation,
        verdicts,
      }),
    );
  });
  const hidden = bearings.length - revealed;
  if (hidden > 0)
    lines.push('', ...wrap(`${hidden} more to reveal: think first, then press Enter.`, look.width));
  else if (bearings.length > MOST_LINES) lines.push(`  and ${bearings.length - MOST_LINES} more`);
  return { lines, chosenLine };
}

/** `3 counterpoints, 2 replies to them`: how many there are, revealed or not. */
function title(kind: Kind, bearings: readonly Bearing[], look: Look): string {
  const children = bearings.filter((one) => one.answers === null && one.statement.kind === kind);
  const own = new Set(children.map((child) => child.statement));
  const answers = bearings.filter(({ answers }) => answers !== null && own.has(answers));
  const counts = KINDS.map(
    (one) => [answers.filter(({ statement }) => statement.kind === one).length, one] as const,
  )
    .filter(([count]) => count > 0)
    .map(([count, one]) => `, ${countOf(count, one)} to ${children.length === 1 ? 'it' : 'them'}`);
  return look.ink.bold(`${countOf(children.length, kind)}${counts.join('')}`);
}

function before({ answers }: Bearing, number: number, chosen: boolean, look: Look): string {
  if (look.plain) return answers === null ? `${number}. ` : '   answered by ';
  const pointer = chosen ? '❯' : ' ';
  return answers === null ? `${pointer}${number > 9 ? ' ' : number} ` : `${pointer}    `;
}
