import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block } from './document.js';
import { millimetres, STYLE } from './docx-styles.js';

/** Tables of a Word file: with lines, with lines to write on, as high as half a page. */

/** Where a page must not end. */
export interface Keep {
  /** Not within the block. */
  readonly inside: boolean;
  /** Not between it and what follows. */
  readonly next: boolean;
}

export const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
export const THICK: IBorderOptions = { style: BorderStyle.SINGLE, size: 12, color: '000000' };
export const CUT: IBorderOptions = { style: BorderStyle.DASHED, size: 6, color: '000000' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table of columns of one width, with the same line everywhere. */
export function tableOf(
  width: number,
  columns: number,
  line: IBorderOptions,
  rows: readonly TableRow[],
): Table {
  return new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => Math.floor(width / columns)),
    layout: TableLayoutType.FIXED,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
  });
}

/** A little room below a table. Two tables with nothing between them would be one. It is so low that it begins no page. */
export function gap({ next }: Keep): Paragraph {
  const spacing = { before: 0, after: 140, line: 20, lineRule: LineRuleType.EXACT };
  return new Paragraph({ spacing, keepNext: next });
}

/** Room to write a line by hand. */
const WRITING_LINE = millimetres(8);
/** Which half of a page. */
type Half = NonNullable<Extract<Block, { readonly kind: 'box' }>['half']>;

/** What stands above and below the line to cut along. */
const HALF_MARGIN = millimetres(8);

/** What fills half a page, of whose height between the margins `halfPage` is half: a row without a frame. */
export function halfTable(
  children: readonly (Paragraph | Table)[],
  half: Half,
  { width, halfPage }: { readonly width: number; readonly halfPage: number },
): Table {
  const margins = { top: HALF_MARGIN, bottom: 0, left: 0, right: 0 };
  const less = half === 'upper' ? CUT_LINE : END_ROOM;
  const row = new TableRow({
    cantSplit: true,
    height: { value: halfPage - less, rule: HeightRule.EXACT },
    children: [new TableCell({ margins, children })],
  });
  return tableOf(width, 1, NONE, [row]);
}

/** The height of the line between two halves: 1 pt. */
const CUT_LINE = 20;
/** What the lower half leaves free, so that no program begins another page: Word ends each part of a file with an empty paragraph. */
const END_ROOM = millimetres(10);

/** What parts two halves of a page: below the upper one a line to cut along. */
export function cutLine(half: Half): Paragraph {
  return new Paragraph({
    ...(half === 'upper' ? { border: { bottom: CUT } } : {}),
    spacing: { before: 0, after: 0, line: CUT_LINE, lineRule: LineRuleType.EXACT },
  });
}

/** Lines to write on, as rows of one height: other than paragraphs with borders, they stay lines in every program. */
export function writingLines(lines: number, width: number, keep: Keep): Table {
  const rows = Array.from({ length: lines }, (_, i) => {
    const next = i < lines - 1 ? keep.inside : keep.next;
    return new TableRow({
      cantSplit: true,
      height: { value: WRITING_LINE, rule: HeightRule.EXACT },
      children: [new TableCell({ children: [new Paragraph({ style: STYLE.cell, keepNext: next })] })],
    });
  });
  return new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    borders: {
      top: NONE,
      left: NONE,
      right: NONE,
      bottom: LINE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
  });
}
