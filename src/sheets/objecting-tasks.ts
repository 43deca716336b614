import { evidenceFor, reasonsFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations, forwardRelations } from '../map/relations.js';
import { strongestFirst } from '../query/strongest.js';
import type { View } from '../query/view.js';
import { inQuotes } from '../words/punctuation.js';
import { rankedAnswers } from './answers.js';
import {
  type CitingBlock,
  type CitingItem,
  type CitingLine,
  citedText,
  joinedLines,
  list,
  paragraph,
  strong,
} from './citing.js';
import { authorClaims, quoted, quotedAndCited } from './task-words.js';
import { hasOwnPlace, paragraphsOf, paragraphWords, placeWords } from './text-places.js';
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

/** Tasks of a worksheet: to say what an objection attacks and to reply to it, and to object to a claim. */

/** More answers than these are not told in the key. */
const MAX_ANSWERS = 3;

/** An objection to something that the text says: to a claim, or to the step from one claim to another. */
interface Exchange {
  readonly objection: Statement;
  readonly claim: Statement;
  /** What the claim is concluded from, where it is that step which is attacked. */
  readonly reason: Statement | null;
  readonly replies: readonly Relation[];
}

/** A task for each objection to what the text says that somebody replies to. */
export function replyingTasks(objections: readonly Statement[], setting: TaskSetting): Candidate[] {
  return objections.flatMap((objection) => {
    const exchange = exchangeOf(objection, setting);
    return exchange === null ? [] : candidate(exchange.claim, () => replyingTasksFor(exchange, setting));
  });
}

function exchangeOf(objection: Statement, { view, isSaid }: TaskSetting): Exchange | null {
  const attacks = forwardRelations(declaredRelations(objection)).filter(({ sign }) => sign === 'attack');
  const [attack, ...others] = attacks;
  if (attack === undefined || others.length > 0 || objection.kind !== 'counterpoint') return null;
  const { target } = attack;
  const [claim, reason] =
    target.node === 'statement' ? [target, null] : [target.target, declaringPremise(target)];
  if (claim.node !== 'statement' || !isSaid(claim) || (reason !== null && !isSaid(reason))) return null;
  const replies = rankedAnswers(view, objection)
    .map((answer) => answer.attack)
    .filter((reply) => declaringPremise(reply).kind === 'reply');
  return replies.length === 0 ? null : { objection, claim, reason, replies };
}

const MARKS_OF_REPLY = 3;
const REPLY_MINUTES: Readonly<Record<Level, number>> = { 1: 5, 2: 7, 3: 7 };

/** With the question what is attacked; at the first level with choices. Where that is told elsewhere, without it. */
function replyingTasksFor(exchange: Exchange, setting: TaskSetting): Task[] {
  const { claim, reason } = exchange;
  const right = [claim, ...(reason === null ? [] : [reason])];
  const wrong = setting.level === '1' && reason === null ? otherClaims(claim, right, 2, setting) : [];
  const open = replyingTask(exchange, right, [], setting);
  const alone = replyingTask(exchange, [], [], setting);
  return [
    ...(wrong.length === 0 ? [] : [replyingTask(exchange, right, wrong, setting)]),
    // Without a text there is nothing in which pupils could look for it.
    ...(setting.hasText ? [open] : []),
    alone,
  ];
}

/** The task; `right` is what pupils are asked to name, if anything, and `wrong` stands beside it to choose from. */
function replyingTask(
  exchange: Exchange,
  right: readonly Statement[],
  wrong: readonly Statement[],
  setting: TaskSetting,
): Task {
  const { level, hasText } = setting;
  const { objection, replies, claim } = exchange;
  const beginnings = level === '1' ? ['This is not so, because …', 'Even if this is so, …'] : [];
  const reply = ask(
    [hasText ? 'Write the best reply that the author could give.' : 'Write the best reply to this.'],
    4,
    [goodOnes('reply', 'replies', replies), list(itemsOf(replies, objection))],
    { beginnings },
  );
  return {
    kind: 'reply',
    about: claim,
    setting: [[`Someone says: ${quoted(objection)}`]],
    asks: right.length === 0 ? [reply] : [targetAsk(exchange, setting, wrong), reply],
    marks: right.length === 0 ? MARKS_OF_REPLY : MARKS_OF_REPLY + 1,
    minutes: REPLY_MINUTES[level],
    prints: [objection],
    options: wrong.length > 0 ? [...right, ...wrong] : [],
    ticks: wrong.length > 0 ? right : [],
    answers: [...(wrong.length > 0 ? [] : right), ...replies.slice(0, MAX_ANSWERS).map(declaringPremise)],
    schemes: [],
  };
}

function targetAsk({ claim, reason }: Exchange, setting: TaskSetting, wrong: readonly Statement[]): Ask {
  const { level, hasText } = setting;
  if (wrong.length > 0)
    return ask(
      [`Which claim${hasText ? ' of the author' : ''} does this attack? Tick one.`],
      0,
      [answered(claim)],
      {
        choices: shuffledChoices([claim], wrong, claim.id),
      },
    );
  const places = paragraphWords(reason === null ? [claim] : [reason, claim]);
  const hint = level === '3' || places === '' ? '' : ` Look at ${places}.`;
  if (reason === null)
    return ask([`Which claim of the author does this attack?${hint}`], 2, [
      answered(claim),
      ...alsoRight(claim, setting),
    ]);
  return ask(
    [`This attacks a conclusion that the author draws. From which reason to which claim?${hint}`],
    3,
    [
      paragraph(
        strong('Answer: '),
        'It does not deny the reason. It says that the claim does not follow from it.',
      ),
      list([{ line: ['Reason: ', ...citedText(reason)] }, { line: ['Claim: ', ...citedText(claim)] }]),
    ],
  );
}

