import type { Answer } from '../map/answers.js';
import type { Statement } from '../map/model.js';
import type { Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { listAnd } from '../words/lists.js';
import { inQuotes, withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { byWords, motionLines } from './about.js';
import { directAnswers, rankedAnswers, speakerOfAnswer } from './answers.js';
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
  ownHeadline,
  paragraph,
  shortCitedText,
  strong,
  together,
} from './citing.js';
import { evidenceText } from './evidence-way.js';
import { judgementOf } from './judgements.js';
import type { Material } from './material.js';
import { motionLink } from './motion-link.js';
import { isAgainst, type OwnAnswer, ownAnswer } from './said-against.js';
import { evidenceToShow, pointsOfSide, reasonsToSay, verdictSoFar } from './side-points.js';
import { againstWhat, saidBySide } from './side-words.js';
import { isOfText } from './text-places.js';

/** The outline of a speech for one side: what it says, why, and what it answers to what the other side will say. */
export function speechSheet(material: Material): CitingSheet {
  const team = material.team ?? 'for';
  const told: Told = new Set();
  const speech: Speech = { team, view: material.view };
  const units = pointsOfSide(team, material).map((point, i) => pointUnit(point, i + 1, told, speech));
  return {
    title: `Speech: ${team} the motion`,
    about: motionLines(material),
    intro: [{ blocks: [together(heading(2, 'Opening'), ...openingLines(team, material))] }],
    units,
    outro: [
      ...(team === 'for' ? objectionsToThesis(told, speech) : []),
      { blocks: [together(heading(2, 'Close'), paragraph(CLOSE))] },
    ],
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
  const headline = ownHeadline(point);
  // Without a headline of its own, the text that follows says what the point is.
  const name = headline === null ? `Point ${number}` : `${number}. ${headline}`;
  const items: CitingItem[] = [
    { line: [strong('Say: '), ...citedText(point)] },
    ...becauseItems(point, told, speech),
    ...(evidence === undefined ? [] : [{ line: [strong('Show: '), ...evidenceText(view, point, evidence)] }]),
    ...exchange,
    { line: [strong('Therefore: '), therefore(point, team, view)] },
  ];
  return {
    blocks: [together(heading(2, `${name}${verdictSoFar(point, view)}`), list(items))],
    about: [point],
  };
}

/** The reasons for a point, unless one of them is an answer to what the other side will say. */
function becauseItems(point: Statement, told: Told, { team, view }: Speech): CitingItem[] {
  const reasons = reasonsToSay(view, point, team);
  if (reasons.length === 0 || reasons.some((one) => told.has(one))) return [];
  return [{ line: [strong('Because: '), ...joinedLines(reasons.map(shortCitedText), '; ')] }];
}

/** What a point means for the motion, as the speaker says it. */
function therefore(point: Statement, team: Team, view: View): string {
  const { leads, loss, decides, topples } = motionLink(view, point, team);
  if (team === 'for') return decides ? `${leads} The motion needs it.` : leads;
  if (loss === null) return topples ? `${leads} If we are right here, the motion falls.` : leads;
  return `If we are right here, ${loss}.${topples ? ' Then the motion falls, too.' : ''}`;
}

/** What the other side can say, and the side's best answer to it, if it has any. */
interface Exchange {
  readonly objection: Answer;
  readonly reply: OwnAnswer | undefined;
}

/** What the other side can say to something, strongest first, but for what it has said before. */
function exchangesOn(
  said: Statement,
  answers: readonly Answer[],
  told: Told,
  { team, view }: Speech,
): Exchange[] {
  return answers
    .filter(isAgainst(view, said, team))
    .filter((objection) => !told.has(speakerOfAnswer(objection)))
    .map((objection) => ({ objection, reply: ownAnswer(view, objection, said, team) }));
}

const isAnswered = ({ reply }: Exchange) => reply !== undefined && !reply.isWeak && !reply.isItself;

/** The strongest thing that the other side can say to a point and the side can answer, with the answer; else the strongest, and that there is none. */
function exchangeAbout(point: Statement, told: Told, speech: Speech): CitingItem[] {
  const exchanges = exchangesOn(point, rankedAnswers(speech.view, point), told, speech);
  const open = exchanges.find(({ reply }) => reply === undefined || reply.isWeak);
  const exchange = exchanges.find(isAnswered) ?? open;
  return exchange === undefined ? [] : exchangeItems(exchange, told, speech);
}

/** Of the objections to the motion itself, so many are on a speech for it. */
const MOST_OBJECTIONS = 2;

/** The strongest objections to the thesis itself that no point has answered yet. */
function objectionsToThesis(told: Told, speech: Speech): CitingUnit[] {
  const { view } = speech;
  const { thesis } = view.map;
  const exchanges = exchangesOn(thesis, directAnswers(view, thesis), told, speech).slice(0, MOST_OBJECTIONS);
  if (exchanges.length === 0) return [];
  const items = exchanges.flatMap((exchange) => exchangeItems(exchange, told, speech));
  return [{ blocks: [together(heading(2, 'Against the motion itself'), list(items))] }];
}

function exchangeItems(exchange: Exchange, told: Told, { view }: Speech): CitingItem[] {
  const { objection, reply } = exchange;
  told.add(speakerOfAnswer(objection));
  const theySay = { line: [strong('They will say: '), ...spoken(objection, 'your', view)] };
  if (reply === undefined || !isAnswered(exchange))
    return [theySay, { line: [strong('No good answer yet: '), 'prepare one before you speak.'] }];
  const { answer } = reply;
  told.add(speakerOfAnswer(answer));
  const judgement = judgementOf(view, answer, ['their answer', objection.attack], 'falls');
  const note = judgement === null ? [] : [` (${judgement})`];
  return [theySay, { line: [strong('Answer: '), ...spoken(answer, 'their', view), ...note] }];
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
