import { widestText } from '../render/width.js';
import { wrap } from '../render/wrap.js';
import { type Block, documentLineText, type Item, type Line } from './document.js';
import type { Page } from './page.js';
import { isRepeated } from './table-cells.js';

/** A page of a sheet as plain text of a width. */
export function sheetText({ topic, title, about, blocks, references, note }: Page, width: number): string {
  const lines = [
    ...(about === null
      ? []
      : [
          ...wrap(title, width),
          ...headingLines(topic, '=', width),
          ...about.flatMap((line) => wrap(documentLineText(line), width)),
        ]),
    ...(note === '' ? [] : ['', ...wrap(note, width)]),
    ...blocks.flatMap((block) => ['', ...blockLines(block, width)]),
    ...(references.length === 0
      ? []
      : [
          '',
          ...headingLines('References', '-', width),
          ...references.flatMap(({ line, notes }) => [
            ...wrap(documentLineText(line), width, '', '    '),
            ...notes.flatMap((one) => wrap(one, width, '    ', '      ')),
          ]),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}

function headingLines(text: string, rule: string, width: number): string[] {
  const lines = wrap(text, width);
  return [...lines, rule.repeat(Math.min(width, widestText(lines)))];
}

function blockLines(block: Block, width: number): string[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? headingLines(block.text, '-', width) : wrap(block.text, width);
    case 'paragraph':
      return paragraphLines(block.line, width);
    case 'list':
      return itemLines(block.items, block.ordered, width, '  ');
    case 'checklist':
      return block.lines.flatMap((line, i) =>
        wrap(documentLineText(line), width, block.ticked?.[i] ? '  [x] ' : '  [ ] ', '      '),
      );
    case 'table':
      // Columns are too narrow for sentences: each row is told cell by cell.
      return block.rows.flatMap((row, at) =>
        row.flatMap((cell, i) =>
          cell === '' || isRepeated(block, at, i)
            ? []
            : // The label is of the text, so that the lines after the first are as long as there is room.
              wrap(`${block.head[i]}: ${cell}`, width, '  '.repeat(i), '  '.repeat(i + 1)),
        ),
      );
    case 'box':
      return [...headingLines(block.title, '*', width), ...parted(block.blocks, width)];
    case 'picture':
      return parted(block.instead, width);
    case 'space':
      return Array.from({ length: block.lines }, () => '_'.repeat(Math.min(width, 60)));
    case 'card': {
      const { use, tag, cite, text, notes } = block.card;
      return [
        ...wrap(tag, width),
        ...[use, documentLineText(cite), documentLineText(text), ...notes].flatMap((one) =>
          wrap(one, width, '  '),
        ),
      ];
    }
    case 'passage':
      return [
        ...wrap(block.text, width, `${block.number}  `, '   '),
        ...block.notes.flatMap((note) => wrap(documentLineText(note), width, '      | ', '      |   ')),
      ];
    case 'together':
      // What stays on one page can be in groups, as words of a vocabulary are: these stay apart.
      return block.blocks.flatMap((inner, i) => [
        ...(i > 0 && inner.kind === 'together' ? [''] : []),
        ...blockLines(inner, width),
      ]);
  }
}

function parted(blocks: readonly Block[], width: number): string[] {
  return blocks.flatMap((block) => blockLines(block, width));
}

function paragraphLines(line: Line, width: number): string[] {
  return wrap(documentLineText(line), width);
}

function itemLines(items: readonly Item[], ordered: boolean, width: number, margin: string): string[] {
  return items.flatMap(({ line, items: inner = [] }, i) => {
    const mark = ordered ? `${i + 1}. ` : '- ';
    return [
      ...wrap(documentLineText(line), width, `${margin}${mark}`, margin + ' '.repeat(mark.length)),
      ...itemLines(inner, false, width, `${margin}    `),
    ];
  });
}
