import type { ArgumentNode, Statement } from '../map/model.js';
import type { Stance, Stances } from '../query/stances.js';
import { EMPTY_FILTER, type Filter, isFiltering } from './filter.js';
import type { PageModel } from './page-model.js';

/** Where a reader of the page is, and what they have set. What the page shows follows from this and the model. */

/** The panes beside the card. */
export type Pane = 'map' | 'outline' | 'text';

/** What is taken as given, whatever speaks for or against it. */
export type Suppositions = ReadonlyMap<ArgumentNode, 'in' | 'out'>;

export interface PageState {
  /** The entry on the card. */
  readonly at: Statement;
  /** The entries whose branches are open, in the outline and on the map. */
  readonly open: ReadonlySet<Statement>;
  readonly filter: Filter;
  readonly supposed: Suppositions;
  readonly stances: Stances;
  /** The entries that were on the card. */
  readonly seen: ReadonlySet<Statement>;
  /** Whether answers are hidden until they are revealed. */
  readonly hides: boolean;
  /** With hidden answers: how many of the lines of each card are revealed; the last one is its verdict. */
  readonly revealed: ReadonlyMap<Statement, number>;
  readonly panes: ReadonlySet<Pane>;
  /** Whether the outline was opened by a filter, so that it closes with it. */
  readonly isOutlineFound: boolean;
  readonly help: boolean;
  /** Whether single keys do something. */
  readonly keys: boolean;
  /** What a screen reader is told. */
  readonly said: string;
}

export type PageAction =
  | { readonly type: 'arrive'; readonly at: Statement }
  | { readonly type: 'toggle-branch'; readonly statement: Statement }
  | { readonly type: 'set-branches'; readonly statements: readonly Statement[]; readonly open: boolean }
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'suppose'; readonly node: ArgumentNode; readonly verdict: 'in' | 'out' | null }
  | { readonly type: 'reset-suppositions' }
  | { readonly type: 'stance'; readonly statement: Statement; readonly stance: Stance | null }
  | { readonly type: 'hide'; readonly hides: boolean }
  | { readonly type: 'reveal'; readonly statement: Statement; readonly lines: number }
  | { readonly type: 'toggle-pane'; readonly pane: Pane }
  | { readonly type: 'help'; readonly open: boolean }
  | { readonly type: 'keys'; readonly on: boolean }
  | { readonly type: 'say'; readonly words: string };

/** The state of a page that was just opened. */
export function firstState(model: PageModel, panes: readonly Pane[]): PageState {
  const { thesis } = model.view.map;
  return {
    at: thesis,
    open: new Set(model.firstOpen),
    filter: { ...EMPTY_FILTER, onlySelected: model.selected !== null },
    supposed: new Map(),
    stances: new Map(),
    seen: new Set([thesis]),
    hides: false,
    revealed: new Map(),
    panes: new Set(panes),
    isOutlineFound: false,
    help: false,
    keys: true,
    said: '',
  };
}

/** The state after an action. */
export function reducePage(model: PageModel, state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case 'arrive':
      return {
        ...state,
        at: action.at,
        open: withAll(state.open, model.above(action.at)),
        seen: withAll(state.seen, [action.at]),
      };
    case 'toggle-branch':
      return { ...state, open: toggled(state.open, action.statement) };
    case 'set-branches':
      return {
        ...state,
        open: action.open
          ? withAll(state.open, action.statements)
          : new Set([...state.open].filter((one) => !action.statements.includes(one))),
      };
    case 'filter':
      return withFilter(state, { ...state.filter, ...action.filter });
    case 'suppose':
      return { ...state, supposed: withValue(state.supposed, action.node, action.verdict) };
    case 'reset-suppositions':
      return { ...state, supposed: new Map() };
    case 'stance':
      return { ...state, stances: withValue(state.stances, action.statement, action.stance) };
    case 'hide':
      return { ...state, hides: action.hides, revealed: new Map() };
    case 'reveal':
      return { ...state, revealed: new Map([...state.revealed, [action.statement, action.lines]]) };
    case 'toggle-pane':
      return {
        ...state,
        panes: toggled(state.panes, action.pane),
        isOutlineFound: state.isOutlineFound && action.pane !== 'outline',
      };
    case 'help':
      return { ...state, help: action.open };
    case 'keys':
      return { ...state, keys: action.on };
    case 'say':
      return { ...state, said: action.words };
  }
}

/** Whoever begins to filter gets a list of what is found: the outline. Without a filter, it closes again if it was not open before. */
function withFilter(state: PageState, filter: Filter): PageState {
  const [before, after] = [isFiltering(state.filter), isFiltering(filter)];
  if (!before && after && !state.panes.has('outline'))
    return { ...state, filter, panes: withAll(state.panes, ['outline']), isOutlineFound: true };
  if (before && !after && state.isOutlineFound)
    return { ...state, filter, panes: toggled(state.panes, 'outline'), isOutlineFound: false };
  return { ...state, filter };
}

function withAll<Item>(set: ReadonlySet<Item>, items: readonly Item[]): ReadonlySet<Item> {
  return items.every((item) => set.has(item)) ? set : new Set([...set, ...items]);
}

function toggled<Item>(set: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  return set.has(item) ? new Set([...set].filter((one) => one !== item)) : new Set([...set, item]);
}

/** The same with another value for a key; null takes the key away. */
function withValue<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value | null): Map<Key, Value> {
  const others = [...map].filter(([one]) => one !== key);
  return new Map(value === null ? others : [...others, [key, value]]);
}
