/** The ways to hold a map together coherently: every position is a fixed point of the rules at `label`. */
export const SEMANTICS = {
  complete: 'every position that follows the rules',
  preferred: 'those that decide as much as they can',
  stable: 'those that leave nothing undecided',
} as const;
export type Semantics = keyof typeof SEMANTICS;
