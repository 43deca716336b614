import type { Kind } from '../map/model.js';
import type { Look } from './look.js';

/** The sign and the word by which people know a kind. */

const PLURALS: Readonly<Record<Kind, string>> = {
  claim: 'claims',
  evidence: 'pieces of evidence',
  counterpoint: 'counterpoints',
  reply: 'replies',
};

/** The sign of a kind; nothing in plain text, where the word says it. */
export function kindSign(kind: Kind, { plain, signs }: Pick<Look, 'plain' | 'signs'>): string {
  return plain ? '' : signs[kind];
}

/** `3 counterpoints`, `1 reply`, `2 pieces of evidence`. */
export function countOfKind(count: number, kind: Kind): string {
  const one = kind === 'evidence' ? 'piece of evidence' : kind;
  return `${count} ${count === 1 ? one : PLURALS[kind]}`;
}
