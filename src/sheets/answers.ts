import { type Answer, whatAnswerAttacks } from '../map/answers.js';
import type { ArgumentNode, Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { isReverseRelation } from '../map/relations.js';
import { strongestFirst } from '../query/strongest.js';
import type { View } from '../query/view.js';
import { inQuotes } from '../words/punctuation.js';
import { type CitingLine, citationOf, inShort, joinedLines, shortCitedText } from './citing.js';
import type { Material } from './material.js';

/** The answers to an argument in the order in which sheets name them, and what each says. */

/**
 * The answers to a statement or to what gives a relation, strongest first. What `skips` names has a place of its own on the
 * sheet. What a statement contradicts is no answer to it: it only says again what the statement denies.
 */
export function rankedAnswers(
  view: View,
  node: ArgumentNode,
  skips?: (statement: Statement) => boolean,
): readonly Answer[] {
  const answers = view.answers.to(node, skips).filter(({ attack }) => !isReverseRelation(attack));
  return strongestFirst(node, answers, view);
}

/** Of answers to what supports something, as many as it can lend. */
const MAX_LENT = 3;

/** Which entries have a place of their own: on this very sheet, and on a sheet that leaves nothing out. */
export interface Places {
  readonly here: (statement: Statement) => boolean;
  readonly anywhere: (statement: Statement) => boolean;
}

/**
 * The answers to something, without those to what has a place of its own anywhere. Where nothing is left of them, the strongest of those
 * that have no place on this sheet: nobody is sent to a place that is not there.
 */
export function answersWithoutPlace(
  view: View,
  node: ArgumentNode,
  { here, anywhere }: Places,
  isWanted: (answer: Answer) => boolean = () => true,
): readonly Answer[] {
  const answersBut = (skips: (statement: Statement) => boolean) => {
    const isOfNode = concerns(view, node, skips);
    return rankedAnswers(view, node, skips).filter((answer) => isOfNode(answer) && isWanted(answer));
  };
  const own = answersBut(anywhere);
  return own.length > 0 ? own : answersBut(here).slice(0, MAX_LENT);
}

/**
 * Whether an answer meets what is said, its steps or what carries it, or is an attack on another premise of a step. What lies below such a
 * premise says something of that premise only.
 */
function concerns(
  view: View,
  node: ArgumentNode,
  skips: (statement: Statement) => boolean,
): (answer: Answer) => boolean {
  if (node.node === 'relation') return () => true;
  const carrying = new Set(view.answers.to(node, skips, null).map(({ attack }) => attack));
  return ({ attack, depth }) => depth <= 1 || carrying.has(attack);
}

/** The places of those entries that are chosen, and of those that were asked for. */
export function placesOf(
  { chosen, asked = chosen }: Pick<Material, 'chosen' | 'asked'>,
  hasPlace: (statement: Statement) => boolean,
): Places {
  const [here, anywhere] = [chosen, asked].map((some) => new Set(some.filter(hasPlace)));
  return { here: (one) => here!.has(one), anywhere: (one) => anywhere!.has(one) };
}

/** The answers to what is said itself, strongest first. */
export function directAnswers(view: View, statement: Statement): readonly Answer[] {
  return rankedAnswers(view, statement, () => true).filter(({ depth }) => depth === 0);
}

/** Whether a direct answer to a subject, or to a part of it, attacks only a step from there to something else than the subject. */
export function isOnUse({ attack: { target }, way }: Answer, subject: Statement): boolean {
  return way === 'step' && target.node === 'relation' && target.target !== subject;
}

/**
 * What tells most against an argument: where it falls or is open, the strongest of what decides that; where it stands,
 * the strongest of what comes nearest to it. Against a statement what is said of it itself comes before what is said of its step.
 */
export function strongestAnswer(view: View, node: ArgumentNode): Answer | undefined {
  const answers = rankedAnswers(view, node);
  const status = view.labels.statusOf(node);
  const deciding = status === 'in' ? null : { out: 'in', undecided: 'undecided' }[status];
  const decides = answers.filter(({ attack }) => view.labels.statusOf(attack) === deciding);
  const nearest = answers.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY);
  const strongest = decides.length > 0 ? decides : answers.filter(({ depth }) => depth === nearest);
  return node.node === 'statement' ? firstOnItself(view, strongest) : strongest[0];
}

/** Of answers that are judged like the first, the first to what is said itself; else the first. */
export function firstOnItself({ labels }: View, answers: readonly Answer[]): Answer | undefined {
  const [first] = answers;
  return (
    answers.find(
      ({ attack, way }) => way === 'itself' && labels.statusOf(attack) === labels.statusOf(first!.attack),
    ) ?? first
  );
}

/** Whether there is any answer to a statement. */
export function hasAnswer(view: View, statement: Statement): boolean {
  return view.answers.isAnswered(statement) && rankedAnswers(view, statement).length > 0;
}

/** The statement that gives an answer. */
export function speakerOfAnswer({ attack }: Answer): Statement {
  return declaringPremise(attack);
}

/** What an answer attacks, as a sentence with its citation; empty where that is what is said itself. */
export function attackedLine(answer: Answer): CitingLine {
  const attacked = whatAnswerAttacks(answer);
  if (attacked === null) return [];
  const target = nodeAnchor(answer.attack.target);
  return [` ${attacked}`, ...(target.kind === 'evidence' ? [citationOf(target)] : [])];
}

/** What an answer says in short, and what it attacks where that is not what is said itself. */
export function shortAnswer(answer: Answer): CitingLine {
  const said = joinedLines(answer.attack.premises.map(shortCitedText), '; together with: ');
  const attacked = attackedInShort(answer);
  return attacked === null ? said : [...said, ` (${attacked})`];
}

/** What an answer attacks, in short; null where that is what is said itself. */
export function attackedInShort({ attack: { target }, way }: Answer): string | null {
  const anchor = nodeAnchor(target);
  const name = `“${inShort(anchor).replace(/\.$/, '')}”`;
  switch (way) {
    case 'itself':
    case 'step':
      return null;
    case 'inference':
      return `attacks the step from the ${anchor.kind === 'evidence' ? 'evidence' : 'reason'} ${name}`;
    default:
      return `attacks the ${way} ${name}`;
  }
}

/**
 * Added where nothing answers what is said, with all that is said with it: which two contradict each other, the first of several; begun by a
 * semicolon.
 */
export function whatItContradicts([said, ...others]: readonly Statement[]): string {
  for (const one of [said!, ...others]) {
    const half = one.attackedBy.find(isReverseRelation);
    if (half === undefined) continue;
    const name = one === said ? 'it' : inQuotes(inShort(one));
    return `; ${name} and ${inQuotes(inShort(declaringPremise(half)))} contradict each other`;
  }
  return '';
}
