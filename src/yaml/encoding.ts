import { errorProblem, type Problem } from '../map/problem.js';
import { foreignClaimsFile } from '../words/foreign-files.js';
import { lineStarts, placeInLines } from './lines.js';

/** Tells a file that is not text in UTF-8. */

/** That a file is not text, or not in UTF-8, and where; null where it is. `source` is what its bytes were decoded to. */
export function encodingProblem(bytes: Uint8Array, source: string, name: string): Problem | null {
  const foreign = foreignClaimsFile(bytes, name);
  if (foreign !== null) return errorProblem(name, null, 'encoding', foreign);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const hint = 'save the file as UTF-8';
  if (utf16) return errorProblem(name, null, 'encoding', { message: 'the file is UTF-16, not UTF-8', hint });
  const at = source.indexOf('\ufffd');
  if (at < 0 || isUtf8(bytes)) return null;
  return errorProblem(name, placeInLines(source, lineStarts(source), at), 'encoding', {
    message: 'these bytes are not UTF-8',
    hint,
  });
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
