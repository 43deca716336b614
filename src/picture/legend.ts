import { KINDS, SIDES, STATUSES, type Status } from '../map/model.js';
import type { Layout, PlacedLine, Point } from './placed.js';
import type { Line, LineSign, Scene } from './scene.js';
import { stepMarksOf } from './step-marks.js';
import { FACES, INK, QUIET, SIDE_STYLES } from './style.js';
import { borderElements } from './svg-box.js';
import { type Element, element } from './svg-element.js';
import { jointElement, lineElement, signElement, stepMarkElement } from './svg-lines.js';
import { textWidth } from './text-width.js';

/** What the shapes, borders and lines of a picture mean: only those that occur. */

/** A sample, and what it means. */
interface Sign {
  /** Draws the sample into a rectangle of `SAMPLE`, with its middle left at a point. */
  readonly draw: (at: Point) => Element[];
  readonly words: string;
}

export interface Legend {
  readonly width: number;
  readonly height: number;
  readonly elements: readonly Element[];
}

const SAMPLE = { width: 44, height: 18 } as const;
const ROW = 30;
const GAP = { words: 8, signs: 26 } as const;
const TITLE = 24;

/** The legend of a picture, in rows that are at most so wide. */
export function legendOf(scene: Scene, layout: Layout, most: number): Legend {
  const elements: Element[] = [
    element(
      'text',
      { x: 0, y: FACES.headline.size, 'font-size': FACES.headline.size, 'font-weight': 700, fill: INK },
      'Key',
    ),
  ];
  let x = 0;
  let row = 0;
  let width = 0;
  for (const { draw, words } of signsIn(scene, layout)) {
    const own = SAMPLE.width + GAP.words + textWidth(words, FACES.legend);
    if (x > 0 && x + own > most) {
      x = 0;
      row += 1;
    }
    const at = { x, y: TITLE + row * ROW + SAMPLE.height / 2 };
    const { size } = FACES.legend;
    elements.push(
      ...draw(at),
      element(
        'text',
        { x: x + SAMPLE.width + GAP.words, y: at.y + size * 0.35, 'font-size': size, fill: INK },
        words,
      ),
    );
    width = Math.max(width, x + own);
    x += own + GAP.signs;
  }
  return { width, height: TITLE + (row + 1) * ROW, elements };
}

function signsIn(scene: Scene, layout: Layout): Sign[] {
  const { boxes, joints } = scene;
  const drawn = layout.lines.map(({ line }) => line);
  const marks = stepMarksOf(layout);
  const joined = new Set(drawn.filter(({ to, relation }) => to === relation).map(({ to }) => to));
  const linked = joints.some(({ id, missing }) => joined.has(id) && (missing > 0 || premises(drawn, id) > 1));
  return [
    ...KINDS.filter((kind) => boxes.some((box) => box.kind === kind)).map((kind) =>
      boxSign({ kind, side: null }, kind),
    ),
    ...SIDES.filter((side) => boxes.some((box) => box.side === side)).map((side) =>
      boxSign({ kind: 'claim', side }, SIDE_MEANINGS[side]),
    ),
    ...LINE_SIGNS.filter((sign) => drawn.some((line) => line.sign === sign)).map((sign) => lineSign(sign)),
    ...(linked ? [LINKED] : []),
    ...(drawn.some(({ attack }) => attack === 'undercut') ? [UNDERCUT] : []),
    ...(joints.some(({ missing }) => missing > 0)
      ? [textSign('… 2 more', 'linked reasons that are not shown')]
      : []),
    ...(boxes.some(({ isBridge, headline }) => isBridge && headline !== '')
      ? [textSign('(text)', 'only connects other entries')]
      : []),
    ...(boxes.some(({ isImplicit }) => isImplicit)
      ? [textSign('Implicit', 'needed by the text, but not said')]
      : []),
    ...(layout.boxes.some(({ text }) => text.lines.some(({ look }) => look === 'note'))
      ? [textSign('+ also:', 'what the entry supports (+), attacks (−) or contradicts (≠) elsewhere')]
      : []),
    ...STATUSES.filter((status) => marks.some((mark) => mark.status === status)).map(stepSign),
    ...(scene.frames.length > 0 ? [frameSign(scene)] : []),
  ];
}

function premises(lines: readonly Line[], joint: string): number {
  return lines.filter(({ to, relation }) => to === joint && relation === joint).length;
}

