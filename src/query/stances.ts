import type { Statement } from '../map/model.js';

/** What somebody agrees with and what they doubt, and why. */

export const STANCES = ['agree', 'doubt'] as const;
export type Stance = (typeof STANCES)[number];

/** Why somebody takes a stance on a statement: because of another statement, which makes them doubt it, or in their own words. */
export type StanceReason = { readonly because: Statement } | { readonly words: string };

/** Where somebody stands on some statements of a map. */
export type Stances = ReadonlyMap<Statement, Stance>;
