import type { ForeignFile } from '../interchange-form.js';
import { networkIn } from './aif-document.js';
import { isJsonRecord, itemsOf, type JsonRecord, textUnder, unquoted } from './json-values.js';

/** Whether a file seems to be AIF or xAIF. */

/** So many nodes are looked at: a file of another program with nodes and edges has no types of AIF. */
const MOST_LOOKED_AT = 50;

export function isAif(file: ForeignFile): boolean {
  const document = unquoted(file.json());
  if (!isJsonRecord(document) || isWrapped(document)) return false;
  if ('@graph' in document || '@context' in document)
    return /arg-?tech|argumentinterchange|"aif:/i.test(file.text);
  const network = networkIn(document);
  if (network === null) return false;
  const nodes = itemsOf(unquoted(network.nodes)).slice(0, MOST_LOOKED_AT);
  if (nodes.some(([, node]) => hasType(node))) return true;
  const edges = itemsOf(unquoted(network.edges)).slice(0, MOST_LOOKED_AT);
  return (
    Array.isArray(network.edges) &&
    (nodes.length === 0 || edges.some(([, edge]) => isJsonRecord(edge) && 'fromID' in edge))
  );
}

export function isXaif(file: ForeignFile): boolean {
  const document = unquoted(file.json());
  return isJsonRecord(document) && isWrapped(document);
}

/** Whether the nodes are under `AIF`. */
function isWrapped(document: JsonRecord): boolean {
  const network = networkIn(document);
  return network !== null && network !== document;
}

function hasType(node: unknown): boolean {
  const type = isJsonRecord(node) ? textUnder(node, ['type']) : null;
  return type !== null && /^(?:I|RA|CA|L|YA|TA|MA|PA)$/i.test(type);
}
