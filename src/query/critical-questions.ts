import { attackKind } from '../map/attack-kind.js';
import type { Attack, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { fold } from '../words/fold.js';
import { listAnd } from '../words/lists.js';
import { inQuotes, withOneQuestionMark } from '../words/punctuation.js';
import { SCHEME_QUESTIONS } from './scheme-questions.js';
import { schemeName } from './schemes.js';

/** What to ask about a step, with the very sentences that it is made of. */

/** What the names in a question stand for; null for what a step does not have. */
type Names = Readonly<Record<string, string | null>>;

/** The critical questions about a step: those of its scheme, else those of its kind of attack; none for another step. */
export function criticalQuestions(step: Relation): string[] {
  const known = step.scheme === null ? null : schemeName(step.scheme);
  if (known !== null)
    return worded(
      SCHEME_QUESTIONS[known].map(({ ofStep }) => ofStep),
      namesInStep(step),
    );
  return step.sign === 'attack' ? worded(ATTACK_QUESTIONS[attackKind(step)], namesInAttack(step)) : [];
}

/** What in a question stands for what is concluded. */
const CONCLUSION = /\{(?:conclusion|policy|aim|effect)\}/;

/** The questions that test whether the conclusion follows, and not only whether the reasons are true; where there are none, all. */
export function inferenceQuestions(step: Relation): string[] {
  const known = step.scheme === null ? null : schemeName(step.scheme);
  const ofStep = known === null ? [] : SCHEME_QUESTIONS[known].map((question) => question.ofStep);
  const asked = worded(
    ofStep.filter((question) => CONCLUSION.test(question)),
    namesInStep(step),
  );
  return asked.length > 0 ? asked : criticalQuestions(step);
}

/** What to ask about the premises of a step that the text needs and does not say. */
export function impliedQuestions({ premises }: Relation): string[] {
  return premises
    .filter(({ implicit }) => implicit)
    .map((premise) => `${named(premise)}: the text does not say this, but needs it. Is it true?`);
}

/**
 * The questions about an attack. `{objection}` stands for what attacks, `{claim}` for what is attacked, `{rival}` for the same unless the two only deny each other; of an attack on a step `{reason}` and
 * `{conclusion}` stand for its ends; of one that takes a support away, `{conclusion}` for what is supported.
 */
const ATTACK_QUESTIONS: Readonly<Record<Attack, readonly string[]>> = {
  rebut: [
    'How do you know this: {objection}?',
    'Could both be true: {objection} and {rival}?',
    '{claim}: which part of this is still true, if you are right?',
  ],
  undercut: [
    'How do you know this: {objection}?',
    '{reason}: do you agree with this at least?',
    'Why does {reason} not count at all for {conclusion}, if what you say is true?',
  ],
  undermine: [
    'How do you know this: {objection}?',
    'Could both be true: {objection} and {rival}?',
    '{conclusion}: what else still speaks for this, if you are right?',
  ],
};

function worded(questions: readonly string[], names: Names): string[] {
  return questions.flatMap((question) => {
    const missing = [...question.matchAll(/\{(\w+)\}/g)].some(([, name]) => (names[name!] ?? null) === null);
    if (missing) return [];
    return withOneQuestionMark(question.replace(/\{(\w+)\}/g, (_, name) => names[name]!));
  });
}

function namesInStep({ premises, target }: Relation): Names {
  const conclusion = nodeAnchor(target);
  const { type } = conclusion;
  const [reason] = premises;
  return {
    reason: named(reason!),
    reasons: namedAll(premises),
    facts: namedAll(premises.filter(isFact)),
    rule: namedAll(premises.filter((premise) => premise.type === 'cause')),
    conclusion: named(conclusion),
    aim: type === 'fact' ? null : named(conclusion),
    policy: type === 'policy' ? named(conclusion) : null,
    effect: type === 'value' || type === 'policy' ? null : named(conclusion),
  };
}

function namesInAttack({ premises, target }: Relation): Names {
  const attacked = nodeAnchor(target);
  const ends = target.node === 'relation' ? target : target.gives.find(({ sign }) => sign === 'support');
  return {
    objection: namedAll(premises),
    claim: named(attacked),
    rival: premises.some((premise) => onlyDenies(premise, attacked)) ? null : named(attacked),
    reason: target.node === 'relation' ? named(declaringPremise(target)) : null,
    conclusion: ends === undefined ? null : named(nodeAnchor(ends.target)),
  };
}

/** Words that make no difference to what a sentence is about, or deny it. */
const DENYING = new Set(
  'a an the no not never nor cannot is are was were be do does did can has have had will would'.split(' '),
);

/** Whether two statements, as they are named, say the same, but for a word that denies it. */
function onlyDenies(one: Statement, other: Statement): boolean {
  const [words, others] = [one, other].map(({ short, text }) =>
    fold(short ?? text)
      .replace(/n[’']t\b/g, ' not')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !DENYING.has(word))
      .join(' '),
  );
  return words === others;
}

/** Whether a statement says what is so, and not what is good, what a word means or what leads to what. */
function isFact({ type }: Statement): boolean {
  return type === null || type === 'fact' || type === 'prediction';
}

/** A statement as a question names it: its headline where the file gives it one, since that is short and whole. */
function named({ short, text }: Statement): string {
  return inQuotes((short ?? text).replace(/!\s*$/, ''));
}

function namedAll(statements: readonly Statement[]): string | null {
  return statements.length === 0 ? null : listAnd(statements.map(named));
}
