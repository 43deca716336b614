import type { View } from '../../src/query/view.js';
import type { Sheet } from '../../src/sheets/document.js';
import { makeSheet, SHEETS } from '../../src/sheets/index.js';
import { type Page, pagesOf } from '../../src/sheets/page.js';
import type { Team } from '../../src/sheets/teams.js';

/** The names of all sheets. */
export const SHEET_NAMES = Object.keys(SHEETS);

const makers = new Map(
  await Promise.all(SHEET_NAMES.map(async (name) => [name, await SHEETS[name]!.load()] as const)),
);

interface Options {
  readonly team?: Team | null;
  readonly key?: boolean;
  readonly columns?: number;
}

/** A sheet of a whole map. */
export function sheetOf(
  name: string,
  view: View,
  { team = null, key = false, columns = 0 }: Options = {},
): Sheet {
  return makeSheet(makers.get(name)!, { view, chosen: view.structure.order, team }, { key, columns });
}

/** The same as one page. */
export function sheetPage(name: string, view: View, options: Options = {}): Page {
  return pagesOf(sheetOf(name, view, options), { groups: null, seed: '1', wpm: 150 })[0]!;
}
