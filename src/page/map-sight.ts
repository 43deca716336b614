import type { Layout, Rectangle } from '../picture/layout.js';

/** Which part of the map is in sight: how far it is moved, and how much larger it is. */

export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room around the map. */
const MARGIN = 24;
const MOST_SCALE = 1.3;
/** Smaller, no text can be read. */
const LEAST_READABLE = 0.62;

/** The whole map in the middle of the pane. */
export function wholeInSight(map: Size, pane: Size): Sight {
  const scale = Math.min(
    MOST_SCALE,
    (pane.width - 2 * MARGIN) / map.width,
    (pane.height - 2 * MARGIN) / map.height,
  );
  return { scale, x: (pane.width - map.width * scale) / 2, y: MARGIN };
}

/** The map at first: the whole, if it can be read; else so large that it can, with a box at the top. */
export function firstSight(map: Layout, box: Rectangle | undefined, pane: Size): Sight {
  const whole = wholeInSight(map, pane);
  if (whole.scale >= LEAST_READABLE || box === undefined) return whole;
  const scale = LEAST_READABLE;
  const middle = (box.x + box.width / 2) * scale;
  return { scale, x: pane.width / 2 - middle, y: MARGIN - box.y * scale };
}

/** The sight in which a box is where another was: so nothing jumps when branches are opened. */
export function sightKeeping(sight: Sight, before: Rectangle, after: Rectangle): Sight {
  const { scale } = sight;
  return { scale, x: sight.x + (before.x - after.x) * scale, y: sight.y + (before.y - after.y) * scale };
}

/** The sight moved as little as is needed to see all of a box. */
export function sightWith(sight: Sight, box: Rectangle, pane: Size): Sight {
  const { scale } = sight;
  const shift = (start: number, length: number, room: number) => {
    const [first, last] = [start, start + length];
    if (first < MARGIN) return MARGIN - first;
    return last > room - MARGIN ? room - MARGIN - last : 0;
  };
  return {
    scale,
    x: sight.x + shift(sight.x + box.x * scale, box.width * scale, pane.width),
    y: sight.y + shift(sight.y + box.y * scale, box.height * scale, pane.height),
  };
}
