import type { Statement } from '../map/model.js';
import type { Stance } from '../query/stances.js';
import type { TreeRow } from '../query/tree.js';
import type { Walk } from './walk.js';
import { isWalkStep } from './walk-steps.js';

/** Where somebody is in a walk: what keys change, while the walk itself stays the same. */

/** What can lie over a card: a page of text, or a list to choose from. */
export type Overlay =
  | { readonly name: 'keys' | 'sources' | 'details' | 'summary' | 'marks' }
  | { readonly name: 'tree'; readonly rows: readonly TreeRow[] };

/** A line that somebody types, and what it is for. */
export interface TypedLine {
  readonly purpose: 'search' | 'goto';
  readonly text: string;
}

/** Where somebody is in a walk, and what they did there. */
export interface State {
  readonly at: Statement;
  /** Where they came from, the latest last; and what Back took away, for Forward. */
  readonly past: readonly Statement[];
  readonly future: readonly Statement[];
  readonly seen: ReadonlySet<Statement>;
  readonly marks: readonly Statement[];
  readonly stances: ReadonlyMap<Statement, Stance>;
  /**
   * Where the walk hides what bears on a statement: how much of it is revealed, its verdict counting as one more.
   * With 2 bearings, 1 shows the first of them and 3 shows all and the verdict.
   */
  readonly revealed: ReadonlyMap<Statement, number>;
  /** The line of the card that Enter opens: an index into the bearings. */
  readonly chosen: number | null;
  /** A search that is on: its words and the steps that have them. */
  readonly search: {
    /** What is looked for, as it was typed; where something near it was found instead, that. */
    readonly echo: string;
    readonly words: readonly string[];
    readonly hits: ReadonlySet<Statement>;
  } | null;
  readonly overlay: Overlay | null;
  /** The chosen row of an overlay that is a list. */
  readonly row: number;
  /** The first line shown of the card or overlay. */
  readonly scroll: number;
  readonly typing: TypedLine | null;
  /** What to say about the last key. */
  readonly message: string | null;
  readonly isOver: boolean;
}

/** The state at the beginning of a walk, at a statement, with what an earlier walk left. */
export function startState(
  at: Statement,
  {
    seen = new Set(),
    marks = [],
    stances = new Map(),
  }: Partial<Pick<State, 'seen' | 'marks' | 'stances'>> = {},
): State {
  return {
    at,
    past: [],
    future: [],
    seen: new Set(seen).add(at),
    marks,
    stances,
    revealed: new Map(),
    chosen: null,
    search: null,
    overlay: null,
    row: 0,
    scroll: 0,
    typing: null,
    message: null,
    isOver: false,
  };
}

/** A state with something to say about the last key. */
export function stateSaying(state: State, message: string): State {
  return { ...state, message };
}

/** How many steps of the walk a state has not yet seen. */
export function unseenSteps(walk: Walk, state: State): number {
  let seen = 0;
  for (const statement of state.seen) if (isWalkStep(walk, statement)) seen += 1;
  return walk.steps.length - seen;
}
