import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sight, Size } from './map-sight.js';

/** Moving and zooming the map with pointer, wheel and fingers. */

const SCALES: [number, number] = [0.05, 4];

export interface SightControl {
  readonly pane: RefObject<SVGSVGElement | null>;
  readonly layer: RefObject<SVGGElement | null>;
  /** The size of the pane; null until it is drawn. */
  readonly size: Size | null;
  sight(): Sight;
  /** Moves the map, so that the reader's place in it stays. */
  look(sight: Sight): void;
  /** Moves the map to where it fits: from then on, it is fitted again until the reader moves or zooms it. */
  fit(sight: Sight): void;
  /** Whether the reader moved or zoomed the map since it was fitted. */
  isReaders(): boolean;
  zoomBy(factor: number): void;
}

export function useSight(): SightControl {
  const pane = useRef<SVGSVGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const current = useRef<Sight>({ x: 0, y: 0, scale: 1 });
  const readers = useRef(false);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const svg = pane.current;
    if (svg === null) return;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent(SCALES)
      // By itself it asks a length of the SVG, which has none while the pane is not drawn (as on paper).
      .extent(() => [
        [0, 0],
        [svg.clientWidth, svg.clientHeight],
      ])
      .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) => {
        if (sourceEvent) readers.current = true;
        current.current = { x: transform.x, y: transform.y, scale: transform.k };
        layer.current?.setAttribute('transform', transform.toString());
      });
    behavior.current = zooming;
    select(svg).call(zooming).on('dblclick.zoom', null);
    const watch = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = svg;
      // On paper the pane has no size: the map does not change.
      if (width > 0 && height > 0) setSize({ width, height });
    });
    watch.observe(svg);
    return () => watch.disconnect();
  }, []);
  const look = ({ x, y, scale }: Sight) => {
    if (pane.current === null || behavior.current === null) return;
    select(pane.current).call(behavior.current.transform, zoomIdentity.translate(x, y).scale(scale));
  };
  return {
    pane,
    layer,
    size,
    sight: () => current.current,
    look,
    fit(sight) {
      readers.current = false;
      look(sight);
    },
    isReaders: () => readers.current,
    zoomBy(factor) {
      readers.current = true;
      if (pane.current !== null && behavior.current !== null)
        select(pane.current).call(behavior.current.scaleBy, factor);
    },
  };
}
