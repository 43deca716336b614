import { motionLines, sheetTitle } from './about.js';
import { type CitingBlock, type CitingSheet, heading, paragraph, space, strong, together } from './citing.js';
import type { Material } from './material.js';

/** A judge's ballot on one page: points for both sides, with what they mean, and the decision with its reasons. */
export function ballotSheet(material: Material): CitingSheet {
  return {
    title: sheetTitle('Judge’s ballot', material),
    about: [
      ...motionLines(material),
      ['For the motion: ______________________   Against: ______________________'],
      ['Judge: ______________________   Round: ________   Date: ______________'],
    ],
    units: [{ blocks: [pointsTable()] }, { blocks: [together(heading(2, 'Decision'), ...decision())] }],
  };
}

/** What is judged, with what five points, three points and one point stand for. */
const CRITERIA: readonly (readonly [name: string, five: string, three: string, one: string])[] = [
  ['Arguments', 'clear, and all about the motion', 'some not about the motion', 'no reasons given'],
  ['Evidence', 'exact, with sources, and shows the point', 'some has no source', 'hardly any'],
  ['Answers', 'to every main point of the other side', 'to some points', 'to none'],
  ['Order', 'every step can be followed', 'some steps get lost', 'no plan'],
  ['Delivery', 'spoken freely, clear and fair', 'mostly read out', 'hard to hear, or unfair'],
];

const MAX_POINTS = 5;

function pointsTable(): CitingBlock {
  const rows = CRITERIA.map(([name, five, three, one]) => `${name}. 5: ${five}. 3: ${three}. 1: ${one}.`);
  return {
    kind: 'table',
    head: [`1 to ${MAX_POINTS} points`, 'For', 'Against'],
    rows: [...rows, `Total (of ${CRITERIA.length * MAX_POINTS})`].map((text) => [[text], [''], ['']]),
  };
}

function decision(): CitingBlock[] {
  return [
    paragraph(strong('The debate was won by: '), '☐ the side for the motion   ☐ the side against it'),
    paragraph('The argument that decided it, and why no answer to it was good enough:'),
    space(3),
    paragraph('What each side can do better next time:'),
    space(2),
  ];
}
