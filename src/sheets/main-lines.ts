import { reasonSteps } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { mainStepsTo } from '../map/thesis-parts.js';
import { listAnd } from '../words/lists.js';

/** The main lines of an argument: its main reasons, and below each the reasons that it is built from. */

/** A main reason, and its lines of argument. */
export interface MainReason {
  /** `1`, or `1a` where several reasons of one step are needed together. */
  readonly number: string;
  readonly reason: Statement;
  /** What is needed together with it, in words: the numbers of the other reasons, or how many they are. */
  readonly together: string | null;
  /** The reasons for it; the main reason itself where it has none. */
  readonly lines: readonly Statement[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** So many reasons that are needed together are named, and no more: nobody reads further, and each would name all others. */
const MOST_NAMED = LETTERS.length;

/** The main reasons for a subject that are chosen, or that a chosen reason is for. Nothing has two lines. */
export function mainReasonsFor(subject: Statement, isChosen: (one: Statement) => boolean): MainReason[] {
  const seen = new Set<Statement>([subject]);
  return mainStepsTo(subject).flatMap((step, i) => {
    const reasons = step.premises.filter(({ kind }) => kind !== 'evidence');
    const numbers = reasons.map((_, place) => numberOf(i, place, reasons.length));
    return reasons.flatMap((reason, place): MainReason[] => {
      const below = reasonSteps(reason).flatMap(({ premises }) => premises);
      const lines = [...new Set(below)].filter((one) => one.kind !== 'evidence' && isChosen(one));
      const own = (lines.length > 0 || !isChosen(reason) ? lines : [reason]).filter((one) => !seen.has(one));
      for (const one of own) seen.add(one);
      if (own.length === 0) return [];
      return [{ number: numbers[place]!, reason, together: othersThan(place, numbers), lines: own }];
    });
  });
}

function othersThan(place: number, numbers: readonly string[]): string | null {
  if (numbers.length === 1) return null;
  if (numbers.length > MOST_NAMED) return `${numbers.length - 1} other reasons`;
  return listAnd(numbers.filter((_, other) => other !== place));
}

function numberOf(step: number, place: number, premises: number): string {
  return premises === 1 ? `${step + 1}` : `${step + 1}${LETTERS[place] ?? `-${place + 1}`}`;
}
