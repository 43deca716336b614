import { oneLine } from '../map/text.js';

/** Text that Markdown shows as it is: one line, nothing in it marks up, no HTML. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/^>/, '&gt;')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1');
}
