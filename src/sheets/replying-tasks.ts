import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations, forwardRelations } from '../map/relations.js';
import { isDatedAfterText } from '../map/statement-dates.js';
import { isDateCertainlyAfter } from '../words/dates.js';
import { type CitingBlock, citedText, list, paragraph, strong } from './citing.js';
import { goodOnes, itemsOf, MAX_ANSWERS, repliesTo } from './model-answers.js';
import { authorClaims, quoted, quotedAtPlace } from './task-words.js';
import { hasOwnPlace, paragraphWords, placeWords } from './text-places.js';
import { otherClaims, shuffledChoices } from './worksheet-choices.js';
import {
  type Ask,
  ask,
  type Candidate,
  candidate,
  type Level,
  type Task,
  type TaskSetting,
} from './worksheet-task.js';

/** Tasks of a worksheet: to say what an objection attacks, and to reply to it. */

/** An objection to something that the text says: to a claim, or to the step from one claim to another. */
interface Exchange {
  readonly objection: Statement;
  readonly claim: Statement;
  /** What the claim is concluded from, where it is that step which is attacked. */
  readonly reason: Statement | null;
  readonly replies: readonly Relation[];
}

/** A task for each objection to what the text says that somebody replies to. What nobody could say in the author’s day is only asked about where nothing else is. */
export function replyingTasks(objections: readonly Statement[], setting: TaskSetting): Candidate[] {
  const all = objections.flatMap((objection) => exchangeOf(objection, setting) ?? []);
  const timely = all.filter(({ objection }) => !isLater(objection, setting));
  return (timely.length > 0 ? timely : all).map((exchange) =>
    candidate(exchange.claim, REPLY_MINUTES[setting.level], () => replyingTasksFor(exchange, setting)),
  );
}

/** Whether an objection, or evidence for it, is later than the text. */
function isLater(objection: Statement, { view: { map } }: TaskSetting): boolean {
  const isLaterEvidence = (evidence: Statement) => isDatedAfterText(map, evidence);
  return (
    isDateCertainlyAfter(objection.date, map.header.date) || evidenceFor(objection).some(isLaterEvidence)
  );
}

function exchangeOf(objection: Statement, { view, isSaid }: TaskSetting): Exchange | null {
  const attacks = forwardRelations(declaredRelations(objection)).filter(({ sign }) => sign === 'attack');
  const [attack, ...others] = attacks;
  if (attack === undefined || others.length > 0 || objection.kind !== 'counterpoint') return null;
  const { target } = attack;
  const [claim, reason] =
    target.node === 'statement' ? [target, null] : [target.target, declaringPremise(target)];
  if (claim.node !== 'statement' || !isSaid(claim) || (reason !== null && !isSaid(reason))) return null;
  const replies = repliesTo(objection, view);
  return replies.length === 0 ? null : { objection, claim, reason, replies };
}

const MARKS_OF_REPLY = 3;
const REPLY_MINUTES: Readonly<Record<Level, number>> = { 1: 5, 2: 7, 3: 7 };

/** What a task tells about an objection, and what of it pupils are asked to name. */
interface Telling {
  readonly told: string;
  /** What it prints beside the objection. */
  readonly prints: readonly Statement[];
  /** What the objection attacks, if that is asked. */
  readonly right: readonly Statement[];
  /** What stands beside that to choose from. */
  readonly wrong: readonly Statement[];
}

/** With the question which claim is attacked; at the first level with choices. Where that gives another task away, and for steps, it is told. */
function replyingTasksFor(exchange: Exchange, setting: TaskSetting): Task[] {
  const { claim, objection, reason } = exchange;
  const told = `Someone says: ${quoted(objection)}`;
  const asked: Telling = { told, prints: [], right: [claim], wrong: [] };
  const wrong = setting.level === '1' ? otherClaims(claim, [claim], 2, setting) : [];
  const tellings = [
    ...(reason === null && wrong.length > 0 ? [{ ...asked, wrong }] : []),
    // Without a text there is nothing in which pupils could look for it.
    ...(reason === null && setting.hasText ? [asked] : []),
    ...tellingsOfTarget(exchange, setting),
  ];
  return tellings.map((telling) => replyingTask(exchange, telling, setting));
}

/** What is attacked in its own words, or only by the places where the text says it. */
function tellingsOfTarget({ claim, objection, reason }: Exchange, setting: TaskSetting): Telling[] {
  const said = reason === null ? [claim] : [reason, claim];
  const against =
    reason === null
      ? `Someone objects to this claim: ${quoted(objection)}`
      : `Someone says that the claim does not follow from this reason: ${quoted(objection)}`;
  const { hasText } = setting;
  const whose = hasText ? ' that the author gives' : '';
  const given = reason === null ? '' : ` One reason${whose} for it: ${quotedAtPlace(reason)}`;
  const isAsked = { right: [], wrong: [] };
  const whole = { told: `${authorClaims(claim, setting).join('')}${given} ${against}`, prints: said };
  if (!said.every((one) => hasOwnPlace(one, setting))) return [{ ...whole, ...isAsked }];
  const place =
    reason === null
      ? `Read again what the author claims in ${placeWords(claim)}.`
      : `Read again what the author claims in ${placeWords(claim)}. One reason for it is in ${placeWords(reason)}.`;
  return [
    { ...whole, ...isAsked },
    { told: `${place} ${against}`, prints: [], ...isAsked },
  ];
}

function replyingTask(exchange: Exchange, telling: Telling, setting: TaskSetting): Task {
  const { level } = setting;
  const { objection, replies, claim } = exchange;
  const { right, wrong } = telling;
  const beginnings = level === '1' ? ['This is not so, because …', 'Even if this is so, …'] : [];
  const reply = ask(
    ['Write the best reply to this objection.'],
    4,
    [goodOnes('reply', 'replies', replies), list(itemsOf(replies, objection, setting.view))],
    { beginnings },
  );
  return {
    kind: 'reply',
    about: claim,
    setting: [[telling.told]],
    asks: right.length === 0 ? [reply] : [targetAsk(claim, setting, wrong), reply],
    marks: right.length === 0 ? MARKS_OF_REPLY : MARKS_OF_REPLY + 1,
    minutes: REPLY_MINUTES[level],
    prints: [objection, ...telling.prints],
    options: wrong.length > 0 ? [...right, ...wrong] : [],
    ticks: wrong.length > 0 ? right : [],
    answers: [...(wrong.length > 0 ? [] : right), ...replies.slice(0, MAX_ANSWERS).map(declaringPremise)],
    schemes: [],
  };
}

function targetAsk(claim: Statement, setting: TaskSetting, wrong: readonly Statement[]): Ask {
  const { level, hasText } = setting;
  const which = `Which claim${hasText ? ' of the author' : ''} does this attack?`;
  if (wrong.length > 0) {
    const choices = shuffledChoices([claim], wrong, claim.id);
    return ask([`${which} Tick one.`], 0, [answered(claim)], { choices });
  }
  const places = paragraphWords([claim]);
  const hint = level === '3' || places === '' ? '' : ` Look at ${places}.`;
  return ask([`${which}${hint}`], 2, [answered(claim)]);
}

function answered(claim: Statement): CitingBlock {
  return paragraph(strong('Answer: '), ...citedText(claim));
}
