import type { Kind, Side } from '../map/model.js';
import { verdictWord } from '../render/verdict-words.js';
import { jointWords, LINE_SIGNS, lineWords } from './box-words.js';
import type { EdgePath } from './graphml-places.js';
import type { Rectangle } from './placed.js';
import type { Box, Joint, Line, LineSign } from './scene.js';
import { INK, LINE_STYLES, PAPER, SIDE_STYLES } from './style.js';
import { type Element, element, escaped } from './svg-element.js';

/** How yEd shows nodes and edges of GraphML: elements of its own namespace. Programs that do not know them pass them over. */

/** Room for all lines of a box, of which the picture has some in larger letters. */
const WORDS = { fontFamily: 'Arial', fontSize: 10 } as const;

const SHAPES: Readonly<Record<Kind, string>> = {
  claim: 'rectangle',
  evidence: 'rectangle3d',
  counterpoint: 'octagon',
  reply: 'roundrectangle',
};

const BORDERS: Readonly<Record<Side, string>> = {
  for: 'line',
  against: 'dashed',
  both: 'dashed_dotted',
  none: 'dotted',
};

export function nodeLook(box: Box, place: Rectangle, words: readonly string[]): Element {
  const { fill, line } = SIDE_STYLES[box.side];
  const lines = box.verdict === null ? words : [...words, verdictWord(box.verdict)];
  return element(
    'y:ShapeNode',
    {},
    geometry(place),
    element('y:Fill', { color: box.isBridge ? PAPER : fill, transparent: 'false' }),
    element('y:BorderStyle', { color: line, type: BORDERS[box.side], width: box.isThesis ? 3 : 1 }),
    label(lines, 'left', INK),
    element('y:Shape', { type: SHAPES[box.kind] }),
  );
}

export function jointLook(joint: Joint, place: Rectangle): Element {
  const { line } = LINE_STYLES[joint.sign];
  return element(
    'y:ShapeNode',
    {},
    geometry(place),
    element('y:Fill', { color: PAPER, transparent: 'false' }),
    element('y:BorderStyle', { color: line, type: 'line', width: 1 }),
    label([`${LINE_SIGNS[joint.sign]} ${jointWords(joint)}`.trim()], 'center', line),
    element('y:Shape', { type: 'ellipse' }),
  );
}

function geometry({ height, width, x, y }: Rectangle): Element {
  return element('y:Geometry', { height, width, x, y });
}

function label(lines: readonly string[], alignment: 'center' | 'left', textColor: string): Element {
  return element(
    'y:NodeLabel',
    {
      alignment,
      autoSizePolicy: 'content',
      ...WORDS,
      hasBackgroundColor: 'false',
      hasLineColor: 'false',
      modelName: 'internal',
      modelPosition: 'c',
      textColor,
      visible: 'true',
    },
    { svg: lines.map(escaped).join('\n') },
  );
}

const EDGES: Readonly<Record<LineSign, { readonly type: string; readonly head: string }>> = {
  support: { type: 'line', head: 'standard' },
  attack: { type: 'dashed', head: 'white_delta' },
  contradiction: { type: 'dotted', head: 'white_delta' },
};

/** A line; without a path it is straight. It says what it does where it ends at what it supports or attacks. */
export function edgeLook(line: Line, path: EdgePath | null): Element {
  const { head, type } = EDGES[line.sign];
  const color = LINE_STYLES[line.sign].line;
  const headAt = (end: 'end' | 'start') => (line.heads === end || line.heads === 'both' ? head : 'none');
  const words = line.heads === 'none' ? '' : `${LINE_SIGNS[line.sign]} ${lineWords(line)}`.trim();
  return element(
    'y:PolyLineEdge',
    {},
    element(
      'y:Path',
      { sx: path?.start.x ?? 0, sy: path?.start.y ?? 0, tx: path?.end.x ?? 0, ty: path?.end.y ?? 0 },
      ...(path?.corners ?? []).map(({ x, y }) => element('y:Point', { x, y })),
    ),
    element('y:LineStyle', { color, type, width: 1 }),
    element('y:Arrows', { source: headAt('start'), target: headAt('end') }),
    ...(words === '' ? [] : [edgeLabel(words, color)]),
    element('y:BendStyle', { smoothed: 'false' }),
  );
}

function edgeLabel(words: string, textColor: string): Element {
  return element(
    'y:EdgeLabel',
    {
      ...WORDS,
      modelName: 'three_center',
      modelPosition: 'center',
      backgroundColor: PAPER,
      textColor,
      visible: 'true',
    },
    words,
  );
}
