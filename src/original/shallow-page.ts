import { Parser } from 'htmlparser2';
import { escapeHtml } from '../words/html.js';
import { type Attributes, isNoText } from './no-text.js';

/**
 * A web page written again with only what shows its main text. What looks for the main text takes time that grows with the
 * depth and the pieces of a page: so a page that nobody wrote by hand is told here.
 */

export interface ShallowPage {
  readonly html: string;
  /** What its only `<article>` has, else its only `<main>`; null where it has neither. */
  readonly main: string | null;
  /** Whether it is no deeper and has no more pieces than the pages that people read. */
  readonly isUsual: boolean;
  /** Whether it has parts beside its text: menus, columns, boxes. One that is written by hand often has none. */
  readonly hasParts: boolean;
}

/** Real pages have some 30 levels, and long articles some 3,000 elements. */
const USUAL_LEVELS = 100;
const USUAL_PIECES = 30_000;

/** The parser's time grows with the square of the levels, and no page has so many. */
const MOST_LEVELS = 5000;

/** What pages with parts are made of. */
const PARTS = new Set('nav aside header footer main article section form div table frameset'.split(' '));

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

/** Linear in the page. Throws what is said of one that is nested too deep. */
export function shallowPage(page: string): ShallowPage {
  const parts: string[] = [];
  let [levels, deepest, within] = [0, 0, 0];
  let hasParts = false;
  const areas = { article: newArea(), main: newArea() };
  const parser = new Parser({
    onopentag(name, values) {
      levels += 1;
      if (levels > MOST_LEVELS)
        throw new Error(`its HTML is nested ${MOST_LEVELS} levels deep, so it is no web page`);
      hasParts ||= PARTS.has(name) && (name !== 'table' || values.width !== undefined);
      if (within > 0 || LEFT_OUT.has(name) || isNoText(values) || isUnseen(values)) {
        within += 1;
        return;
      }
      deepest = Math.max(deepest, levels);
      if (isArea(name)) enterArea(areas[name], parts.length);
      parts.push(`<${tagName(name)}${attributes(values)}>`);
    },
    ontext(text) {
      if (within === 0) parts.push(escapeHtml(text));
    },
    onclosetag(name) {
      levels -= 1;
      if (within > 0) {
        within -= 1;
        return;
      }
      if (!EMPTY.has(name)) parts.push(`</${tagName(name)}>`);
      if (isArea(name)) leaveArea(areas[name], parts.length);
    },
  });
  parser.end(page);
  const isUsual = deepest <= USUAL_LEVELS && parts.length <= USUAL_PIECES;
  const area = [areas.article, areas.main].find(({ count }) => count === 1);
  const main =
    area === undefined
      ? null
      : `<!doctype html><html><body>${parts.slice(area.from, area.to).join('')}</body></html>`;
  return { html: `<!doctype html>${parts.join('')}`, main, isUsual, hasParts };
}

/** Where the pieces of the last outermost element with a name are, and how many such elements there are. */
interface Area {
  count: number;
  depth: number;
  from: number;
  to: number;
}

function newArea(): Area {
  return { count: 0, depth: 0, from: 0, to: 0 };
}

function isArea(name: string): name is 'article' | 'main' {
  return name === 'article' || name === 'main';
}

function enterArea(area: Area, at: number): void {
  if (area.depth === 0) {
    area.count += 1;
    area.from = at;
  }
  area.depth += 1;
}

function leaveArea(area: Area, at: number): void {
  area.depth -= 1;
  area.to = at;
}

/** Whether an element is on the page only for a script. */
function isUnseen({ style = '' }: Attributes): boolean {
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, MOST_OF_VALUE));
}

/** Names that are no words (`<a"b>`) are of no element that means something. */
function tagName(name: string): string {
  return /^[a-z][a-z\d-]*$/.test(name) ? name : 'span';
}

/** Elements that are never closed. */
const EMPTY = new Set('area base br col hr img input link meta param source track wbr'.split(' '));

function attributes(values: Attributes): string {
  return KEPT.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : ` ${name}="${escapeHtml(value.slice(0, MOST_OF_VALUE))}"`;
  }).join('');
}
