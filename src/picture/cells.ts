import { greatest } from '../words/extremes.js';
import { membersOf, type Unit } from './branches.js';
import type { Cell } from './columns.js';
import type { Point } from './placed.js';
import type { Scene } from './scene.js';
import {
  BELOW,
  BESIDE,
  GATHER,
  JOINT_STEP,
  jointHalf,
  jointY,
  railStep,
  STUB,
  signAt,
  spreadZone,
  stackZone,
} from './spacing.js';
import { SIGN_RADIUS } from './style.js';

/**
 * Where everything in a cell stands. All places are measured from the left of the cell and the top of its boxes; signs, joints and lines above
 * them have negative heights.
 */

/** How large a box is with all that hangs under it, and where in that it stands: at the top, so far from the left. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly boxX: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
}

export interface JointPlace extends Point {
  readonly joint: number;
  readonly half: number;
  /** On which side the words beside it stand. */
  readonly words: 'left' | 'right';
}

export interface LinePlace {
  readonly line: number;
  /** Its corners. */
  readonly points: readonly Point[];
  /** The middle of its sign; null where a joint has it. */
  readonly sign: Point | null;
}

export interface Places {
  readonly boxes: readonly (Point & { readonly box: number })[];
  readonly joints: readonly JointPlace[];
  readonly lines: readonly LinePlace[];
}

export interface CellPlaces extends Places {
  readonly width: number;
  readonly height: number;
  /** The room that it needs above its boxes. */
  readonly zone: number;
  /** The lines that go on from the last of their points straight up, to the box above. */
  readonly rising: readonly LinePlace[];
}

interface Making {
  readonly scene: Scene;
  readonly sizeOf: (box: number) => Size;
  readonly boxes: (Point & { readonly box: number })[];
  readonly joints: JointPlace[];
  readonly lines: LinePlace[];
}

export function placeCell({ form, units }: Cell, scene: Scene, sizeOf: (box: number) => Size): CellPlaces {
  const making: Making = { scene, sizeOf, boxes: [], joints: [], lines: [] };
  return form === 'spread' ? spread(units[0]!, making) : stack(units, making);
}

/** Boxes side by side: lines rise from the middle of their tops. */
function spread(unit: Unit, making: Making): CellPlaces {
  const { scene, sizeOf, boxes } = making;
  const middles = new Map<number, number>();
  let right = -BESIDE;
  for (const { box } of membersOf(unit)) {
    const { width, boxX, boxWidth } = sizeOf(box);
    const x = right + BESIDE;
    boxes.push({ box, x, y: 0 });
    middles.set(box, x + boxX + boxWidth / 2);
    right = x + width;
  }
  const rising = riseFromTops(unit, middles, making);
  const words = unit.joint !== null && scene.joints[unit.joint]!.missing > 0 ? 66 : 2 * SIGN_RADIUS;
  return {
    ...making,
    width: Math.max(right, words),
    height: greatest(
      boxes.map(({ box }) => sizeOf(box).height),
      0,
    ),
    zone: spreadZone(unit, scene),
    rising: [rising],
  };
}

/** The line that leaves a unit of boxes side by side. What ends at its joint comes from the right. */
function riseFromTops(unit: Unit, middles: ReadonlyMap<number, number>, making: Making): LinePlace {
  const xs = unit.premises.map(({ box }) => middles.get(box)!);
  if (unit.joint === null) {
    const x = xs[0]!;
    return { line: unit.line, points: [{ x, y: 0 }], sign: { x, y: -signAt(making.scene, unit.line) } };
  }
  const half = jointHalf(unit);
  const y = jointY(unit, 'spread');
  const x = jointX(xs);
  const words = unit.onJoint.length > 0 ? 'left' : 'right';
  making.joints.push({ joint: unit.joint, x, y, half, words });
  for (const { box, line } of unit.premises) {
    const from = { x: middles.get(box)!, y: 0 };
    const gathered =
      from.x === x
        ? []
        : [
            { x: from.x, y: -GATHER },
            { x, y: -GATHER },
          ];
    making.lines.push({ line, points: [from, ...gathered, { x, y: y + half }], sign: null });
  }
  for (const [index, one] of unit.onJoint.entries()) {
    const { line, points, sign } = riseFromTops(one, middles, making);
    const at = y + half - SIGN_RADIUS - index * JOINT_STEP;
    const end = [
      { x: points.at(-1)!.x, y: at },
      { x: x + SIGN_RADIUS, y: at },
    ];
    making.lines.push({ line, points: [...points, ...end], sign });
  }
  return { line: unit.line, points: [{ x, y: y - half }], sign: null };
}

