import { withFullStop } from '../words/punctuation.js';
import { oneLine } from '../words/text.js';
import type { ArgumentMap, ArgumentNode, Relation, Statement } from './model.js';
import { nodeAnchor } from './nodes.js';
import { declaringPremise } from './premises.js';
import { declaredRelations, isReverseRelation } from './relations.js';

/** What of an argument an answer attacks. */
const WAYS = {
  itself: 'what is said',
  step: 'the step by which it supports or attacks something',
  premise: 'another premise of the step, or of what supports it',
  evidence: 'its evidence',
  reason: 'its reason',
  inference: 'the step from its reason or evidence',
} as const;
export type Way = keyof typeof WAYS;

/** Something by which an argument is met. */
export interface Answer {
  readonly attack: Relation;
  /** What its target is to the argument that it answers. */
  readonly way: Way;
  /** How far its target lies below what is said: 0 for what is said itself and for its step. */
  readonly depth: number;
}

/** By what the arguments of a map are met. */
export interface Answers {
  /**
   * The answers to a statement, or to what gives a relation, each once, in file order: attacks on what is said, on its
   * step, and on what carries it, at any depth. Once there are `MAX_ANSWERS` of them, no deeper ones are looked for.
   *
   * What hangs on a statement that `skips` names, below what is said, is left out. With `at`, only that step of a statement
   * is looked at; with null, none.
   */
  to(node: ArgumentNode, skips?: (statement: Statement) => boolean, at?: Relation | null): Answer[];
  /** Whether there is any answer to a statement. */
  isAnswered(statement: Statement): boolean;
}

/** More answers than these to one argument are not looked for below what is said and its step. */
const MAX_ANSWERS = 20;

/** A part of an argument: what is said, its step, or something that carries it. */
interface Part {
  readonly node: ArgumentNode;
  readonly way: Way;
  readonly depth: number;
}

/**
 * Works out by what the arguments of a map are met.
 *
 * What carries a statement is its evidence, its reasons, the premises that these need beside, the steps from all of
 * them, and what carries those in turn; nothing carries what is `assumed`. Of what a contradiction attacks only what is
 * said itself is answered by it. Nothing answers itself.
 *
 * Linear in the map. A list of answers then costs about as much as it is long: a long way with an answer at its end
 * is gone once.
 */
export function answersOf(map: ArgumentMap): Answers {
  const isMet = nodesMet(map);
  const carriers = once((node: ArgumentNode) => carriersOf(node).filter((part) => isMet(part.node)));
  const metPremises = once(({ premises }: Relation) => premises.filter(isMet));
  const land = landing(carriers);
  const isAnswered = (statement: Statement) =>
    isMet(statement) ||
    isContradicted(statement) ||
    stepsOf(statement).some(
      (step) => isMet(step) || (step.premises.length > 1 && metPremises(step).length > 0),
    );
  return {
    isAnswered,
    to(node, skips, at) {
      const found: Answer[] = [];
      const seen = new Set<ArgumentNode>();
      const queue = rootsOf(node, metPremises, at);
      for (const { node: part, way, depth } of queue) {
        if (found.length >= MAX_ANSWERS && depth > 0) break;
        if (seen.has(part) || (depth > 0 && skips?.(nodeAnchor(part)) === true)) continue;
        seen.add(part);
        const answers = part.attackedBy.filter(
          (attack) => isAnswer(attack) || (depth === 0 && standsAgainst(attack, node)),
        );
        for (const attack of answers) found.push({ attack, way, depth });
        for (const carrier of carriers(part)) {
          const below = { ...carrier, depth: depth + 1 };
          queue.push(skips === undefined ? land(below) : below);
        }
      }
      return found.sort((a, b) => a.attack.index - b.attack.index);
    },
  };
}

/** What an answer attacks, as a sentence; null where it attacks what is said itself, or its step. */
export function whatAnswerAttacks({ attack: { target }, way }: Answer): string | null {
  const text = `“${oneLine(nodeAnchor(target).text)}”`;
  switch (way) {
    case 'itself':
    case 'step':
      return null;
    case 'inference':
      return withFullStop(
        `It attacks the step from the ${nodeAnchor(target).kind === 'evidence' ? 'evidence' : 'reason'} ${text}`,
      );
    default:
      return withFullStop(`It attacks the ${way}: ${text}`);
  }
}

/** Whether something stands against a statement only because the statement contradicts it. */
function isContradicted({ attackedBy }: Statement): boolean {
  return attackedBy.some(isReverseRelation);
}

/**
 * What is said and its steps. All premises of a relation are said with it; of those that a statement's steps need beside
 * it, only those that are met are looked at.
 */
