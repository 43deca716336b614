import { oneLine } from '../map/text.js';

const ADDRESS = /https?:\/\/[^\s<>|`"]+/g;

/** Text that Markdown shows as it is: one line, nothing in it marks up, no HTML. Addresses stay whole. */
export function markdownText(text: string): string {
  const line = oneLine(text);
  let shown = '';
  let done = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    shown += marked(line.slice(done, index)) + address.replaceAll('&', '&amp;');
    done = index + address.length;
  }
  return (shown + marked(line.slice(done)))
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([#+-])/, '\\$1')
    .replace(/^>/, '&gt;');
}

function marked(text: string): string {
  return text
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}
