import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaredRelations, forwardRelations } from '../map/relations.js';
import { partsOf } from '../map/thesis-parts.js';
import { nearestEvidence } from '../query/best-evidence.js';
import { criticalQuestions, impliedQuestions, named } from '../query/critical-questions.js';
import { speaksForTeam, teamThatSays } from '../query/teams.js';
import { withCapital } from '../words/capital.js';
import { listAnd } from '../words/lists.js';
import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { motionLines, originLines, sheetTitle } from './about.js';
import {
  type CitingBlock,
  type CitingLine,
  type CitingSheet,
  type CitingUnit,
  citationOf,
  heading,
  joinedLines,
  ownHeadline,
  paragraph,
  space,
  strong,
  together,
} from './citing.js';
import type { Line } from './document.js';
import { mostImportantFirst } from './importance.js';
import type { Material } from './material.js';
import type { Detail, SheetOptions } from './sheet-kind.js';
import { type PointEvidence, sourceChecklist } from './source-checklist.js';
import { isOfText } from './text-places.js';

/** Questions for cross-examination and seminars: first about the arguments, the most important first, then once about each source, where there is room. */
export function questionsSheet(material: Material, { detail = 'full' }: SheetOptions): CitingSheet {
  const { view, chosen, asked = chosen, team } = material;
  const isChosen = new Set(chosen);
  // A team asks the other side. What is left out here is asked for all the same: what is less important does not take its questions.
  const others = asked.filter((one) => team === null || !speaksForTeam(view, one, team));
  const points = pointsToAsk(mostImportantFirst(others, view), MOST[detail]).filter(({ said }) =>
    isChosen.has(said),
  );
  return {
    title: sheetTitle('Questions', material),
    intro: [{ blocks: instruction(material, detail), minutes: 0 }],
    about: [...originLines(material), ...motionOrThesis(material)],
    units: points.map((point, i) => pointUnit(point, i + 1, material, detail)),
    outro:
      detail === 'least' ? [] : sourceChecklist(points.map(({ said }) => evidenceAskedAbout(said, material))),
    hasShortNotes: true,
    leavesOutText: detail === 'least',
  };
}

/** The evidence of a point, and of the nearest reasons for it that have any, that is not the own side's. */
function evidenceAskedAbout(said: Statement, { view, team }: Material): PointEvidence {
  const isAsked = (one: Statement) => team === null || !speaksForTeam(view, one, team);
  return {
    side: teamThatSays(view, said),
    own: (said.kind === 'evidence' ? [said] : evidenceFor(said)).filter(isAsked),
    nearest: nearestEvidence(view, said).filter(isAsked),
  };
}

/** What is debated: the motion, or the thesis where the file names none. */
function motionOrThesis(material: Material): Line[] {
  const lines = motionLines(material);
  return lines.length > 0 ? lines : [[strong('Motion: '), oneLine(material.view.map.thesis.text)]];
}

/** Who asks whom, and what to do with the lines. */
function instruction({ team }: Material, detail: Detail): CitingBlock[] {
  const name = paragraph('Name: ______________________   Date: ______________');
  if (detail === 'least') {
    const inShort =
      team === null
        ? '“We” is the side that asks, and “you” the side that said it and answers.'
        : 'Ask the other side about what they say. Write their answers in a few words.';
    return [name, paragraph(inShort)];
  }
  const who =
    team === null
      ? 'Each block begins with what one side says. The other side asks the questions under it, and the side that said it answers. “You” is the side that answers, and “we” the side that asks.'
      : 'Ask the other side these questions. Each block begins with what they say.';
  return [
    name,
    paragraph(
      `${who} Write the answer in a few words on the line. A block takes about three minutes. The most important blocks come first.`,
    ),
  ];
}

/** Under one point, no more questions than these. */
const MOST: Readonly<Record<Detail, number>> = { full: 3, less: 2, least: 2 };

/** What is said, and what to ask about it and about each step that it leads to. */
interface Point {
  readonly said: Statement;
  readonly own: readonly string[];
  readonly steps: readonly AskedStep[];
}

interface AskedStep {
  readonly step: Relation;
  readonly questions: readonly string[];
}

/** The points about which there is something to ask. Nothing is asked twice, and the same of two reasons only where there is nothing else. */
function pointsToAsk(statements: readonly Statement[], most: number): Point[] {
  const fresh = onlyOnce();
  return statements
    .map((said) => pointOf(said, most, fresh))
    .filter(({ own, steps }) => own.length > 0 || steps.length > 0);
}

/** Of the questions of a list that were not asked before, so many, in their order: the first, or those that were asked least often of other things. */
type Fresh = (questions: readonly string[], most: number, which?: 'first' | 'rarest') => string[];

function onlyOnce(): Fresh {
  const asked = new Set<string>();
  const times = new Map<string, number>();
  const timesAsked = (question: string) => times.get(withoutNames(question)) ?? 0;
  return (questions, most, which = 'first') => {
    const left = questions.filter((question) => !asked.has(question));
    const ordered = which === 'first' ? left : left.toSorted((a, b) => timesAsked(a) - timesAsked(b));
    const wanted = new Set(ordered.slice(0, most));
    for (const question of wanted) {
      asked.add(question);
      times.set(withoutNames(question), timesAsked(question) + 1);
    }
    return left.filter((question) => wanted.has(question));
  };
}

