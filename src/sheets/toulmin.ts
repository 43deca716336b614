import { headlineOf } from '../map/headline.js';
import type { Statement, Status } from '../map/model.js';
import { premisesOf } from '../map/premises.js';
import { schemeNamed } from '../query/schemes.js';
import { sorted } from '../query/sorting.js';
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

/** Of what fits in a box, the first. */
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
    const filled = items.length === 0 ? paragraph('Nothing is given.') : list(items);
    return { kind: 'box', title: `${name}: ${question}`, blocks: [key ? filled : space(lines)] };
  });
  const text = oneLine(subject.text);
  const claim = paragraph(strong('Claim: '), ...(key ? citedText(subject) : [text]));
  const isTopic = material.topics.length === 1;
  const [first, ...others] = boxes;
  const title = isTopic ? [] : [heading(2, headlineOf(subject))];
  return { blocks: [together(...title, claim, first!), ...others], about: [subject] };
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
    fill: (subject, { view }) => {
      const given = premisesOf(subject.supportedBy).filter(({ implicit }) => !implicit);
      return itemsOf(sorted(given, 'strength', view));
    },
  },
  {
    name: 'Warrant',
    question: 'which general rule leads from the grounds to the claim?',
    lines: 2,
    fill: (subject) => {
      const steps = subject.supportedBy;
      const implied = premisesOf(steps).filter(({ implicit }) => implicit);
      const rules = steps.flatMap(({ scheme }) => (scheme === null ? [] : ruleOf(scheme)));
      return [
        ...itemsOf(implied),
        ...[...new Set(rules)].slice(0, MAX_IN_BOX).map((rule) => ({ line: [rule] })),
      ];
    },
  },
  {
    name: 'Backing',
    question: 'why should anybody accept this rule?',
    lines: 2,
    fill: (subject, { view }) => {
      const implied = premisesOf(subject.supportedBy).filter(({ implicit }) => implicit);
      const supports = [...subject.supportedBy, ...implied].flatMap(({ supportedBy }) => supportedBy);
      return itemsOf(sorted(premisesOf(supports), 'strength', view));
    },
  },
  {
    name: 'Rebuttal',
    question: 'what can be said against the claim?',
    lines: 3,
    fill: (subject, { view }) =>
      rankedAnswers(view, subject)
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
  in: 'Probably: the claim stands against everything that is said against it here.',
  undecided: 'Perhaps: an objection to the claim is still open.',
  out: 'Not as it stands: an objection counts, or no reason for the claim is left.',
};

/** How a kind of inference goes; nothing for one that is not known. */
function ruleOf(scheme: string): string[] {
  const known = schemeNamed(oneLine(scheme));
  return known === null ? [] : [`${known.pattern} (${oneLine(scheme)})`];
}

function itemsOf(statements: readonly Statement[]): CitingItem[] {
  return statements.slice(0, MAX_IN_BOX).map((statement) => ({
    line: [...citedText(statement), ...(statement.implicit ? [' (implied)'] : [])],
  }));
}
