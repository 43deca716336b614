import { linesOfPages } from './lines-in-sight.js';

/** Scrolling the text of a question or an answer. */

/** How much of a text is in the window. */
export interface DrillExtent {
  /** The first line shown, from 0, and the furthest that can be the first. */
  readonly first: number;
  readonly last: number;
  readonly height: number;
  /** The line where the sources begin, or what stands for them. */
  readonly sourcesLine: number;
  readonly showsSources: boolean;
}

interface Scrolling {
  readonly lines?: number;
  readonly pages?: number;
}

/** What keys scroll by: lines, or parts of a page. */
export const DRILL_SCROLL: Readonly<Record<string, Scrolling>> = {
  up: { lines: -1 },
  k: { lines: -1 },
  down: { lines: 1 },
  j: { lines: 1 },
  pageup: { pages: -1 },
  pagedown: { pages: 1 },
  b: { pages: -1 },
  f: { pages: 1 },
  g: { lines: Number.NEGATIVE_INFINITY },
  home: { lines: Number.NEGATIVE_INFINITY },
  G: { lines: Number.POSITIVE_INFINITY },
  end: { lines: Number.POSITIVE_INFINITY },
  'C-b': { pages: -1 },
  'C-f': { pages: 1 },
  'C-u': { pages: -0.5 },
  'C-d': { pages: 0.5 },
};

/** The first line shown after such a key. */
export function scrolledTo(name: string, { first, last, height }: DrillExtent): number {
  const { lines = 0, pages = 0 } = DRILL_SCROLL[name] ?? {};
  const by = pages === 0 ? lines : linesOfPages(pages, height);
  return Math.max(0, Math.min(last, first + by));
}

/** Whether the first of the sources can be read. */
export function areSourcesInSight({ first, last, height, sourcesLine, showsSources }: DrillExtent): boolean {
  const below = first + height - Number(first < last);
  return showsSources && sourcesLine >= first && sourcesLine < below;
}
