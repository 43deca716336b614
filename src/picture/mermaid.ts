import type { Kind, Side } from '../map/model.js';
import { verdictWord } from '../render/verdict-words.js';
import { namesOf } from '../words/names-of.js';
import { xmlText } from '../words/xml.js';
import { boxWords, frameTitle, jointWords, LINE_SIGNS, linesOfLongWords, lineWords } from './box-words.js';
import { framedNodes } from './framed-nodes.js';
import type { Box, Joint, Line, LineSign, Scene } from './scene.js';
import { INK, LINE_STYLES, PAPER, QUIET, SIDE_STYLES } from './style.js';

/**
 * A scene as a flowchart of Mermaid (https://mermaid.js.org/syntax/flowchart.html). Nodes are numbered: an id such as `end` means
 * something to Mermaid.
 */
export function* mermaidOf(scene: Scene): Generator<string> {
  const names = new Map([
    ...scene.boxes.map(({ id }, i) => [id, `n${i + 1}`] as const),
    ...scene.joints.map(({ id }, i) => [id, `j${i + 1}`] as const),
  ]);
  yield `---\ntitle: ${JSON.stringify(titleOf(scene))}\n---\nflowchart BT\n`;
  const nodes = new Map([
    ...scene.boxes.map((box) => [box.id, node(box, names)] as const),
    ...scene.joints.map((joint) => [joint.id, jointNode(joint, names)] as const),
  ]);
  let frameNumber = 0;
  for (const [frame, ids] of framedNodes(scene)) {
    frameNumber += 1;
    yield `  subgraph f${frameNumber}["${text(frameTitle(frame))}"]\n`;
    for (const id of ids) {
      yield `  ${nodes.get(id)!}`;
      nodes.delete(id);
    }
    yield '  end\n';
  }
  yield* nodes.values();
  for (const line of scene.lines) yield link(line, names);
  yield* styles(scene);
}

type Names = ReadonlyMap<string, string>;

/** In a title, Mermaid takes tags away and shows the numbers of signs as they are written: signs that look the same stand there. */
const TITLE_SIGNS: Readonly<Record<string, string>> = { '<': '‹', '>': '›', '&': '＆' };

function titleOf({ about, title }: Scene): string {
  return xmlText([title, ...about].join(' · ')).replace(/[<>&]/g, (sign) => TITLE_SIGNS[sign]!);
}

/** Signs of ASCII that mean nothing to Mermaid, to Markdown or to HTML within a label. */
const PLAIN_SIGN = /[A-Za-z0-9 ,.'()!?/-]/;

/** Where Mermaid sees a mark even in signs that are written as numbers: a line end, a formula, an icon. */
const MARK = /\\(?=n)|\$(?=\$)|:(?=fa-)/g;

/** Parts the signs of a mark, and cannot be seen (U+2060, word joiner). */
const JOINER = '\u2060';

/**
 * Text in a label, in which Mermaid reads Markdown and HTML. Signs of ASCII are written as their numbers, and so are two letters that
 * stand for `#` and `;` within Mermaid.
 */
function text(words: string): string {
  return xmlText(words)
    .replace(MARK, `$&${JOINER}`)
    .replace(/[\x20-\x7e\u00b6\ufb02]/g, (sign) =>
      PLAIN_SIGN.test(sign) ? sign : `#${sign.charCodeAt(0)};`,
    );
}

/** Mermaid breaks lines of 200 pixels between words, and longer words nowhere. */
const LONGEST_WORD = 24;

function lines(words: string): string {
  return linesOfLongWords(words, LONGEST_WORD).map(text).join('<br/>');
}

/** The shape of a box says its kind. */
const SHAPES: Readonly<Record<Kind, readonly [open: string, close: string]>> = {
  claim: ['[', ']'],
  evidence: ['[[', ']]'],
  counterpoint: ['{{', '}}'],
  reply: ['(', ')'],
};

function node(box: Box, names: Names): string {
  const { label, headline, text: whole, verdict } = boxWords(box);
  const [open, close] = SHAPES[box.kind];
  const words = [
    text(label),
    box.isBridge ? lines(headline) : `<b>${lines(headline)}</b>`,
    ...(whole === null ? [] : [lines(whole)]),
    ...(verdict === null ? [] : [`<i>${verdictWord(verdict)}</i>`]),
  ];
  const style = box.isThesis ? 'thesis' : box.side;
  return `  ${names.get(box.id)}${open}"${words.join('<br/>')}"${close}:::${style}\n`;
}

function jointNode(joint: Joint, names: Names): string {
  const more = jointWords(joint);
  const [open, close] = more === '' ? ['((', '))'] : ['([', '])'];
  const words = text(`${LINE_SIGNS[joint.sign]} ${more}`.trim());
  return `  ${names.get(joint.id)}${open}"${words}"${close}:::joint\n`;
}

/** A support has an arrow; an attack is dotted and ends in a cross; a contradiction has a cross at both ends. */
const ARROWS: Readonly<Record<LineSign, Readonly<Record<'open' | 'head', string>>>> = {
  support: { open: '---', head: '-->' },
  attack: { open: '-.-', head: '-.-x' },
  contradiction: { open: '-.-', head: 'x-.-x' },
};

/** A line of a relation without a joint says what it does itself. */
function link(line: Line, names: Names): string {
  const { from, heads, relation, sign, to } = line;
  const arrow = ARROWS[sign][heads === 'none' ? 'open' : 'head'];
  const isWhole = !names.has(relation);
  const words = isWhole ? `|"${text(`${LINE_SIGNS[sign]} ${lineWords(line)}`.trim())}"|` : '';
  return `  ${names.get(from)} ${arrow}${words} ${names.get(to)}\n`;
}

const BORDERS: Readonly<Record<Side, string>> = {
  for: 'stroke-width:1px',
  against: 'stroke-width:3px',
  both: 'stroke-width:2px,stroke-dasharray:6 3',
  none: 'stroke-width:2px,stroke-dasharray:2 3',
};

function* styles({ boxes, frames, joints, lines }: Scene): Generator<string> {
  const sides = new Set(boxes.map(({ side }) => side));
  for (const side of namesOf(SIDE_STYLES)) {
    const { fill, line } = SIDE_STYLES[side];
    if (sides.has(side)) yield classDef(side, fill, line, BORDERS[side]);
  }
  const { fill, line } = SIDE_STYLES.for;
  if (boxes.some(({ isThesis }) => isThesis)) yield classDef('thesis', fill, line, 'stroke-width:4px');
  if (joints.length > 0) yield classDef('joint', PAPER, QUIET, 'stroke-width:1px');
  for (const sign of namesOf(LINE_STYLES)) {
    const numbers = lines.flatMap((line, i) => (line.sign === sign ? [i] : []));
    if (numbers.length > 0)
      yield `  linkStyle ${numbers.join(',')} stroke:${LINE_STYLES[sign].line},stroke-width:2px\n`;
  }
  const names = frames.map((_, i) => `f${i + 1}`).join(',');
  if (names !== '') yield `${classDef('frame', 'none', QUIET, 'stroke-width:1px')}  class ${names} frame\n`;
}

function classDef(name: string, fill: string, line: string, border: string): string {
  return `  classDef ${name} fill:${fill},stroke:${line},color:${INK},${border}\n`;
}
