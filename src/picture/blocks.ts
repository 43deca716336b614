import { greatest, smallest } from '../words/extremes.js';
import { type CellPlaces, type LinePlace, type Places, RAIL_MARGIN, type Size } from './cells.js';
import type { Cell } from './columns.js';
import type { Point } from './placed.js';
import { ARROW, BESIDE, PORT, TRACK } from './spacing.js';

/** Where everything under a box stands, and how its lines reach the box. All places are measured from the top left of the block. */

export interface Block extends Size, Places {}

/** From the corners of a box to the ends of lines. */
const PORT_MARGIN = 14;

interface Riser {
  readonly line: LinePlace;
  /** Where it rises, and where it ends. */
  readonly x: number;
  readonly port: number;
}

/** A box over its cells: over their middle, or over their left end. */
export function blockOver(
  placed: readonly CellPlaces[],
  cells: readonly Cell[],
  own: Pick<Size, 'width' | 'height'>,
  anchor: 'left' | 'middle',
): Block {
  let width = -BESIDE;
  const lefts = placed.map((cell) => {
    const left = width + BESIDE;
    width = left + cell.width;
    return left;
  });
  const rising = fromLeft(
    placed.flatMap((cell, index) => cell.rising.map((line) => shiftedLine(line, lefts[index]!, 0))),
  );
  const xs = rising.map(({ points }) => points.at(-1)!.x);
  const isColumn = cells.length === 1 && cells[0]!.form === 'stack';
  const span = isColumn ? greatest(xs) + RAIL_MARGIN : 2 * PORT_MARGIN + (xs.length - 1) * PORT;
  const boxWidth = Math.max(own.width, span);
  const middle = (smallest(xs) + greatest(xs)) / 2;
  const boxX = isColumn || anchor === 'left' ? 0 : middle - boxWidth / 2;
  const ports = portsFor(xs, boxX + PORT_MARGIN, boxX + boxWidth - PORT_MARGIN);
  const risers = rising.map((line, index) => ({ line, x: xs[index]!, port: ports[index]! }));
  const tracks = tracksOf(risers);
  const top = own.height + ARROW;
  const boxesY = top + (greatest(tracks, 0) + 1) * TRACK - TRACK + greatest(placed.map(({ zone }) => zone));
  const shift = Math.max(0, -boxX);
  const move = <Place extends Point>(place: Place, left: number): Place => ({
    ...place,
    x: place.x + left + shift,
    y: place.y + boxesY,
  });
  const ends = risers.map((riser, index): LinePlace => {
    const line = shiftedLine(riser.line, shift, boxesY);
    return { ...line, points: [...line.points, ...ending(riser, tracks[index]!, shift, own.height)] };
  });
  return {
    width: Math.max(width, boxX + boxWidth) + shift,
    height: boxesY + greatest(placed.map(({ height }) => height)),
    boxX: boxX + shift,
    boxWidth,
    boxHeight: own.height,
    boxes: placed.flatMap(({ boxes }, index) => boxes.map((place) => move(place, lefts[index]!))),
    joints: placed.flatMap(({ joints }, index) => joints.map((place) => move(place, lefts[index]!))),
    lines: [
      ...placed.flatMap(({ lines }, index) =>
        lines.map((line) => shiftedLine(line, lefts[index]! + shift, boxesY)),
      ),
      ...ends,
    ],
  };
}

/** In the order of the places at which they rise: their ends are in the same order, so none crosses another. */
function fromLeft(rising: readonly LinePlace[]): LinePlace[] {
  return [...rising].sort((a, b) => a.points.at(-1)!.x - b.points.at(-1)!.x);
}

/** The last points of a line: straight up, or along its track. */
function ending({ x, port }: Riser, track: number, shift: number, bottom: number): Point[] {
  const end = { x: port + shift, y: bottom };
  if (x === port) return [end];
  const y = bottom + ARROW + track * TRACK;
  return [{ x: x + shift, y }, { x: port + shift, y }, end];
}

/** Where lines that rise at some places, from left to right, end: straight above where that can be, and not too close to each other. */
function portsFor(xs: readonly number[], left: number, right: number): number[] {
  const ports = xs.map((x) => Math.min(Math.max(x, left), right));
  for (let index = 1; index < ports.length; index += 1)
    ports[index] = Math.max(ports[index]!, ports[index - 1]! + PORT);
  let most = right;
  for (let index = ports.length - 1; index >= 0; index -= 1) {
    ports[index] = Math.min(ports[index]!, most);
    most = ports[index]! - PORT;
  }
  return ports;
}

/** The track of each line, the highest being 0: of those that go to the right and of those that go to the left, the outer ones run higher. */
function tracksOf(risers: readonly Riser[]): number[] {
  const tracks = risers.map(() => 0);
  let used = 0;
  for (const [index, { x, port }] of risers.entries()) if (x < port) tracks[index] = used++;
  used = 0;
  for (const [index, { x, port }] of [...risers.entries()].reverse()) if (x > port) tracks[index] = used++;
  return tracks;
}

function shiftedLine({ line, points, sign }: LinePlace, dx: number, dy: number): LinePlace {
  const shifted = (point: Point) => ({ x: point.x + dx, y: point.y + dy });
  return { line, points: points.map(shifted), sign: sign === null ? null : shifted(sign) };
}
