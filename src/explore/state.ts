import type { Statement } from '../map/model.js';
import type { Ground } from '../query/stance-questions.js';
import type { DoubtReason, Stance } from '../query/stances.js';
import type { TreeRow } from '../query/tree.js';
import type { Walk } from './walk.js';
import { isWalkStep } from './walk-steps.js';

/** Where somebody is in a walk: what keys change, while the walk itself stays the same. */

/** What can lie over a card: a page of text, or a list to choose from. */
export type Overlay =
  | { readonly name: 'keys' | 'sources' | 'details' | 'summary' | 'marks' }
  | { readonly name: 'tree'; readonly rows: readonly TreeRow[] }
  | StanceQuestion;

/** What the walk puts to somebody who takes a stance: because of what they doubt, or an objection to what they agree with. */
export type StanceQuestion =
  | { readonly name: 'doubt'; readonly grounds: readonly Ground[] }
  | { readonly name: 'objection'; readonly objection: Statement };

/** The overlays that a key lays over the card. */
export type KeyedOverlay = Exclude<Overlay['name'], StanceQuestion['name']>;

/** A line that somebody types, and what it is for. */
export interface TypedLine {
  readonly purpose: 'search' | 'goto' | 'reason';
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
  /** Why they doubt what they doubt, where they said so. */
  readonly reasons: ReadonlyMap<Statement, DoubtReason>;
  /** By what they agreed with, the objection to it that they met. */
  readonly met: ReadonlyMap<Statement, Statement>;
  /** Whether the walk asks when they take a stance. */
  readonly asks: boolean;
  /**
   * Where the walk hides what bears on a statement: how much of it is revealed, its verdict counting as one more.
   * With 2 bearings, 1 shows the first of them and 3 shows all and the verdict.
   */
  readonly revealed: ReadonlyMap<Statement, number>;
  /** The line of the card that Enter opens: an index into the bearings. */
  readonly chosen: number | null;
  /** A search that is on: its words and the steps that have them. */
  readonly search: { readonly words: readonly string[]; readonly hits: ReadonlySet<Statement> } | null;
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

/** What of a state outlives a walk. */
export type Kept = Pick<State, 'seen' | 'marks' | 'stances' | 'reasons' | 'met' | 'asks'>;

/** The state at the beginning of a walk, at a statement, with what an earlier walk left. */
export function startState(
  at: Statement,
  {
    seen = new Set(),
    marks = [],
    stances = new Map(),
    reasons = new Map(),
    met = new Map(),
    asks = true,
  }: Partial<Kept> = {},
): State {
  return {
    at,
    past: [],
    future: [],
    seen: new Set(seen).add(at),
    marks,
    stances,
    reasons,
    met,
    asks,
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
