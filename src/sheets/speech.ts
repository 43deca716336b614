import type { Answer } from '../map/answers.js';
import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { bestEvidence } from '../query/best-evidence.js';
import { otherTeam, speaksForTeam, speaksOnlyForTeam, type Team } from '../query/teams.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { motionLines } from './about.js';
import { answerLine, rankedAnswers, speakerOfAnswer } from './answers.js';
import {
  type CitingItem,
  type CitingLine,
  type CitingSheet,
  type CitingUnit,
  citedText,
  heading,
  list,
  paragraph,
  strong,
  together,
} from './citing.js';
import type { Material } from './material.js';
import { pointsOfSide } from './side-points.js';

/** The outline of a speech for one side: what it says, why, and what it answers to what the other side will say. */
export function speechSheet(material: Material): CitingSheet {
  const team = material.team ?? 'for';
  const points = pointsOfSide(team, material);
  return {
    title: `Speech: ${team} the motion`,
    about: motionLines(material),
    intro: [{ blocks: [together(heading(2, 'Opening'), paragraph(...openingLine(team, material)))] }],
    units: points.map((point, i) => pointUnit(point, i + 1, team, material)),
    outro: [{ blocks: [together(heading(2, 'Close'), paragraph(CLOSE))] }],
  };
}

const CLOSE = 'Say your strongest point again, and why the other side has no good answer to it. Then stop.';

function openingLine(team: Team, { view }: Material): CitingLine {
  const { header, thesis } = view.map;
  const asked = inQuotes(header.motion ?? thesis.text);
  return [withFullStop(`We say ${team === 'for' ? 'yes' : 'no'} to the motion: ${asked}`)];
}

function pointUnit(point: Statement, number: number, team: Team, material: Material): CitingUnit {
  const { view } = material;
  const evidence = bestEvidence(view, point);
  const items: CitingItem[] = [
    { line: [strong('Say: '), ...citedText(point)] },
    ...(evidence === undefined ? [] : [{ line: [strong('Show: '), ...citedText(evidence)] }]),
    ...exchangeAbout(point, team, material),
  ];
  return { blocks: [together(heading(2, `${number}. ${headlineOf(point)}`), list(items))], about: [point] };
}

/** The strongest thing that the other side can say to a point and the side can answer, with the answer. */
function exchangeAbout(point: Statement, team: Team, { view }: Material): CitingItem[] {
  for (const objection of rankedAnswers(view, point)) {
    if (!speaksOnlyForTeam(view, speakerOfAnswer(objection), otherTeam(team))) continue;
    const reply = rankedAnswers(view, objection.attack).find((one: Answer) =>
      speaksForTeam(view, speakerOfAnswer(one), team),
    );
    if (reply === undefined) continue;
    return [
      { line: [strong('They will say: '), oneLine(speakerOfAnswer(objection).text)] },
      { line: [strong('Answer: '), ...answerLine(reply)] },
    ];
  }
  return [];
}
