import { missingWords } from './box-words.js';
import type { PlacedJoint, PlacedLine, Point } from './placed.js';
import type { LineSign } from './scene.js';
import type { StepMark } from './step-marks.js';
import { FACES, LINE_STYLES, PAPER, QUIET, SIGN_RADIUS } from './style.js';
import { markElement } from './svg-box.js';
import { type Element, element, number } from './svg-element.js';

/** The lines and joints of a picture as SVG. */

const HEAD = { length: 9, width: 8 } as const;
const STROKE = 1.4;
/** How round the corners of lines are. */
const BEND = 7;

/** A line with its heads. Its sign comes later, on top of all lines. */
export function lineElement({ line, points }: PlacedLine): Element {
  const style = LINE_STYLES[line.sign];
  const start = line.heads === 'start' || line.heads === 'both';
  const end = line.heads === 'end' || line.heads === 'both';
  const drawn = [...points];
  if (start) drawn[0] = headBase(points[1]!, points[0]!);
  if (end) drawn[drawn.length - 1] = headBase(points.at(-2)!, points.at(-1)!);
  return element(
    'g',
    {},
    element('path', {
      d: bent(drawn),
      fill: 'none',
      stroke: style.line,
      'stroke-width': STROKE,
      'stroke-dasharray': style.dash,
    }),
    ...(start ? [headElement(points[1]!, points[0]!, line.sign)] : []),
    ...(end ? [headElement(points.at(-2)!, points.at(-1)!, line.sign)] : []),
  );
}

/** A line through some points, with round corners. */
function bent(points: readonly Point[]): string {
  const pieces = [`M${pair(points[0]!)}`];
  for (let index = 1; index < points.length - 1; index += 1) {
    const corner = points[index]!;
    const radius = Math.min(
      BEND,
      distance(points[index - 1]!, corner) / 2,
      distance(corner, points[index + 1]!) / 2,
    );
    pieces.push(
      `L${pair(towards(corner, points[index - 1]!, radius))}`,
      `Q${pair(corner)} ${pair(towards(corner, points[index + 1]!, radius))}`,
    );
  }
  return `${pieces.join('')}L${pair(points.at(-1)!)}`;
}

function pair({ x, y }: Point): string {
  return `${number(x)} ${number(y)}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The point so far from one point on the way to another. */
function towards(from: Point, to: Point, far: number): Point {
  const part = far / (distance(from, to) || 1);
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function headBase(from: Point, tip: Point): Point {
  return towards(tip, from, HEAD.length);
}

/** A triangle that points to its tip: filled for a support, hollow for an attack. */
function headElement(from: Point, tip: Point, sign: LineSign): Element {
  const { line, head } = LINE_STYLES[sign];
  const base = headBase(from, tip);
  const side = {
    x: (-(tip.y - base.y) / HEAD.length) * (HEAD.width / 2),
    y: ((tip.x - base.x) / HEAD.length) * (HEAD.width / 2),
  };
  // The border of the head is drawn outside of it, too: so it ends a little before the box.
  const corners = [
    towards(tip, base, 1),
    { x: base.x + side.x, y: base.y + side.y },
    { x: base.x - side.x, y: base.y - side.y },
  ];
  return element('path', {
    d: `M${corners.map(pair).join('L')}Z`,
    fill: head === 'filled' ? line : PAPER,
    stroke: line,
    'stroke-width': 1.3,
    'stroke-linejoin': 'round',
  });
}

/** A circle with + for a support, − for an attack, ≠ for a contradiction; a longer one where much ends at it. */
export function signElement({ x, y }: Point, sign: LineSign, half: number = SIGN_RADIUS): Element {
  const { line } = LINE_STYLES[sign];
  const stroke = { stroke: line, 'stroke-width': 1.5, fill: 'none', 'stroke-linecap': 'round' };
  return element(
    'g',
    {},
    element('rect', {
      x: x - SIGN_RADIUS,
      y: y - half,
      width: 2 * SIGN_RADIUS,
      height: 2 * half,
      rx: SIGN_RADIUS,
      fill: PAPER,
      stroke: line,
      'stroke-width': 1.3,
    }),
    element('path', { d: STROKES[sign](number(x), number(y)), ...stroke }),
  );
}

/** The verdict of a step, at the upper right of its sign. */
export function stepMarkElement({ at, status }: StepMark): Element {
  const [x, y] = [at.x + 8, at.y - 7];
  return element(
    'g',
    {},
    element('circle', { cx: x, cy: y, r: 6, fill: PAPER }),
    markElement(status, x - 3.4, y + 3.2),
  );
}

const STROKES: Readonly<Record<LineSign, (x: string, y: string) => string>> = {
  support: (x, y) => `M${x} ${y}m-3.5 0h7m-3.5 -3.5v7`,
  attack: (x, y) => `M${x} ${y}m-3.5 0h7`,
  contradiction: (x, y) => `M${x} ${y}m-3.5 -1.6h7m-7 3.2h7m-1.7 -4.8l-3.6 6.4`,
};

/** A joint is the sign of its relation; beside it stands how many premises are not in the picture. */
export function jointElement({ joint, x, y, half, words }: PlacedJoint): Element {
  const sign = signElement({ x, y }, joint.sign, half);
  if (joint.missing === 0) return sign;
  const { size } = FACES.label;
  const right = words === 'right';
  return element(
    'g',
    {},
    sign,
    element(
      'text',
      {
        x: right ? x + SIGN_RADIUS + 4 : x - SIGN_RADIUS - 4,
        y: y + size * 0.35,
        'text-anchor': right ? null : 'end',
        'font-size': size,
        fill: QUIET,
      },
      missingWords(joint),
    ),
  );
}
