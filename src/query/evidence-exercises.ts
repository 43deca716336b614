import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement, Status } from '../map/model.js';
import { isPremise } from '../map/premises.js';
import type { MapLabels } from '../verdict/map-labels.js';
import { type ExerciseMaker, levelOf } from './exercise-maker.js';
import { headlinePart, paragraph, roleSentence, sayEntry } from './exercise-setting.js';
import { speakerAt, stepFor } from './exercise-steps.js';
import { outcomeOf, verdictOnStep } from './exercise-verdicts.js';
import { isRepeated } from './given-away.js';
import { type WantedNoun, wantedSentence } from './wanted-sentence.js';

/** What one says oneself, and the evidence that the file has for it. */
export const evidenceExercises: ExerciseMaker = (statement, { view, wording, team }) => {
  const said = sayEntry(statement, wording);
  // Evidence that only says the same again would be given away by the question.
  const found = evidenceBySteps(statement, view.labels).filter(
    ({ evidence }) => !isRepeated(sayEntry(evidence, wording), said),
  );
  if (found.length === 0) return [];
  const step = stepFor(statement, team, view);
  return [
    {
      id: `evidence:${statement.id}`,
      topic: 'evidence',
      about: statement,
      level: levelOf(statement, view),
      team: speakerAt(statement, step, view),
      ask: [
        paragraph(`You say: ${said}`, roleSentence(statement, view.map, step)),
        paragraph(
          'Somebody asks: how do you know? Which evidence do you name?',
          wantedSentence(
            found.map((one) => view.labels.statusOf(one.step)),
            EVIDENCE,
          ),
        ),
      ],
      choice: null,
      answer: found.map(({ evidence, step }) => ({
        text: sayEntry(evidence, wording),
        ...headlinePart([evidence]),
        verdict: verdictOnStep(step, view.labels, evidence),
      })),
      outcome: outcomeOf(statement, step, view.labels),
      from: found.map(({ evidence }) => evidence),
    },
  ];
};

const EVIDENCE: WantedNoun = ['piece of evidence', 'pieces of evidence'];

/** A piece of evidence, and the step by which it counts most for what it supports. */
interface PlacedEvidence {
  readonly evidence: Statement;
  readonly step: Relation;
}

const BEST_FIRST: readonly Status[] = ['in', 'undecided', 'out'];

/** The evidence for something, what counts first. */
function evidenceBySteps(statement: Statement, { statusOf }: MapLabels): PlacedEvidence[] {
  const rank = (step: Relation) => BEST_FIRST.indexOf(statusOf(step));
  const steps = statement.supportedBy.toSorted((a, b) => rank(a) - rank(b));
  return evidenceFor(statement)
    .map((evidence) => ({ evidence, step: steps.find((one) => isPremise(evidence, one))! }))
    .toSorted((a, b) => rank(a.step) - rank(b.step));
}
