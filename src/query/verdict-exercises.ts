import type { Relation } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations } from '../map/relations.js';
import { withCapital } from '../words/capital.js';
import type { ExerciseMaker } from './exercise-maker.js';
import { paragraph, roleSentence, sayEntry, title } from './exercise-setting.js';
import { teamOf } from './exercise-steps.js';
import { nounFor, verdictOn, verdictOnStep } from './exercise-verdicts.js';

/** An entry with all that attacks it, and the answers to that: one decides whether it stands. */

/** With more attacks and answers than these a question is too long. */
const MAX_ATTACKS = 5;

export const verdictExercises: ExerciseMaker = (statement, { view, wording }) => {
  const { answers: answersOf, labels, map } = view;
  const attacks = forwardRelations(statement.attackedBy);
  const answers = attacks.map((attack) => answersOf.to(attack).filter(({ depth }) => depth === 0));
  if (attacks.length === 0 || attacks.length + answers.flat().length > MAX_ATTACKS) return [];
  const noun = nounFor(statement);
  const say = (attack: Relation) =>
    paragraph(...attack.premises.map((premise) => sayEntry(premise, wording)));
  return [
    {
      id: `verdicts:${statement.id}`,
      topic: 'verdicts',
      about: statement,
      level: 3,
      team: statement.kind === 'evidence' ? null : teamOf(statement, view),
      ask: [
        paragraph(`${withCapital(noun)}: ${sayEntry(statement, wording)}`, roleSentence(statement, map)),
        ...attacks.flatMap((attack, i) => [
          `Against it: ${say(attack)}`,
          ...answers[i]!.map((answer) => `An answer to that: ${say(answer.attack)}`),
        ]),
        `Does the ${noun} stand after this? Decide, and say why.`,
      ],
      choice: null,
      answer: [
        { text: `The ${noun}: ${title(statement)}.`, verdict: verdictOn(statement, labels) },
        ...attacks.map((attack) => ({
          text: `Against it: ${title(declaringPremise(attack))}.`,
          verdict: verdictOnStep(attack, labels),
        })),
      ],
      outcome: null,
      from: [],
    },
  ];
};
