import type { Statement } from '../map/model.js';
import type { Layout, PlacedBox, Sheet } from '../picture/layout.js';
import { makeScene } from '../picture/make-scene.js';
import type { Scene } from '../picture/scene.js';
import type { TreeRow } from '../query/tree.js';
import type { View } from '../query/view.js';
import type { Filtered } from './filter.js';

/** The map as the page shows it: the same picture as `claims export svg`, of what is open or found. */

/** More boxes than these are not laid out at once: nobody reads them, and it takes too long. */
const MOST_BOXES = { open: 150, found: 80 };

interface Shown {
  readonly view: View;
  readonly rows: readonly TreeRow[];
  readonly found: Filtered | null;
  readonly verdicts: boolean;
}

/** What is to be on the map, and how many entries are not, since there would be too many. */
interface MapScene {
  readonly scene: Scene;
  readonly leftOut: number;
  readonly found: Filtered | null;
  readonly verdicts: boolean;
}

export function mapScene({ view, rows, found, verdicts }: Shown): MapScene {
  const all = found?.statements ?? [...new Set(rows.map(({ statement }) => statement))];
  const selected = new Set(all.slice(0, found === null ? MOST_BOXES.open : MOST_BOXES.found));
  const inOrder = view.structure.order.filter((statement) => selected.has(statement));
  const scene = makeScene(inOrder, view, { about: [], texts: false, verdicts, framing: null });
  return { scene, leftOut: all.length - selected.size, found, verdicts };
}

/** The map with its places. */
export interface PageMap {
  readonly layout: Layout;
  readonly boxOf: ReadonlyMap<Statement, PlacedBox>;
  readonly leftOut: number;
  /** The sheet that it was laid out for. */
  readonly sheet: Sheet;
  /** What the filter left when it was made; null for everything. */
  readonly found: Filtered | null;
  /** Whether it says verdicts: not while answers are hidden. */
  readonly verdicts: boolean;
}

export function placedMap(
  { leftOut, found, verdicts }: MapScene,
  layout: Layout,
  sheet: Sheet,
  { map }: View,
): PageMap {
  const boxOf = new Map(
    layout.boxes.flatMap((placed): [Statement, PlacedBox][] => {
      const statement = map.byId.get(placed.box.id);
      return statement === undefined ? [] : [[statement, placed]];
    }),
  );
  return { layout, boxOf, leftOut, sheet, found, verdicts };
}
