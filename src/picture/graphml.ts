import type { Statement } from '../map/model.js';
import type { View } from '../query/view.js';
import { reference } from '../render/reference.js';
import { LINE_SIGNS } from './box-words.js';
import { edgeLook, jointLook, nodeLook } from './graphml-look.js';
import { type GraphmlPlaces, graphmlPlaces, middleOf } from './graphml-places.js';
import type { Layout, Rectangle } from './placed.js';
import type { Box, Joint, Line, Scene } from './scene.js';
import { LINE_STYLES, SIDE_STYLES } from './style.js';
import { type Element, element, number } from './svg-element.js';

/**
 * A scene as GraphML (http://graphml.graphdrawing.org): what is known about entries and steps as data, which Gephi and other
 * programs read, and the look of boxes and lines in the form of yEd. A step is an edge; where its premises are linked or something
 * bears on it, it is a node with edges, as in the other pictures.
 */

export function* graphmlOf(scene: Scene, layout: Layout, view: View): Generator<string> {
  const places = graphmlPlaces(scene, layout);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<graphml ${NAMESPACES}>\n`;
  for (const [name, type] of Object.entries(NODE_DATA)) yield keyLine(name, 'node', type);
  for (const [name, type] of Object.entries(EDGE_DATA)) yield keyLine(name, 'edge', type);
  yield `${element('key', { id: 'look', for: 'node', 'yfiles.type': 'nodegraphics' }).svg}\n`;
  yield `${element('key', { id: 'line', for: 'edge', 'yfiles.type': 'edgegraphics' }).svg}\n`;
  yield '<graph id="G" edgedefault="directed">\n';
  yield `${element('desc', {}, scene.title).svg}\n`;
  const idOf = xmlIds(scene);
  for (const box of scene.boxes) yield `${boxNode(box, idOf(box.id), places, view).svg}\n`;
  for (const joint of scene.joints) yield `${jointNode(joint, idOf(joint.id), places, view).svg}\n`;
  for (const [index, line] of scene.lines.entries())
    yield `${edgeOf(line, `edge:${index + 1}`, idOf, places, view).svg}\n`;
  yield '</graph>\n</graphml>\n';
}

const NAMESPACES = [
  'xmlns="http://graphml.graphdrawing.org/xmlns"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:y="http://www.yworks.com/xml/graphml"',
  'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd"',
].join(' ');

type DataType = 'string' | 'boolean' | 'double' | 'int';

/** What is said of each node. Gephi takes label, place and colour from the names that it knows. */
const NODE_DATA = {
  label: 'string',
  name: 'string',
  kind: 'string',
  text: 'string',
  status: 'string',
  side: 'string',
  type: 'string',
  by: 'string',
  date: 'string',
  at: 'string',
  tags: 'string',
  source: 'string',
  scheme: 'string',
  thesis: 'boolean',
  core: 'boolean',
  implicit: 'boolean',
  x: 'double',
  y: 'double',
  r: 'int',
  g: 'int',
  b: 'int',
} as const satisfies Readonly<Record<string, DataType>>;

/** What is said of each edge. */
const EDGE_DATA = {
  label: 'string',
  step: 'string',
  sign: 'string',
  attack: 'string',
  scheme: 'string',
  status: 'string',
} as const satisfies Readonly<Record<string, DataType>>;

function keyLine(name: string, of: 'node' | 'edge', type: DataType): string {
  return `${element('key', { id: `${of}-${name}`, for: of, 'attr.name': name, 'attr.type': type }).svg}\n`;
}

type Data<Names> = { readonly [Name in keyof Names]: string | number | boolean | null };

/** What is empty is left out. */
function dataOf(of: 'node' | 'edge', data: Data<Readonly<Record<string, unknown>>>): Element[] {
  return Object.entries(data).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [element('data', { key: `${of}-${name}` }, String(value))],
  );
}

/** Names of XML: our ids are such, but for rare letters that XML does not have; names of steps are none. */
const XML_NAME =
  /^[-.\w:\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}]+$/u;

/** The ids of nodes in XML. No entry's id has a colon. */
function xmlIds({ boxes, joints }: Scene): (name: string) => string {
  const ids = new Map([
    ...boxes.map(({ id }, index) => [id, XML_NAME.test(id) ? id : `entry:${index + 1}`] as const),
    ...joints.map(({ id }, index) => [id, `step:${index + 1}`] as const),
  ]);
  return (name) => ids.get(name)!;
}

function boxNode(box: Box, id: string, places: GraphmlPlaces, view: View): Element {
  const statement = view.map.byId.get(box.id)!;
  const place = places.nodes.get(box.id)!;
  return element(
    'node',
    { id },
    ...dataOf('node', {
      ...wordsOf(statement),
      label: box.headline,
      kind: box.kind,
      status: view.labels.statusOf(statement),
      side: box.side,
      scheme: null,
      thesis: box.isThesis,
      implicit: box.isImplicit,
      ...gephiLook(place, SIDE_STYLES[box.side].line),
    } satisfies Data<typeof NODE_DATA>),
    element('data', { key: 'look' }, nodeLook(box, place, places.words.get(box.id)!)),
  );
}

function wordsOf({ at, by, core, date, id, page, source, tags, text, type }: Statement) {
  return {
    name: id,
    text,
    type,
    by,
    date,
    at: at.join(', '),
    tags: tags.join(', '),
    source: source === null ? null : reference(source, page),
    core,
  };
}

function jointNode(joint: Joint, id: string, places: GraphmlPlaces, view: View): Element {
  const relation = view.map.byName.get(joint.id)!;
  const place = places.nodes.get(joint.id)!;
  return element(
    'node',
    { id },
    ...dataOf('node', {
      label: LINE_SIGNS[joint.sign],
      name: joint.id,
      kind: joint.sign,
      scheme: relation.scheme,
      status: view.labels.statusOf(relation),
      ...gephiLook(place, LINE_STYLES[joint.sign].line),
    }),
    element('data', { key: 'look' }, jointLook(joint, place)),
  );
}

/** Gephi counts upwards, and has the middle of a node. */
function gephiLook(place: Rectangle, colour: string) {
  const { x, y } = middleOf(place);
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return { x: number(x), y: number(-y), r: r!, g: g!, b: b! };
}

function edgeOf(
  line: Line,
  id: string,
  idOf: (name: string) => string,
  places: GraphmlPlaces,
  view: View,
): Element {
  const relation = view.map.byName.get(line.relation)!;
  return element(
    'edge',
    { id, source: idOf(line.from), target: idOf(line.to) },
    ...dataOf('edge', {
      label: LINE_SIGNS[line.sign],
      step: line.relation,
      sign: line.sign,
      attack: line.attack,
      scheme: relation.scheme,
      status: view.labels.statusOf(relation),
    } satisfies Data<typeof EDGE_DATA>),
    element('data', { key: 'line' }, edgeLook(line, places.paths.get(line) ?? null)),
  );
}
