import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { oneLine } from '../words/text.js';
import { pageBlocks } from './page-blocks.js';
import { shallowPage } from './shallow-page.js';
import type { ReadText, TextBlock } from './text-blocks.js';

/** Reads the main text of a web page: without menus, adverts, links to other pages, captions and footnotes. */

/** Linear in the page: of one that is no usual page all text is read. */
export function readWebPage(page: string): ReadText {
  const { html, isUsual, hasParts } = shallowPage(page);
  const all = pageBlocks(html);
  const article = isUsual ? mainText(html) : null;
  const found = article === null || !hasParts ? all : pageBlocks(article.html);
  const blocks = found.some(isParagraph) ? found : all;
  const title = titleOf(article?.title ?? '', all, html);
  return {
    blocks: withTitle(title, blocks),
    how: 'Read as a web page: menus, captions, tables and footnotes left out, headings not counted',
    title,
  };
}

/**
 * The title of a page often has the name of the site behind that of the text, which is a heading. Where it is another one, for
 * search engines or the whole site, the one highest heading of the page is what readers see above the text.
 */
function titleOf(title: string, blocks: readonly TextBlock[], html: string): string | null {
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
  const [highest, ...others] = new Set(highestHeadings(html).filter((text) => headings.includes(text)));
  return (
    headings.find((text) => oneLine(title).startsWith(text)) ??
    (others.length === 0 ? highest : undefined) ??
    (oneLine(title) || null)
  );
}

function highestHeadings(html: string): string[] {
  return [...html.matchAll(/<h1\b[\s\S]*?<\/h1>/gi)].flatMap(([heading]) =>
    pageBlocks(heading).map(({ text }) => text),
  );
}

/** The main text comes without its title where that is the page's. */
function withTitle(title: string | null, blocks: readonly TextBlock[]): readonly TextBlock[] {
  if (title === null || blocks.some(({ kind, text }) => kind === 'heading' && text === title)) return blocks;
  return [{ kind: 'heading', text: title }, ...blocks];
}

function isParagraph({ kind }: TextBlock): boolean {
  return kind === 'paragraph';
}

function mainText(html: string): { title: string; html: string } | null {
  const { document } = parseHTML(html);
  const article = new Readability(document, { charThreshold: 200, keepClasses: true }).parse();
  return article === null ? null : { title: article.title ?? '', html: article.content ?? '' };
}
