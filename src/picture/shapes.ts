import type { Kind } from '../map/model.js';
import type { Rectangle } from './placed.js';
import { type Element, element, number } from './svg-element.js';

/** The shape of a box says its kind: a claim has plain corners, evidence a folded one, a counterpoint cut ones, a reply round ones. */

const PLAIN = 3;
const FOLD = 13;
const CUT = 9;
const ROUND = 15;

/** The outline of a box, as the data of a path; smaller by `inset` on every side. */
export function outline(kind: Kind, box: Rectangle, inset = 0): string {
  const left = box.x + inset;
  const top = box.y + inset;
  const right = box.x + box.width - inset;
  const bottom = box.y + box.height - inset;
  switch (kind) {
    case 'claim':
      return rounded({ left, top, right, bottom }, Math.max(1, PLAIN - inset / 2));
    case 'reply':
      return rounded({ left, top, right, bottom }, Math.min(ROUND, box.height / 3) - inset / 2);
    case 'evidence':
      return polygon([
        [left, top],
        [right - FOLD + inset / 2, top],
        [right, top + FOLD - inset / 2],
        [right, bottom],
        [left, bottom],
      ]);
    case 'counterpoint': {
      // A small sample has upright sides, too.
      const cut = Math.min(CUT, box.height / 4) - inset / 2;
      return polygon([
        [left + cut, top],
        [right - cut, top],
        [right, top + cut],
        [right, bottom - cut],
        [right - cut, bottom],
        [left + cut, bottom],
        [left, bottom - cut],
        [left, top + cut],
      ]);
    }
  }
}

/** The corner of a sheet of evidence that is folded over. */
export function fold({ x, y, width }: Rectangle): string {
  const right = x + width;
  return `M${number(right - FOLD)} ${number(y)}V${number(y + FOLD)}H${number(right)}`;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function rounded({ left, top, right, bottom }: Edges, radius: number): string {
  const arc = (dx: number, dy: number) =>
    `a${number(radius)} ${number(radius)} 0 0 1 ${number(dx)} ${number(dy)}`;
  return [
    `M${number(left + radius)} ${number(top)}`,
    `H${number(right - radius)}`,
    arc(radius, radius),
    `V${number(bottom - radius)}`,
    arc(-radius, radius),
    `H${number(left + radius)}`,
    arc(-radius, -radius),
    `V${number(top + radius)}`,
    arc(radius, -radius),
    'Z',
  ].join('');
}

function polygon(points: readonly (readonly [x: number, y: number])[]): string {
  return `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join('L')}Z`;
}

/** The sign of a kind, as everywhere in the program: a disc, a square, a triangle down, a triangle up. In a square of so many pixels. */
export function kindMark(kind: Kind, x: number, y: number, size: number, fill: string): Element {
  const half = size / 2;
  if (kind === 'claim') return element('circle', { cx: x + half, cy: y + half, r: half, fill });
  if (kind === 'evidence')
    return element('rect', { x: x + 0.3, y: y + 0.3, width: size - 0.6, height: size - 0.6, fill });
  const tip = kind === 'reply' ? y : y + size;
  const base = kind === 'reply' ? y + size : y;
  const d = `M${number(x)} ${number(base)}H${number(x + size)}L${number(x + half)} ${number(tip)}Z`;
  return element('path', { d, fill });
}
