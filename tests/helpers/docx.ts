import { type DocxMaking, sheetDocx } from '../../src/sheets/docx.js';
import type { Page } from '../../src/sheets/page.js';
import { sheetText } from '../../src/sheets/text.js';
import { unzipped } from './zip.js';

/** Word files as tests look at them. */

/** The XML of a file's parts. */
export async function docxParts(
  pages: readonly Page[],
  making: Partial<DocxMaking> = {},
): Promise<(name: string) => string> {
  const bytes = await sheetDocx(pages, { language: null, author: null, titleIsHeading: false, ...making });
  const files = unzipped(bytes);
  return (name) => files.get(name)!.text;
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The texts of the paragraphs that have a style. */
export function paragraphsOf(xml: string, style: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textOfXml);
}

/** The text of XML, without its tags. */
export function textOfXml(xml: string): string {
  return xml
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => SIGNS[name]!);
}

/** Why XML is not well-formed; null where it is. */
export function xmlFault(xml: string): string | null {
  const open: string[] = [];
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/u.test(xml)) return 'a character';
  for (const [, close, name, empty] of xml.matchAll(/<(\/?)([\w:]+)(?:\s+[\w:.]+="[^"<]*")*\s*(\/?)>/g)) {
    if (close !== '' && open.pop() !== name) return `</${name}>`;
    if (close === '' && empty === '') open.push(name!);
  }
  const rest = xml.replace(/^<\?xml[^>]*\?>/, '').replace(/<\/?[\w:]+(?:\s+[\w:.]+="[^"<]*")*\s*\/?>/g, '');
  if (/<|&(?!(amp|lt|gt|quot|apos|#\d+);)/.test(rest)) return rest.slice(rest.search(/[<&]/)).slice(0, 40);
  return open.length === 0 ? null : `<${open.at(-1)}>`;
}

/** The words of a page, without the numbers of its lists, which a Word file counts itself. */
export function wordsOfPage(page: Page): Set<string> {
  return wordsOf(sheetText(page, 100_000).replace(/^ *\d+\. /gm, ''));
}

export function wordsOf(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{N}]+/gu));
}
