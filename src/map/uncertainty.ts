import type { Statement } from './model.js';

/** Whether the file says how reliable something is. */

/** Whether a piece of evidence, or its source, has a note: there the file says what of it was not checked, or came at second hand. */
export function hasUncertainty({ kind, source, note }: Pick<Statement, 'kind' | 'source' | 'note'>): boolean {
  return kind === 'evidence' && (note !== null || typeof source?.note === 'string');
}
