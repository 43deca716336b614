import type { Status } from '../map/model.js';

/** Why a node has its verdict; the last five are why one is out. An undercut is an attack on a relation. */
export const REASONS = [
  'open',
  'holds',
  'fixed',
  'attacked',
  'undercut',
  'unsupported',
  'premise-fell',
  'bare',
] as const;
export type Reason = (typeof REASONS)[number];

/** Why one node has its verdict. */
export interface Ground {
  readonly node: number;
  readonly status: Status;
  readonly reason: Reason;
  /** What decided it, by role; of what could have decided it as well, nothing. */
  readonly premises: readonly number[];
  readonly attackers: readonly number[];
  readonly supports: readonly number[];
}

/** The nodes on which a verdict rests by its reason. */
export function reasonNodes({ attackers, premises, supports }: Ground): number[] {
  return [...attackers, ...premises, ...supports];
}
