import type { Layout, PlacedLine, Point, Rectangle } from './placed.js';
import type { Line, Scene } from './scene.js';
import { SIGN_RADIUS } from './style.js';

/** Where the nodes and edges of a GraphML file are: where they are in the picture. */

export interface GraphmlPlaces {
  /** By the ids of boxes and joints. */
  readonly nodes: ReadonlyMap<string, Rectangle>;
  /** The lines of words in each box, by its id. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Of the edges that are not straight. */
  readonly paths: ReadonlyMap<Line, EdgePath>;
}

/** Where an edge begins and ends, from the middles of its nodes, and its corners. */
export interface EdgePath {
  readonly start: Point;
  readonly end: Point;
  readonly corners: readonly Point[];
}

export function graphmlPlaces(scene: Scene, layout: Layout): GraphmlPlaces {
  const nodes = new Map<string, Rectangle>();
  for (const { box, x, y, width, height } of layout.boxes) nodes.set(box.id, { x, y, width, height });
  for (const { joint, half, x, y } of layout.joints) nodes.set(joint.id, around({ x, y }, half));
  // A picture with very many lines has notes in its boxes instead, and no joints for them.
  const besides = besideJoints(scene, nodes);
  for (const { id } of scene.joints)
    if (!nodes.has(id)) nodes.set(id, besides.get(id) ?? around(ORIGIN, SIGN_RADIUS));
  return {
    nodes,
    words: new Map(
      layout.boxes.map(({ box, text }) => [
        box.id,
        text.lines.flatMap(({ look, text: line }) => (look === 'note' ? [] : [line])),
      ]),
    ),
    paths: new Map(layout.lines.map((placed) => [placed.line, pathOf(placed, nodes)])),
  };
}

const ORIGIN: Point = { x: 0, y: 0 };

function around({ x, y }: Point, half: number): Rectangle {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** For each joint a place beside the first box that a line of it comes from. */
function besideJoints({ lines }: Scene, nodes: ReadonlyMap<string, Rectangle>): Map<string, Rectangle> {
  const beside = new Map<string, Rectangle>();
  for (const { from, to } of lines) {
    const box = nodes.get(from);
    if (box !== undefined && !beside.has(to)) beside.set(to, around({ x: box.x, y: box.y }, SIGN_RADIUS));
  }
  return beside;
}

function pathOf({ line, points }: PlacedLine, nodes: ReadonlyMap<string, Rectangle>): EdgePath {
  const from = middleOf(nodes.get(line.from)!);
  const to = middleOf(nodes.get(line.to)!);
  const [first, last] = [points[0] ?? from, points.at(-1) ?? to];
  return {
    start: { x: first.x - from.x, y: first.y - from.y },
    end: { x: last.x - to.x, y: last.y - to.y },
    corners: points.slice(1, -1),
  };
}

export function middleOf({ height, width, x, y }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
