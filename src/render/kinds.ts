import type { ChalkInstance } from 'chalk';
import type { Kind } from '../map/model.js';
import type { Look } from './look.js';

/** The sign, the colour and the word by which people know a kind. Colour never stands alone. */

const INKS: Readonly<Record<Kind, (ink: ChalkInstance) => ChalkInstance>> = {
  claim: (ink) => ink.cyan,
  evidence: (ink) => ink.green,
  counterpoint: (ink) => ink.red,
  reply: (ink) => ink.yellow,
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
export function countOfKind(count: number, kind: Kind): string {
  const one = kind === 'evidence' ? 'piece of evidence' : kind;
  return `${count} ${count === 1 ? one : PLURALS[kind]}`;
}
