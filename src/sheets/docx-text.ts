import { ConcreteHyperlink, type ParagraphChild, TextRun } from 'docx';
import { addressParts } from '../render/addresses.js';
import { xmlText } from '../words/xml.js';
import { type Line, type Span, spanText } from './document.js';

/** A line of a sheet as what stands in a paragraph of a Word file: runs of text, and links. */

/** The addresses that a file links to, in order: a link says which of them it means. */
export type Links = string[];

export function lineRuns(line: Line, links: Links, isRightToLeft: boolean): ParagraphChild[] {
  return line.flatMap((span) => spanRuns(span, links, isRightToLeft));
}

function spanRuns(span: Span, links: Links, rightToLeft: boolean): ParagraphChild[] {
  const isLink = typeof span === 'object' && 'link' in span;
  const text = xmlText(spanText(span));
  const parts = isLink ? [{ text, isAddress: true }] : addressParts(text);
  return parts.map((part) => {
    const look = { text: part.text, ...lookOf(span), ...(rightToLeft ? { rightToLeft } : {}) };
    if (!part.isAddress) return new TextRun(look);
    links.push(part.text);
    return new ConcreteHyperlink([new TextRun({ ...look, style: 'Hyperlink' })], linkName(links.length - 1));
  });
}

function lookOf(span: Span): { readonly bold?: true; readonly italics?: true } {
  if (typeof span === 'string' || 'link' in span) return {};
  return 'strong' in span ? { bold: true } : { italics: true };
}

/** The name of a link in a file, for the list of its addresses. It is counted, so that the same sheet is the same file. */
export function linkName(index: number): string {
  return `Link${index + 1}`;
}
