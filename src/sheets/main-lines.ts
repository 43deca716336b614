import { reasonSteps } from '../map/evidence-and-reasons.js';
import type { Statement } from '../map/model.js';
import { mainStepsTo } from '../map/thesis-parts.js';
import { listAnd } from '../words/lists.js';
import { inQuotes } from '../words/punctuation.js';
import { inShort } from './citing.js';

/** The main lines of an argument: its main reasons, and below each the reasons that it is built from. */

/** A main reason, and its lines of argument. */
export interface MainReason {
  /** `1`, or `1a` where several reasons of one step are there that are needed together. */
  readonly number: string;
  readonly reason: Statement;
  /** What is needed together with it, in words: the numbers or headlines of the other reasons, or how many they are. */
  readonly together: string | null;
  /** The reasons for it; the main reason itself where it has none. */
  readonly lines: readonly Statement[];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** So many reasons that are needed together are named, and no more: nobody reads further, and each would name all others. */
const MOST_NAMED = LETTERS.length;

/**
 * The main reasons for a subject that are chosen, or that a chosen reason is for. Nothing has two lines. Numbers count what is there; what is not is
 * named.
 */
export function mainReasonsFor(subject: Statement, isChosen: (one: Statement) => boolean): MainReason[] {
  const seen = new Set<Statement>([subject]);
  const linesOf = (reason: Statement) => {
    const below = reasonSteps(reason).flatMap(({ premises }) => premises);
    const lines = [...new Set(below)].filter((one) => one.kind !== 'evidence' && isChosen(one));
    const own = (lines.length > 0 || !isChosen(reason) ? lines : [reason]).filter((one) => !seen.has(one));
    for (const one of own) seen.add(one);
    return own;
  };
  let step = 0;
  return mainStepsTo(subject).flatMap(({ premises }): MainReason[] => {
    const reasons = premises.filter(({ kind }) => kind !== 'evidence');
    const shown = reasons
      .map((reason) => ({ reason, lines: linesOf(reason) }))
      .filter(({ lines }) => lines.length > 0);
    if (shown.length > 0) step += 1;
    const numbers = new Map(shown.map(({ reason }, place) => [reason, numberOf(step, place, shown.length)]));
    return shown.map(({ reason, lines }) => ({
      number: numbers.get(reason)!,
      reason,
      together: othersThan(reason, reasons, numbers),
      lines,
    }));
  });
}

function othersThan(
  reason: Statement,
  reasons: readonly Statement[],
  numbers: ReadonlyMap<Statement, string>,
): string | null {
  if (reasons.length === 1) return null;
  if (reasons.length > MOST_NAMED) return `${reasons.length - 1} other reasons`;
  const others = reasons.filter((other) => other !== reason);
  return listAnd(others.map((other) => numbers.get(other) ?? inQuotes(inShort(other))));
}

function numberOf(step: number, place: number, shown: number): string {
  return shown === 1 ? `${step}` : `${step}${LETTERS[place] ?? `-${place + 1}`}`;
}
