import type { Relation, Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations } from '../map/relations.js';
import { strongestFirst } from '../query/strongest.js';
import type { View } from '../query/view.js';
import { type CitingLine, list, paragraph, strong } from './citing.js';
import { eachOnce, goodOnes, itemsOf, MAX_ANSWERS, repliesTo } from './model-answers.js';
import { authorClaims, quoted } from './task-words.js';
import { hasOwnPlace, placeWords } from './text-places.js';
import { type Ask, ask, type Candidate, candidate, type Task, type TaskSetting } from './worksheet-task.js';

/** Tasks of a worksheet: to object to a claim, and to reply to one's own objection. */

/** A task for each claim of the text to which there is an objection. */
export function objectingTasks(claims: readonly Statement[], setting: TaskSetting): Candidate[] {
  const asked = claims.filter((claim) => setting.isSaid(claim) && objectionsTo(claim).length > 0);
  return asked.map((about) => candidate(about, MINUTES.plain, () => objectingTasksFor(about, setting)));
}

/** The attacks on a claim, on the steps that lead to it from reasons, and on what these need beside the reasons. */
function objectionsTo(claim: Statement): Relation[] {
  const steps = claim.supportedBy.filter((step) => declaringPremise(step).kind === 'claim');
  const needed = steps.flatMap(({ premises }) => premises.slice(1));
  return forwardRelations([...new Set([claim, ...steps, ...needed])].flatMap(({ attackedBy }) => attackedBy));
}

/** The objections that a pupil can give, strongest first: those to the claim before those to what it is used for, and then those to its reasons. */
function acceptedObjections(claim: Statement, view: View): Relation[] {
  const onUse = forwardRelations(
    claim.gives.filter(({ sign }) => sign === 'support').flatMap(({ attackedBy }) => attackedBy),
  );
  const placed = [
    ...onUse.map((attack) => ({ attack, depth: 1 })),
    ...objectionsTo(claim).map((attack) => ({ attack, depth: attack.target === claim ? 0 : 2 })),
  ];
  return strongestFirst(claim, placed, view).map(({ attack }) => attack);
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

const MINUTES = { plain: 6, withReply: 10 } as const;

function objectingTask(claim: Statement, told: CitingLine, setting: TaskSetting): Task {
  const { view, level } = setting;
  const attacks = acceptedObjections(claim, view);
  const objections = eachOnce(attacks);
  const replied = objections.filter((attack) => repliesTo(declaringPremise(attack), view).length > 0);
  const asksReply = level === '3' && replied.length > 0;
  return {
    kind: 'object',
    about: claim,
    setting: [told],
    asks: [
      ask(['Write the strongest objection to this claim, with a reason.'], 4, [
        goodOnes('objection', 'objections', objections),
        list(itemsOf(attacks, claim, view)),
      ]),
      ...(asksReply ? [ownReplyAsk(replied, setting)] : []),
    ],
    marks: asksReply ? 6 : 3,
    minutes: asksReply ? MINUTES.withReply : MINUTES.plain,
    prints: [claim],
    options: [],
    ticks: [],
    answers: objections.slice(0, MAX_ANSWERS).map(declaringPremise),
    schemes: [],
  };
}

/** To reply to one's own objection, whichever that is. */
function ownReplyAsk(replied: readonly Relation[], { view }: TaskSetting): Ask {
  return ask(['Now write the best reply to your objection.'], 4, [
    paragraph(strong('Answer: '), 'A good reply depends on the objection. For example:'),
    list(
      replied.slice(0, MAX_ANSWERS).map((attack) => ({
        line: [`To ${quoted(declaringPremise(attack))}`],
        items: itemsOf(repliesTo(declaringPremise(attack), view), declaringPremise(attack), view).slice(0, 1),
      })),
    ),
  ]);
}
