import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { bestEvidence, evidenceBestFirst } from '../query/best-evidence.js';
import { TEAMS, type Team } from '../query/teams.js';
import { counted } from '../words/counted.js';
import { motionLines, originLines, sheetTitle } from './about.js';
import {
  type CitingBlock,
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
import { pointsOfSide } from './side-points.js';

/**
 * A structured academic controversy, after D. W. Johnson and R. T. Johnson, Creative Controversy (1995): two pairs prepare a side each,
 * restate what they heard, swap sides, and look for what all four can sign.
 */
export function controversySheet(material: Material): CitingSheet {
  return {
    title: sheetTitle('Structured academic controversy', material),
    about: [...originLines(material), ...motionLines(material)],
    intro: [{ blocks: [heading(2, 'Steps'), stepsList()] }],
    units: TEAMS.flatMap((team) => packetOf(team, material)),
    outro: [{ blocks: notesPage() }],
  };
}

/** What four pupils do, each step with its minutes: 45 in all. */
const STEPS: readonly (readonly [minutes: number, step: string])[] = [
  [8, 'Pair A reads packet A, and pair B reads packet B. Choose your two best arguments.'],
  [4, 'Pair A presents. Pair B only listens and takes notes.'],
  [3, 'Pair B says what it heard, until pair A agrees: “Yes, that is what we mean.”'],
  [4, 'Pair B presents. Pair A only listens and takes notes.'],
  [3, 'Pair A says what it heard, until pair B agrees.'],
  [8, 'Swap packets. Each pair now makes the best case for the other side.'],
  [10, 'Put the packets away. What can all four of you agree on, and why?'],
  [5, 'Write your joint statement, and tell it to the class.'],
];

function stepsList(): CitingBlock {
  const items = STEPS.map(([minutes, step]) => ({ line: [strong(`${counted(minutes, 'minute')}: `), step] }));
  return list(items, true);
}

/** More points than these, and a pair cannot read them in the time. */
const MAX_POINTS = 3;
/** Of the evidence for a point, the best. */
const MAX_EVIDENCE = 2;

/** The packet of a side, on a page of its own. */
function packetOf(team: Team, material: Material): CitingUnit[] {
  const name = team === 'for' ? 'Packet A: for the motion' : 'Packet B: against the motion';
  const points = pointsOfSide(team, material).slice(0, MAX_POINTS);
  return points.map((point, i) => {
    const title: CitingBlock[] = i === 0 ? [{ kind: 'heading', level: 2, text: name, onNewPage: true }] : [];
    return { blocks: [...title, pointBlock(point, i + 1, material)], about: [point] };
  });
}

function pointBlock(point: Statement, number: number, { view }: Material): CitingBlock {
  const own = evidenceBestFirst(view, point).slice(0, MAX_EVIDENCE);
  const evidence = own.length > 0 ? own : [bestEvidence(view, point) ?? []].flat();
  const items = evidence.map((one) => ({ line: [strong('Evidence: '), ...citedText(one)] }));
  return together(
    heading(3, `${number}. ${headlineOf(point)}`),
    paragraph(...citedText(point)),
    ...(items.length === 0 ? [] : [list(items)]),
  );
}

/** The page on which each pupil writes. */
function notesPage(): CitingBlock[] {
  return [
    { kind: 'heading', level: 2, text: 'My notes', onNewPage: true },
    ...NOTES.flatMap(([prompt, lines]) => [together(paragraph(strong(prompt)), space(lines))]),
  ];
}

const NOTES: readonly (readonly [prompt: string, lines: number])[] = [
  ['What the other pair said, so that they would agree with my words:', 4],
  ['The best argument of the side that I did not have first:', 3],
  ['What all four of us agree on:', 4],
  ['What we still see differently, and what would help to settle it:', 4],
];
