import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { oneLine } from '../words/text.js';
import { pageBlocks } from './page-blocks.js';
import { shallowPage } from './shallow-page.js';
import type { ReadText, TextBlock } from './text-blocks.js';

/** Reads the main text of a web page: without menus, adverts, links to other pages, captions and footnotes. */

/** Linear in the page: of one that is no usual page all text is read. */
export function readWebPage(page: string): ReadText {
  const { html, main, isUsual, hasParts } = shallowPage(page);
  const all = pageBlocks(html);
  const within = main === null ? all : pageBlocks(main);
  const isWithin = main !== null && within.some(isParagraph);
  const article = isUsual ? mainText(html) : null;
  const text = isUsual && isWithin ? mainText(main) : article;
  const found = text === null || !hasParts ? within : pageBlocks(text.html);
  const blocks = [found, within].find((some) => some.some(isParagraph)) ?? all;
  const title = titleOf(article?.title ?? '', all);
  return {
    blocks: withTitle(title, blocks),
    how: 'Read as a web page: menus, captions, tables and footnotes left out, headings not counted',
    title,
  };
}

/** The title of a page often has the name of the site behind that of the text, which is a heading. */
function titleOf(title: string, blocks: readonly TextBlock[]): string | null {
  const heading = blocks.find(({ kind, text }) => kind === 'heading' && oneLine(title).startsWith(text));
  return heading?.text ?? (oneLine(title) || null);
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
