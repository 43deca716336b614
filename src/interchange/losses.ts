import type { NoteLoss } from './interchange-form.js';

/** What is left out of a file that is read, counted. */

export interface Loss {
  readonly what: string;
  readonly count: number;
}

/** Counts what is left out, in the order in which it is first met. */
export function countedLosses(): { readonly lose: NoteLoss; readonly losses: () => Loss[] } {
  const counts = new Map<string, number>();
  return {
    lose: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    losses: () => [...counts].map(([what, count]) => ({ what, count })),
  };
}
