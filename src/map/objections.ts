import type { Statement } from './model.js';

/** Whether an entry speaks against another: a counterpoint, a reply, or whatever attacks something. Those can be answered. */
export function isObjection({ kind, gives }: Statement): boolean {
  return kind === 'counterpoint' || kind === 'reply' || gives.some(({ sign }) => sign === 'attack');
}
