import { type ForeignFile, type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { LOST_TYPES, STEP_TYPES } from './aif-terms.js';
import { isJsonRecord, itemsOf, type JsonRecord, textUnder, unquoted } from './json-values.js';

/**
 * What a file of the Argument Interchange Format has in it: AIFdb's JSON (`nodes`, `edges`), and xAIF, which puts that under
 * `AIF`. Files by many programs are read: ids that are numbers, other names of keys, and what is null or missing.
 */

/** A node; which kinds there are stands in `aif-terms.ts`. */
export interface AifNode {
  readonly id: string;
  /** In capitals, one of AIF's where the node says something; empty where the file does not say. */
  readonly type: string;
  readonly text: string;
  readonly scheme: string | null;
  /** Whether the file says that it is the claim that all others lead to. */
  readonly isMain: boolean;
  /** What this program wrote beside what AIF has. */
  readonly own: JsonRecord | null;
}

interface AifEdge {
  readonly from: AifNode;
  readonly to: AifNode;
}

export interface AifDocument {
  /** By id, in the file's order. */
  readonly nodes: ReadonlyMap<string, AifNode>;
  /** Between nodes that there are, in the file's order. */
  readonly edges: readonly AifEdge[];
  /** Who said it, by the ids of locutions. */
  readonly speakers: ReadonlyMap<string, string>;
  readonly own: JsonRecord | null;
}

/** The key of what this program writes beside what AIF has. */
export const OWN_KEY = 'claims';

const ID_KEYS = ['nodeID', 'nodeId', 'id'];
const FROM_KEYS = ['fromID', 'fromId', 'from', 'source'];
const TO_KEYS = ['toID', 'toId', 'to', 'target'];

/** Reads the document of a file; what is no AIF is thrown as an `UnreadableForm`. */
export function readAifDocument(file: ForeignFile, lose: NoteLoss): AifDocument {
  const document = unquoted(file.json());
  if (!isJsonRecord(document)) throw notJson('it is not a JSON object');
  if ('@graph' in document || '@context' in document) throw notJson('it is JSON-LD');
  const network = networkIn(document);
  if (network === null)
    throw new UnreadableForm(
      'it has no "nodes"',
      null,
      'AIF has "nodes" and "edges", and xAIF has them under "AIF"',
    );
  if (hasText(document)) lose('texts that were analysed');
  const nodes = nodesIn(network, lose);
  return {
    nodes,
    edges: edgesIn(network, nodes, lose),
    speakers: speakersIn(network),
    own: ownPart(network),
  };
}

/** Whether the text of which the claims come is there, too. */
function hasText(document: JsonRecord): boolean {
  const places = [document, document.text, document.analysis].filter(isJsonRecord);
  return places.some((place) => textUnder(place, ['text', 'txt']) !== null);
}

function notJson(what: string): UnreadableForm {
  return new UnreadableForm(
    what,
    null,
    'AIF is read in the JSON that AIFdb and OVA write, not in RDF, JSON-LD or DOT',
  );
}

/** The record that has the nodes: that under `AIF`, unless it has none and the document has; null where none has. */
export function networkIn(document: JsonRecord): JsonRecord | null {
  const wrapped = unquoted(document.AIF ?? document.aif);
  if (isJsonRecord(wrapped) && (hasNodes(wrapped) || !hasNodes(document))) return wrapped;
  return hasNodes(document) ? document : null;
}

function hasNodes(record: JsonRecord): boolean {
  return Object.hasOwn(record, 'nodes') || Object.hasOwn(record, 'propositions');
}

function nodesIn(network: JsonRecord, lose: NoteLoss): Map<string, AifNode> {
  const nodes = new Map<string, AifNode>();
  const add = (item: unknown, name: string | null, type: string, again: string | null) => {
    const node = nodeOf(item, name ?? `node ${nodes.size + 1}`, type, lose);
    if (node === null) lose('nodes without any content');
    else if (!nodes.has(node.id)) nodes.set(node.id, node);
    else if (again !== null) lose(again);
  };
  for (const [name, item] of itemsOf(unquoted(network.nodes)))
    add(item, name, '', 'nodes with the id of another node');
  // Some services list the claims by themselves, too: with the ids of nodes where there are such nodes.
  for (const [name, item] of itemsOf(network.propositions)) add(item, name, 'I', null);
  return nodes;
}

/** A node. One that is only a text is a claim. */
function nodeOf(item: unknown, name: string, type: string, lose: NoteLoss): AifNode | null {
  if (typeof item === 'string' && item.trim() !== '')
    return { id: item.trim(), type: 'I', text: item.trim(), scheme: null, isMain: false, own: null };
  if (!isJsonRecord(item)) return null;
  const found = textUnder(item, ['type', 'nodeType']);
  const text = textUnder(item, ['text', 'content', 'proposition']) ?? '';
  return {
    id: textUnder(item, ID_KEYS) ?? name,
    type: typeMeant((found ?? type).toUpperCase(), text, lose),
    text,
    scheme: textUnder(item, ['scheme', 'schemeName']),
    isMain: item.majorClaim === true,
    own: ownPart(item),
  };
}

/** The type of a node. Some programs have types of their own, such as for an issue: what says something is a claim. */
function typeMeant(type: string, text: string, lose: NoteLoss): string {
  const isKnown = type === 'I' || Object.hasOwn(STEP_TYPES, type) || Object.hasOwn(LOST_TYPES, type);
  if (isKnown || type === '' || text === '') return type;
  lose('types that AIF does not have: nodes of them are read as claims');
  return 'I';
}

function ownPart(record: JsonRecord): JsonRecord | null {
  const own = record[OWN_KEY];
  return isJsonRecord(own) ? own : null;
}

function edgesIn(network: JsonRecord, nodes: ReadonlyMap<string, AifNode>, lose: NoteLoss): AifEdge[] {
  const edges: AifEdge[] = [];
  for (const [, item] of itemsOf(unquoted(network.edges))) {
    const ids = [endOf(item, FROM_KEYS), endOf(item, TO_KEYS)];
    const [from, to] = ids.map((id) => (id === null ? undefined : nodes.get(id)));
    if (ids.includes(null)) lose('edges without a beginning or an end');
    else if (from === undefined || to === undefined)
      lose('edges from or to nodes that the file does not have');
    else edges.push({ from, to });
  }
  return edges;
}

/** The id of the node at an end of an edge: as it is, or in a record of the node, as OVA 2 has it. */
function endOf(edge: unknown, keys: readonly string[]): string | null {
  if (!isJsonRecord(edge)) return null;
  const id = textUnder(edge, keys);
  if (id !== null) return id;
  const node = keys.map((key) => edge[key]).find(isJsonRecord);
  return node === undefined ? null : textUnder(node, ID_KEYS);
}

function speakersIn(network: JsonRecord): Map<string, string> {
  const names = new Map<string, string>();
  for (const [, item] of itemsOf(network.participants)) {
    if (!isJsonRecord(item)) continue;
    const id = textUnder(item, ['participantID', 'personID', 'id']);
    const name = [textUnder(item, ['firstname']), textUnder(item, ['surname'])]
      .filter((part) => part !== null && part !== 'None')
      .join(' ');
    if (id !== null && name !== '' && !names.has(id)) names.set(id, name);
  }
  const speakers = new Map<string, string>();
  for (const [, item] of itemsOf(network.locutions)) {
    if (!isJsonRecord(item)) continue;
    const node = textUnder(item, ID_KEYS);
    const name = names.get(textUnder(item, ['personID', 'participantID']) ?? '');
    if (node !== null && name !== undefined) speakers.set(node, name);
  }
  return speakers;
}
