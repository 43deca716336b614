import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { TEAMS, type Team } from '../query/teams.js';
import { counted } from '../words/counted.js';
import { motionLines, originLines, sheetTitle } from './about.js';
import {
  type CitingBlock,
  type CitingSheet,
  type CitingUnit,
  citedText,
  heading,
  joinedLines,
  list,
  paragraph,
  shortCitedText,
  space,
  strong,
  together,
} from './citing.js';
import type { Material } from './material.js';
import { motionLink } from './motion-link.js';
import { evidenceToShow, pointsOfSide, reasonsToSay } from './side-points.js';

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
const MAX_POINTS = 4;
/** Of the evidence for a point, the best: more for the first point, so that a packet with its sources is about a sheet of paper. */
const MAX_EVIDENCE = [2, 1, 1, 1];

/** The packet of a side, on pages of its own with its sources: a pair gets no other. */
function packetOf(team: Team, material: Material): CitingUnit[] {
  const name = team === 'for' ? 'Packet A: for the motion' : 'Packet B: against the motion';
  const points = pointsOfSide(team, material).slice(0, MAX_POINTS);
  if (points.length === 0) return [];
  const title: CitingBlock = { kind: 'heading', level: 2, text: name, onNewPage: true };
  const blocks = points.map((point, i) => pointBlock(point, i, team, material));
  return [{ blocks: [title, ...blocks], about: points, listsSources: true }];
}

function pointBlock(point: Statement, place: number, team: Team, { view }: Material): CitingBlock {
  const evidence = evidenceToShow(view, point, team, MAX_EVIDENCE[place]!);
  const reasons = reasonsToSay(view, point, team);
  return together(
    heading(3, `${place + 1}. ${headlineOf(point)}`),
    paragraph(...citedText(point)),
    list([
      ...(reasons.length === 0
        ? []
        : [{ line: [strong('Because: '), ...joinedLines(reasons.map(shortCitedText), '; ')] }]),
      ...evidence.map((one) => ({ line: [strong('Evidence: '), ...citedText(one)] })),
      { line: [strong('What it means for the motion: '), motionLink(view, point, team).leads] },
    ]),
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
