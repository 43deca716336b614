/** The keys of argmap's YAML that are neither a claim nor a reason, and what the first sign of the others says. */

/** Of a claim: a note about it, among its reasons. */
export const NOTE = 'note';
/** Of a reason: its name, and how strong it is, among its claims. */
export const LABEL = 'label';
export const STRENGTH = 'strength';

/** A reason whose key begins so speaks against the claim. */
export function isObjectionKey(key: string): boolean {
  return /^[-o]/.test(key);
}

/** A claim whose key begins so is implicit. */
export const IMPLICIT = '-';