/** Over the middle of the premises; right over one of them if that is near. */
function jointX(xs: readonly number[]): number {
  if (xs.length === 0) return SIGN_RADIUS;
  const middle = (xs[0]! + xs.at(-1)!) / 2;
  return xs.find((x) => Math.abs(x - middle) < 2 * GATHER) ?? middle;
}

/** Boxes in a column: lines leave at their left, and rise beside the column. */
function stack(units: readonly Unit[], making: Making): CellPlaces {
  const { scene, sizeOf, boxes } = making;
  const rails = railsOf(units, scene);
  const left = greatest(rails.values()) + RAIL_MARGIN;
  let bottom = -BELOW;
  let right = 0;
  const stubs = new Map<number, Point>();
  for (const { box } of units.flatMap(membersOf)) {
    const { width, height, boxX, boxHeight } = sizeOf(box);
    const y = bottom + BELOW;
    boxes.push({ box, x: left, y });
    stubs.set(box, { x: left + boxX, y: y + Math.min(boxHeight / 2, 26) });
    bottom = y + height;
    right = Math.max(right, left + width);
  }
  const rising = units.map((unit) => riseBeside(unit, { rails, stubs, left }, making));
  return { ...making, width: right, height: bottom, zone: stackZone(units), rising };
}

/** From the left of a cell to the first line that runs beside its column. */
export const RAIL_MARGIN = 14;

interface Rails {
  /** How far left of the column the line of each unit runs. */
  readonly rails: ReadonlyMap<Unit, number>;
  /** Where the line of each box begins. */
  readonly stubs: ReadonlyMap<number, Point>;
  readonly left: number;
}

/** The lines of the lower boxes run further left, so that none crosses another. */
function railsOf(units: readonly Unit[], scene: Scene): Map<Unit, number> {
  const rails = new Map<Unit, number>();
  const waiting = [...units].reverse();
  let last = 0;
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    last = rails.size === 0 ? STUB : last + railStep(unit, scene);
    rails.set(unit, last);
    for (const one of [...unit.onJoint].reverse()) waiting.push(one);
  }
  return rails;
}

/** The line that leaves a unit of boxes in a column. What ends at its joint comes from the left. */
function riseBeside(unit: Unit, place: Rails, making: Making): LinePlace {
  const x = place.left - place.rails.get(unit)!;
  const beside = (box: number) => {
    const stub = place.stubs.get(box)!;
    return [stub, { x, y: stub.y }];
  };
  if (unit.joint === null) {
    const points = beside(unit.premises[0]!.box);
    const sign = { x: points[0]!.x - signAt(making.scene, unit.line), y: points[0]!.y };
    return { line: unit.line, points, sign };
  }
  const half = jointHalf(unit);
  const y = jointY(unit, 'stack');
  making.joints.push({ joint: unit.joint, x, y, half, words: 'right' });
  for (const { box, line } of unit.premises)
    making.lines.push({ line, points: [...beside(box), { x, y: y + half }], sign: null });
  for (const [index, one] of unit.onJoint.entries()) {
    const { line, points, sign } = riseBeside(one, place, making);
    const at = y + half - SIGN_RADIUS - index * JOINT_STEP;
    const end = [
      { x: points.at(-1)!.x, y: at },
      { x: x - SIGN_RADIUS, y: at },
    ];
    making.lines.push({ line, points: [...points, ...end], sign });
  }
  return { line: unit.line, points: [{ x, y: y - half }], sign: null };
}
