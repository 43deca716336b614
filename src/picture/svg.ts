import type { Layout } from './layout.js';
import type { Scene } from './scene.js';
import { FONT, PAPER } from './style.js';
import { boxElement } from './svg-box.js';
import { type Element, element, escaped, number } from './svg-element.js';
import { jointElement, lineElement, signElement } from './svg-lines.js';

/** A picture as SVG: one file that needs no other, in pieces. */

const MARGIN = 28;

export function* writeSvg(scene: Scene, layout: Layout): Generator<string> {
  const width = layout.width + 2 * MARGIN;
  const height = layout.height + 2 * MARGIN;
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}" role="img" aria-labelledby="title description" font-family="${escaped(FONT)}">\n`;
  yield `${element('title', { id: 'title' }, scene.title).svg}\n`;
  yield `${element('rect', { width, height, fill: PAPER }).svg}\n`;
  yield `<g transform="translate(${MARGIN} ${MARGIN})">\n`;
  for (const { svg } of mapElements(layout)) yield `${svg}\n`;
  yield '</g>\n</svg>\n';
}

/** The map itself: lines below, then boxes, then signs. */
function* mapElements({ boxes, joints, lines }: Layout): Generator<Element> {
  yield* lines.map(lineElement);
  yield* boxes.map(boxElement);
  yield* lines.flatMap(({ line, sign }) => (sign === null ? [] : [signElement(sign, line.sign)]));
  yield* joints.map(jointElement);
}
