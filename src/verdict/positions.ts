import { type Component, searchIn } from './component.js';
import type { Framework } from './framework.js';
import { IN, type Labelling, OUT, UNDECIDED } from './label.js';

/** The ways to hold a map together coherently: every position is a fixed point of the rules at `label`. */
export const SEMANTICS = {
  complete: 'every coherent position',
  preferred: 'those that decide most: none can be extended by deciding more',
  stable: 'those that leave nothing open',
} as const;
export type Semantics = keyof typeof SEMANTICS;

export interface Positions {
  /** The first positions, each a status by node. */
  readonly found: readonly Uint8Array[];
  /** How many are known. */
  readonly known: bigint;
  /** In how many of those the node that was asked about is undecided, in and out: by `UNDECIDED`, `IN` and `OUT`. */
  readonly tally: readonly bigint[] | null;
  /** Whether those are all; false where the time was over before. */
  readonly complete: boolean;
}

/** Positions of one component beyond these are not counted, unless so many are to be given. */
const MOST_COUNTED = 50_000;

/**
 * The positions of a framework. Only what the grounded labelling leaves open is searched, component by component
 * (the positions of the whole are their combinations), by a solver that learns from conflicts. Complete labellings as
 * clauses: Cerutti, Giacomin and Vallati 2014; preferred ones by growing and blocking.
 *
 * Every component is asked for one position before any is asked for more, so that a short time still finds some.
 */
export function positions(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  { limit, expired }: { readonly limit: number; readonly expired: () => boolean },
  about: number | null = null,
): Positions {
  const { parts: open, search } = searchIn(framework, grounded, semantics, expired);
  const parts = open.map((nodes) => partOf(nodes, nodes.indexOf(about ?? -1), search, semantics, expired));
  // Without a position of one component there is none of the whole.
  const isNone = () => parts.some(({ first, all }) => all() && first.length === 0);
  for (const most of [1, limit, Number.POSITIVE_INFINITY]) {
    if (!isNone()) for (const part of parts) part.find(most, limit);
  }
  const known = product(parts.map(({ count }) => BigInt(count())));
  const found: Uint8Array[] = [];
  const shown = known < BigInt(limit) ? Number(known) : limit;
  for (let i = 0; i < shown; i += 1) {
    const status = grounded.status.slice();
    let rest = i;
    for (const { nodes, first } of parts) {
      const chosen = first[rest % first.length]!;
      rest = Math.floor(rest / first.length);
      nodes.forEach((node, place) => {
        status[node] = chosen[place]!;
      });
    }
    found.push(status);
  }
  const complete = isNone() || parts.every(({ all }) => all());
  return { found, known, tally: about === null ? null : tallyOf(about, grounded, parts, known), complete };
}

/** In how many of the known positions a node is undecided, in and out. */
function tallyOf(about: number, grounded: Labelling, parts: readonly Part[], known: bigint): bigint[] {
  const own = parts.find(({ nodes }) => nodes.includes(about));
  if (own === undefined)
    return [UNDECIDED, IN, OUT].map((one) => (grounded.status[about] === one ? known : 0n));
  const rest = own.count() === 0 ? 0n : known / BigInt(own.count());
  return own.tally.map((count) => BigInt(count) * rest);
}

/** The product of numbers. Halved again and again, since large numbers take long to multiply. */
function product(numbers: readonly bigint[]): bigint {
  if (numbers.length < 2) return numbers[0] ?? 1n;
  const middle = numbers.length >> 1;
  return product(numbers.slice(0, middle)) * product(numbers.slice(middle));
}

/** An answer to whether a statement is accepted; null where the time was over before. */
export interface Acceptance {
  readonly accepted: boolean | null;
  /** True where there is no position at all, so that "in all" holds of anything. */
  readonly vacuous: boolean;
}

/** Whether a node is in in some position (credulously) or in all (sceptically). */
export function accepts(
  framework: Framework,
  grounded: Labelling,
  semantics: Semantics,
  mode: 'some' | 'all',
  node: number,
  expired: () => boolean,
): Acceptance {
  const { parts: open, search } = searchIn(framework, grounded, semantics, expired);
  if (semantics === 'stable') {
    // A position has to settle every component, the node's own or not.
    const answers = open.map((nodes) => search(nodes)?.solver.solve() ?? 'stopped');
    if (answers.includes('no')) return { accepted: mode === 'all', vacuous: true };
    // Whether there is a position at all does not matter for what stands or falls in every one.
    const settled = grounded.status[node] === (mode === 'some' ? OUT : IN);
    if (answers.includes('stopped') && !settled) return { accepted: null, vacuous: false };
  }
  const status = grounded.status[node];
  if (status !== UNDECIDED) return { accepted: status === IN, vacuous: false };
  if (mode === 'all' && semantics === 'complete') return { accepted: false, vacuous: false };
  const part = search(open.find((nodes) => nodes.includes(node))!);
  if (part === null) return { accepted: null, vacuous: false };
  const isIn = part.isIn(node);
  const accepted =
    mode === 'some' ? answerOf(part.solver.solve([isIn])) : inAll(part, semantics, isIn, expired);
  return { accepted, vacuous: false };
}

