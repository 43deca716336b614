import { inlineMarkdown, markdownText } from '../render/markdown.js';
import type { Block, Item, Line, Span } from './document.js';
import type { Page } from './page.js';
import { isRepeated } from './table-cells.js';

/** Stands for what the cell above says, too. */
const DITTO = '″';

/** A page of a sheet as Markdown. Nothing in a text marks up. */
export function sheetMarkdown({ topic, title, about, blocks, references, note }: Page): string {
  return `${[
    ...(about === null
      ? []
      : [`# ${markdownText(topic)}`, `**${inlineMarkdown(title)}**`, ...about.map(lineText)]),
    ...(note === '' ? [] : [`_${markdownText(note)}_`]),
    ...blocks.map(blockText),
    ...(references.length === 0
      ? []
      : [
          '## References',
          references
            .flatMap(({ line, notes }) => [
              `- ${lineText(line)}`,
              ...notes.map((one) => `  - ${markdownText(one)}`),
            ])
            .join('\n'),
        ]),
  ].join('\n\n')}\n`;
}

function lineText(line: Line): string {
  return line.map(spanMarkdown).join('').trim();
}

function spanMarkdown(span: Span): string {
  if (typeof span === 'string') {
    // One line in any case, with the spaces at its ends kept.
    if (span.trim() === '') return span === '' ? '' : ' ';
    return `${/^\s/.test(span) ? ' ' : ''}${markdownText(span)}${/\s$/.test(span) ? ' ' : ''}`;
  }
  if ('strong' in span) {
    const { strong } = span;
    return `${/^\s/.test(strong) ? ' ' : ''}**${inlineMarkdown(strong)}**${/\s$/.test(strong) ? ' ' : ''}`;
  }
  return 'emphasis' in span ? `*${inlineMarkdown(span.emphasis)}*` : inlineMarkdown(span.link);
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}`;
    case 'paragraph':
      return lineText(block.line);
    case 'list':
      return itemLines(block.items, block.ordered, '').join('\n');
    case 'checklist':
      return block.lines
        .map((line, i) => `- [${block.ticked?.[i] ? 'x' : ' '}] ${lineText(line)}`)
        .join('\n');
    case 'table':
      return [
        row(block.head),
        row(block.head.map(() => '---')),
        ...block.rows.map((cells, i) =>
          row(
            cells.map((text, column) =>
              isRepeated(block, i, column) && text !== '' ? DITTO : markdownText(text),
            ),
          ),
        ),
      ].join('\n');
    case 'box':
      return [`**${markdownText(block.title)}**`, ...block.blocks.map(blockText)]
        .join('\n\n')
        .replace(/^(?=.)/gm, '> ')
        .replace(/^$/gm, '>');
    case 'picture':
      return block.instead.map(blockText).join('\n\n');
    case 'space':
      return Array.from({ length: block.lines }, () => '\\_'.repeat(40)).join('\n\n');
    case 'card': {
      const { use, tag, cite, text, notes } = block.card;
      return [
        `### ${markdownText(tag)}`,
        markdownText(use),
        lineText(cite),
        lineText(text),
        ...notes.map(markdownText),
        '---',
      ].join('\n\n');
    }
    case 'passage':
      return [
        `**${block.number}** ${markdownText(block.text)}`,
        ...block.notes.map((note) => `> ${lineText(note)}`),
      ].join('\n\n');
    case 'together':
      return block.blocks.map(blockText).join('\n\n');
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function itemLines(items: readonly Item[], ordered: boolean, margin: string): string[] {
  return items.flatMap(({ line, items: inner = [] }, i) => {
    const mark = ordered ? `${i + 1}.` : '-';
    return [
      `${margin}${mark} ${lineText(line)}`,
      ...itemLines(inner, false, margin + ' '.repeat(mark.length + 1)),
    ];
  });
}
