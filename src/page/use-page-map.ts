import { useEffect, useState } from 'preact/hooks';
import { mapScene, type PageMap, placedMap } from './map-layout.js';
import type { Size } from './map-sight.js';
import { usePage } from './page-context.js';

/** While somebody types, the map waits for so many milliseconds without a key. */
const TYPING = 200;

interface DrawnMap {
  /** The map of what is open or found. Until that is laid out, the map before, or null. */
  readonly map: PageMap | null;
  /** Whether the map is being drawn anew. */
  readonly isDrawing: boolean;
}

/** The map, laid out for a sheet of this size. */
export function usePageMap(sheet: Size | null): DrawnMap {
  const { model, state, judged, rows, found, layOut } = usePage();
  const [map, setMap] = useState<PageMap | null>(null);
  const [isDrawing, setDrawing] = useState(true);
  const { view } = judged;
  const { hides } = state;
  // An effect runs after the next frame: so the card is there first.
  useEffect(() => {
    if (sheet === null) return;
    let isWanted = true;
    setDrawing(true);
    const start = async () => {
      const shown = mapScene({ view, rows, found, verdicts: !hides });
      const layout = await layOut(shown.scene, sheet);
      if (!isWanted) return;
      setMap(placedMap(shown, layout, sheet, model.view));
      setDrawing(false);
    };
    const timer = setTimeout(start, found === null ? 0 : TYPING);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [model, view, rows, found, hides, sheet, layOut]);
  return { map, isDrawing };
}
