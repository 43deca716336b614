import { useEffect, useRef } from 'preact/hooks';
import type { Statement } from '../map/model.js';
import { MapBoxes } from './map-boxes.js';
import { type PageMap, pageMap } from './map-layout.js';
import { firstSight, type Size, sightKeeping, sightWith, wholeInSight } from './map-sight.js';
import { usePage } from './page-context.js';
import { useAfterPaint } from './use-after-paint.js';
import { type SightControl, useSight } from './use-sight.js';

/** While somebody types, the map waits for so many milliseconds without a key. */
const TYPING = 200;

/** The map: what is open or found as a picture, to be moved and zoomed. The outline beside it has the same for keyboard and screen reader. */
export function MapPane() {
  const { model, state, judged, rows, found, act } = usePage();
  const control = useSight();
  const { size } = control;
  const { view } = judged;
  const shown = useAfterPaint(
    () => (size === null ? null : pageMap({ view, rows, found, verdicts: !state.hides }, sheetOf(size))),
    found === null ? 0 : TYPING,
    [view, rows, found, state.hides, size === null],
  );
  useSteadySight(control, shown, state.at);
  const all = view.map.statements.length;
  return (
    <section class="pane map" aria-labelledby="map-title">
      <h2 id="map-title" class="pane-title">
        Map
      </h2>
      <fieldset class="zoom" aria-label="Size of the map">
        <button type="button" aria-label="Larger" onClick={() => control.zoomBy(1.3)}>
          +
        </button>
        <button type="button" aria-label="Smaller" onClick={() => control.zoomBy(1 / 1.3)}>
          −
        </button>
        <button
          type="button"
          onClick={() => shown !== null && size !== null && control.look(wholeInSight(shown.layout, size))}
        >
          Fit
        </button>
        <button
          type="button"
          disabled={found !== null}
          onClick={() => {
            act({ type: 'set-branches', statements: [...state.open], open: false });
            act({ type: 'set-branches', statements: model.firstOpen, open: true });
          }}
        >
          Main lines
        </button>
      </fieldset>
      <svg
        ref={control.pane}
        class="canvas"
        role="img"
        aria-label={`Map of ${shown?.layout.boxes.length ?? 0} of ${all} entries. The outline lists the same entries.`}
      >
        <g ref={control.layer}>{shown === null ? null : <MapBoxes map={shown} />}</g>
      </svg>
      {shown === null || shown.leftOut === 0 ? null : (
        <p class="left-out">{shown.leftOut} more entries have no room here. Close branches, or filter.</p>
      )}
    </section>
  );
}

/** The map is laid out for a pane of this form. */
function sheetOf({ width, height }: Size): Size {
  return { width: Math.max(400, width), height: Math.max(300, height) };
}

/** Fits the map at first; later keeps the entry on the card where it is, or brings it into sight. */
function useSteadySight(control: SightControl, shown: PageMap | null, at: Statement): void {
  const before = useRef<PageMap | null>(null);
  useEffect(() => {
    const { size } = control;
    if (shown === null || size === null) return;
    const earlier = before.current;
    before.current = shown;
    const box = shown.boxOf.get(at);
    const top = shown.layout.boxes[0];
    if (earlier === null) {
      control.look(firstSight(shown.layout, top, size));
      if (box !== undefined) control.look(sightWith(control.sight(), box, size));
      return;
    }
    const kept = [at, ...shown.boxOf.keys()].find((one) => earlier.boxOf.has(one) && shown.boxOf.has(one));
    if (earlier !== shown && kept !== undefined)
      control.look(sightKeeping(control.sight(), earlier.boxOf.get(kept)!, shown.boxOf.get(kept)!));
    else if (earlier !== shown) control.look(firstSight(shown.layout, top, size));
    if (box !== undefined) control.look(sightWith(control.sight(), box, size));
  }, [shown, at]);
}
