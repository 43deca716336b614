import type { Kind, Side } from '../map/model.js';
import { verdictWord } from '../render/verdict-words.js';
import { escapeHtml } from '../words/html.js';
import { xmlText } from '../words/xml.js';
import { boxWords, frameTitle, jointWords, LINE_SIGNS, linesOf, lineWords } from './box-words.js';
import { framedNodes } from './framed-nodes.js';
import type { Box, Frame, Joint, Line, LineSign, Scene } from './scene.js';
import { INK, LINE_STYLES, PAPER, QUIET, SIDE_STYLES } from './style.js';

/**
 * A scene in DOT, the language of Graphviz (https://graphviz.org/doc/info/lang.html). Labels are written as Graphviz's own HTML, in which
 * every text is escaped. The names of nodes are ids, and names of relations for joints.
 */
export function* dotOf(scene: Scene): Generator<string> {
  yield `digraph ${quoted(scene.title)} {\n`;
  yield statement('graph', {
    rankdir: 'BT',
    label: titleLabel(scene),
    labelloc: 't',
    nodesep: 0.3,
    ranksep: 0.4,
    fontname: FONT,
    fontcolor: INK,
    // Without it, Graphviz cannot place frames whose entries support each other.
    newrank: scene.frames.length > 0 ? 'true' : null,
    ...(scene.boxes.length > MANY_BOXES ? FASTER : {}),
  });
  yield statement('node', {
    shape: 'box',
    fontname: FONT,
    fontsize: 11,
    fontcolor: INK,
    margin: '0.14,0.09',
  });
  yield statement('edge', { fontname: FONT, fontsize: 11, arrowsize: 0.8 });
  const nodes = new Map([
    ...scene.boxes.map((box) => [box.id, boxNode(box)] as const),
    ...scene.joints.map((joint) => [joint.id, jointNode(joint)] as const),
  ]);
  for (const [frame, ids] of framedNodes(scene)) {
    yield `  subgraph ${quoted(`cluster_${frame.name}`)} {\n`;
    yield `  ${statement('graph', frameLook(frame))}`;
    for (const id of ids) {
      yield `  ${nodes.get(id)!}`;
      nodes.delete(id);
    }
    yield '  }\n';
  }
  yield* nodes.values();
  const jointed = new Set(scene.joints.map(({ id }) => id));
  for (const line of scene.lines) yield edgeOf(line, jointed);
  yield '}\n';
}

const FONT = 'Arial';

/** For more boxes than these, Graphviz would look long for the best order. */
const MANY_BOXES = 150;
const FASTER: Attributes = { nslimit: 2, nslimit1: 2, mclimit: 0.3 };

function frameLook(frame: Frame): Attributes {
  return {
    label: frameTitle(frame),
    labelloc: 'b',
    style: 'rounded',
    color: QUIET,
    fontcolor: QUIET,
    fontsize: 11,
  };
}

/** HTML of Graphviz, which stands in angle brackets and not in quotes. */
interface Label {
  readonly html: string;
}

type Attributes = Readonly<Record<string, string | number | Label | null>>;

function attributesOf(attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === null) return [];
    if (typeof value === 'object') return [`${name}=<${value.html}>`];
    return [`${name}=${typeof value === 'number' ? value : quoted(value)}`];
  });
  return ` [${written.join(', ')}];\n`;
}

function statement(what: string, attributes: Attributes): string {
  return `  ${what}${attributesOf(attributes)}`;
}

