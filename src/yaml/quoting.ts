import { oneLine } from '../words/text.js';

/** How to write a text that needs quotes. */

/** A text of one line as YAML takes it whatever is in it: in the quotes that need the fewest changes. */
function inQuotes(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Longer texts are not written out in a hint. */
const MAX_HINT_CHARACTERS = 60;

/** What to write for a text that needs quotes: the text in quotes, if it is short and of one line. */
export function writeQuoted(text: string): string {
  const trimmed = text.trim();
  if (trimmed.length <= MAX_HINT_CHARACTERS && !/[\r\n]/.test(trimmed)) return `write ${inQuotes(trimmed)}`;
  const [quote] = inQuotes(trimmed);
  const doubled = quote === "'" && trimmed.includes("'") ? ", and double each ' inside it" : '';
  return `put ${quote} before and after it: ${quote}${oneLine(trimmed.slice(0, MAX_HINT_CHARACTERS)).slice(0, 20)}…${quote}${doubled}`;
}
