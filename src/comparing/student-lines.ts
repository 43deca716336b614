import { headlineOf } from '../map/headline.js';
import type { Statement } from '../map/model.js';
import { kindSign } from '../render/kinds.js';
import type { Look } from '../render/look.js';
import { markdownText } from '../render/markdown.js';
import { widthOfText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { visible } from '../words/text.js';
import type { ComparedMap } from './compared-map.js';
import { type StudentPart, studentParts } from './student-parts.js';

/** One student's map beside the key, for people: as lines of a terminal, and as Markdown. */

export function studentLines(compared: ComparedMap, look: Look): string[] {
  return studentParts(compared).flatMap(({ title, items }, i) => {
    if (items.length === 0) return [];
    const lines = items.flatMap((item) => itemLines(item, look));
    return [...(i === 0 ? [] : ['']), look.ink.bold(visible(title)), ...lines];
  });
}

function itemLines({ entry, text }: StudentPart['items'][number], look: Look): string[] {
  const below = text === null ? [] : wrap(visible(text), look.width, entry === null ? '  ' : '    ', '    ');
  return entry === null ? below : [...entryLines(entry, look), ...below];
}

function entryLines(entry: Statement, look: Look): string[] {
  const lead = `  ${look.plain ? `${entry.kind}:` : kindSign(entry.kind, look)} `;
  const words = `${headlineOf(entry, look.signs.more)}  ${entry.id}`;
  return wrap(visible(words), look.width, lead, ' '.repeat(widthOfText(lead)));
}

export function studentMarkdown(compared: ComparedMap): string {
  return studentParts(compared)
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }, i) => {
      const lines = items.map(({ entry, text }) => {
        const named = entry === null ? [] : [`${headlineOf(entry)} (${entry.id})`];
        return `- ${[...named, ...(text === null ? [] : [text])].map((one) => markdownText(visible(one))).join('<br>')}\n`;
      });
      return `${i === 0 ? '#' : '##'} ${markdownText(title)}\n\n${lines.join('')}`;
    })
    .join('\n');
}
