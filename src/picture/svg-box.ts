import type { Status } from '../map/model.js';
import { STATUS_WORDS } from '../map/status-words.js';
import { KIND_MARK_SIZE, LABEL_INDENT, PADDING, type TextLine } from './box-text.js';
import type { PlacedBox, Rectangle } from './placed.js';
import type { Box } from './scene.js';
import { fold, kindMark, outline } from './shapes.js';
import { FACES, INK, PAPER, QUIET, SIDE_STYLES, type SideStyle } from './style.js';
import { type Element, element, number } from './svg-element.js';

/** A box of a picture as SVG. */

export function boxElement(placed: PlacedBox): Element {
  const { box, text, x, y } = placed;
  const style = SIDE_STYLES[box.side];
  const mark = kindMark(box.kind, x + PADDING, y + PADDING - 1, KIND_MARK_SIZE, style.line);
  return element(
    'g',
    {},
    element('title', {}, box.id),
    ...borderElements(box, placed, style),
    mark,
    ...text.lines.map((line) => textElement(line, placed, style)),
    ...(text.verdict === null ? [] : [verdictElement(text.verdict.status, x + PADDING, y + text.verdict.y)]),
  );
}

const DASHES: Readonly<Record<SideStyle['border'], string | null>> = {
  single: null,
  double: null,
  'dash-dot': '8 3 2 3',
  dotted: '1.5 2.5',
};

/** The outline: its form says the kind, its border the side. */
export function borderElements(
  { kind, isThesis, isBridge, headline }: Pick<Box, 'kind' | 'isThesis' | 'isBridge' | 'headline'>,
  place: Rectangle,
  style: SideStyle,
): Element[] {
  const lines: Element[] = [
    element('path', {
      d: outline(kind, place),
      fill: isBridge || headline === '' ? PAPER : style.fill,
      stroke: style.line,
      'stroke-width': isThesis ? 2.6 : 1.3,
      'stroke-dasharray': DASHES[style.border],
    }),
  ];
  const thin = { fill: 'none', stroke: style.line, 'stroke-width': 0.9 };
  if (style.border === 'double') lines.push(element('path', { d: outline(kind, place, 3), ...thin }));
  if (kind === 'evidence') lines.push(element('path', { d: fold(place), ...thin }));
  return lines;
}

function textElement(line: TextLine, { x, y, width }: PlacedBox, style: SideStyle): Element {
  const indent = line.look === 'label' ? LABEL_INDENT : 0;
  const colour = { label: style.line, headline: INK, bridge: QUIET, text: INK, note: QUIET }[line.look];
  return element(
    'text',
    {
      x: line.isRightToLeft ? x + width - PADDING : x + PADDING + indent,
      y: y + line.y,
      'font-size': line.face.size,
      'font-weight': line.face.bold ? 700 : null,
      direction: line.isRightToLeft ? 'rtl' : null,
      fill: colour,
    },
    line.text,
  );
}

const MARKS: Readonly<Record<Status, string>> = {
  in: 'm0 -3.4l2.6 2.9l4.4 -6',
  out: 'm0.5 -6.4l6 6m0 -6l-6 6',
  undecided: 'm1 -5.2c0 -2.6 5 -2.6 5 0.1c0 1.9 -2.5 1.7 -2.5 3.6m0 1.6v0.1',
};

/** A verdict: its mark, which is drawn, and its word. `y` is the writing line. */
function verdictElement(status: Status, x: number, y: number): Element {
  const { size } = FACES.label;
  const fill = verdictColour(status);
  return element(
    'g',
    {},
    markElement(status, x, y),
    element('text', { x: x + 12, y, 'font-size': size, 'font-weight': 700, fill }, STATUS_WORDS[status]),
  );
}

/** The mark of a verdict, seven pixels wide. */
export function markElement(status: Status, x: number, y: number): Element {
  return element('path', {
    d: `M${number(x)} ${number(y)}${MARKS[status]}`,
    fill: 'none',
    stroke: verdictColour(status),
    'stroke-width': 1.5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

function verdictColour(status: Status): string {
  return status === 'out' ? '#a11212' : INK;
}
