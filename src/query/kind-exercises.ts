import type { Kind, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { inQuotes } from '../words/punctuation.js';
import { shuffled } from '../words/random.js';
import { oneLine } from '../words/text.js';
import type { Distract } from './distractors.js';
import type { AnswerPart, Exercise, Wording } from './exercise.js';
import { levelOf, type Workshop } from './exercise-maker.js';
import { besideSentence, paragraph, sayEntry } from './exercise-setting.js';
import { mainStep } from './exercise-steps.js';
import { nounFor, verdictOnStep } from './exercise-verdicts.js';
import { isDenial, isRepeated } from './given-away.js';

/** Two sentences, and how the one takes part in the argument about the other. */

/** Choices of what something supports or attacks. */
const CHOICES_ASKED = 4;

/** Why a choice of what is done is right, in the order of the choices: about the entry, and where it leads. */
const DEED_REASONS: readonly ((about: string, end: string) => string)[] = [
  (about) => `If this is true, ${about} is more likely to be true.`,
  (about) => `If this is true, it is doubtful that ${about} is true.`,
  (about, end) => `This does not deny ${about}. It denies that ${end} follows from it.`,
];

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  claim: 'a claim',
  evidence: 'evidence: a fact, figure or document that you can look up',
  counterpoint: 'a counterpoint: an objection to what the text says',
  reply: 'a reply: an answer to an objection',
};

/** Questions are in full: of a headline nobody can tell whether something attacks it or the step from it. */
const WORDING: Wording = 'texts';

export function kindExercises(statement: Statement, distract: Distract, workshop: Workshop): Exercise[] {
  const step = mainStep(statement);
  // Alone, what is only a part of another entry's step does nothing.
  if (step === null || declaringPremise(step) !== statement) return [];
  return [...deedExercise(statement, step, workshop), ...targetExercise(statement, step, distract, workshop)];
}

/** What a statement does to another: supports it, attacks it, or attacks the step from it. */
function deedExercise(statement: Statement, step: Relation, workshop: Workshop): Exercise[] {
  const about = nodeAnchor(step.target);
  const from = step.target.node === 'relation' ? step.target : mainStep(about);
  // Without a step of its own there is too little to choose from; support for a step is rare and hard to tell.
  if (from === null || from.sign === 'attack' || (step.target !== about && step.sign === 'support'))
    return [];
  const end = nodeAnchor(from.target);
  // What also supports or attacks another premise of the step, or the step, would make two choices right.
  const told = new Set([about, ...from.premises]);
  const isElse = (one: Relation) => one !== step && told.has(nodeAnchor(one.target));
  if (statement.gives.some(isElse)) return [];
  if (isGivenAway(step, [about, end], workshop)) return [];
  const noun = nounFor(about);
  const attacked = step.target === about ? 1 : 2;
  const right = step.sign === 'support' ? 0 : attacked;
  return [
    {
      ...shared(
        `kinds:${statement.id}`,
        statement,
        step,
        DEED_REASONS[right]!(quoted(about), quoted(end)),
        workshop,
      ),
      ask: [
        paragraph(
          `Somebody says: ${sayEntry(about, WORDING)}`,
          besideSentence(from, about, quoted),
          `So: ${sayEntry(end, WORDING)}`,
        ),
        paragraph(`Somebody adds: ${sayEntry(statement, WORDING)}`, besideSentence(step, statement, quoted)),
        `What does this do to the ${noun} ${quoted(about)}?`,
      ],
      choice: {
        among: [
          `It supports the ${noun}.`,
          `It attacks the ${noun}.`,
          `It attacks the step: even if the ${noun} is true, ${quoted(end)} does not follow from it.`,
        ],
        right,
      },
    },
  ];
}

/** Whether a step gives itself away: it only denies what one of some entries says, or supports by saying it again. */
function isGivenAway(
  { premises, sign }: Relation,
  others: readonly Statement[],
  { view }: Workshop,
): boolean {
  const said = others.map((one) => sayEntry(one, WORDING));
  const isSame = (text: string) =>
    sign === 'support' && said.some((one) => isRepeated(text, one, view.map.thesis.text));
  return premises
    .map((premise) => sayEntry(premise, WORDING))
    .some((text) => isDenial(text, said) || isSame(text));
}

/** What an entry says, in quotes within a sentence. */
function quoted({ text }: Statement): string {
  return inQuotes(text);
}

/** What a statement supports or attacks, among others of the same kind and part of the argument. */
function targetExercise(
  statement: Statement,
  step: Relation,
  distract: Distract,
  workshop: Workshop,
): Exercise[] {
  const { sign, target } = step;
  const right = nodeAnchor(target);
  const id = `bears:${statement.id}`;
  if (target.node === 'relation' || isGivenAway(step, [right], workshop)) return [];
  const wrong = distract(statement, right, CHOICES_ASKED - 1);
  if (wrong === null) return [];
  const among = shuffled([right, ...wrong], workshop.random(id));
  return [
    {
      ...shared(
        id,
        statement,
        step,
        `It ${sign === 'support' ? 'supports' : 'attacks'} that directly, and none of the others.`,
        workshop,
      ),
      ask: [
        paragraph(`Somebody says: ${sayEntry(statement, WORDING)}`, besideSentence(step, statement, quoted)),
        `Which of these does it ${sign === 'support' ? 'support' : 'attack'} directly?`,
      ],
      choice: {
        among: among.map(({ text }) => oneLine(text)),
        right: among.indexOf(right),
      },
    },
  ];
}

function shared(
  id: string,
  statement: Statement,
  step: Relation,
  reason: string,
  { view }: Workshop,
): Omit<Exercise, 'ask' | 'choice'> {
  const answer: AnswerPart = {
    text: `${reason} In the file this is ${KIND_WORDS[statement.kind]}.`,
    verdict: verdictOnStep(step, view.labels, statement),
  };
  return {
    id,
    topic: 'kinds',
    about: statement,
    level: levelOf(statement, view),
    // Both teams have to tell support from attack, and a team would give away which it is.
    team: null,
    answer: [answer],
    outcome: null,
    from: [statement],
  };
}
