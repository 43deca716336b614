import type { Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { withCapital } from '../words/capital.js';
import type { AnswerPart } from './exercise.js';
import type { ExerciseMaker, Workshop } from './exercise-maker.js';
import { paragraph, roleSentence, sayEntry } from './exercise-setting.js';
import { title } from './exercise-title.js';
import { nounFor, verdictOn, verdictOnStep } from './exercise-verdicts.js';
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
        { text: `The ${noun}: ${title(statement)}.`, verdict: verdictOn(statement, view.labels) },
        ...parts.map((part) => partAnswered(part, workshop)),
      ],
      outcome: null,
      from: [],
    },
  ];
};

/** A part of a case in its place: how it is introduced, and what it attacks. */
interface PlacedPart {
  readonly part: CasePart;
  readonly role: string;
}

const ROLES = ['Against it', 'An answer to that', 'Against that answer'];

/** The parts of a case in the order in which they are told, each followed by what meets it. */
function placed(parts: readonly CasePart[], depth = 0): PlacedPart[] {
  return parts.flatMap((part) => [{ part, role: ROLES[depth]! }, ...placed(part.met, depth + 1)]);
}

function partSaid({ part: { attack, isMutual }, role }: PlacedPart, { wording }: Workshop): string {
  const said = attack.premises.map((premise: Statement) => sayEntry(premise, wording));
  const mutual = isMutual ? 'The two contradict each other.' : '';
  return paragraph(`${role}: ${said.join(' ')}`, mutual);
}

function partAnswered({ part: { attack }, role }: PlacedPart, { view }: Workshop): AnswerPart {
  return {
    text: `${role}: ${title(declaringPremise(attack))}.`,
    verdict: verdictOnStep(attack, view.labels),
  };
}
