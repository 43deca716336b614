import type { Relation } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { criticalQuestions } from './critical-questions.js';
import type { Wording } from './exercise.js';
import { type ExerciseMaker, levelOf } from './exercise-maker.js';
import { besideSentence, paragraph, sayEntry, targetNamed } from './exercise-setting.js';
import { teamAtStep } from './exercise-steps.js';
import { title } from './exercise-title.js';
import { speaks, voicesAbout } from './exercise-voices.js';
import { schemeNamed } from './schemes.js';
import { opponentOf } from './teams.js';

/** A step, and the critical questions that test it: the other side's to ask them, one's own to expect them. */
export const questionExercises: ExerciseMaker = (statement, { view, wording, team }) =>
  statement.gives.flatMap((given) => {
    if (given.scheme === null || declaringPremise(given) !== statement) return [];
    const asked = criticalQuestions(given);
    if (asked.length === 0) return [];
    const speaker = teamAtStep(given, view);
    const isOwn = team !== null && speaker === team;
    const { you, alone } = voicesAbout(statement, view);
    const pattern = schemeNamed(given.scheme)?.pattern ?? '';
    return [
      {
        id: `questions:${given.name}`,
        topic: 'questions' as const,
        about: statement,
        level: levelOf(statement, view),
        team: isOwn ? team : opponentOf(speaker),
        ask: [
          paragraph(
            `${speaks(isOwn ? you : alone, 'say')}: ${sayEntry(statement, wording)}`,
            ledTo(given, wording),
            `The scheme of this step: ${given.scheme}.`,
          ),
          paragraph(
            isOwn
              ? 'Which question must you expect about this step?'
              : 'What would you ask to test this step?',
            asked.length === 1 ? '' : `There are ${asked.length} such questions. Name one of them.`,
          ),
        ],
        choice: null,
        answer: [`The scheme is ${given.scheme}. ${pattern}`.trim(), ...asked].map((text) => ({
          text,
          verdict: null,
        })),
        outcome: null,
        from: [],
      },
    ];
  });

/** Where a step leads. */
function ledTo(step: Relation, wording: Wording): string {
  const { sign, target } = step;
  const beside = besideSentence(step, declaringPremise(step));
  if (target.node === 'statement' && sign === 'support')
    return paragraph(beside, `So: ${sayEntry(target, wording)}`);
  const what = target.node === 'statement' ? title(target) : targetNamed(target);
  return paragraph(beside, `This is said ${sign === 'support' ? 'for' : 'against'} ${what}.`);
}