/** A text in quotes. What a backslash begins in it, `\\N` or `\\l`, means something to Graphviz: two of them are one. */
function quoted(text: string): string {
  return `"${xmlText(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Text in a label. What a backslash begins means something to Graphviz in HTML, too. */
function html(text: string): string {
  return escapeHtml(xmlText(text)).replaceAll('\\', '\\\\');
}

function font(text: string, size: number, color?: string): string {
  const shade = color === undefined ? '' : ` COLOR="${color}"`;
  return `<FONT POINT-SIZE="${size}"${shade}>${text}</FONT>`;
}

const BREAK = '<BR/>';

function titleLabel({ about, title }: Scene): Label {
  const lines = [
    font(`<B>${html(title)}</B>`, 18),
    ...(about.length === 0 ? [] : [font(html(about.join(', ')), 13)]),
    ...LEGEND.map((line) => font(line, 10, QUIET)),
  ];
  return { html: `${lines.join(BREAK)}${BREAK} ` };
}

/** What shapes, borders and lines mean. */
const LEGEND: readonly string[] = [
  'Box: claim. Folded corner: evidence. Corners cut off: counterpoint. Round corners: reply. In brackets: only leads to others.',
  'One border: for the motion. Two borders: against it. Dashed: on both sides. Dotted: on no side.',
  '+ supports. − and dashes: attacks. ≠ and dots: contradict each other. Lines that meet: reasons that need each other, or a step that something supports or attacks.',
];

const SHAPES: Readonly<Record<Kind, { readonly shape: string; readonly style: string | null }>> = {
  claim: { shape: 'box', style: null },
  evidence: { shape: 'note', style: null },
  counterpoint: { shape: 'box', style: 'diagonals' },
  reply: { shape: 'box', style: 'rounded' },
};

const BORDERS: Readonly<Record<Side, { readonly style: string | null; readonly peripheries: number }>> = {
  for: { style: null, peripheries: 1 },
  against: { style: null, peripheries: 2 },
  both: { style: 'dashed', peripheries: 1 },
  none: { style: 'dotted', peripheries: 1 },
};

/** Where lines of a box are broken. */
const COLUMNS = { headline: 30, text: 40 } as const;

function boxNode(box: Box): string {
  const { label, headline, text, verdict } = boxWords(box);
  const { fill, line } = SIDE_STYLES[box.side];
  const border = BORDERS[box.side];
  const shape = SHAPES[box.kind];
  const bold = linesOf(headline, COLUMNS.headline).map((one) =>
    box.isBridge ? html(one) : `<B>${html(one)}</B>`,
  );
  const parts = [
    font(html(label), 9, line),
    ...bold.map((one) => font(one, box.isThesis ? 14 : 12)),
    ...(text === null ? [] : linesOf(text, COLUMNS.text)).map((one) => font(html(one), 10.5)),
    ...(verdict === null ? [] : [font(`<I>${verdictWord(verdict)}</I>`, 10.5)]),
  ];
  return statement(quoted(box.id), {
    label: { html: parts.join(BREAK) },
    shape: shape.shape,
    style: ['filled', shape.style, border.style].filter((one) => one !== null).join(','),
    peripheries: border.peripheries === 1 ? null : border.peripheries,
    color: line,
    fillcolor: box.isBridge ? PAPER : fill,
    penwidth: box.isThesis ? 2 : null,
    tooltip: box.text ?? box.headline,
  });
}

/** A joint is a circle with its sign; where there is more to say of it, its words stand in it, too. */
function jointNode(joint: Joint): string {
  const { line } = LINE_STYLES[joint.sign];
  const more = jointWords(joint);
  return statement(quoted(joint.id), {
    label: `${LINE_SIGNS[joint.sign]} ${more}`.trim(),
    shape: more === '' ? 'circle' : 'box',
    style: more === '' ? null : 'rounded',
    width: 0.22,
    height: 0.22,
    margin: more === '' ? 0 : '0.06,0.02',
    fixedsize: more === '' ? 'true' : null,
    fontsize: more === '' ? null : 9.5,
    color: line,
    fontcolor: line,
    tooltip: joint.id,
  });
}

const EDGE_STYLES: Readonly<Record<LineSign, { readonly style: string | null; readonly arrow: string }>> = {
  support: { style: null, arrow: 'normal' },
  attack: { style: 'dashed', arrow: 'empty' },
  contradiction: { style: 'dotted', arrow: 'empty' },
};

const DIRECTIONS: Readonly<Record<Line['heads'], string | null>> = {
  none: 'none',
  start: 'back',
  end: null,
  both: 'both',
};

/** A line of a relation without a joint says what it does itself. */
function edgeOf(edge: Line, jointed: ReadonlySet<string>): string {
  const { from, heads, relation, sign, to } = edge;
  const { arrow, style } = EDGE_STYLES[sign];
  const { line } = LINE_STYLES[sign];
  const isWhole = !jointed.has(relation);
  return statement(`${quoted(from)} -> ${quoted(to)}`, {
    headlabel: isWhole ? `${LINE_SIGNS[sign]} ${lineWords(edge)}`.trim() : null,
    labeldistance: isWhole ? 2 : null,
    dir: DIRECTIONS[heads],
    style,
    arrowhead: heads === 'end' || heads === 'both' ? arrow : null,
    arrowtail: heads === 'start' || heads === 'both' ? arrow : null,
    color: line,
    fontcolor: isWhole ? line : null,
    penwidth: sign === 'contradiction' ? 1.6 : null,
    tooltip: relation,
  });
}
