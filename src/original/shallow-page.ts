import { Parser } from 'htmlparser2';
import { escapeHtml } from '../words/html.js';

/**
 * A web page written again with what shows its main text only. What looks for the main text takes time that grows with
 * the depth of a page: so there are no more levels than people's pages have, and not more elements than it can look at.
 */

export interface ShallowPage {
  readonly html: string;
  readonly elements: number;
}

/** Real pages have some 30 levels. */
const MOST_LEVELS = 60;

/** What has no text of the page. */
const LEFT_OUT = new Set(
  'script style noscript template svg math canvas iframe object embed audio video map button select input textarea dialog'.split(
    ' ',
  ),
);

/** The attributes by which the main text is known. */
const KEPT = [
  'id',
  'class',
  'role',
  'itemprop',
  'rel',
  'hidden',
  'aria-hidden',
  'href',
  'property',
  'name',
  'content',
];
const MOST_OF_VALUE = 200;

/** Linear in the page. */
export function shallowPage(page: string): ShallowPage {
  const parts: string[] = [];
  // For each open element, whether it was written.
  const open: boolean[] = [];
  let [levels, within, elements] = [0, 0, 0];
  const parser = new Parser({
    onopentag(name, values) {
      if (within > 0 || LEFT_OUT.has(name)) {
        within += 1;
        return;
      }
      const isWritten = levels < MOST_LEVELS && /^[a-z][a-z\d]*$/.test(name);
      open.push(isWritten);
      if (!isWritten) return;
      levels += 1;
      elements += 1;
      parts.push(`<${name}${attributes(values)}>`);
    },
    ontext(text) {
      if (within === 0) parts.push(escapeHtml(text));
    },
    onclosetag(name) {
      if (within > 0) {
        within -= 1;
        return;
      }
      if (open.pop() !== true) return;
      levels -= 1;
      if (!EMPTY.has(name)) parts.push(`</${name}>`);
    },
  });
  parser.end(page);
  return { html: `<!doctype html>${parts.join('')}`, elements };
}

/** Elements that are never closed. */
const EMPTY = new Set('area base br col hr img input link meta param source track wbr'.split(' '));

function attributes(values: Readonly<Record<string, string>>): string {
  return KEPT.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : ` ${name}="${escapeHtml(value.slice(0, MOST_OF_VALUE))}"`;
  }).join('');
}
