import { useMemo } from 'preact/hooks';
import { MapBoxes } from './map-boxes.js';
import { type Size, wholeInSight } from './map-sight.js';
import { usePage } from './page-context.js';
import { usePageMap } from './use-page-map.js';
import { useSight } from './use-sight.js';
import { useSteadySight } from './use-steady-sight.js';

/** The map: what is open or found as a picture, to be moved and zoomed. The outline beside it has the same for keyboard and screen reader. */
export function MapPane() {
  const { model, state, found, act } = usePage();
  const control = useSight();
  const { size } = control;
  const sheet = useSheet(size);
  const { map: shown, isDrawing } = usePageMap(sheet);
  const fitNext = useSteadySight(control, shown, state.at);
  const all = model.view.map.statements.length;
  return (
    <section class="pane map" aria-labelledby="map-title" aria-busy={isDrawing}>
      <header class="map-head">
        <h2 id="map-title" class="pane-title">
          Map{isDrawing ? <span class="drawing"> is being drawn …</span> : null}
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
            onClick={() => shown !== null && size !== null && control.fit(wholeInSight(shown.layout, size))}
          >
            Fit
          </button>
          <button
            type="button"
            disabled={found !== null}
            onClick={() => {
              fitNext();
              act({ type: 'set-branches', statements: [...state.open], open: false });
              act({ type: 'set-branches', statements: model.firstOpen, open: true });
            }}
          >
            Main lines
          </button>
        </fieldset>
      </header>
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

/** A pane that becomes wider or higher by less than this has the map as it is. */
const STEP = 120;

/** The size of the pane that the map is laid out for, in steps; at first null. */
function useSheet(size: Size | null): Size | null {
  const width = size === null ? null : Math.max(400, Math.round(size.width / STEP) * STEP);
  const height = size === null ? null : Math.max(300, Math.round(size.height / STEP) * STEP);
  return useMemo(() => (width === null || height === null ? null : { width, height }), [width, height]);
}
