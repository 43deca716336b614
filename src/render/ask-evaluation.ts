import type { Acceptance, AcceptanceMode } from '../verdict/acceptance.js';
import { AIMS, type Aim } from '../verdict/advise.js';
import type { Evaluated } from '../verdict/evaluate-subject.js';
import type { Explanation } from '../verdict/explain.js';
import type { Positions } from '../verdict/positions.js';
import type { Semantics } from '../verdict/semantics.js';
import type { Asked, AskedAdvice } from './evaluation-page.js';

/** What is asked of an evaluation, beside why something has its verdict. Null for what is not asked. */
export interface EvaluationWishes {
  /** To make it stand, or to make it fall. */
  readonly aim: Aim | null;
  readonly semantics: Semantics | null;
  readonly accept: AcceptanceMode | null;
  readonly strength: boolean;
  /** At most so many sets or positions. */
  readonly limit: number;
  /** At most so many members of a set. */
  readonly size: number;
  readonly seconds: number;
  /** Says whether so many seconds are over, counted from this call. */
  isOver(seconds: number): () => boolean;
  /** What another program found of positions; null where our own search is to look for them. */
  readonly found: FoundElsewhere | null;
}

/** What another program found, in place of our own search. */
export interface FoundElsewhere {
  readonly solver: string;
  readonly positions: Positions | null;
  readonly accepted: Acceptance | null;
}

/** Which positions are meant where none are named. */
export const USUAL_SEMANTICS: Semantics = 'preferred';

/** What would change a verdict is said at once or not: nobody asked for it. */
const TURN_SECONDS = 0.5;
const TURN_BOUNDS = { limit: 10, size: 5 };

/** Asks an evaluation about a node, or, where it is null, about a framework as a whole. Searches take until their bounds. */
export function askEvaluation(evaluated: Evaluated, target: number | null, wishes: EvaluationWishes): Asked {
  const { aim, accept: mode, limit, semantics: named, size, seconds, isOver, found } = wishes;
  const expired = isOver(seconds);
  const semantics = named ?? USUAL_SEMANTICS;
  let turns: readonly AskedAdvice[] | undefined;
  const { granted, dropped } = evaluated.terms;
  let explanation: Explanation | undefined;
  return {
    target,
    get explanation() {
      if (target === null) return null;
      explanation ??= evaluated.explainer.explain(target, isOver(seconds));
      return explanation;
    },
    changes: granted.length + dropped.length > 0 ? evaluated.changes() : null,
    advice: aim === null ? null : { aim, ...evaluated.advise(target!, aim, { limit, size, expired }) },
    get turns() {
      if (target === null) return [];
      turns ??= AIMS.map((turn) => {
        const bounds = { ...TURN_BOUNDS, expired: isOver(TURN_SECONDS) };
        return { aim: turn, ...evaluated.advise(target, turn, bounds) };
      });
      return turns;
    },
    accepted:
      mode === null
        ? null
        : {
            semantics,
            mode,
            ...(found?.accepted ?? evaluated.accepts(semantics, mode, target!, expired)),
          },
    positions:
      named === null || mode !== null
        ? null
        : { semantics, ...(found?.positions ?? evaluated.positions(semantics, limit, target, expired)) },
    strengths: wishes.strength ? evaluated.strengths() : null,
    solver: found?.solver ?? null,
  };
}
