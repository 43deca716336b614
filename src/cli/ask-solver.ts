import { type FoundElsewhere, USUAL_SEMANTICS } from '../render/ask-evaluation.js';
import type { AcceptanceMode } from '../verdict/acceptance.js';
import type { Evaluated } from '../verdict/evaluate-subject.js';
import type { Semantics } from '../verdict/semantics.js';
import type { Io } from './io.js';
import { foundBySolver } from './solver-answers.js';

/** What is asked of a solver that is installed, and for how long. */
interface Wishes {
  readonly semantics: Semantics | null;
  readonly accept: AcceptanceMode | null;
  readonly limit: number;
  readonly seconds: number;
  readonly target: number | null;
}

/** What clingo finds within the seconds that are given. A signal that is to end this program ends clingo before. */
export async function askSolver(
  evaluated: Evaluated,
  { semantics, accept: mode, limit, seconds, target }: Wishes,
  io: Io,
): Promise<FoundElsewhere | 'interrupted'> {
  const search = { io, ended: io.watchSignals(), end: io.now() + seconds * 1000 };
  const question = { semantics: semantics ?? USUAL_SEMANTICS, mode, limit, target };
  try {
    const found = await foundBySolver(evaluated, question, search);
    return search.ended.aborted ? 'interrupted' : found;
  } catch (error) {
    if (search.ended.aborted) return 'interrupted';
    throw error;
  }
}
