import type { Answer } from '../map/answers.js';
import { headlineOf } from '../map/headline.js';
import type { ArgumentNode, Relation, Statement, Status } from '../map/model.js';
import { premisesOf } from '../map/premises.js';
import { SCHEMES, type SchemeName, schemeName } from '../query/schemes.js';
import { sorted } from '../query/sorting.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { originLines, sheetTitle } from './about.js';
import { answerLine, rankedAnswers } from './answers.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingSheet,
  type CitingUnit,
  citedText,
  heading,
  list,
  paragraph,
  space,
  strong,
  together,
} from './citing.js';
import type { Material } from './material.js';
import type { SheetOptions } from './sheet-kind.js';
import { subjectsOf } from './subjects.js';

/** Arguments in the layout of S. Toulmin, The Uses of Argument (1958): filled in, or as boxes to fill in. */

/** Of grounds, the strongest. */
const MAX_GROUNDS = 4;
/** Of what fits in another box, the first: so that a layout stays on one page. */
const MAX_IN_BOX = 3;

/** A layout for each claim that is asked about; of a whole map, for each that has reasons or evidence. */
export function toulminSheet(material: Material, { key }: SheetOptions): CitingSheet {
  const subjects = material.topics.length === 0 ? material.chosen : subjectsOf(material);
  return {
    title: sheetTitle(key ? 'Toulmin layout, filled in' : 'Toulmin layout', material),
    about: originLines(material),
    units: subjects
      .filter((one) => material.chosen.includes(one))
      .filter(({ kind, supportedBy }) => kind !== 'evidence' && supportedBy.length > 0)
      .map((subject) => layoutOf(subject, material, key)),
  };
}

/** The claim, and a box for each part. */
function layoutOf(subject: Statement, material: Material, key: boolean): CitingUnit {
  const boxes = PARTS.map(({ name, question, lines, fill }): CitingBlock => {
    const items = key ? fill(subject, material) : [];
    const filled = items.length === 0 ? paragraph('The author gives none.') : list(items);
    return { kind: 'box', title: `${name}: ${question}`, blocks: [key ? filled : space(lines)] };
  });
  const text = oneLine(subject.text);
  const claim = paragraph(strong('Claim: '), ...(key ? citedText(subject) : [text]));
  const isTopic = material.topics.length === 1;
  const [first, ...others] = boxes;
  const title = isTopic ? [] : [heading(2, headlineOf(subject))];
  // The last box is small: no page begins with it alone.
  const [middle, end] = [others.slice(0, -2), others.slice(-2)];
  return { blocks: [together(...title, claim, first!), ...middle, together(...end)], about: [subject] };
}

interface LayoutPart {
  readonly name: string;
  readonly question: string;
  /** Room to write, in lines. */
  readonly lines: number;
  fill(subject: Statement, material: Material): CitingItem[];
}

const PARTS: readonly LayoutPart[] = [
  {
    name: 'Grounds',
    question: 'which facts and reasons is the claim built on?',
    lines: 3,
    fill: (subject, { view }) => groundsOf(subject, view).map(itemOf),
  },
  {
    name: 'Warrant',
    question: 'which general rule leads from the grounds to the claim?',
    lines: 2,
    fill: (subject) => {
      const implied = impliedFor(subject);
      return implied.length > 0 ? implied.slice(0, MAX_IN_BOX).map(itemOf) : rulesOf(subject.supportedBy);
    },
  },
  {
    name: 'Backing',
    question: 'why should anybody accept this rule?',
    lines: 2,
    fill: (subject, { view }) => {
      const rules = [...subject.supportedBy, ...impliedFor(subject)];
      const supports = rules.flatMap(({ supportedBy }) => supportedBy);
      return sorted(premisesOf(supports), 'strength', view).slice(0, MAX_IN_BOX).map(itemOf);
    },
  },
  {
    name: 'Rebuttal',
    question: 'what can be said against the claim?',
    lines: 3,
    fill: (subject, { view }) =>
      rebuttalsOf(subject, view)
        .slice(0, MAX_IN_BOX)
        .map((answer) => ({ line: answerLine(answer) })),
  },
  {
    name: 'Qualifier',
    question: 'how sure can one be (certainly, probably, perhaps)?',
    lines: 1,
    fill: (subject, { view }) => [{ line: [QUALIFIERS[view.labels.statusOf(subject)]] }],
  },
];

const QUALIFIERS: Readonly<Record<Status, string>> = {
  in: 'Probably: no objection here is strong enough to defeat the claim.',
  undecided: 'Perhaps: an objection to the claim is still open.',
  out: 'Not as it stands: an objection counts, or no reason for the claim is left.',
};

/** What the claim is built on: the strongest of what is said. */
function groundsOf({ supportedBy }: Statement, view: View): Statement[] {
  const given = premisesOf(supportedBy).filter(({ implicit }) => !implicit);
  return sorted(given, 'strength', view).slice(0, MAX_GROUNDS);
}

function impliedFor({ supportedBy }: Statement): Statement[] {
  return premisesOf(supportedBy).filter(({ implicit }) => implicit);
}

/** The attacks on the claim itself, on the steps to it and on the grounds that are printed, strongest first. */
function rebuttalsOf(subject: Statement, view: View): Answer[] {
  const attacked = new Set<ArgumentNode>([subject, ...subject.supportedBy, ...groundsOf(subject, view)]);
  return rankedAnswers(view, subject).filter(({ attack }) => attacked.has(attack.target));
}

/** The rules of schemes whose patterns name what they are against as well. A warrant only leads to its claim. */
const RULES: Readonly<Partial<Record<SchemeName, string>>> = {
  consequences: 'What has good results should be done.',
  'practical reasoning': 'What is a way to reach a goal should be done.',
  values: 'What serves something that matters should be supported.',
  precedent: 'What was done this way before should be done so again.',
  'popular practice': 'What most people think or do is right.',
  commitment: 'Who has promised something must do it.',
};

/** How the kinds of inference of some steps go; nothing for those that are not known. */
function rulesOf(steps: readonly Relation[]): CitingItem[] {
  const rules = steps.flatMap(({ scheme }) => {
    const name = scheme === null ? null : schemeName(oneLine(scheme));
    return name === null ? [] : `${RULES[name] ?? SCHEMES[name].pattern} (${name})`;
  });
  return [...new Set(rules)].slice(0, MAX_IN_BOX).map((rule) => ({ line: [rule] }));
}

function itemOf(statement: Statement): CitingItem {
  return { line: [...citedText(statement), ...(statement.implicit ? [' (implied)'] : [])] };
}
