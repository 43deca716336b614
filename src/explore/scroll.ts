import { firstLineFor, linesOfPages } from './lines-in-sight.js';
import { overlayRows, toOverlayRow } from './overlay.js';
import type { State } from './state.js';

/** Scrolling a card, a page or a list. */

/** How much of a card or overlay fits on the screen, how far it can be scrolled, in lines, and what its lines say. */
export interface Extent {
  readonly height: number;
  readonly maxScroll: number;
  readonly texts: readonly string[];
  /** On a card the line where the verdict stands, or will stand. */
  readonly verdictLine?: number;
}

/** Where nothing is scrolled: line by line, a whole card is written. */
export const ALL_SHOWN: Extent = { height: 20, maxScroll: 0, texts: [] };

/** Scrolls a card or a page by lines; in a list, goes by as many rows. */
export function scrollByLines(state: State, lines: number, { maxScroll }: Extent): State {
  const rows = overlayRows(state);
  if (rows !== null) return toOverlayRow(state, state.row + lines, rows);
  // From where the screen really is: a choice can have scrolled it, a resize shortened what there is to scroll.
  const from = Math.min(state.scroll, maxScroll);
  const scroll = Math.max(0, Math.min(maxScroll, from + lines));
  return { ...state, chosen: null, scroll };
}

/** Scrolls by pages or by a part of one: half a page down is 0.5. */
export function scrollByPages(state: State, pages: number, extent: Extent): State {
  return scrollByLines(state, linesOfPages(pages, extent.height), extent);
}

/** From which line on a card is shown so that its verdict is in the upper half of the screen: from its first line, if it can be. */
export function scrollToVerdict({ height, verdictLine = 0 }: Extent): number {
  return verdictLine < height / 2 ? 0 : firstLineFor(verdictLine, height);
}

/** Whether there is more to see of a card in a direction. */
export function canScroll({ scroll }: State, by: 1 | -1, { maxScroll }: Extent): boolean {
  return by === 1 ? scroll < maxScroll : Math.min(scroll, maxScroll) > 0;
}