function rootsOf(
  node: ArgumentNode,
  metPremises: (step: Relation) => readonly Statement[],
  at: Relation | null | undefined,
): Part[] {
  if (node.node === 'relation') {
    const [first, ...others] = node.premises;
    return [
      { node: first!, way: 'itself', depth: 0 },
      { node, way: 'step', depth: 0 },
      ...others.map((premise): Part => ({ node: premise, way: 'premise', depth: 0 })),
    ];
  }
  const steps = at === undefined ? stepsOf(node) : [at ?? []].flat();
  return [
    { node, way: 'itself', depth: 0 },
    ...steps.map((step): Part => ({ node: step, way: 'step', depth: 0 })),
    ...steps.flatMap((step) =>
      // A step can be shared by very many premises, and then each has as many beside it.
      metPremises(step)
        .slice(0, MAX_ANSWERS)
        .map((premise): Part => ({ node: premise, way: 'premise', depth: 1 })),
    ),
  ];
}

/** The steps at which a statement is met: the attacks of an objection or reply that attacks; else what it declares. */
function stepsOf(statement: Statement): Relation[] {
  const { kind, gives } = statement;
  const objects = kind === 'counterpoint' || kind === 'reply';
  const attacks = objects ? gives.filter(({ sign }) => sign === 'attack') : [];
  return attacks.length > 0 ? attacks : declaredRelations(statement);
}

type Carrier = Omit<Part, 'depth'>;

/** The supports of something, and the premises that give them. */
function carriersOf(node: ArgumentNode): Carrier[] {
  if (node.node === 'statement' && node.assumed) return [];
  return node.supportedBy.flatMap((support): Carrier[] => [
    { node: support, way: 'inference' },
    ...support.premises.map((premise) => ({ node: premise, way: wayOf(premise, support) })),
  ]);
}

function wayOf(premise: Statement, support: Relation): Way {
  if (premise.kind === 'evidence') return 'evidence';
  return premise === declaringPremise(support) ? 'reason' : 'premise';
}

/** Whether a relation is an attack that answers what it attacks. */
function isAnswer(relation: Relation): boolean {
  return (
    relation.sign === 'attack' &&
    !isReverseRelation(relation) &&
    declaringPremise(relation) !== nodeAnchor(relation.target)
  );
}

/**
 * Whether an attack is the half of a contradiction that answers an objection: what the objection contradicts stands
 * against it, unless that is the very thing that it objects to.
 */
function standsAgainst(attack: Relation, objection: ArgumentNode): boolean {
  if (!isReverseRelation(attack)) return false;
  return objection.node === 'statement' || objection.target !== declaringPremise(attack);
}

/** Whether something is attacked, or carried by something that is. In bytes by index: a set of all that is met takes far longer. */
function nodesMet({ statements, relations }: ArgumentMap): (node: ArgumentNode) => boolean {
  const metStatements = new Uint8Array(statements.length);
  const metRelations = new Uint8Array(relations.length);
  const metOf = (node: ArgumentNode) => (node.node === 'statement' ? metStatements : metRelations);
  const queue: ArgumentNode[] = [];
  const meet = (node: ArgumentNode) => {
    const met = metOf(node);
    if (met[node.index] === 1) return;
    met[node.index] = 1;
    queue.push(node);
  };
  const carry = ({ sign, target }: Relation) => {
    if (sign === 'support' && !(target.node === 'statement' && target.assumed)) meet(target);
  };
  for (const relation of relations) if (isAnswer(relation)) meet(relation.target);
  for (const node of queue) {
    if (node.node === 'relation') carry(node);
    else node.gives.forEach(carry);
  }
  return (node) => metOf(node)[node.index] === 1;
}

/**
 * Leads a part down past those that nothing attacks and that only one thing below is worth a look, to the first that is
 * not so. What was passed leads there at once the next time.
 */
function landing(carriers: (node: ArgumentNode) => readonly Carrier[]): (start: Part) => Part {
  const landed = new Map<ArgumentNode, Part>();
  return (start) => {
    const passed: Part[] = [];
    let part = start;
    for (;;) {
      const known = landed.get(part.node);
      if (known !== undefined) {
        part = { ...known, depth: part.depth + known.depth };
        break;
      }
      const [only, ...others] = part.node.attackedBy.some(isAnswer) ? [] : carriers(part.node);
      if (only === undefined || others.length > 0) break;
      passed.push(part);
      part = { ...only, depth: part.depth + 1 };
    }
    for (const { node, depth } of passed) landed.set(node, { ...part, depth: part.depth - depth });
    return part;
  };
}

/** A function that works out each answer once. */
function once<Key, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? of(key);
    known.set(key, value);
    return value;
  };
}

/** Whether a counterpoint is left standing because nobody took it up: a drop, as debaters say. */
export function isUnanswered(statement: Statement, answers: Answers): boolean {
  return statement.kind === 'counterpoint' && !answers.isAnswered(statement);
}
