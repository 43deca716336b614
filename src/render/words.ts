import type { ChalkInstance } from 'chalk';
import type { ArgumentNode, Kind, Relation, Side, Statement, Status } from '../map/model.js';
import { attackKind, beside } from '../map/model.js';
import type { Look } from './look.js';

/** The words, signs and colours by which people know kinds, sides and verdicts. Colour never stands alone. */

const INKS: Readonly<Record<Kind, (ink: ChalkInstance) => ChalkInstance>> = {
  claim: (ink) => ink.cyan,
  evidence: (ink) => ink.green,
  counterpoint: (ink) => ink.red,
  reply: (ink) => ink.yellow,
};

const VERDICTS: Readonly<Record<Status, string>> = { in: 'stands', out: 'falls', undecided: 'undecided' };
const SIDES: Readonly<Record<Side, string>> = {
  for: 'for the motion',
  against: 'against the motion',
  both: 'on both sides',
  none: 'on no side',
};
const PLURALS: Readonly<Record<Kind, string>> = {
  claim: 'claims',
  evidence: 'pieces of evidence',
  counterpoint: 'counterpoints',
  reply: 'replies',
};

/** The sign of a kind, in its colour; nothing in plain text, where the word says it. */
export function kindSign(kind: Kind, { ink, plain, signs }: Look): string {
  return plain ? '' : INKS[kind](ink)(signs[kind]);
}

export function kindInk(kind: Kind, { ink }: Look): ChalkInstance {
  return INKS[kind](ink);
}

/** `3 counterpoints`, `1 reply`, `2 pieces of evidence`. */
export function countOf(count: number, kind: Kind): string {
  const one = kind === 'evidence' ? 'piece of evidence' : kind;
  return `${count} ${count === 1 ? one : PLURALS[kind]}`;
}

/** `1 way`, `2 ways`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function verdictWord(status: Status): string {
  return VERDICTS[status];
}

/** A verdict with its sign, `✓ stands`; in plain text the word alone. */
export function verdictMark(status: Status, { plain, signs }: Pick<Look, 'plain' | 'signs'>): string {
  return plain ? VERDICTS[status] : `${signs[status]} ${VERDICTS[status]}`;
}

/** The verdict on an entry, and that on the step from it where it differs: `✓ stands, but this step falls`. */
export function verdictNote(own: Status, ofStep: Status, look: Look): string {
  return `${verdictMark(own, look)}${ofStep === own ? '' : `, but this step ${verdictVerb(ofStep)}`}`;
}

/** A verdict as a verb, after `this step` or an id: `stands`, `falls`, `is undecided`. */
export function verdictVerb(status: Status): string {
  return status === 'undecided' ? 'is undecided' : verdictWord(status);
}

export function sideWord(side: Side): string {
  return SIDES[side];
}

/** What a relation does: `supports`, `rebuts`, `undermines`, `undercuts`, `contradicts`. */
export function relationVerb(relation: Relation): string {
  if (relation.contradiction !== null) return 'contradicts';
  return relation.sign === 'support' ? 'supports' : `${attackKind(relation)}s`;
}

/** More names than these on a line only say that there are many. */
const MOST_BESIDE = 50;

/** What else a step needs, where it needs more than a statement: `together with b, c`; empty for nothing. */
export function togetherWith(relation: Relation, statement: Statement): string {
  const { first, more } = beside(relation, statement, MOST_BESIDE);
  if (first.length === 0) return '';
  return `together with ${first.map(({ id }) => id).join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** A node as the object of such a verb: an id, or `the step a -> b`. */
export function nodeWord(node: ArgumentNode): string {
  return node.node === 'statement' ? node.id : `the step ${node.name}`;
}
