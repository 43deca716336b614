import type { Sign } from '../map/model.js';
import type { ArgumentGraph, GraphStep } from './graph.js';
import type { NoteLoss } from './interchange-form.js';

/** The steps of a graph that a claims file can have. Entries are named by their places in the graph's list. */

export interface KeptStep {
  readonly sign: Sign;
  /** The declaring premise first, each once. */
  readonly premises: readonly [number, ...number[]];
  readonly target: number | KeptStep;
  readonly scheme: string | null;
  readonly isContradiction: boolean;
}

/** Steps on steps on steps: the names of more would be longer than a file can have. */
const MOST_ARROWS = 50;

const UNKNOWN = 'steps from or to something that is not in the file';
const CIRCLE = 'steps that lead to each other in a circle';
const DEEP = `steps on other steps, more than ${MOST_ARROWS} deep`;
const REPEATED = 'repeated steps';
const SECOND = 'second steps between the same entries';

/** The place of each entry in the graph's list, by its key; of two with one key that of the first. */
export function placesByKey({ entries }: ArgumentGraph): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [place, { key }] of entries.entries()) if (!places.has(key)) places.set(key, place);
  return places;
}

/**
 * The steps that can be kept, in the file's order; `lose` is told of each that cannot. Between two entries there can be one
 * step only, so a second one is named by another of its premises where it has several. Linear in the steps and their premises.
 */
export function keptSteps(graph: ArgumentGraph, lose: NoteLoss): readonly KeptStep[] {
  const places = placesByKey(graph);
  const byKey = new Map<string, GraphStep>();
  for (const step of graph.steps) if (step.key !== null && !byKey.has(step.key)) byKey.set(step.key, step);
  const done = new Map<GraphStep, { readonly kept: KeptStep | null; readonly arrows: number }>();
  const table = stepTable(lose);

  for (const step of graph.steps) {
    const above: GraphStep[] = [];
    const open = new Set<GraphStep>();
    let target: GraphStep | undefined = step;
    while (target !== undefined && !done.has(target) && !open.has(target)) {
      above.push(target);
      open.add(target);
      target = places.has(target.to) ? undefined : byKey.get(target.to);
    }
    const isCircle = target !== undefined && open.has(target);
    for (const each of above.reverse()) done.set(each, isCircle ? lost(CIRCLE) : keep(each));
  }
  // In the file's order, not in that in which targets had to be known.
  const kept = new Set<KeptStep>();
  for (const step of graph.steps) {
    const made = done.get(step)?.kept;
    if (made != null) kept.add(made);
  }
  for (const half of table.halves) kept.add(half);
  return [...kept];

  function lost(what: string) {
    lose(what);
    return { kept: null, arrows: 0 };
  }

  function keep(step: GraphStep) {
    const premises = [...new Set(step.premises.map((key) => places.get(key)))];
    const targetPlace = places.get(step.to);
    const above = targetPlace === undefined ? done.get(byKey.get(step.to) ?? step) : null;
    const target = targetPlace ?? above?.kept;
    const arrows = (above?.arrows ?? 0) + 1;
    const [first, ...more] = premises.filter((place) => place !== undefined);
    if (first === undefined || more.length + 1 < premises.length || target == null) return lost(UNKNOWN);
    if (arrows > MOST_ARROWS) return lost(DEEP);
    return { kept: table.add({ ...pick(step), premises: [first, ...more], target }), arrows };
  }
}

function pick({ sign, scheme, isContradiction }: GraphStep) {
  return { sign, scheme, isContradiction };
}

/** The steps by their declaring premise and their target, of which there is one each. */
function stepTable(lose: NoteLoss) {
  const numbers = new Map<KeptStep, number>();
  const taken = new Map<string, KeptStep>();
  const halves: KeptStep[] = [];
  const pairOf = (from: number, target: number | KeptStep) =>
    `${from} ${typeof target === 'number' ? target : `step ${numbers.get(target)}`}`;

  return { add, halves };

  /** The step as it is kept, or the one that it repeats. */
  function add(step: KeptStep): KeptStep {
    const [first, ...more] = step.premises;
    if (!step.isContradiction) return put(step);
    const attack: KeptStep = { ...step, sign: 'attack' };
    if (typeof step.target === 'number') return contradict(attack, first, step.target, more.length > 0);
    return put({ ...attack, isContradiction: false });
  }

  function put(step: KeptStep): KeptStep {
    const first = taken.get(pairOf(step.premises[0], step.target));
    if (first === undefined) return take(step, step.premises[0]);
    if (isSameStep(first, step)) lose(REPEATED);
    else {
      const free = step.premises.find((premise) => !taken.has(pairOf(premise, step.target)));
      if (free !== undefined)
        return take({ ...step, premises: [free, ...step.premises.filter((one) => one !== free)] }, free);
      lose(SECOND);
    }
    return first;
  }

  function take(step: KeptStep, from: number): KeptStep {
    numbers.set(step, numbers.size);
    taken.set(pairOf(from, step.target), step);
    return step;
  }

  /** An attack each way: as one contradiction where both ways are free, else as the attack that is missing. */
  function contradict(step: KeptStep, from: number, to: number, isLinked: boolean): KeptStep {
    const [there, back] = [taken.get(pairOf(from, to)), taken.get(pairOf(to, from))];
    if (from !== to && !isLinked && there === undefined && back === undefined) {
      const kept = take(step, from);
      taken.set(pairOf(to, from), kept);
      return kept;
    }
    if (there?.isContradiction === true) {
      lose(REPEATED);
      return there;
    }
    const plain = { ...step, isContradiction: false };
    const kept = put(plain);
    if (from !== to && !isLinked && back === undefined)
      halves.push(put({ ...plain, premises: [to], target: from }));
    return kept;
  }
}

function isSameStep(one: KeptStep, other: KeptStep): boolean {
  const premises = new Set(one.premises);
  return (
    one.sign === other.sign &&
    premises.size === other.premises.length &&
    other.premises.every((premise) => premises.has(premise))
  );
}