/** What a question asks, whatever it asks it of. */
function withoutNames(question: string): string {
  return question.replace(/“[^”]*”/g, '');
}

function pointOf(said: Statement, most: number, fresh: Fresh): Point {
  const relations = forwardRelations(declaredRelations(said)).filter((step) => !leadsFromParts(step));
  // One of the file's own gives way to one about a step.
  const own = fresh(said.questions.map(oneLine), relations.length === 0 ? most : most - 1);
  let left = most - own.length;
  const steps = relations.flatMap((step) => {
    const questions = fresh(questionsAbout(step), left, step.sign === 'support' ? 'rarest' : 'first');
    left -= questions.length;
    return questions.length === 0 ? [] : [{ step, questions }];
  });
  return { said, own, steps };
}

/** Whether a step only puts a statement together from its parts: nobody can say the parts and doubt the whole. */
function leadsFromParts({ premises, target }: Relation): boolean {
  if (target.node === 'relation') return false;
  const [, ...parts] = partsOf(target);
  return parts.length > 0 && premises.every((premise) => parts.includes(premise));
}

/** What to ask about a step, the best first. One question about what is taken for granted leaves room for others. */
function questionsAbout(step: Relation): string[] {
  const [first, ...others] = criticalQuestions(step);
  const implied = impliedQuestions(step).slice(0, 1);
  return [...(first === undefined ? [] : [first]), ...implied, ...others];
}

/** What is said, where it leads, and the questions with a line for the answer to each: on one page. */
function pointUnit(
  { said, own, steps }: Point,
  number: number,
  material: Material,
  detail: Detail,
): CitingUnit {
  const lines = lettered();
  const text: CitingLine = [
    withFullStop(said.text),
    citationOf(said),
    said.implicit ? ` ${isOfText(material.view.map) ? NOT_SAID : NOT_SAID_BY_ANYBODY}` : '',
  ];
  const isShort = detail === 'least';
  const head = isShort
    ? [
        paragraph(
          strong(`${number}. ${whoSays(said, material) || 'They say'}: `),
          ...text,
          ...steps.flatMap(leadsInShort),
        ),
      ]
    : [heading(3, `${number}. ${nameOf(said, material)}`), paragraph(...text)];
  return {
    blocks: [
      together(
        ...head,
        ...own.flatMap(lines),
        ...steps.flatMap(({ step, questions }) => [
          ...(isShort ? [] : whereItLeads(step).map((line) => paragraph(...line))),
          ...questions.flatMap(lines),
        ]),
      ),
    ],
    about: [said],
  };
}

const NOT_SAID = 'The text does not say this, but needs it.';
const NOT_SAID_BY_ANYBODY = 'Nobody says this, but the argument needs it.';

/** Writes questions one after the other, each with its letter and a line. */
function lettered(): (question: string) => CitingBlock[] {
  let count = 0;
  return (question) => {
    const letter = 'abc'[count]!;
    count += 1;
    return [paragraph(strong(`${letter}) `), question), space(1)];
  };
}

/** The headline of a point, and whose it is where both sides are on the sheet. A headline that says the same as the text is left out. */
function nameOf(said: Statement, material: Material): string {
  return (
    [whoSays(said, material), ownHeadline(said) ?? ''].filter((part) => part !== '').join(': ') || 'They say'
  );
}

/** Whose a point is, where both sides are on the sheet: `For the motion`; empty where that is clear, or it is nobody's. */
function whoSays(said: Statement, { view, team }: Material): string {
  const side = team === null ? teamThatSays(view, said) : null;
  return side === null ? '' : `${withCapital(side)} the motion`;
}

/** What a step needs beside, and what it is for. What an objection is against is in the questions about it. */
function whereItLeads({ premises, target, sign }: Relation): CitingLine[] {
  const others = premises.slice(1);
  return [
    ...(others.length === 0
      ? []
      : [[strong('Together with: '), ...joinedLines(others.map(namedAndCited), ' and ')]]),
    ...(sign === 'support' ? [[strong('So: '), ...namedAndCited(nodeAnchor(target))]] : []),
  ];
}

/** The same behind what is said, in short: without what the questions quote beside the goal. */
function leadsInShort({ step: { premises, target, sign }, questions }: AskedStep): CitingLine {
  const isQuoted = (one: Statement) => questions.some((question) => question.includes(named(one)));
  const others = premises.slice(1).filter((one) => !isQuoted(one));
  return [
    ...(others.length === 0 ? [] : [strong(' Together with: '), `${listAnd(others.map(named))}.`]),
    ...(sign === 'support' ? [strong(' So: '), `${named(nodeAnchor(target))}.`] : []),
  ];
}

function namedAndCited(statement: Statement): CitingLine {
  return [named(statement), citationOf(statement)];
}
