import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Statement } from '../map/model.js';
import type { TreeRow } from '../query/tree.js';
import type { Filtered } from './filter.js';
import type { Judged } from './judged.js';
import type { Layouter } from './layouter.js';
import type { PageModel } from './page-model.js';
import type { PageAction, PageState } from './state.js';

/** What every part of the page can see, and how it acts. */

export interface Page {
  readonly model: PageModel;
  readonly state: PageState;
  readonly judged: Judged;
  /** What the filter leaves; null for everything. */
  readonly found: Filtered | null;
  /** The rows of the outline. */
  readonly rows: readonly TreeRow[];
  readonly layOut: Layouter;
  act(action: PageAction): void;
  /** Puts an entry on the card, as its link does. */
  goTo(statement: Statement): void;
}

const Context = createContext<Page | null>(null);
export const PageProvider = Context.Provider;

export function usePage(): Page {
  const page = useContext(Context);
  if (page === null) throw new Error('a part of the page stands outside it');
  return page;
}

/** What is pointed at: in a context of its own, as it changes with every move of a pointer. */
interface Pointing {
  readonly at: ReadonlySet<Statement>;
  point(statements: readonly Statement[]): void;
}

const PointingContext = createContext<Pointing>({ at: new Set(), point: () => undefined });
export const PointingProvider = PointingContext.Provider;

export function usePointing(): Pointing {
  return useContext(PointingContext);
}

/** The address of an entry within the page. */
export function hrefOf({ id }: Pick<Statement, 'id'>): string {
  return `#${encodeURIComponent(id)}`;
}