function answered(claim: Statement): CitingBlock {
  return paragraph(strong('Answer: '), ...citedText(claim));
}

/** What an objection could seem to attack as well: what the text says beside the claim as a reason for it, or as what it is a reason for. */
function alsoRight(claim: Statement, { isSaid }: TaskSetting): CitingBlock[] {
  const paragraphs = new Set(paragraphsOf(claim));
  const related = [...reasonsFor(claim), ...claim.gives.map(({ target }) => nodeAnchor(target))];
  const others = [...new Set(related)].filter(
    (one) => one !== claim && isSaid(one) && paragraphsOf(one).some((number) => paragraphs.has(number)),
  );
  if (others.length === 0) return [];
  return [paragraph(strong('Also right: '), ...joinedLines(others.map(quotedAndCited), ' '))];
}

/** A task for each claim of the text to which there is an objection. */
export function objectingTasks(claims: readonly Statement[], setting: TaskSetting): Candidate[] {
  const asked = claims.filter((claim) => setting.isSaid(claim) && objectionsTo(claim).length > 0);
  return asked.map((about) => candidate(about, () => objectingTasksFor(about, setting)));
}

/** The attacks on a claim, and on the steps that lead to it from reasons. */
function objectionsTo(claim: Statement): Relation[] {
  const steps = claim.supportedBy.filter((step) => declaringPremise(step).kind === 'claim');
  return forwardRelations([claim, ...steps].flatMap(({ attackedBy }) => attackedBy));
}

/** With the claim, or only with the place where the text says it. */
function objectingTasksFor(claim: Statement, setting: TaskSetting): Task[] {
  const whole = objectingTask(claim, authorClaims(claim, setting), setting);
  if (!hasOwnPlace(claim, setting)) return [whole];
  const placed = objectingTask(
    claim,
    [`Read again what the author claims in ${placeWords(claim)}.`],
    setting,
  );
  return [whole, { ...placed, prints: [] }];
}

function objectingTask(claim: Statement, told: CitingLine, setting: TaskSetting): Task {
  const { view, level } = setting;
  const attacks = objectionsTo(claim).map((attack) => ({ attack, depth: attack.target === claim ? 0 : 1 }));
  const objections = strongestFirst(claim, attacks, view).map(({ attack }) => attack);
  const replied = objections.filter((attack) => repliesTo(attack, view).length > 0);
  const asksReply = level === '3' && replied.length > 0;
  return {
    kind: 'object',
    about: claim,
    setting: [told],
    asks: [
      ask(['Write the strongest objection to this claim, with a reason.'], 4, [
        goodOnes('objection', 'objections', objections),
        list(itemsOf(objections, claim)),
      ]),
      ...(asksReply ? [ownReplyAsk(replied, setting)] : []),
    ],
    marks: asksReply ? 6 : 3,
    minutes: asksReply ? 10 : 6,
    prints: [claim],
    options: [],
    ticks: [],
    answers: objections.slice(0, MAX_ANSWERS).map(declaringPremise),
    schemes: [],
  };
}

function repliesTo(attack: Relation, view: View): Relation[] {
  return rankedAnswers(view, declaringPremise(attack))
    .map((answer) => answer.attack)
    .filter((reply) => declaringPremise(reply).kind === 'reply');
}

/** To reply to one's own objection, whichever that is. */
function ownReplyAsk(replied: readonly Relation[], { view, hasText }: TaskSetting): Ask {
  const whose = hasText ? ' that the author could give' : '';
  return ask([`Now write the best reply${whose} to your objection.`], 4, [
    paragraph(strong('Answer: '), 'A good reply depends on the objection. For example:'),
    list(
      replied.slice(0, MAX_ANSWERS).map((attack) => ({
        line: [`To ${quoted(declaringPremise(attack))}`],
        items: itemsOf(repliesTo(attack, view), declaringPremise(attack)).slice(0, 1),
      })),
    ),
  ]);
}

/** What stands before answers of which others can be as good. */
function goodOnes(one: string, many: string, given: readonly Relation[]): CitingBlock {
  return paragraph(
    strong(new Set(given).size === 1 ? `A good ${one}:` : `Good ${many}, the strongest first:`),
  );
}

/** What attacks on a claim or an objection say, each with the first evidence for it and what follows from it. */
function itemsOf(attacks: readonly Relation[], attacked: Statement): CitingItem[] {
  return [...new Set(attacks)].slice(0, MAX_ANSWERS).map((attack) => {
    const { premises } = attack;
    const [evidence] = evidenceFor(premises[0]!);
    return {
      line: joinedLines(premises.map(citedText), ' '),
      items: [
        ...(evidence === undefined ? [] : [{ line: ['Evidence: ', ...citedText(evidence)] }]),
        { line: [`What follows: ${consequenceOf(attack, attacked)}`] },
      ],
    };
  });
}

/** What follows for a claim or an objection from an attack on it, on what supports it, or on a step. */
function consequenceOf({ target }: Relation, attacked: Statement): string {
  const name = attacked.kind === 'claim' ? 'the claim' : 'the objection';
  if (target.node === 'statement')
    return target === attacked
      ? `${name} is wrong.`
      : `${inQuotes(target.text)} is wrong, so it does not support ${name}.`;
  const from = declaringPremise(target);
  return from === attacked
    ? `even if ${name} is true, it does not count against the claim.`
    : `even if ${inQuotes(from.text)} is true, ${name} does not follow from it.`;
}
