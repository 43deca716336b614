import { isBlank } from './line-ends.js';

/** Finds what is printed on page after page: the number of the page, and the title or the author above or below the text. */

/** How many lines at the head and at the foot of a page can be such lines. */
const EDGE_LINES = 2;

/** Longer lines belong to the text. */
const MAX_CHARACTERS = 150;

/** The number of a page, perhaps with its word: `7`, `– 7 –`, `Page 7 of 9`, `7/9`. */
const PAGE_NUMBER =
  /^[\s\p{P}|]*(?:(?:page|p\.|seite|s\.|página|pagina|str\.|стр\.|страница)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|von|de|из)\s*\d{1,4})?[\s\p{P}|]*$/iu;

/** The pages without running heads, running feet and page numbers. Linear. */
export function withoutRunningLines(pages: readonly (readonly string[])[]): string[][] {
  const edges = pages.map(edgesOf);
  const heads = repeated(edges.map(({ head }) => head.map((at) => at.key)));
  const feet = repeated(edges.map(({ foot }) => foot.map((at) => at.key)));
  return pages.map((lines, page) => {
    const dropped = new Set([...runningIn(edges[page]!.head, heads), ...runningIn(edges[page]!.foot, feet)]);
    return lines.filter((_, i) => !dropped.has(i));
  });
}

/** A line at an edge of a page: where it is, and what it is on every page. */
interface EdgeLine {
  readonly at: number;
  readonly key: string;
}

/** The lines at both edges, the outermost first. */
function edgesOf(lines: readonly string[]): { head: EdgeLine[]; foot: EdgeLine[] } {
  const written = lines.flatMap((line, at) => (isBlank(line) ? [] : { at, key: keyOf(line) }));
  return { head: written.slice(0, EDGE_LINES), foot: written.slice(-EDGE_LINES).reverse() };
}

/** A line without what changes from page to page. */
function keyOf(line: string): string {
  if (line.length > MAX_CHARACTERS * 2) return '';
  const text = line.trim().replace(/\s+/g, ' ').toLowerCase();
  if (text.length > MAX_CHARACTERS) return '';
  return PAGE_NUMBER.test(text) ? '#' : text.replace(/\d+/g, '#');
}

/** The keys that several pages have. */
function repeated(keys: readonly (readonly string[])[]): Set<string> {
  const once = new Set<string>();
  const more = new Set<string>(['#']);
  for (const key of keys.flatMap((page) => [...new Set(page)])) {
    if (once.has(key)) more.add(key);
    once.add(key);
  }
  more.delete('');
  return more;
}

/** The running lines of an edge, from the outermost inward, each once: a title below its running head stays. */
function runningIn(edge: readonly EdgeLine[], running: ReadonlySet<string>): number[] {
  const found: number[] = [];
  const keys = new Set<string>();
  for (const { at, key } of edge) {
    if (!running.has(key) || keys.has(key)) break;
    keys.add(key);
    found.push(at);
  }
  return found;
}
