import type { Statement } from '../map/model.js';
import type { View } from './view.js';

/** Who says what in a question. What is on no side of the debate is said by nobody in particular. */

export type Voice = 'You' | 'They' | 'Somebody' | 'Somebody else';

export interface Voices {
  readonly you: Voice;
  readonly they: Voice;
  /** Who says what nothing else is said about. */
  readonly alone: Voice;
}

/** The voices in a question about an entry. */
export function voicesAbout(statement: Statement, view: View): Voices {
  return isOnNoSide(statement, view)
    ? { you: 'Somebody', they: 'Somebody else', alone: 'Somebody' }
    : { you: 'You', they: 'They', alone: 'They' };
}

export function isOnNoSide(statement: Statement, { structure }: View): boolean {
  return structure.side[statement.index] === 'none';
}

/** `You say`, `Somebody says`. */
export function speaks(voice: Voice, verb: string): string {
  return `${voice} ${voice === 'You' || voice === 'They' ? verb : `${verb}s`}`;
}