const SIDE_MEANINGS = {
  for: 'for the motion',
  against: 'against the motion',
  both: 'on both sides',
  none: 'on no side',
} as const;

const LINE_SIGNS: readonly LineSign[] = ['support', 'attack', 'contradiction'];
const LINE_MEANINGS: Readonly<Record<LineSign, string>> = {
  support: 'supports',
  attack: 'attacks',
  contradiction: 'contradict each other',
};

/** A small box; of no side where it shows a kind. */
function boxSign(
  { kind, side }: { readonly kind: (typeof KINDS)[number]; readonly side: (typeof SIDES)[number] | null },
  words: string,
): Sign {
  const style =
    side === null ? { line: QUIET, fill: '#ffffff', border: 'single' as const } : SIDE_STYLES[side];
  return {
    words,
    draw: ({ x, y }) =>
      borderElements(
        { kind, isThesis: false, isBridge: false, headline: words },
        { x, y: y - SAMPLE.height / 2 - 1, width: SAMPLE.width, height: SAMPLE.height + 2 },
        style,
      ),
  };
}

function sampleLine(sign: LineSign, heads: Line['heads'], points: readonly Point[]): PlacedLine {
  return {
    line: { from: '', to: '', relation: '', sign, attack: null, heads, verdict: null },
    points,
    sign: null,
  };
}

function lineSign(sign: LineSign): Sign {
  return {
    words: LINE_MEANINGS[sign],
    draw: ({ x, y }) => [
      lineElement(
        sampleLine(sign, sign === 'contradiction' ? 'both' : 'end', [
          { x, y },
          { x: x + SAMPLE.width, y },
        ]),
      ),
      signElement({ x: x + (sign === 'contradiction' ? SAMPLE.width / 2 : 12), y }, sign),
    ],
  };
}

const LINKED: Sign = {
  words: 'linked reasons: all of them are needed',
  draw: ({ x, y }) => [
    ...[-8, 8].map((dy) =>
      lineElement(
        sampleLine('support', 'none', [
          { x, y: y + dy },
          { x: x + 8, y: y + dy },
          { x: x + 8, y },
          { x: x + 12, y },
        ]),
      ),
    ),
    lineElement(
      sampleLine('support', 'end', [
        { x: x + 18, y },
        { x: x + SAMPLE.width, y },
      ]),
    ),
    jointElement(sampleJoint({ x: x + 18, y })),
  ],
};

const UNDERCUT: Sign = {
  words: 'attacks the step: the reason may be true, but it does not show this',
  draw: ({ x, y }) => [
    lineElement(
      sampleLine('support', 'end', [
        { x, y: y - 7 },
        { x: x + SAMPLE.width, y: y - 7 },
      ]),
    ),
    lineElement(
      sampleLine('attack', 'end', [
        { x: x + 18, y: y + 17 },
        { x: x + 18, y },
      ]),
    ),
    jointElement(sampleJoint({ x: x + 18, y: y - 7 })),
  ],
};

function sampleJoint(at: Point) {
  return {
    ...at,
    half: 7,
    words: 'right' as const,
    joint: { id: '', sign: 'support' as const, missing: 0, verdict: null },
  };
}

function textSign(sample: string, words: string): Sign {
  const { size } = FACES.label;
  return {
    words,
    draw: ({ x, y }) => [element('text', { x, y: y + size * 0.35, 'font-size': size, fill: QUIET }, sample)],
  };
}

function stepSign(status: Status): Sign {
  return {
    words: `this step ${status === 'out' ? 'falls' : 'is undecided'}, though the entries shown for it stand`,
    draw: ({ x, y }) => [
      signElement({ x: x + 18, y }, 'support'),
      stepMarkElement({ at: { x: x + 18, y }, status }),
    ],
  };
}

function frameSign({ frames }: Scene): Sign {
  const what = frames[0]!.by === 'paragraph' ? 'one paragraph' : 'one tag';
  return {
    words: `entries of ${what}, and what hangs under them`,
    draw: ({ x, y }) => [frameOutline({ x, y: y - SAMPLE.height / 2, ...SAMPLE })],
  };
}

export function frameOutline({
  x,
  y,
  width,
  height,
}: Point & { readonly width: number; readonly height: number }): Element {
  return element('rect', {
    x,
    y,
    width,
    height,
    rx: 8,
    fill: '#fafbfc',
    stroke: '#8c959f',
    'stroke-width': 1,
  });
}
