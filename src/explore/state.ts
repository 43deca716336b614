import type { Statement } from '../map/model.js';
import type { Stance } from '../query/stances.js';
import type { TreeRow } from '../query/tree.js';

/** The pages that can lie over a card. */
export type Page =
  | { readonly name: 'keys' | 'sources' | 'details' | 'summary' | 'marks' }
  | { readonly name: 'tree'; readonly rows: readonly TreeRow[] };

/** Where somebody is in a walk, and what they did there. */
export interface State {
  readonly at: Statement;
  /** Where they came from, the latest last, at most `MOST_PAST` of it; and what Back left behind. */
  readonly past: readonly Statement[];
  readonly future: readonly Statement[];
  readonly seen: ReadonlySet<Statement>;
  readonly marks: readonly Statement[];
  readonly stances: ReadonlyMap<Statement, Stance>;
  /** How much of what bears on a statement is revealed, where the walk hides it. */
  readonly revealed: ReadonlyMap<Statement, number>;
  /** The line of the card that Enter opens: a position among the bearings. */
  readonly chosen: number | null;
  /** A search that is on: its words and the steps that have them. */
  readonly found: { readonly words: readonly string[]; readonly hits: ReadonlySet<Statement> } | null;
  readonly page: Page | null;
  /** The chosen row of a page that is a list. */
  readonly row: number;
  /** The first line shown of the card or page. */
  readonly scroll: number;
  /** What is being typed, and for what. */
  readonly input: { readonly for: 'search' | 'goto'; readonly text: string } | null;
  /** What to say about the last key. */
  readonly message: string | null;
  /** Whether the walk is over. */
  readonly left: boolean;
}

/** The state at the beginning of a walk, at a statement, with what an earlier walk left. */
export function startAt(
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
    found: null,
    page: null,
    row: 0,
    scroll: 0,
    input: null,
    message: null,
    left: false,
  };
}

/** The rows of a page that is a list; null for other pages. */
export function rowsOf(state: State): readonly { readonly statement: Statement }[] | null {
  if (state.page?.name === 'tree') return state.page.rows;
  return state.page?.name === 'marks' ? state.marks.map((statement) => ({ statement })) : null;
}

/** With something to say about the last key. */
export function say(state: State, message: string): State {
  return { ...state, message };
}

/** Without a page over the card, at its top. */
export function atTop(state: State): State {
  return { ...state, page: null, chosen: null, scroll: 0, row: 0 };
}

/** At another statement, which is seen now. */
export function at(state: State, statement: Statement): State {
  const seen = state.seen.has(statement) ? state.seen : new Set(state.seen).add(statement);
  return { ...atTop(state), at: statement, seen };
}

/** Further back than this nobody goes; without an end, each step would cost more than the one before. */
const MOST_PAST = 1000;

/** At another statement, with a way back. */
export function moveTo(state: State, statement: Statement): State {
  if (statement === state.at) return atTop(state);
  return { ...at(state, statement), past: [...state.past.slice(1 - MOST_PAST), state.at], future: [] };
}
