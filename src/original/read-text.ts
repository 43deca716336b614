import { foreignFile } from '../words/foreign-files.js';
import { decodeText } from './decode-text.js';
import { looksLikeMarkdown, readMarkdown } from './markdown-text.js';
import { readPlainText } from './plain-text.js';
import type { ReadText } from './text-blocks.js';

/** Reads a text from the bytes of its file, whatever form it has: plain text, Markdown, a web page, or text out of a PDF. */

const PAGE_ENDING = /\.(?:x?html?|xht)$/i;
const MARKDOWN_ENDING = /\.(?:md|markdown|mdown|mkdn?|qmd|rmd)$/i;

/** How a web page begins, after white space, comments and declarations of XML. */
const PAGE_START =
  /^(?:\s|<!--[\s\S]{0,2000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body|article|main|div|p)\b[^<]{0,2000}>/i;

/**
 * The text of a file: its paragraphs and headings, and in words how it was read. `name` is the name of the file, `-` for
 * standard input; its ending says the form where the content does not. Throws an error that says why there is no text and
 * what to do, to be put after "the text cannot be read: ". Linear.
 */
export async function textFromBytes(bytes: Uint8Array, name: string): Promise<ReadText> {
  const foreign = foreignFile(bytes, name);
  if (foreign !== null) throw new Error(foreign);
  const { text, encoding } = decodeText(bytes, name);
  if (text.trim() === '') throw new Error('it is empty');
  const read = await readInForm(text, name);
  if (!read.blocks.some(({ kind }) => kind === 'paragraph')) throw new Error('it has no paragraph of text');
  if (encoding === null) return read;
  return { ...read, how: read.how === null ? `Read from ${encoding}` : `${read.how} (from ${encoding})` };
}

async function readInForm(text: string, name: string): Promise<ReadText> {
  if (PAGE_START.test(text) || (PAGE_ENDING.test(name) && /<\w/.test(text)))
    return (await import('./web-page.js')).readWebPage(text);
  const isMarkdown = MARKDOWN_ENDING.test(name) || (!/\.\w{1,8}$/.test(name) && looksLikeMarkdown(text));
  return isMarkdown ? readMarkdown(text) : readPlainText(text);
}
