import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Statement } from '../map/model.js';
import type { PageMap } from './map-layout.js';
import { firstSight, type Size, sightKeeping, sightWith } from './map-sight.js';
import type { SightControl } from './use-sight.js';

/** Which part of the map is in sight while the map, its pane and the entry on the card change. */

interface Looked {
  readonly map: PageMap;
  readonly at: Statement;
  readonly size: Size;
}

/**
 * Fits the map at first, and again when it shows something else or its pane has another size, unless the reader moved or zoomed it since.
 * Otherwise keeps the entry on the card where it is. Gives a function that asks for the next map to be fitted.
 */
export function useSteadySight(control: SightControl, map: PageMap | null, at: Statement): () => void {
  const looked = useRef<Looked | null>(null);
  const isAsked = useRef(false);
  const { size } = control;
  useLayoutEffect(() => {
    if (map === null || size === null) return;
    const before = looked.current;
    looked.current = { map, at, size };
    const isOther = before === null || before.map !== map;
    const kept = before === null ? null : keptBox(before.map, map, at);
    const isNew = before === null || isAsked.current || isFittedAnew(before, { map, at, size });
    if (isOther) isAsked.current = false;
    const fits = kept === null || (isNew && !control.isReaders());
    if (fits) control.fit(firstSight(map.layout, map.layout.boxes[0], size));
    else if (isOther) control.look(sightKeeping(control.sight(), kept.before, kept.after));
    const box = map.boxOf.get(at);
    if (box !== undefined && (fits || isOther || before.at !== at))
      control.look(sightWith(control.sight(), box, size));
  }, [map, at, size]);
  return () => {
    isAsked.current = true;
  };
}

/** Whether the map shows something else than before: another filter, hidden answers; or its pane has another size. */
function isFittedAnew(before: Looked, { map, size }: Looked): boolean {
  const { found, verdicts, sheet } = before.map;
  return before.size !== size || sheet !== map.sheet || found !== map.found || verdicts !== map.verdicts;
}

/** The box that stays where it is: that of the entry on the card, else the first that both maps have. */
function keptBox(before: PageMap, after: PageMap, at: Statement) {
  const kept = [at, ...after.boxOf.keys()].find((one) => before.boxOf.has(one) && after.boxOf.has(one));
  return kept === undefined ? null : { before: before.boxOf.get(kept)!, after: after.boxOf.get(kept)! };
}
