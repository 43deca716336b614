import { evidenceFor } from '../map/evidence-and-reasons.js';
import { type ExerciseMaker, levelOf, teamOf } from './exercise-maker.js';
import { mainStep, paragraph, roleSentence, sayEntry } from './exercise-setting.js';
import { outcomeOf, verdictOn } from './exercise-verdicts.js';

/** What one says oneself, and the evidence that the file has for it. */
export const evidenceExercises: ExerciseMaker = (statement, { view, wording }) => {
  const found = evidenceFor(statement);
  if (found.length === 0) return [];
  return [
    {
      id: `evidence:${statement.id}`,
      topic: 'evidence',
      about: statement,
      level: levelOf(statement, view),
      team: teamOf(statement, view),
      ask: [
        paragraph(`You say: ${sayEntry(statement, wording)}`, roleSentence(statement, view.map)),
        'Somebody asks: how do you know? Which evidence do you name?',
      ],
      choice: null,
      answer: found.map((evidence) => ({
        text: sayEntry(evidence, wording),
        verdict: verdictOn(evidence, view.labels),
      })),
      outcome: outcomeOf(statement, mainStep(statement), view.labels),
      from: found,
    },
  ];
};
