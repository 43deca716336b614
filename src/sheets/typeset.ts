import { withPrintSigns } from '../words/print-signs.js';
import {
  type Block,
  type Item,
  type Line,
  type Sheet,
  spanText,
  type Unit,
  withSpanText,
} from './document.js';

/** A sheet with the signs of print in all that is English: curly quotes, dashes. */

/** The sheet as it is printed. What is in another language keeps its signs, since each language has its own quotes. */
export function typeset(sheet: Sheet, language: string | null): Sheet {
  if (language !== null && !/^en\b/i.test(language)) return sheet;
  return {
    ...sheet,
    topic: withPrintSigns(sheet.topic),
    about: sheet.about?.map(typesetLine) ?? null,
    intro: sheet.intro.map(typesetUnit),
    units: sheet.units.map(typesetUnit),
    outro: sheet.outro.map(typesetUnit),
    references: new Map(
      [...sheet.references].map(([key, { cite, line, notes }]) => [
        key,
        {
          cite: withPrintSigns(cite),
          line: typesetLine(line),
          notes: notes.map((note) => withPrintSigns(note)),
        },
      ]),
    ),
  };
}

function typesetUnit(unit: Unit): Unit {
  const notes = [...unit.notes].map(
    ([key, lines]) => [key, lines.map((line) => withPrintSigns(line))] as const,
  );
  return { ...unit, blocks: unit.blocks.map(typesetBlock), notes: new Map(notes) };
}

function typesetBlock(block: Block): Block {
  const text = (written: string) => withPrintSigns(written);
  switch (block.kind) {
    case 'heading':
      return { ...block, text: text(block.text) };
    case 'paragraph':
      return { ...block, line: typesetLine(block.line) };
    case 'list':
      return { ...block, items: block.items.map(typesetItem) };
    case 'checklist':
      return { ...block, lines: block.lines.map(typesetLine) };
    case 'table':
      return { ...block, head: block.head.map(text), rows: block.rows.map((row) => row.map(text)) };
    case 'box':
      return { ...block, title: text(block.title), blocks: block.blocks.map(typesetBlock) };
    case 'together':
      return { ...block, blocks: block.blocks.map(typesetBlock) };
    case 'card': {
      const { use, tag, cite, text: said, notes } = block.card;
      const card = {
        use: text(use),
        tag: text(tag),
        cite: typesetLine(cite),
        text: typesetLine(said),
        notes: notes.map(text),
      };
      return { ...block, card };
    }
    case 'passage':
      return { ...block, text: text(block.text), notes: block.notes.map(typesetLine) };
    case 'picture':
      return { ...block, instead: block.instead.map(typesetBlock) };
    case 'space':
      return block;
  }
}

function typesetItem({ line, items }: Item): Item {
  const printed = { line: typesetLine(line) };
  return items === undefined ? printed : { ...printed, items: items.map(typesetItem) };
}

/** A line whose spans go on where those before them end. */
function typesetLine(line: Line): Line {
  let before = '';
  return line.map((span) => {
    if (typeof span === 'object' && 'link' in span) return span;
    const printed = withPrintSigns(spanText(span), before);
    before = printed.slice(-1) || before;
    return withSpanText(span, printed);
  });
}
