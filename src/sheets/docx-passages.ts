import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, Line } from './document.js';
import { millimetres, STYLE } from './docx-styles.js';

/** Paragraphs of the text in a Word file: number, text and margin side by side. */

type Passage = Extract<Block, { readonly kind: 'passage' }>;

const NUMBER_WIDTH = millimetres(10);
const MARGIN_WIDTH = millimetres(50);

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '555555' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** A passage as a table of one row; `paragraph` makes a paragraph of a style. */
export function passageTable(
  { number, text, notes }: Passage,
  width: number,
  paragraph: (line: Line, style?: string) => Paragraph,
): Table {
  const widths = [NUMBER_WIDTH, width - NUMBER_WIDTH - MARGIN_WIDTH, MARGIN_WIDTH];
  const margin = notes.length === 0 ? [paragraph([''])] : notes.map((note) => paragraph(note, STYLE.cell));
  const cells = [[paragraph([{ strong: number }])], [paragraph([text])], margin];
  return new Table({
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, i) =>
            new TableCell({ children, borders: { ...NO_BORDERS, ...(i === 2 ? { left: LINE } : {}) } }),
        ),
      }),
    ],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 0, left: 80, right: 80 },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
  });
}
