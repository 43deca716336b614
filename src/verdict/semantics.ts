/** The ways to hold a map together coherently: every position is a fixed point of the rules at `label`. */
export const SEMANTICS = {
  complete: 'every coherent position',
  preferred: 'those that decide most: none can be extended by deciding more',
  stable: 'those that leave nothing open',
} as const;
export type Semantics = keyof typeof SEMANTICS;
