import type { GraphStep } from '../graph.js';
import { type JsonRecord, textUnder } from './json-values.js';

/** Two claims that attack each other contradict each other: AIF has a conflict each way, and a claims file one contradiction. */

/** A step with what this program wrote beside its node. */
export interface AifStep {
  readonly step: GraphStep;
  readonly own: JsonRecord | null;
}

/** The key under which this program says which half of a contradiction a conflict is. */
const HALF_KEY = 'contradiction';

/**
 * The steps, each pair of attacks between the same two claims as one contradiction. Where others bear on both attacks they stay,
 * and so they do where this program wrote them as two.
 */
export function withContradictions(made: readonly AifStep[]): readonly GraphStep[] {
  const borneOn = new Set(made.map(({ step }) => step.to));
  const halves = new Map<string, AifStep>();
  const become = new Map<GraphStep, GraphStep | null>();
  for (const half of made) {
    if (!canBeHalf(half)) continue;
    const { premises, to } = half.step;
    const other = halves.get(pairOf(to, premises[0]));
    halves.set(pairOf(premises[0], to), half);
    if (other === undefined || become.has(other.step)) continue;
    const [kept, left] = (isWritten(half, borneOn) ? [half, other] : [other, half]).map(({ step }) => step);
    if (left!.key !== null && borneOn.has(left!.key)) continue;
    become.set(kept!, { ...kept!, isContradiction: true });
    become.set(left!, null);
  }
  return made.flatMap(({ step }) => {
    const now = become.get(step);
    return now === null ? [] : [now ?? step];
  });
}

function pairOf(from: string, to: string): string {
  return `${from.length} ${from} ${to}`;
}

function canBeHalf({ own, step: { premises, sign, to } }: AifStep): boolean {
  const isMeant = own === null || textUnder(own, [HALF_KEY]) !== null;
  return isMeant && sign === 'attack' && premises.length === 1 && premises[0] !== to;
}

/** Whether it is the second of two halves that declares the contradiction. */
function isWritten({ own, step }: AifStep, borneOn: ReadonlySet<string>): boolean {
  const said = own === null ? null : textUnder(own, [HALF_KEY]);
  return said === null ? step.key !== null && borneOn.has(step.key) : said === 'forward';
}
