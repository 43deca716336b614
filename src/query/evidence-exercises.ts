import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { Relation, Statement, Status } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { isPremise } from '../map/premises.js';
import type { MapLabels } from '../verdict/map-labels.js';
import { type ExerciseMaker, levelOf } from './exercise-maker.js';
import { headlinePart, paragraph, roleSentence, sayEntry } from './exercise-setting.js';
import { speakerAt, stepFor, stepsOf, teamAtStep } from './exercise-steps.js';
import { outcomeOf, verdictOnStep } from './exercise-verdicts.js';
import { speaks, voicesAbout } from './exercise-voices.js';
import { isRepeated } from './given-away.js';
import type { Team } from './teams.js';
import { overlap, tellingWords } from './telling-words.js';
import type { View } from './view.js';
import { type WantedNoun, wantedSentence } from './wanted-sentence.js';

/** What one says oneself, and the evidence that the file has for it. */
export const evidenceExercises: ExerciseMaker = (statement, { view, wording, team }) => {
  const said = sayEntry(statement, wording);
  const found = evidenceBySteps(statement, view.labels);
  // Any piece of evidence is right, so none may be given away by the question.
  const isGiven = ({ evidence }: PlacedEvidence) =>
    isRepeated(sayEntry(evidence, wording), said, view.map.thesis.text);
  if (found.length === 0 || found.some(isGiven)) return [];
  const step = stepProved(statement, found, team, view);
  const wanted = wantedSentence(
    found.map((one) => view.labels.statusOf(one.step)),
    EVIDENCE,
  );
  return [
    {
      id: `evidence:${statement.id}`,
      topic: 'evidence',
      about: statement,
      level: levelOf(statement, view),
      team: speakerAt(statement, step, view),
      ask: [
        paragraph(
          `${speaks(voicesAbout(statement, view).you, 'say')}: ${said}`,
          roleSentence(statement, view.map, step),
        ),
        paragraph(HOW_KNOWN, ...(found.length === 1 ? [WHICH] : []), wanted),
      ],
      choice: null,
      answer: found.map(({ evidence, step }) => ({
        text: sayEntry(evidence, wording),
        ...headlinePart([evidence]),
        verdict: verdictOnStep(step, view.labels, evidence),
      })),
      outcome: outcomeOf(statement, step, view.labels, 'what you say'),
      from: found.map(({ evidence }) => evidence),
    },
  ];
};

const HOW_KNOWN = 'Somebody asks: how do you know?';
/** Where there are several, what is wanted says what to name. */
const WHICH = 'Which evidence do you name?';
/** Several pieces may prove something only together, so none of them is said to be enough. */
const EVIDENCE: WantedNoun = ['piece of evidence', 'pieces of evidence', 'a piece of evidence'];

/** A piece of evidence, and the step by which it counts most for what it supports. */
interface PlacedEvidence {
  readonly evidence: Statement;
  readonly step: Relation;
}

/** The step of an entry that its evidence is about: of those by the same team, the one whose end has most words in common with it. */
function stepProved(
  statement: Statement,
  found: readonly PlacedEvidence[],
  team: Team | null,
  view: View,
): Relation | null {
  const main = stepFor(statement, team, view);
  if (main === null) return null;
  const isLikeMain = (one: Relation) =>
    one.sign === main.sign && teamAtStep(one, view) === teamAtStep(main, view);
  const subject = tellingWords(view.map.thesis.text);
  const words = tellingWords(found.map(({ evidence }) => evidence.text).join(' '));
  const proof = new Set([...words].filter((word) => !subject.has(word)));
  const shared = (one: Relation) => overlap(proof, tellingWords(nodeAnchor(one.target).text));
  const others = stepsOf(statement).filter((one) => one !== main && isLikeMain(one));
  return [main, ...others].toSorted((a, b) => shared(b) - shared(a))[0]!;
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
