import type { Answer } from '../map/answers.js';
import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import type { Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { listAnd } from '../words/lists.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { byWords, motionLines } from './about.js';
import { rankedAnswers, speakerOfAnswer } from './answers.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingLine,
  type CitingSheet,
  type CitingUnit,
  citedText,
  heading,
  inShort,
  joinedLines,
  list,
  paragraph,
  shortCitedText,
  strong,
  together,
} from './citing.js';
import type { Material } from './material.js';
import { motionLink } from './motion-link.js';
import { isAgainst, ownAnswer } from './said-against.js';
import { evidenceToShow, pointsOfSide, reasonsToSay } from './side-points.js';
import { againstWhat, saidBySide } from './side-words.js';
import { isOfText } from './text-places.js';

/** The outline of a speech for one side: what it says, why, and what it answers to what the other side will say. */
export function speechSheet(material: Material): CitingSheet {
  const team = material.team ?? 'for';
  const told: Told = new Set();
  const speech: Speech = { team, view: material.view };
  return {
    title: `Speech: ${team} the motion`,
    about: motionLines(material),
    intro: [{ blocks: [together(heading(2, 'Opening'), ...openingLines(team, material))] }],
    units: pointsOfSide(team, material).map((point, i) => pointUnit(point, i + 1, told, speech)),
    outro: [{ blocks: [together(heading(2, 'Close'), paragraph(CLOSE))] }],
  };
}

const CLOSE = 'Say your first point again, and what follows from it for the motion. Then stop.';

function openingLines(team: Team, { view }: Material): CitingBlock[] {
  const { header, thesis } = view.map;
  const asked = inQuotes(header.motion ?? thesis.text);
  return [
    paragraph(withFullStop(`We say ${team === 'for' ? 'yes' : 'no'} to the motion: ${asked}`)),
    ...(isOfText(view.map)
      ? [paragraph(withFullStop(`The debate is about the text ${inQuotes(header.title)}${byWords(header)}`))]
      : []),
  ];
}

interface Speech {
  readonly team: Team;
  readonly view: View;
}

/** What stands somewhere in a speech: nothing that the other side says is answered twice. */
type Told = Set<Statement>;

function pointUnit(point: Statement, number: number, told: Told, speech: Speech): CitingUnit {
  const { team, view } = speech;
  const [evidence] = evidenceToShow(view, point, team, 1);
  const exchange = exchangeAbout(point, told, speech);
  const items: CitingItem[] = [
    { line: [strong('Say: '), ...citedText(point)] },
    ...becauseItems(point, told, speech),
    ...(evidence === undefined ? [] : [{ line: [strong('Show: '), ...citedText(evidence)] }]),
    ...exchange,
    { line: [strong('Therefore: '), therefore(point, team, view)] },
  ];
  return { blocks: [together(heading(2, `${number}. ${headlineOf(point)}`), list(items))], about: [point] };
}

/** The reasons for a point, unless one of them is an answer to what the other side will say. */
function becauseItems(point: Statement, told: Told, { team, view }: Speech): CitingItem[] {
  const reasons = reasonsToSay(view, point, team);
  if (reasons.length === 0 || reasons.some((one) => told.has(one))) return [];
  return [{ line: [strong('Because: '), ...joinedLines(reasons.map(shortCitedText), '; ')] }];
}

/** What a point means for the motion, as the speaker says it. */
function therefore(point: Statement, team: Team, view: View): string {
  const { leads, decides } = motionLink(view, point, team);
  if (!decides) return leads;
  return `${leads} ${team === 'for' ? 'The motion needs it.' : 'If we are right here, the motion falls.'}`;
}

/** The strongest thing that the other side can say to a point and the side can answer, with the answer; else the strongest, and that there is none. */
function exchangeAbout(point: Statement, told: Told, { team, view }: Speech): CitingItem[] {
  const exchanges = rankedAnswers(view, point)
    .filter(isAgainst(view, point, team))
    .filter((objection) => !told.has(speakerOfAnswer(objection)))
    .map((objection) => ({ objection, reply: ownAnswer(view, objection, point, team) }));
  const answered = exchanges.find(({ reply }) => reply !== undefined && !reply.isWeak && !reply.isItself);
  const open = exchanges.find(({ reply }) => reply === undefined || reply.isWeak);
  const exchange = answered ?? open;
  if (exchange === undefined) return [];
  told.add(speakerOfAnswer(exchange.objection));
  if (exchange === answered) told.add(speakerOfAnswer(exchange.reply!.answer));
  return [
    { line: [strong('They will say: '), ...spoken(exchange.objection, 'your', view)] },
    {
      line:
        exchange === answered
          ? [strong('Answer: '), ...spoken(exchange.reply!.answer, 'their', view)]
          : [strong('No good answer yet: '), 'prepare one before you speak.'],
    },
  ];
}

/** What an answer says, as it is spoken: whose words it uses, and against what it is. */
function spoken(answer: Answer, whose: 'your' | 'their', view: View): CitingLine {
  const { own, borrowed } = saidBySide(view, answer);
  const against = againstWhat(answer, whose);
  const cited = own.map((one) => (whose === 'their' ? citedText(one) : [oneLine(one.text)]));
  const used = borrowed.map((one) => inQuotes(inShort(one)));
  return [
    ...joinedLines(cited, ' '),
    ...(used.length === 0 ? [] : [` This uses ${whose} own claim ${listAnd(used)}.`]),
    ...(against.length === 0 ? [] : [' This is ', ...against, '.']),
  ];
}