function answerOf(found: 'yes' | 'no' | 'stopped'): boolean | null {
  return found === 'stopped' ? null : found === 'yes';
}

/** Whether a literal holds in every stable or preferred position of a component. */
function inAll(part: Component, semantics: Semantics, isIn: number, expired: () => boolean): boolean | null {
  const { solver: solving } = part;
  for (;;) {
    const counter = solving.solve([isIn ^ 1]);
    if (counter !== 'yes') return counter === 'stopped' ? null : true;
    if (semantics === 'stable') return false;
    // The most that can be decided without it; if that cannot be held together with it either, it is a counterexample.
    const without = grow(part, part.read(), [isIn ^ 1]);
    const most = without === null ? null : grow(part, without, []);
    if (most === null) return null;
    if (!hasIn(part, most, isIn)) return false;
    if (expired()) return null;
    blockBelow(part, most);
  }
}

/** The positions of one component, found one after the other. */
interface Part {
  readonly nodes: readonly number[];
  /** The first ones, as statuses by place. */
  readonly first: readonly Uint8Array[];
  /** In how many of those found the node that is asked about has each status; zeros where it is in another part. */
  readonly tally: readonly number[];
  count(): number;
  /** Whether it is known that there are no more. */
  all(): boolean;
  /** Looks on until there are `most`, and keeps the first `kept`. */
  find(most: number, kept: number): void;
}

function partOf(
  nodes: readonly number[],
  about: number,
  search: (nodes: readonly number[]) => Component | null,
  semantics: Semantics,
  expired: () => boolean,
): Part {
  const first: Uint8Array[] = [];
  let component: Component | null | undefined;
  let count = 0;
  let all = false;
  let over = false;
  const tally = [0, 0, 0];
  const keep = (position: Uint8Array, kept: number) => {
    if (first.length < kept) first.push(position);
    if (about >= 0) tally[position[about]!]! += 1;
    count += 1;
  };
  return {
    nodes,
    first,
    tally,
    count: () => count,
    all: () => all,
    find(most, kept) {
      // That nothing more is decided than the grounded labelling does is coherent, too.
      if (semantics === 'complete' && count === 0) keep(new Uint8Array(nodes.length), kept);
      const end = Math.min(most, Math.max(kept, MOST_COUNTED));
      while (!all && !over && count < end) {
        if (component === undefined) {
          component = expired() ? null : search(nodes);
          if (component !== null && count > 0) block(component, first[0]!);
        }
        const found = component === null || expired() ? null : nextPosition(component, semantics);
        if (found === 'none') all = true;
        else if (found === null) over = true;
        else keep(found, kept);
      }
    },
  };
}

/** Another position of a component, from now on barred; `none` where there is no other, null when stopped. */
function nextPosition(part: Component, semantics: Semantics): Uint8Array | 'none' | null {
  const solved = part.solver.solve();
  if (solved !== 'yes') return solved === 'no' ? 'none' : null;
  const found = semantics === 'preferred' ? grow(part, part.read(), []) : part.read();
  if (found === null) return null;
  if (semantics === 'preferred') blockBelow(part, found);
  else part.solver.bar();
  return found;
}

/** Decides more and more of what a position leaves open, under assumptions, until nothing more can be; null when stopped. */
function grow(part: Component, from: Uint8Array, assumed: readonly number[]): Uint8Array | null {
  let position = from;
  for (;;) {
    const decided = part.nodes.flatMap((_, i) => literalOf(part, position, i) ?? []);
    const more = part.nodes.flatMap((_, i) => (position[i] === UNDECIDED ? [part.in[i]!, part.out[i]!] : []));
    if (more.length === 0) return position;
    const switchedOn = 2 * part.solver.variable();
    part.solver.add([switchedOn ^ 1, ...more]);
    const solved = part.solver.solve([...assumed, ...decided, switchedOn]);
    if (solved === 'yes') position = part.read();
    part.solver.add([switchedOn ^ 1]);
    if (solved !== 'yes') return solved === 'no' ? position : null;
  }
}

function literalOf(part: Component, position: Uint8Array, place: number): number | null {
  if (position[place] === UNDECIDED) return null;
  return position[place] === IN ? part.in[place]! : part.out[place]!;
}

function hasIn(part: Component, position: Uint8Array, isIn: number): boolean {
  return position[part.in.indexOf(isIn)] === IN;
}

/** From now on, positions that differ from this one. */
function block(part: Component, position: Uint8Array): void {
  part.solver.add(
    part.nodes.flatMap((_, i) => {
      const decided = literalOf(part, position, i);
      return decided === null ? [part.in[i]!, part.out[i]!] : [decided ^ 1];
    }),
  );
}

/** From now on, positions that decide something as this one does not. */
function blockBelow(part: Component, position: Uint8Array): void {
  part.solver.add(
    part.nodes.flatMap((_, i) => [
      ...(position[i] === IN ? [] : [part.in[i]!]),
      ...(position[i] === OUT ? [] : [part.out[i]!]),
    ]),
  );
}
