import type { Status } from '../map/model.js';

/** The verdicts as numbers: what stands by node in a labelling, a byte each. */
export const UNDECIDED = 0;
export const IN = 1;
export const OUT = 2;

/** The word for each of those numbers: `STATUS_OF[OUT]` is `'out'`. */
export const STATUS_OF: readonly Status[] = ['undecided', 'in', 'out'];
