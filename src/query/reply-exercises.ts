import { type Answer, whatAnswerAttacks } from '../map/answers.js';
import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { isReverseRelation } from '../map/relations.js';
import { withFullStops } from '../words/punctuation.js';
import type { AnswerPart, Wording } from './exercise.js';
import { type ExerciseMaker, levelOf, teamAgainst } from './exercise-maker.js';
import { mainStep, paragraph, roleSentence, sayEntry } from './exercise-setting.js';
import { outcomeOf, verdictOnStep } from './exercise-verdicts.js';
import { strongestFirst } from './strongest.js';
import type { View } from './view.js';

/** What the other side says, and what the file answers: objections for the one side, claims and replies for the other. */

/** More answers than these to one question are only counted. */
const MAX_ANSWERS = 4;

export const replyExercises: ExerciseMaker = (statement, { view, wording }) => {
  const answers = eachOnce(strongestFirst(statement, answersTo(statement, view), view));
  if (answers.length === 0) return [];
  const shown = answers.slice(0, MAX_ANSWERS);
  const more = answers.length - shown.length;
  const givers = [...new Set(shown.map(({ attack }) => declaringPremise(attack)))];
  return [
    {
      id: `replies:${statement.id}`,
      topic: 'replies',
      about: statement,
      level: levelOf(statement, view),
      team: teamAgainst(statement, view),
      ask: [...settingOf(statement, wording, view), askedOf(statement)],
      choice: null,
      answer: [
        ...shown.map((answer) => answerPart(answer, wording, view)),
        ...(more === 0 ? [] : [{ text: `The file has ${more} more.`, verdict: null }]),
      ],
      outcome: outcomeOf(statement, mainStep(statement), view.labels),
      from: givers.flatMap((giver) => [giver, ...evidenceFor(giver)]),
    },
  ];
};

/** The answers to what is said, its step and its evidence; to an objection without one, those to its reasons. */
function answersTo(statement: Statement, { answers }: View): Answer[] {
  // What it contradicts would only say again what it is an objection to.
  const given = (found: readonly Answer[]) => found.filter(({ attack }) => !isReverseRelation(attack));
  const near = given(answers.to(statement, ({ kind }) => kind !== 'evidence'));
  return near.length > 0 || statement.kind !== 'counterpoint' ? near : given(answers.to(statement));
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
function settingOf(statement: Statement, wording: Wording, { map }: View): string[] {
  const step = mainStep(statement);
  const said = sayEntry(statement, wording);
  if (step === null || step.sign === 'support') {
    const they = statement.kind === 'evidence' ? 'They cite' : 'They say';
    return [paragraph(`${they}: ${said}`, roleSentence(statement, map))];
  }
  const yours = nodeAnchor(step.target);
  const [you, they] = isOwnObjection(yours) ? ['You object', 'They answer'] : ['You say', 'They object'];
  if (step.target.node === 'statement') {
    return [
      paragraph(
        `${yours.kind === 'evidence' ? 'You cite' : you}: ${sayEntry(yours, wording)}`,
        roleSentence(yours, map),
      ),
      `${they}: ${said}`,
    ];
  }
  const end = nodeAnchor(step.target.target);
  const [leads, fails] =
    step.target.sign === 'support'
      ? ['So', 'the one does not follow from the other']
      : ['This speaks against', 'the one does not speak against the other'];
  return [
    `${you}: ${sayEntry(yours, wording)} ${leads}: ${sayEntry(end, wording)}`,
    `They say that ${fails}: ${said}`,
  ];
}

/** Whether what is attacked is an objection itself: then one has objected, and they answer. */
function isOwnObjection({ kind }: Statement): boolean {
  return kind === 'counterpoint';
}

function askedOf(statement: Statement): string {
  const step = mainStep(statement);
  if (step === null || step.sign === 'support') return 'What do you say against it?';
  return isOwnObjection(nodeAnchor(step.target)) ? 'What do you say now?' : 'What do you answer?';
}

/** What an answer says, and what it attacks where that is not what was said. */
function answerPart(answer: Answer, wording: Wording, { labels }: View): AnswerPart {
  const said = answer.attack.premises.map((premise) => sayEntry(premise, wording));
  return {
    text: withFullStops([...said, whatAnswerAttacks(answer) ?? '']),
    verdict: verdictOnStep(answer.attack, labels),
  };
}
