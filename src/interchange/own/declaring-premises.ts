import type { Sign } from '../../map/model.js';
import { MAX_IDS } from '../../query/record.js';
import type { GraphStep } from '../graph.js';
import type { NoteLoss } from '../interchange-form.js';

/**
 * The steps of records. A step that needs several entries stands in the record of each of them, and its name, which begins with
 * the entry that declares it, in none. The declaring one is that which the name of another step begins with; of three or
 * more it stands first beside each of the others; of two, it is the one that is first in the record of the target. Of very many, only
 * its record has all (`query/record.ts`).
 */

/** A step as the record of one of its premises has it. */
export interface SeenStep {
  readonly sign: Sign;
  readonly of: string;
  readonly to: string;
  readonly with: readonly string[];
  readonly scheme: string | null;
  readonly mutual: boolean;
}

const UNCERTAIN =
  'certain targets of steps: an entry has a part in several steps to one target, and records do not say which is meant';

/** The same steps, each once, with the key by which others name it. `order` has the premises of what bears on an entry. */
export function stepsOfSeen(
  seen: readonly SeenStep[],
  order: ReadonlyMap<string, readonly string[]>,
  lose: NoteLoss,
): GraphStep[] {
  const named = new Set(seen.map(({ to }) => to).filter((to) => to.includes(' -> ')));
  const single = new Set(seen.filter((step) => step.with.length === 0).map(nameOf));
  const taken = new Set(single);
  const given = new Set(seen.map(nameOf));
  const left = new Map<string, number>();
  const steps: GraphStep[] = [];
  const mutual = new Set<string>();
  const groups = new Map<string, Set<string>>();
  const wide = wideSteps(seen);
  for (const step of seen) {
    if (isShortened(step, wide)) continue;
    if (step.with.length === 0) {
      if (step.mutual && isSecondHalf(step)) continue;
      steps.push(graphStep(step, step.of));
      continue;
    }
    const group = JSON.stringify([step.sign, step.to, step.scheme, [step.of, ...step.with].sort()]);
    groups.set(nameOf(step), (groups.get(nameOf(step)) ?? new Set()).add(group));
    const more = left.get(group);
    if (more === undefined) left.set(group, step.with.length);
    // Every premise shows the step once more.
    else left.set(group, more === 0 ? step.with.length : more - 1);
    if (more !== undefined && more > 0) continue;
    const first = declaringOf(step, order.get(step.to) ?? [], named, taken);
    taken.add(nameOf({ of: first, to: step.to }));
    steps.push(graphStep(step, first));
  }
  for (const name of named) if (!single.has(name) && (groups.get(name)?.size ?? 0) > 1) lose(UNCERTAIN);
  return steps;

  /** Of a contradiction the half that is named is the one that is written, else the one that comes first. */
  function isSecondHalf(step: SeenStep): boolean {
    const [own, back] = [nameOf(step), nameOf({ of: step.to, to: step.of })];
    if (mutual.has(back) || (given.has(back) && named.has(back) && !named.has(own))) return true;
    mutual.add(own);
    return false;
  }
}

/** The others of each step of very many premises, by its sign, name and scheme. */
function wideSteps(seen: readonly SeenStep[]): Map<string, ReadonlySet<string>> {
  const wide = seen.filter((step) => step.with.length > MAX_IDS);
  return new Map(wide.map((step) => [wideKey(step, step.of), new Set(step.with)]));
}

/** Whether a record has only the beginning of what the record of the declaring entry has whole. */
function isShortened(step: SeenStep, wide: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const [declaring] = step.with;
  if (declaring === undefined || step.with.length !== MAX_IDS) return false;
  return wide.get(wideKey(step, declaring))?.has(step.of) === true;
}

function wideKey({ sign, to, scheme }: SeenStep, declaring: string): string {
  return JSON.stringify([sign, declaring, to, scheme]);
}

function nameOf({ of, to }: Pick<SeenStep, 'of' | 'to'>): string {
  return `${of} -> ${to}`;
}

function declaringOf(
  step: SeenStep,
  order: readonly string[],
  named: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): string {
  const premises = [step.of, ...step.with];
  const free = premises.filter((of) => !taken.has(nameOf({ of, to: step.to })));
  const possible = free.length === 0 ? premises : free;
  const byName = possible.find((of) => named.has(nameOf({ of, to: step.to })));
  const byOrder = order.find((id) => possible.includes(id));
  return byName ?? byOrder ?? possible[0]!;
}

function graphStep({ sign, of, to, with: others, scheme, mutual }: SeenStep, first: string): GraphStep {
  const more = [of, ...others].filter((id) => id !== first);
  return {
    key: nameOf({ of: first, to }),
    sign,
    premises: [first, ...more],
    to,
    scheme,
    isContradiction: mutual,
  };
}
