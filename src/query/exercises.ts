import { type Answer, whatAnswerAttacks } from '../map/answers.js';
import { attackKind } from '../map/attack-kind.js';
import { evidenceFor } from '../map/evidence-and-reasons.js';
import { KINDS, type Relation, type Statement, type Status } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { isReverseRelation } from '../map/relations.js';
import { withFullStop, withFullStops } from '../words/punctuation.js';
import { shuffled } from '../words/random.js';
import { oneLine } from '../words/text.js';
import { criticalQuestions } from './critical-questions.js';
import { distractors } from './distractors.js';
import type { Topic } from './practice-topics.js';
import type { View } from './view.js';

/** A question with its answer. */
export interface Exercise {
  /** Stable: the topic and the id of the statement or relation. */
  readonly id: string;
  readonly topic: Topic;
  readonly about: Statement;
  readonly ask: string;
  /** What to choose from, and which is right; null where one answers in one's own words. */
  readonly choice: { readonly among: readonly string[]; readonly right: number } | null;
  /** The answer in sentences, and the statements that it is taken from, for their sources. */
  readonly answer: readonly string[];
  readonly from: readonly Statement[];
}

/** Choices of which statement something bears on. */
const CHOICES_ASKED = 4;

/**
 * The exercises of some topics about some statements, in the argument's order. `random` (numbers from 0 to 1)
 * decides what stands beside the right choice, and where.
 */
export function exercises(
  view: View,
  statements: readonly Statement[],
  topics: readonly Topic[],
  random: () => number,
): Exercise[] {
  const wrongFor = distractors(view, random);
  const makers: Readonly<Record<Topic, (statement: Statement) => Exercise[]>> = {
    replies: (statement) => replies(statement, view),
    evidence,
    kinds: (statement) => kinds(statement, wrongFor, random),
    questions,
  };
  return topics.flatMap((topic) => statements.flatMap(makers[topic]));
}

function replies(statement: Statement, view: View): Exercise[] {
  if (statement.kind !== 'counterpoint') return [];
  // What it contradicts would only say again what it is an objection to.
  const answers = view.answers.to(statement).filter(({ attack }) => !isReverseRelation(attack));
  if (answers.length === 0) return [];
  const givers = [...new Set(answers.map(({ attack }) => declaringPremise(attack)))];
  return [
    {
      id: `replies:${statement.id}`,
      topic: 'replies',
      about: statement,
      ask: `They say: ${withFullStop(statement.text)} What do you answer?`,
      choice: null,
      answer: answers.map((answer) => answerText(answer, view)),
      from: givers.flatMap((giver) => [giver, ...evidenceFor(giver)]),
    },
  ];
}

/** What an answer says, what it attacks where that is not what was said, and what the file makes of it. */
function answerText(answer: Answer, { labels }: View): string {
  const judged: Readonly<Record<Status, string>> = {
    in: '',
    undecided: '(In the file, this answer is undecided.)',
    out: '(In the file, this answer falls.)',
  };
  const parts = [
    ...answer.attack.premises.map(({ text }) => text),
    whatAnswerAttacks(answer) ?? '',
    judged[labels.statusOf(answer.attack)],
  ];
  return withFullStops(parts);
}

function evidence(statement: Statement): Exercise[] {
  const found = evidenceFor(statement);
  if (found.length === 0) return [];
  return [
    {
      id: `evidence:${statement.id}`,
      topic: 'evidence',
      about: statement,
      ask: `What evidence is there for this? ${oneLine(statement.text)}`,
      choice: null,
      answer: found.map(({ text }) => oneLine(text)),
      from: found,
    },
  ];
}

function kinds(
  statement: Statement,
  wrongFor: ReturnType<typeof distractors>,
  random: () => number,
): Exercise[] {
  const [given] = statement.gives;
  if (given === undefined) return [];
  const target = nodeAnchor(given.target);
  const kind: Exercise = {
    id: `kinds:${statement.id}`,
    topic: 'kinds',
    about: statement,
    ask: `What is this: ${KINDS.slice(0, -1).join(', ')} or ${KINDS.at(-1)}? ${oneLine(statement.text)}`,
    choice: { among: [...KINDS], right: KINDS.indexOf(statement.kind) },
    answer: [whyKind(statement, given)],
    from: [statement],
  };
  const wrong = wrongFor(statement, target, CHOICES_ASKED - 1);
  if (wrong.length === 0) return [kind];
  const among = shuffled([target, ...wrong], random);
  return [
    kind,
    {
      id: `bears:${statement.id}`,
      topic: 'kinds',
      about: statement,
      ask: `What does this support or attack? ${oneLine(statement.text)}`,
      choice: { among: among.map(({ text }) => oneLine(text)), right: among.indexOf(target) },
      answer: [`It ${howItBears(given)} “${oneLine(target.text)}”`],
      from: [statement],
    },
  ];
}

function whyKind({ kind, implicit }: Statement, given: Relation): string {
  const reasons = {
    claim: implicit ? 'A claim: the text needs it but does not say it.' : 'A claim: the text asserts it.',
    evidence: 'Evidence: a fact, figure or document that you can look up.',
    counterpoint: 'A counterpoint: an objection.',
    reply: 'A reply: an answer to an objection.',
  };
  return `${reasons[kind]} It ${howItBears(given)} “${oneLine(nodeAnchor(given.target).text)}”`;
}

function howItBears(given: Relation): string {
  if (given.sign === 'support') return 'supports';
  return attackKind(given) === 'undercut' ? 'attacks the step from' : 'attacks';
}

function questions(statement: Statement): Exercise[] {
  return statement.gives.flatMap((given) => {
    if (given.scheme === null || declaringPremise(given) !== statement) return [];
    const to = oneLine(nodeAnchor(given.target).text);
    const asked = criticalQuestions(given.scheme, oneLine(statement.text), to);
    if (asked.length === 0) return [];
    return [
      {
        id: `questions:${given.name}`,
        topic: 'questions' as const,
        about: statement,
        ask: `What would you ask about this step? ${withFullStop(statement.text)} So: ${to}`,
        choice: null,
        answer: [`The scheme is ${given.scheme}.`, ...asked],
        from: [statement],
      },
    ];
  });
}
