import { oneLine, visible } from '../words/text.js';
import { inQuotes } from './quoting.js';

/** Texts as they are written into a claims file, on one line. */

/** What begins with a letter or digit, and has no sign in it that means something to YAML. */
const PLAIN = /^[\p{L}\p{N}](?:[^:#\p{Cc}]|:(?=\S))*$/u;

/** What YAML, or an editor with an older YAML, takes for something else than text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|[-+\d._:]+|[\d.]+e[-+]?\d+|0[xo][\da-f]+)$/i;

/** A text as a value: plain where that is safe, else in quotes. Line breaks become spaces, control characters signs. */
export function writtenText(text: string): string {
  const line = visible(oneLine(text));
  return PLAIN.test(line) && !line.endsWith(':') && !NO_TEXT.test(line) ? line : inQuotes(line);
}
