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

/** The sight with all of a box in it: moved as little as that needs, or, where nothing of the box was in sight, to have it in the middle. */
export function sightWith(sight: Sight, box: Rectangle, pane: Size): Sight {
  const { scale } = sight;
  const across = { start: sight.x + box.x * scale, length: box.width * scale, room: pane.width };
  const down = { start: sight.y + box.y * scale, length: box.height * scale, room: pane.height };
  const shift = isOut(across) || isOut(down) ? toMiddle : toSight;
  return { scale, x: sight.x + shift(across), y: sight.y + shift(down) };
}

/** Where a box lies in a pane, in one direction. */
interface Span {
  readonly start: number;
  readonly length: number;
  readonly room: number;
}

function isOut({ start, length, room }: Span): boolean {
  return start + length < 0 || start > room;
}

function toMiddle({ start, length, room }: Span): number {
  return (room - length) / 2 - start;
}

function toSight({ start, length, room }: Span): number {
  if (start < MARGIN) return MARGIN - start;
  return Math.min(0, room - MARGIN - (start + length));
}
