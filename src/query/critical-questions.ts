import { attackKind } from '../map/attack-kind.js';
import type { Attack, Relation, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { fold } from '../words/fold.js';
import { listAnd } from '../words/lists.js';
import { inQuotes, withOneQuestionMark } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import { SCHEME_QUESTIONS } from './scheme-questions.js';
import { schemeName } from './schemes.js';

/** What to ask about a step, with the very sentences that it is made of. */

/** What the names in a question stand for; null for what a step does not have. */
type Names = Readonly<Record<string, string | null>>;

/** So many questions of its scheme are enough about an attack; where there are fewer, those of its kind follow. */
const ENOUGH = 3;

/**
 * The critical questions about a step: those of its scheme, and of an attack those of its kind. A support has general ones
 * where its scheme is not known, and none where it names no scheme.
 */
export function criticalQuestions(step: Relation): string[] {
  const { scheme, sign } = step;
  const known = scheme === null ? null : schemeName(scheme);
  const ofScheme =
    known === null
      ? []
      : wordedFor(
          step,
          SCHEME_QUESTIONS[known].map(({ ofStep }) => ofStep),
        );
  if (sign === 'support')
    return scheme !== null && known === null ? wordedFor(step, GENERAL_QUESTIONS) : ofScheme;
  if (ofScheme.length >= ENOUGH) return ofScheme;
  const ofKind = worded(ATTACK_QUESTIONS[attackKind(step)], namesInAttack(step));
  // A scheme has a question about what is said against something, too.
  return ofScheme.length === 0 ? ofKind : [...ofScheme, ...ofKind.slice(1)];
}

/** The questions about a step of any kind. */
const GENERAL_QUESTIONS: readonly (readonly string[])[] = [
  ['You say: {reason}. Why should we believe that?'],
  ['Even if {given}, could this still be wrong: {conclusion}?'],
  ['You say: {conclusion}. What speaks against that?'],
];

/** Questions as those are asked who take a step. */
function wordedFor(step: Relation, questions: readonly (readonly string[])[]): string[] {
  const asked = step.sign === 'support' ? questions : questions.map((wordings) => wordings.map(asDenial));
  return worded(asked, namesInStep(step));
}

/** A wording for those who attack something: they do not say it, but that it is wrong. */
function asDenial(wording: string): string {
  return wording
    .replace('You say: {conclusion}', 'You say that this is wrong: {denied}')
    .replace('could this still be wrong: {conclusion}', 'could this still be true: {denied}');
}

/** What in a question stands for what is concluded. */
const CONCLUSION = /\{(?:conclusion|policy|aim|effect)\}/;

/** The questions that test whether the conclusion follows, and not only whether the reasons are true; where there are none, all. */
export function inferenceQuestions(step: Relation): string[] {
  const known = step.scheme === null ? null : schemeName(step.scheme);
  const ofStep = known === null ? [] : SCHEME_QUESTIONS[known].map((question) => question.ofStep);
  const asked = wordedFor(
    step,
    ofStep.filter((wordings) => wordings.some((wording) => CONCLUSION.test(wording))),
  );
  return asked.length > 0 ? asked : criticalQuestions(step);
}

/** What to ask about the premises of a step that the text needs and does not say. */
export function impliedQuestions({ premises }: Relation): string[] {
  return premises
    .filter(({ implicit }) => implicit)
    .map((premise) => `You take this for granted: ${named(premise)}. Is it true?`);
}

/** What makes somebody say what they say against something. */
const OBJECTION_GROUNDS = ['You say: {objection}. Why should we believe that?'];

/**
 * The questions about an attack, each in its wordings, of which the first is asked that has something to stand for each of its names. `{objection}` stands for what attacks, `{claim}` for what is attacked, `{rival}` for the same unless the two only deny each other; of an attack on a step `{reason}` and `{conclusion}` stand for its ends, `{for}` for what
 * the one is to the other; of one that takes a support away, `{conclusion}` for what is supported.
 */
const ATTACK_QUESTIONS: Readonly<Record<Attack, readonly (readonly string[])[]>> = {
  rebut: [
    OBJECTION_GROUNDS,
    ['Could both be right: {objection} and {rival}?'],
    ['If you are right, does anything still speak for this: {claim}?'],
  ],
  undercut: [
    OBJECTION_GROUNDS,
    ['Do you agree with this: {reason}?'],
    ['If you are right, is {reason} still a weak reason {for} {conclusion}, or none at all?'],
  ],
  undermine: [
    OBJECTION_GROUNDS,
    ['Could both be right: {objection} and {rival}?'],
    ['Suppose that {claim} is wrong. What still speaks for this: {conclusion}?'],
  ],
};

/** Questions with the names filled in, each in the first of its wordings for which there is something to fill in. */
function worded(questions: readonly (readonly string[])[], names: Names): string[] {
  return questions.flatMap((wordings) => {
    const fitting = wordings.find((wording) =>
      [...wording.matchAll(/\{(\w+)\}/g)].every(([, name]) => (names[name!] ?? null) !== null),
    );
    if (fitting === undefined) return [];
    const filled = fitting.replace(/\{(\w+)\}/g, (_, name) => names[name]!);
    return withOneQuestionMark(filled.replace(/([?!…？]”)\./g, '$1'));
  });
}

/** What an attack concludes is no statement: it has only what is denied, and that only where it is a statement and no step. */
function namesInStep({ premises, target, sign }: Relation): Names {
  const conclusion = nodeAnchor(target);
  const { type } = conclusion;
  const [reason] = premises;
  const facts = premises.filter(isFact);
  const isSaid = sign === 'support';
  const saidIf = (holds: boolean) => (isSaid && holds ? named(conclusion) : null);
  return {
    reason: named(reason!),
    given: givenAll(premises),
    facts: namedAll(facts),
    sign: facts.length === 1 && premises.length === 1 && isFact(conclusion) ? namedAll(facts) : null,
    rule: namedAll(premises.filter((premise) => premise.type === 'cause')),
    conclusion: saidIf(true),
    aim: saidIf(type !== 'fact'),
    deed: saidIf(type === 'fact'),
    policy: saidIf(type === 'policy'),
    effect: saidIf(type !== 'value' && type !== 'policy'),
    denied: !isSaid && target.node === 'statement' ? named(target) : null,
  };
}

/** The condition that premises are true. Many are not named: they stand before the question. */
function givenAll(premises: readonly Statement[]): string {
  if (premises.length === 1) return `${named(premises[0]!)} is true`;
  return premises.length === 2 ? 'both reasons are true' : 'all these reasons are true';
}

function namesInAttack({ premises, target }: Relation): Names {
  const attacked = nodeAnchor(target);
  const ends = target.node === 'relation' ? target : target.gives.find(({ sign }) => sign === 'support');
  return {
    objection: namedAll(premises),
    claim: named(attacked),
    rival: premises.some((premise) => onlyDenies(premise, attacked)) ? null : named(attacked),
    reason: target.node === 'relation' ? named(declaringPremise(target)) : null,
    for: ends?.sign === 'attack' ? 'against' : 'for',
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

/** The longest text that a question has in full, in characters. */
const MAX_QUOTED = 85;

/** A statement as a question names it: in full where that is short, else by its headline. The headline of evidence says little without its text. */
export function named({ kind, short, text }: Statement): string {
  const isShort = oneLine(text).length <= MAX_QUOTED || kind === 'evidence';
  return inQuotes((isShort ? text : (short ?? text)).replace(/!\s*$/, ''));
}

function namedAll(statements: readonly Statement[]): string | null {
  return statements.length === 0 ? null : listAnd(statements.map(named));
}
