import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { citationOf, citedText, list, paragraph, strong } from './citing.js';
import { enoughAnswer, relevantAnswer, trustAnswer } from './evidence-answers.js';
import { quoted, quotedAtPlace } from './task-words.js';
import { hasOwnPlace, placeWords } from './text-places.js';
import {
  type Ask,
  ask,
  type Candidate,
  candidate,
  type Level,
  type Task,
  type TaskSetting,
} from './worksheet-task.js';

/** Tasks of a worksheet: to say whether a piece of evidence is relevant, enough and trustworthy. */

/** A task for each claim that has evidence; claims that the text says, with evidence from a source, come first. */
export function judgingTasks(claims: readonly Statement[], setting: TaskSetting): Candidate[] {
  const asked = claims.filter((claim) => evidenceFor(claim).length > 0);
  const isBest = (claim: Statement) =>
    setting.isSaid(claim) && evidenceOf(stepToJudge(claim)).source !== null;
  const ordered = [...asked.filter(isBest), ...asked.filter((claim) => !isBest(claim))];
  return ordered.map((about) =>
    candidate(about, MINUTES[setting.level], () => judgingTasksFor(about, setting)),
  );
}

const MARKS: Readonly<Record<Level, number>> = { 1: 3, 2: 6, 3: 8 };
const MINUTES: Readonly<Record<Level, number>> = { 1: 6, 2: 7, 3: 9 };

/** With the claim, or only with the place where the text says it. */
function judgingTasksFor(claim: Statement, setting: TaskSetting): Task[] {
  const told = `${claim.implicit && setting.hasText ? 'The author takes for granted' : 'Claim'}: ${quotedAtPlace(claim)}`;
  const whole = judgingTask(claim, told, setting);
  if (!hasOwnPlace(claim, setting)) return [whole];
  const placed = judgingTask(
    claim,
    `Claim: what the author says in ${placeWords(claim)}. Read it first.`,
    setting,
  );
  return [whole, { ...placed, prints: placed.prints.filter((one) => one !== claim) }];
}

function judgingTask(claim: Statement, told: string, setting: TaskSetting): Task {
  const { level } = setting;
  const step = stepToJudge(claim);
  const evidence = evidenceOf(step);
  return {
    kind: 'judge',
    about: claim,
    setting: [[told], [`Evidence: ${quoted(evidence)}`, citationOf(evidence)]],
    asks: asksAbout(claim, step, setting),
    marks: MARKS[level],
    minutes: MINUTES[level],
    prints: [claim, evidence],
    options: [],
    ticks: [],
    answers: [],
    schemes: [],
  };
}

/** The step from evidence about which most can be said: evidence with a source first, then what is attacked. */
function stepToJudge({ supportedBy }: Statement): Relation {
  const steps = supportedBy.filter(({ premises }) => premises.some(({ kind }) => kind === 'evidence'));
  const weight = (step: Relation) => {
    const evidence = evidenceOf(step);
    const isAttacked = step.attackedBy.length > 0 || evidence.attackedBy.length > 0;
    return (isAttacked ? 1 : 0) + (evidence.source === null ? 0 : 2);
  };
  return steps.reduce((best, step) => (weight(step) > weight(best) ? step : best));
}

function evidenceOf({ premises }: Relation): Statement {
  return premises.find(({ kind }) => kind === 'evidence')!;
}

function asksAbout(claim: Statement, step: Relation, { view, level }: TaskSetting): Ask[] {
  const evidence = evidenceOf(step);
  const others = evidenceFor(claim).filter((one) => one !== evidence);
  const begin = (...beginnings: string[]) => (level === '1' ? { beginnings } : {});
  const asks = [
    ask(
      ['Is the evidence relevant: is it about this claim?'],
      2,
      [relevantAnswer(claim, step)],
      begin('It is (not) about the claim, because …'),
    ),
    ask(
      ['Is it enough to accept the claim?'],
      2,
      [enoughAnswer(step, others, evidence, view)],
      begin('Alone it is (not) enough, because …'),
    ),
    ask(
      evidence.source === null
        ? ['Can you trust the evidence? Think of who says it.']
        : ['Can you trust the source of the evidence? Look it up in the references below.'],
      2,
      [trustAnswer(evidence, view)],
      begin('I trust (do not trust) the source, because …'),
    ),
  ];
  return level === '3' ? [...asks, moreAsk(claim, step, others)] : asks;
}

/** To say what other evidence would help: more of it, or what stands behind the objections. */
function moreAsk(claim: Statement, step: Relation, others: readonly Statement[]): Ask {
  const against = [...claim.attackedBy, ...step.attackedBy].flatMap(({ premises }) =>
    premises.flatMap(evidenceFor),
  );
  const known = [...new Set([...others.slice(0, 2), ...against.slice(0, 2)])];
  const open = 'Any evidence counts that comes from another source and is about this very claim.';
  const unnamed =
    'For example, if somebody else who can know it and gains nothing from it says the same, the claim is surer. If such a source says the opposite, it is less sure.';
  return ask(['Which other evidence would make the claim surer or less sure?'], 2, [
    paragraph(strong('Answer: '), `${open} ${known.length === 0 ? unnamed : 'For example:'}`),
    ...(known.length === 0 ? [] : [list(known.map((one) => ({ line: citedText(one) })))]),
  ]);
}
