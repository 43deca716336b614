import { visible } from './text.js';

/** Text in XML files: Word files and pictures. */

/** Text in one line, with nothing in it that XML cannot hold. */
export function xmlText(text: string): string {
  return visible(text)
    .replace(/[\t\n]+/g, ' ')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}
