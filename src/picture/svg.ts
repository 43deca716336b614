import { KINDS } from '../map/model.js';
import { countOfKind } from '../render/kinds.js';
import { listAnd } from '../words/lists.js';
import { frameTitle } from './box-words.js';
import { frameOutline, legendOf } from './legend.js';
import type { Layout, PlacedFrame } from './placed.js';
import type { Scene } from './scene.js';
import { stepMarksOf } from './step-marks.js';
import { FACES, FONT, INK, PAPER, QUIET } from './style.js';
import { boxElement } from './svg-box.js';
import { type Element, element, escaped, number } from './svg-element.js';
import { jointElement, lineElement, signElement, stepMarkElement } from './svg-lines.js';
import { wrapText } from './wrap-text.js';

/** A picture as SVG: one file that needs no other, in pieces. */

/** Around everything, and between the parts. */
const MARGIN = 30;
const GAP = 26;
/** A narrower picture has room for its title and legend all the same. */
const LEAST_WIDTH = 560;
/** Title and legend grow with a picture that is wider than this, so that both can be read from the same distance. */
const FULL_WIDTH = 2200;

/** A picture, and how large it is. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  svg(): Iterable<string>;
}

export function writeSvg(scene: Scene, layout: Layout): Iterable<string> {
  return drawPicture(scene, layout, headOf, LEAST_WIDTH).svg();
}

/** A picture without its title, for a page that has one; at least so wide. */
export function drawWithoutHead(scene: Scene, layout: Layout, leastWidth: number): Drawing {
  return drawPicture(scene, layout, () => null, leastWidth);
}

function drawPicture(
  scene: Scene,
  layout: Layout,
  makeHead: (scene: Scene, width: number) => Part | null,
  leastWidth: number,
): Drawing {
  const inner = Math.max(layout.width, leastWidth);
  const scale = Math.max(1, Math.min(4, inner / FULL_WIDTH));
  const head = makeHead(scene, inner / scale);
  const legend = legendOf(scene, layout, inner / scale);
  const margin = head === null ? 2 : MARGIN;
  const mapTop = head === null ? margin : margin + head.height * scale + GAP;
  const legendTop = mapTop + layout.height + (head === null ? GAP : GAP * 1.5);
  const width = inner + 2 * margin;
  const height = legendTop + legend.height * scale + margin;
  return {
    width,
    height,
    *svg() {
      const size = `width="${number(width)}" height="${number(height)}" viewBox="0 0 ${number(width)} ${number(height)}"`;
      yield `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title description" font-family="${escaped(FONT)}">\n`;
      yield `${element('title', { id: 'title' }, scene.title).svg}\n`;
      yield `${element('desc', { id: 'description' }, describe(scene)).svg}\n`;
      yield `${element('rect', { width, height, fill: PAPER }).svg}\n`;
      if (head !== null) yield* group(margin, margin, scale, head.elements);
      yield* group(margin + (inner - layout.width) / 2, mapTop, 1, mapElements(layout));
      yield* group(margin, legendTop, scale, legend.elements);
      yield '</svg>\n';
    },
  };
}

/** Title or legend. */
interface Part {
  readonly height: number;
  readonly elements: readonly Element[];
}

function* group(x: number, y: number, scale: number, elements: Iterable<Element>): Generator<string> {
  const size = scale === 1 ? '' : ` scale(${number(scale)})`;
  yield `<g transform="translate(${number(x)} ${number(y)})${size}">\n`;
  for (const { svg } of elements) yield `${svg}\n`;
  yield '</g>\n';
}

/** The title of the text, and below it which part of its argument this is. */
function headOf(scene: Scene, width: number): Part {
  const title = FACES.title;
  const lines = wrapText(scene.title, width, title);
  const step = title.size * 1.2;
  const below = lines.length * step + 6;
  return {
    height: below + FACES.legend.size,
    elements: [
      ...lines.map((line, index) =>
        element(
          'text',
          {
            x: 0,
            y: title.size * 0.8 + index * step,
            'font-size': title.size,
            'font-weight': 700,
            fill: INK,
          },
          line,
        ),
      ),
      element('text', { x: 0, y: below + 6, 'font-size': FACES.legend.size, fill: QUIET }, partWords(scene)),
    ],
  };
}

function partWords({ about, boxes, leftOut }: Scene): string {
  const count = `${boxes.length === 1 ? '1 entry' : `${boxes.length} entries`}`;
  const part =
    leftOut === 0 ? `The whole argument: ${count}` : `${boxes.length} of ${boxes.length + leftOut} entries`;
  return about.length === 0 ? part : `${part}, about ${listAnd(about.map((one) => `“${one}”`))}`;
}

/** The picture in words, for those who do not see it. */
function describe(scene: Scene): string {
  const { boxes, lines } = scene;
  const kinds = KINDS.flatMap((kind) => {
    const count = boxes.filter((box) => box.kind === kind).length;
    return count === 0 ? [] : [countOfKind(count, kind)];
  });
  const [first] = boxes;
  const top = first === undefined ? '' : ` At the top: ${first.headline}.`;
  const arrows = lines.length === 0 ? '' : ' Arrows lead from an entry to what it supports or attacks.';
  return `A map of an argument: ${listAnd(kinds)}.${top}${arrows}`;
}

/** The map itself: lines below, then boxes, then signs. */
function* mapElements(layout: Layout): Generator<Element> {
  const { boxes, joints, lines, frames } = layout;
  yield* frames.map(frameElement);
  yield* lines.map(lineElement);
  yield* boxes.map(boxElement);
  yield* lines.flatMap(({ line, sign }) => (sign === null ? [] : [signElement(sign, line.sign)]));
  yield* joints.map(jointElement);
  yield* stepMarksOf(layout).map(stepMarkElement);
}

function frameElement(placed: PlacedFrame): Element {
  const { frame, x, y } = placed;
  const { size } = FACES.frame;
  return element(
    'g',
    {},
    frameOutline(placed),
    element(
      'text',
      { x: x + 20, y: y + 14 + size, 'font-size': size, 'font-weight': 700, fill: QUIET },
      frameTitle(frame),
    ),
  );
}
