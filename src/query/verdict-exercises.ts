import type { Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { withCapital } from '../words/capital.js';
import type { AnswerPart } from './exercise.js';
import type { ExerciseMaker, Workshop } from './exercise-maker.js';
import { paragraph, roleSentence, sayEntry } from './exercise-setting.js';
import { title } from './exercise-title.js';
import { type NamedVerdicts, nounFor, verdictOn, verdictOnStep } from './exercise-verdicts.js';
import { type CasePart, verdictCase } from './verdict-case.js';

/**
 * An entry with all that decides its verdict: the attacks on it, and the answers to them. One decides whether it stands. Entries
 * whose verdict depends on anything else are not asked about.
 */

/** With more attacks and answers than these a question is too long. */
const MAX_PARTS = 6;

export const verdictExercises: ExerciseMaker = (statement, workshop) => {
  const { view, wording } = workshop;
  if (statement.attackedBy.length > MAX_PARTS) return [];
  const parts = placed(verdictCase(statement, view) ?? []);
  if (parts.length === 0 || parts.length > MAX_PARTS) return [];
  const noun = nounFor(statement);
  const told = new Set([statement, ...parts.flatMap(({ part }) => part.attack.premises)]);
  const verdicts: NamedVerdicts = {
    statusOf: view.labels.statusOf,
    isTold: (one) => told.has(one),
  };
  return [
    {
      id: `verdicts:${statement.id}`,
      topic: 'verdicts',
      about: statement,
      level: 3,
      // Whoever judges a debate does so for neither team.
      team: null,
      ask: [
        paragraph(`${withCapital(noun)}: ${sayEntry(statement, wording)}`, roleSentence(statement, view.map)),
        ...parts.map((part) => partSaid(part, workshop)),
        `Does the ${noun} stand after this, does it fall, or is it undecided? Say why.`,
      ],
      choice: null,
      answer: [
        { text: `The ${noun}: ${title(statement)}.`, verdict: verdictOn(statement, verdicts) },
        ...parts.map((part) => partAnswered(part, verdicts)),
      ],
      outcome: null,
      from: [],
    },
  ];
};

/** A part of a case in its place: how it is introduced. */
interface PlacedPart {
  readonly part: CasePart;
  readonly role: string;
}

/** The parts of a case in the order in which they are told, each followed by what meets it. */
function placed(parts: readonly CasePart[]): PlacedPart[] {
  return parts.flatMap((part) => [{ part, role: 'Against it' }, ...answersPlaced(part)]);
}

/** The answers to an attack, each followed by what meets it. After that, `that` would be something else, so it is named. */
function answersPlaced({ attack, met }: CasePart): PlacedPart[] {
  return met.flatMap((part, i) => {
    const that = met.slice(0, i).some((before) => before.met.length > 0)
      ? title(declaringPremise(attack))
      : 'that';
    return [
      { part, role: `${i === 0 ? 'An' : 'Another'} answer to ${that}` },
      ...part.met.map((against) => ({ part: against, role: 'Against that answer' })),
    ];
  });
}

function partSaid({ part: { attack, isMutual }, role }: PlacedPart, { wording }: Workshop): string {
  const said = attack.premises.map((premise: Statement) => sayEntry(premise, wording));
  const mutual = isMutual ? 'The two contradict each other.' : '';
  return paragraph(`${role}: ${said.join(' ')}`, mutual);
}

function partAnswered({ part: { attack }, role }: PlacedPart, verdicts: NamedVerdicts): AnswerPart {
  return { text: `${role}: ${title(declaringPremise(attack))}.`, verdict: verdictOnStep(attack, verdicts) };
}
