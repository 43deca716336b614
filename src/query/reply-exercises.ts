import { type Answer, whatAnswerAttacks } from '../map/answers.js';
import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations, isReverseRelation } from '../map/relations.js';
import { withFullStops } from '../words/punctuation.js';
import type { AnswerPart, Wording } from './exercise.js';
import { type ExerciseMaker, levelOf, type Workshop } from './exercise-maker.js';
import { headlinePart, paragraph, sayEntry } from './exercise-setting.js';
import { speakerAt, stepsOf, teamAtStep } from './exercise-steps.js';
import { outcomeOf, verdictOnStep } from './exercise-verdicts.js';
import { isDenial } from './given-away.js';
import { replyAsked, replySetting } from './reply-setting.js';
import { strongestFirst } from './strongest.js';
import { opponentOf } from './teams.js';
import type { View } from './view.js';
import { wantedSentence } from './wanted-sentence.js';

/** What the other side says, and what the file answers: objections for the one side, claims and replies for the other. */

/** More answers than these to one question are only counted. */
const MAX_ANSWERS = 4;

export const replyExercises: ExerciseMaker = (statement, workshop) => {
  const { view, wording, team } = workshop;
  const asked = askedAt(statement, workshop);
  if (asked === null) return [];
  const { step, answers, denials } = asked;
  const shown = answers.slice(0, MAX_ANSWERS);
  const more = answers.length - shown.length;
  const givers = [...new Set(shown.map(({ attack }) => declaringPremise(attack)))];
  const answering = opponentOf(speakerAt(statement, step, view));
  const [question, noun] = replyAsked(step);
  const steps = answers.map(({ attack }) => view.labels.statusOf(attack));
  return [
    {
      id: `replies:${statement.id}`,
      topic: 'replies',
      about: statement,
      level: levelOf(statement, view),
      team: answering,
      ask: [
        ...replySetting(statement, step, shown, { view, wording, team: answering ?? team }),
        paragraph(question, wantedSentence(steps, noun), denials.length === 0 ? '' : MORE_THAN_OPPOSITE),
      ],
      choice: null,
      answer: [
        ...shown.map((answer) => answerPart(answer, wording, view)),
        ...(more === 0 ? [] : [{ text: `The file has ${more} more.`, verdict: null }]),
        ...denials.slice(0, MAX_ANSWERS).map((answer) => denialPart(answer, wording, view)),
      ],
      outcome: outcomeOf(statement, step, view.labels),
      from: givers.flatMap((giver) => [giver, ...evidenceFor(giver)]),
    },
  ];
};

const MORE_THAN_OPPOSITE = 'Say more than the opposite.';

/** What is asked about: an entry by one of its steps, and the answers to it there: those that count first, then the strongest. */
interface Asked {
  readonly step: Relation | null;
  readonly answers: readonly Answer[];
  /** Those that only deny what the question says: it would give them away. */
  readonly denials: readonly Answer[];
}

/**
 * An entry as the other team uses it: by its main step, or by another that is attacked where only there an answer counts.
 * Null where there is no answer.
 */
function askedAt(statement: Statement, workshop: Workshop): Asked | null {
  const { view, team } = workshop;
  const { statusOf } = view.labels;
  const all = stepsOf(statement);
  const [main, ...others] = all.filter((step) => team === null || teamAtStep(step, view) !== team);
  const attacked = others.filter(
    (step) => isMetBy(statement, step) && forwardRelations(step.attackedBy).length > 0,
  );
  const other = attacked.find((step) => step.attackedBy.some((one) => statusOf(one) === 'in')) ?? attacked[0];
  const steps = all.length === 0 ? [null] : [main, other].filter((step) => step !== undefined);
  const found = steps
    .map((step) => askedBy(statement, step, workshop))
    .filter(({ answers }) => answers.length > 0);
  return found.find(({ answers }) => statusOf(answers[0]!.attack) === 'in') ?? found[0] ?? null;
}

/** What is asked about an entry by a step: the answers to it, and apart from them those that the question gives away. */
function askedBy(statement: Statement, step: Relation | null, { view, wording }: Workshop): Asked {
  const said = [statement, ...(step === null ? [] : [nodeAnchor(step.target)])].map((one) =>
    sayEntry(one, wording),
  );
  const found = eachOnce(answersTo(statement, step, view));
  const isCounting = ({ attack }: Answer) => view.labels.statusOf(attack) === 'in';
  const all = [...found.filter(isCounting), ...found.filter((answer) => !isCounting(answer))];
  const isGiven = ({ attack }: Answer) => isDenial(saidBy(attack, wording).join(' '), said);
  return {
    step,
    answers: all.filter((answer) => !isGiven(answer)),
    denials: all.filter(isGiven),
  };
}

/** Whether an attack on a step meets an entry: not one that only lends its support to the step of another. */
function isMetBy(statement: Statement, step: Relation): boolean {
  return step.sign === 'attack' || declaringPremise(step) === statement;
}

/** The answers to what is said, its step and its evidence, strongest first; to an objection without one, those to its reasons. */
function answersTo(statement: Statement, step: Relation | null, view: View): Answer[] {
  const at = step !== null && isMetBy(statement, step) ? step : null;
  const given = (skips?: (one: Statement) => boolean) => {
    const all = view.answers.to(statement, skips, at);
    // What it contradicts would only say again what it is an objection to.
    const answers = all.filter(({ attack }) => !isReverseRelation(attack));
    return strongestFirst(statement, answers, view);
  };
  const near = given(({ kind }) => kind !== 'evidence');
  return near.length > 0 || statement.kind !== 'counterpoint' ? near : given();
}

/** What one entry answers in several ways is told once, the strongest way. */
function eachOnce(answers: readonly Answer[]): Answer[] {
  const told = new Set<Statement>();
  return answers.filter(({ attack }) => {
    const giver = declaringPremise(attack);
    if (told.has(giver)) return false;
    told.add(giver);
    return true;
  });
}

/** What an answer says, and what it attacks where that is not what was said. */
function answerPart(answer: Answer, wording: Wording, { labels }: View): AnswerPart {
  return {
    text: withFullStops([...saidBy(answer.attack, wording), whatAnswerAttacks(answer) ?? '']),
    ...headlinePart(answer.attack.premises),
    verdict: verdictOnStep(answer.attack, labels),
  };
}

/** An answer that the question gives away, last: the verdict can depend on it. */
function denialPart({ attack }: Answer, wording: Wording, { labels }: View): AnswerPart {
  return {
    text: `The opposite: ${saidBy(attack, wording).join(' ')}`,
    verdict: verdictOnStep(attack, labels),
  };
}

function saidBy({ premises }: Relation, wording: Wording): string[] {
  return premises.map((premise) => sayEntry(premise, wording));
}
