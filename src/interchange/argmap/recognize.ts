import type { ForeignFile } from '../interchange-form.js';
import { LABEL, NOTE, STRENGTH } from './keys.js';

/** Whether a YAML document is a map of argmap: claims, below them reasons, below these claims again. */

/** Keys at the top of other forms in YAML. */
const OTHERS = ['arguments', 'claims', 'references', 'statements'];

export function isArgmap(file: ForeignFile): boolean {
  // A claim is a key, and what stands below it begins in the next line.
  if (!/:[ \t]*$/m.test(file.text.replaceAll('\r', ''))) return false;
  const document = file.yaml();
  if (!isMapping(document) || OTHERS.some((key) => Object.hasOwn(document, key))) return false;
  const claims = Object.entries(document);
  if (!claims.some(([claim]) => /\S\s\S/.test(claim))) return false;
  if (/^\s*(?:\?\s+)?["']/.test(file.text) && claims.every(isWithoutReasons)) return true;
  return (
    claims.every(([, reasons]) => isEmpty(reasons) || isMapping(reasons)) &&
    claims.some(([, reasons]) => isMapping(reasons) && Object.entries(reasons).some(isReason)) &&
    claims.every(([, reasons]) => !isMapping(reasons) || Object.entries(reasons).every(isNoteOrReason))
  );
}

/** Whether a claim has no reasons: a map of such claims is known by the quotes around them. */
function isWithoutReasons([, below]: readonly [string, unknown]): boolean {
  return isEmpty(below) || (isMapping(below) && Object.keys(below).every((key) => key === NOTE));
}

function isNoteOrReason(entry: readonly [string, unknown]): boolean {
  return entry[0] === NOTE || isEmpty(entry[1]) || isReason(entry);
}

function isReason([key, claims]: readonly [string, unknown]): boolean {
  if (key === NOTE || !isMapping(claims) || Object.keys(claims).length === 0) return false;
  return Object.entries(claims).every(
    ([claim, reasons]) => [LABEL, STRENGTH].includes(claim) || isEmpty(reasons) || isMapping(reasons),
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
