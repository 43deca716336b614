import type { Statement } from '../map/model.js';
import type { Ground } from '../query/stance-questions.js';
import type { TreeRow } from '../query/tree.js';
import { type Erased, NOTHING_ERASED, type WrittenLine } from './line-edits.js';
import type { Request } from './request.js';
import { NO_IDS, type StateInMap } from './state-ids.js';
import type { Walk } from './walk.js';
import { isWalkStep } from './walk-steps.js';

/** Where somebody is in a walk: what keys change, while the walk itself stays the same. */

/** What can lie over a card: a page of text, or a list to choose from. */
export type Overlay =
  | { readonly name: 'keys' | 'sources' | 'details' | 'summary' | 'marks' }
  /** `opened`: the statements whose rows are unfolded. */
  | { readonly name: 'tree'; readonly opened: ReadonlySet<Statement>; readonly rows: readonly TreeRow[] }
  | StanceQuestion;

/** What the walk puts to somebody who takes a stance: because of what they doubt, or the objection to what they agree with, null for none. */
export type StanceQuestion =
  | { readonly name: 'doubt'; readonly grounds: readonly Ground[] }
  | { readonly name: 'objection'; readonly objection: Statement | null };

/** The overlays that a key lays over the card. */
export type KeyedOverlay = Exclude<Overlay['name'], StanceQuestion['name']>;

/** A line that somebody types, and what it is for: to search the cards, to go to one, to find words on a page, to say why one agrees or doubts. */
export interface TypedLine extends WrittenLine {
  readonly purpose: 'search' | 'goto' | 'find' | 'reason';
  /** The row that is chosen in the list of what can be meant, from 0; null for none. */
  readonly picked: number | null;
  /** Which of the lines entered before is shown, from 1, the latest first; 0 for the new one, which is `draft` meanwhile. */
  readonly recalled: number;
  readonly draft: string;
}

/** Where somebody is in a walk, and what they did there. */
export interface State extends StateInMap {
  readonly at: Statement;
  /** Where they came from, the latest last; and what Back took away, for Forward. */
  readonly past: readonly Statement[];
  readonly future: readonly Statement[];
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
  readonly search: {
    /** What is looked for, as it was typed; where something near it was found instead, that. */
    readonly echo: string;
    readonly words: readonly string[];
    readonly hits: ReadonlySet<Statement>;
  } | null;
  readonly overlay: Overlay | null;
  /** What the list of keys was laid over, which comes back when it closes. */
  readonly beneath: Front | null;
  /** The chosen row of an overlay that is a list. */
  readonly row: number;
  /** The first line shown of the card or overlay. */
  readonly scroll: number;
  /** What is looked for on the page, the line where it was found last, and which of how many lines that have it this is, from 1; of none, 0. */
  readonly found: {
    readonly text: string;
    readonly line: number;
    readonly number: number;
    readonly total: number;
  } | null;
  readonly typing: TypedLine | null;
  /** The lines that were entered, the latest first. */
  readonly entered: readonly Pick<TypedLine, 'purpose' | 'text'>[];
  /** What Ctrl-Y puts back into a line. */
  readonly erased: Erased;
  /** What was typed of a command of several keys: the digits of a number before it, or `Z`. */
  readonly pending: string;
  /** What to say about the last key. */
  readonly message: string | null;
  /** What the last key asks of the world outside. */
  readonly request: Request | null;
  readonly isOver: boolean;
}

/** What is in front, and how far somebody is in it. */
export type Front = Pick<State, 'overlay' | 'row' | 'scroll' | 'found' | 'chosen'>;

/** What of a state outlives a walk. */
export type Kept = Pick<State, keyof StateInMap | 'asks'>;

/** The state at the beginning of a walk, at a statement, with what an earlier walk left. */
export function startState(
  at: Statement,
  {
    seen = new Set(),
    marks = [],
    stances = new Map(),
    reasons = new Map(),
    met = new Map(),
    absent = NO_IDS,
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
    absent,
    asks,
    revealed: new Map(),
    chosen: null,
    search: null,
    overlay: null,
    beneath: null,
    row: 0,
    scroll: 0,
    found: null,
    typing: null,
    entered: [],
    erased: NOTHING_ERASED,
    pending: '',
    message: null,
    request: null,
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
