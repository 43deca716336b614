import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { oneLine } from '../words/text.js';
import { pageBlocks } from './page-blocks.js';
import { shallowPage } from './shallow-page.js';
import type { ReadText, TextBlock } from './text-blocks.js';

/** Reads the main text of a web page: without menus, adverts, links to other pages, captions and footnotes. */

/** How many elements a page can have in which the main text is looked for: ten times a long article's. */
const MOST_ELEMENTS = 30_000;

export function readWebPage(page: string): ReadText {
  const { html, elements } = shallowPage(page);
  const article = elements > MOST_ELEMENTS ? null : mainText(html);
  const found = article === null ? [] : pageBlocks(article.html);
  const blocks = found.some(isParagraph) ? found : pageBlocks(html);
  const title = oneLine(article?.title ?? '') || null;
  return {
    blocks: withTitle(title, blocks),
    how: 'Read as a web page: menus, captions, tables and footnotes left out, headings not counted',
    title,
  };
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
