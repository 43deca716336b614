import { DIRECTIONS, type Direction, findWay, type Heading } from './find-way.js';
import { block, type Grid, gridFor, pointAt, squareAt, use } from './grid.js';
import type { PlacedBox, PlacedJoint, PlacedLine, Point, Rectangle } from './placed.js';
import type { Line } from './scene.js';
import { SIGN_RADIUS } from './style.js';

/** Leads the lines that are not in the tree around all boxes. */

interface Placed {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly joints: readonly PlacedJoint[];
  readonly lines: readonly PlacedLine[];
}

/** How far lines stay from boxes and signs. */
const AWAY = 4;
/** From a box to the first bend of a line: there is room for the head of an arrow, or for the sign. */
const STRAIGHT = { head: 14, sign: 13, joint: 9 } as const;
/** Lines do not leave a box at its corners. */
const CORNER = 16;
const WORDS_WIDTH = 52;

/** The lines, with their corners; null where there is no way for one of them. */
export function routed(across: readonly Line[], placed: Placed): PlacedLine[] | null {
  // The squares of a very wide picture are more than there is memory for.
  if (across.length === 0) return [];
  const grid = gridFor(placed.width, placed.height);
  const ends = new Map<string, Rectangle>();
  for (const box of placed.boxes) {
    ends.set(box.box.id, box);
    block(grid, box, AWAY);
  }
  for (const { joint, x, y, half, words } of placed.joints) {
    const circle = around({ x, y }, SIGN_RADIUS, half);
    ends.set(joint.id, circle);
    block(grid, circle, 2);
    if (joint.missing === 0) continue;
    const left = words === 'left' ? x - SIGN_RADIUS - WORDS_WIDTH : x + SIGN_RADIUS;
    block(grid, { x: left, y: y - 5, width: WORDS_WIDTH, height: 10 }, 0);
  }
  for (const { points, sign } of placed.lines) {
    use(grid, points);
    if (sign !== null) block(grid, around(sign, SIGN_RADIUS, SIGN_RADIUS), 2);
  }
  const lines: PlacedLine[] = [];
  for (const line of across) {
    const from = ends.get(line.from);
    const to = ends.get(line.to);
    if (from === undefined || to === undefined) continue;
    const way = route(line, from, to, grid);
    if (way === null) return null;
    lines.push(way);
  }
  return lines;
}

function around({ x, y }: Point, half: number, halfHeight: number): Rectangle {
  return { x: x - half, y: y - halfHeight, width: 2 * half, height: 2 * halfHeight };
}

function route(line: Line, from: Rectangle, to: Rectangle, grid: Grid): PlacedLine | null {
  const isPremise = line.to === line.relation;
  const starts = exits(from, isPremise ? STRAIGHT.joint : STRAIGHT.sign + SIGN_RADIUS, grid);
  const ends = exits(
    to,
    line.heads === 'none' || line.heads === 'start' ? STRAIGHT.joint : STRAIGHT.head,
    grid,
  ).map((exit) => ({ ...exit, direction: opposite(exit.direction) }));
  const way = findWay(grid, starts, ends);
  if (way === null) return null;
  const points = cornersOf(way, starts, ends, grid);
  use(grid, points);
  const sign = isPremise
    ? null
    : alongFirst(points, line.heads === 'both' ? STRAIGHT.sign + 7 : STRAIGHT.sign);
  if (sign !== null) block(grid, around(sign, SIGN_RADIUS, SIGN_RADIUS), 2);
  return { line, points, sign };
}

interface Exit extends Heading {
  /** Where the line touches the box or the joint. */
  readonly at: Point;
}

/** The squares in which a line can leave a box or a joint, so far away from it. */
function exits({ x, y, width, height }: Rectangle, far: number, grid: Grid): Exit[] {
  const found: Exit[] = [];
  const add = (at: Point, direction: Direction) => {
    const square = squareAt(grid, moved(at, direction, far));
    // The line is straight from the middle of the square on.
    const middle = pointAt(grid, square);
    const exact = direction % 2 === 0 ? { x: at.x, y: middle.y } : { x: middle.x, y: at.y };
    found.push({ square, direction, at: exact });
  };
  for (const direction of DIRECTIONS) {
    // Upwards, the line of the joint itself leaves.
    if (direction === 3 && width <= 2 * SIGN_RADIUS) continue;
    const isSide = direction % 2 === 0;
    const length = isSide ? height : width;
    const corner = Math.min(CORNER, length / 2);
    for (let along = corner; along <= length - corner; along += 6) {
      if (isSide) add({ x: direction === 0 ? x + width : x, y: y + along }, direction);
      else add({ x: x + along, y: direction === 1 ? y + height : y }, direction);
    }
  }
  return found;
}

const STEPS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  0: [1, 0],
  1: [0, 1],
  2: [-1, 0],
  3: [0, -1],
};

function moved({ x, y }: Point, direction: Direction, far: number): Point {
  const [right, down] = STEPS[direction];
  return { x: x + right * far, y: y + down * far };
}

function opposite(direction: Direction): Direction {
  return DIRECTIONS[(direction + 2) % 4]!;
}

/** The corners of a way, from where it leaves to where it ends. */
function cornersOf(
  way: readonly number[],
  starts: readonly Exit[],
  ends: readonly Exit[],
  grid: Grid,
): Point[] {
  const first = way[0]!;
  const last = way.at(-1)!;
  const towards = way.length > 1 ? way[1]! - first : 0;
  const start =
    starts.find((exit) => exit.square === first && isTowards(exit.direction, towards, grid)) ??
    starts.find(({ square }) => square === first)!;
  const end =
    ends.find(
      (exit) => exit.square === last && isTowards(exit.direction, last - (way.at(-2) ?? last), grid),
    ) ?? ends.find(({ square }) => square === last)!;
  return withoutStraight([start.at, ...way.map((square) => pointAt(grid, square)), end.at]);
}

function isTowards(direction: Direction, step: number, { columns }: Grid): boolean {
  return step === [1, columns, -1, -columns][direction];
}

/** Without the points at which a line does not bend. */
function withoutStraight(points: readonly Point[]): Point[] {
  const isBend = ({ x, y }: Point, before: Point, after: Point) =>
    !(
      (Math.abs(before.x - x) < 0.1 && Math.abs(after.x - x) < 0.1) ||
      (Math.abs(before.y - y) < 0.1 && Math.abs(after.y - y) < 0.1)
    );
  return points.filter(
    (point, index) =>
      index === 0 || index === points.length - 1 || isBend(point, points[index - 1]!, points[index + 1]!),
  );
}

/** The point so far along the first piece of a line. */
function alongFirst([from, to]: readonly Point[], far: number): Point {
  const length = Math.hypot(to!.x - from!.x, to!.y - from!.y) || 1;
  return { x: from!.x + ((to!.x - from!.x) / length) * far, y: from!.y + ((to!.y - from!.y) / length) * far };
}
