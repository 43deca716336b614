import { KINDS } from '../../map/model.js';
import type { ForeignFile } from '../interchange-form.js';

/** What this program writes itself, as files of it are recognized: claims files in JSON, and records of entries. */

type Mapping = Readonly<Record<string, unknown>>;

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a document is a claims file: it has claims, and a title or a thesis. */
export function isClaimsDocument(document: unknown): boolean {
  if (!isMapping(document) || !Array.isArray(document.claims)) return false;
  return Object.hasOwn(document, 'title') || Object.hasOwn(document, 'thesis');
}

/** Whether a value is the record of an entry, as `--json` prints it. */
export function isEntryRecord(value: unknown): value is Mapping {
  if (!isMapping(value) || typeof value.id !== 'string' || typeof value.text !== 'string') return false;
  return (
    KINDS.some((kind) => kind === value.kind) ||
    (Array.isArray(value.supports) && Array.isArray(value.attacks))
  );
}

/** Whether a file is a claims file in JSON, or records as JSON or as lines of JSON. */
export function isOwnJson(file: ForeignFile): boolean {
  const document = file.json() ?? firstLine(file.text);
  return isClaimsDocument(document) || isEntryRecord(Array.isArray(document) ? document[0] : document);
}

function firstLine(text: string): unknown {
  const line = /^\s*(\{.*\})[ \t\r]*(?:\n|$)/.exec(text)?.[1];
  if (line === undefined) return undefined;
  try {
    const document: unknown = JSON.parse(line);
    return document;
  } catch {
    return undefined;
  }
}
