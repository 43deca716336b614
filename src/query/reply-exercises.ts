import { type Answer, whatAnswerAttacks } from '../map/answers.js';
import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations, isReverseRelation } from '../map/relations.js';
import { withFullStops } from '../words/punctuation.js';
import type { AnswerPart, Wording } from './exercise.js';
import { type ExerciseMaker, levelOf, type Workshop } from './exercise-maker.js';
import { besideSentence, headlinePart, paragraph, roleSentence, sayEntry } from './exercise-setting.js';
import { speakerAt, stepFor, stepsOf, teamAtStep } from './exercise-steps.js';
import { outcomeOf, verdictOnStep } from './exercise-verdicts.js';
import { strongestFirst } from './strongest.js';
import { opponentOf, type Team } from './teams.js';
import type { View } from './view.js';

/** What the other side says, and what the file answers: objections for the one side, claims and replies for the other. */

/** More answers than these to one question are only counted. */
const MAX_ANSWERS = 4;

export const replyExercises: ExerciseMaker = (statement, { view, wording, team }) => {
  const asked = askedAt(statement, team, view);
  if (asked === null) return [];
  const { step, answers } = asked;
  const shown = answers.slice(0, MAX_ANSWERS);
  const more = answers.length - shown.length;
  const givers = [...new Set(shown.map(({ attack }) => declaringPremise(attack)))];
  const answering = opponentOf(speakerAt(statement, step, view));
  return [
    {
      id: `replies:${statement.id}`,
      topic: 'replies',
      about: statement,
      level: levelOf(statement, view),
      team: answering,
      ask: [...settingOf(statement, step, { view, wording, team: answering ?? team }), askedOf(step)],
      choice: null,
      answer: [
        ...shown.map((answer) => answerPart(answer, wording, view)),
        ...(more === 0 ? [] : [{ text: `The file has ${more} more.`, verdict: null }]),
      ],
      outcome: outcomeOf(statement, step, view.labels),
      from: givers.flatMap((giver) => [giver, ...evidenceFor(giver)]),
    },
  ];
};

/** What is asked about: an entry by one of its steps, and the answers to it there, strongest first. */
interface Asked {
  readonly step: Relation | null;
  readonly answers: readonly Answer[];
}

/**
 * An entry as the other team uses it: by its main step, or by another that is attacked where only there an answer counts.
 * Null where there is no answer.
 */
function askedAt(statement: Statement, team: Team | null, view: View): Asked | null {
  const { statusOf } = view.labels;
  const all = stepsOf(statement);
  const [main, ...others] = all.filter((step) => team === null || teamAtStep(step, view) !== team);
  const attacked = others.filter(
    (step) => isMetBy(statement, step) && forwardRelations(step.attackedBy).length > 0,
  );
  const other = attacked.find((step) => step.attackedBy.some((one) => statusOf(one) === 'in')) ?? attacked[0];
  const steps = all.length === 0 ? [null] : [main, other].filter((step) => step !== undefined);
  const found = steps
    .map((step) => ({ step, answers: eachOnce(answersTo(statement, step, view)) }))
    .filter(({ answers }) => answers.length > 0);
  return found.find(({ answers }) => statusOf(answers[0]!.attack) === 'in') ?? found[0] ?? null;
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

/** What is said, by whom, and about what. */
function settingOf(
  statement: Statement,
  step: Relation | null,
  { view, wording, team }: Pick<Workshop, 'view' | 'wording' | 'team'>,
): string[] {
  const said = sayEntry(statement, wording);
  if (step === null || step.sign === 'support') {
    const they = statement.kind === 'evidence' ? 'They cite' : 'They say';
    return [
      paragraph(`${they}: ${said}`, roleSentence(statement, view.map, step), besideSentence(step, statement)),
    ];
  }
  const yours = nodeAnchor(step.target);
  const [you, they] = isOwnObjection(yours) ? ['You object', 'They answer'] : ['You say', 'They object'];
  const theirs = (says: string) => paragraph(`${says}: ${said}`, besideSentence(step, statement));
  if (step.target.node === 'statement') {
    return [
      paragraph(
        `${yours.kind === 'evidence' ? 'You cite' : you}: ${sayEntry(yours, wording)}`,
        roleSentence(yours, view.map, stepFor(yours, team, view)),
      ),
      theirs(they),
    ];
  }
  const attacked = step.target;
  const end = sayEntry(nodeAnchor(attacked.target), wording);
  const [leads, fails] =
    attacked.sign === 'support'
      ? ['So', 'the one does not follow from the other']
      : ['This speaks against', 'the one does not speak against the other'];
  return [
    paragraph(`${you}: ${sayEntry(yours, wording)}`, besideSentence(attacked, yours), `${leads}: ${end}`),
    theirs(`They say that ${fails}`),
  ];
}

/** Whether what is attacked is an objection itself: then one has objected, and they answer. */
function isOwnObjection({ kind }: Statement): boolean {
  return kind === 'counterpoint';
}

function askedOf(step: Relation | null): string {
  if (step === null || step.sign === 'support') return 'What do you say against it?';
  return isOwnObjection(nodeAnchor(step.target)) ? 'What do you say now?' : 'What do you answer?';
}

/** What an answer says, and what it attacks where that is not what was said. */
function answerPart(answer: Answer, wording: Wording, { labels }: View): AnswerPart {
  const said = answer.attack.premises.map((premise) => sayEntry(premise, wording));
  return {
    text: withFullStops([...said, whatAnswerAttacks(answer) ?? '']),
    ...headlinePart(answer.attack.premises),
    verdict: verdictOnStep(answer.attack, labels),
  };
}
