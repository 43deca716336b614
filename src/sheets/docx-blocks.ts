import {
  HeadingLevel,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableRow,
} from 'docx';
import { isRightToLeft } from '../words/right-to-left.js';
import { type CardRow, type CardRun, cardRuns, type OtherBlock, type SizedCard } from './card-runs.js';
import { type Block, documentLineText, type Item, type Line, type TableOf } from './document.js';
import { passageTable } from './docx-passages.js';
import { pictureParagraph } from './docx-picture.js';
import { DEEPEST_LEVEL, LISTS, millimetres, STYLE } from './docx-styles.js';
import {
  CUT,
  cutLine,
  gap,
  halfTable,
  type Keep,
  LINE,
  THICK,
  tableOf,
  writingLines,
} from './docx-tables.js';
import { type Links, lineRuns } from './docx-text.js';
import { tablePieces } from './table-cells.js';

/** The blocks of a sheet as paragraphs and tables of a Word file. */

export type Part = Paragraph | Table;

/** What the blocks of one file have in common. */
export interface Making {
  readonly links: Links;
  /** The pictures of the file in pixels, by their SVG; a list stands for one that is not there. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** How many lists there are so far: each begins its own numbers. */
  lists: number;
  /** By how much headings stand higher than in the model: 1 where the sheet's title is no heading. */
  readonly raised: 0 | 1;
  /** Half of the height of a page between its margins. */
  readonly halfPage: number;
}

const FREE: Keep = { inside: false, next: false };

/** Room to write two lines. */
const ROOMY_ROW = millimetres(16);
/** A quarter of what stands on a page of Letter, and a little less: eight cards fit, two in a row. */
const CARD_HEIGHT = millimetres(61);

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

export function blockParts(blocks: readonly Block[], width: number, making: Making, keep = FREE): Part[] {
  const runs = cardRuns(blocks);
  return runs.flatMap((run, i) => {
    const next = i < runs.length - 1 ? keep.inside || isIntroOfList(runs, i) : keep.next;
    const kept = { inside: keep.inside, next };
    return oneBlock(run, width, making, kept);
  });
}

/** Whether a paragraph stands between a heading and a list, and so belongs to the beginning of the list. */
function isIntroOfList(runs: readonly (CardRun | OtherBlock)[], i: number): boolean {
  const [before, one, next] = [runs[i - 1], runs[i], runs[i + 1]].map((run) => run?.kind);
  return before === 'heading' && one === 'paragraph' && next === 'list';
}

function oneBlock(block: CardRun | OtherBlock, width: number, making: Making, keep: Keep): Part[] {
  switch (block.kind) {
    case 'heading':
      return [
        paragraph([block.text], making, {
          heading: HEADINGS[block.level - 1 - making.raised]!,
          keepNext: true,
          ...(block.onNewPage ? { pageBreakBefore: true } : {}),
        }),
      ];
    case 'paragraph':
      return [paragraph(block.line, making, kept(keep))];
    case 'list':
      if (block.isContents) return block.items.map(({ line }) => paragraph(line, making, {}));
      if (block.isReferences) return block.items.flatMap((item) => referenceParts(item, making));
      making.lists += 1;
      return listParts(block.items, { ordered: block.ordered, level: 0 }, making, keep);
    case 'checklist':
      return block.lines.map((line, i) => {
        const next = i < block.lines.length - 1 ? keep.inside : keep.next;
        return paragraph([`${block.ticked?.[i] ? '☒' : '☐'}\u00a0 `, ...line], making, {
          style: 'ListParagraph',
          indent: { left: 400, hanging: 400 },
          ...kept({ inside: true, next }),
        });
      });
    case 'table':
      return [dataTable(block, width, making, keep), gap(keep)];
    case 'box':
      return block.half === undefined
        ? [boxTable(block, width, making, keep), gap(keep)]
        : [
            halfTable(boxParts(block, width, making, FREE), block.half, { width, halfPage: making.halfPage }),
            cutLine(block.half),
          ];
    case 'picture':
      return making.pictures.has(block.svg)
        ? [pictureParagraph(block, making.pictures.get(block.svg)!, width)]
        : blockParts(block.instead, width, making, keep);
    case 'space':
      return [writingLines(block.lines, width, keep), gap(keep)];
    case 'cards':
      return [cardTable(block.rows, width, making), gap(keep)];
    case 'passage':
      return [
        passageTable(block, width, (line, style) =>
          paragraph(line, making, style === undefined ? {} : { style }),
        ),
      ];
    case 'together':
      return blockParts(block.blocks, width, making, { inside: true, next: keep.next });
  }
}

/** A paragraph that reads in the direction of its text. */
export function paragraph(line: Line, { links }: Making, look: IParagraphOptions): Paragraph {
  const bidirectional = isRightToLeft(documentLineText(line));
  return new Paragraph({
    ...look,
    ...(bidirectional ? { bidirectional } : {}),
    children: lineRuns(line, links, bidirectional),
  });
}

function kept({ inside, next }: Keep): IParagraphOptions {
  return { ...(inside ? { keepLines: true } : {}), ...(next ? { keepNext: true } : {}) };
}

/** A source of a list of references, with its notes on one page. */
function referenceParts({ line, items = [] }: Item, making: Making): Paragraph[] {
  return [
    paragraph(line, making, { style: STYLE.reference, keepNext: items.length > 0 }),
    ...items.map((note) => paragraph(note.line, making, { style: STYLE.referenceNote })),
  ];
}

function listParts(
  items: readonly Item[],
  { ordered, level }: { ordered: boolean; level: number },
  making: Making,
  keep: Keep,
): Paragraph[] {
  const numbering = {
    reference: ordered ? LISTS.numbers : LISTS.bullets,
    level: Math.min(level, DEEPEST_LEVEL),
    instance: making.lists,
  };
  return items.flatMap(({ line, items: inner = [] }, i) => {
    const after = { inside: keep.inside, next: i < items.length - 1 ? keep.inside : keep.next };
    // An item stays with the first line below it.
    const own = inner.length > 0 ? { inside: true, next: true } : { ...after, inside: true };
    return [
      paragraph(line, making, { style: 'ListParagraph', numbering, ...kept(own) }),
      ...listParts(inner, { ordered: false, level: level + 1 }, making, after),
    ];
  });
}

function dataTable(table: TableOf<string>, width: number, making: Making, keep: Keep): Table {
  const { head, isRoomy } = table;
  const cell = (text: string, style: string, next: boolean, rowSpan = 1) =>
    new TableCell({
      ...(rowSpan === 1 ? {} : { rowSpan }),
      children: [paragraph([text], making, { style, keepNext: next })],
    });
  const pieces = tablePieces(table);
  return tableOf(width, head.length, LINE, [
    new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map((text) => cell(text, STYLE.head, true)),
    }),
    ...pieces.flatMap((piece, i) =>
      piece.map((cells, row) => {
        const isLast = row === piece.length - 1;
        const ofTable = i < pieces.length - 1 ? keep.inside : keep.next;
        return new TableRow({
          cantSplit: true,
          ...(isRoomy ? { height: { value: ROOMY_ROW, rule: HeightRule.ATLEAST } } : {}),
          children: cells.map(({ text, rows }) => cell(text, STYLE.cell, !isLast || ofTable, rows)),
        });
      }),
    ),
  ]);
}

/** What stands between the frame of a box and its edge, left and right. */
const BOX_MARGINS = 200;

type Box = Extract<Block, { readonly kind: 'box' }>;

function boxParts({ title, blocks }: Box, width: number, making: Making, keep: Keep): Part[] {
  const inside = blockParts(blocks, width, making, keep);
  // A cell ends with a paragraph.
  const end = inside.at(-1) instanceof Table ? [gap(FREE)] : [];
  return [paragraph([title], making, { style: STYLE.boxTitle }), ...inside, ...end];
}

function boxTable(box: Box, width: number, making: Making, keep: Keep): Table {
  const inside = { inside: true, next: keep.next };
  const cell = new TableCell({ children: boxParts(box, width - BOX_MARGINS, making, inside) });
  return tableOf(width, 1, THICK, [new TableRow({ cantSplit: true, children: [cell] })]);
}

/** Cards to cut out, two in a row, or one on both places. */
function cardTable(rows: readonly CardRow[], width: number, making: Making): Table {
  return tableOf(
    width,
    2,
    CUT,
    rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          height: { value: CARD_HEIGHT, rule: HeightRule.ATLEAST },
          children:
            row[0]?.size === 'wide'
              ? [cardCell(row[0], making, 2)]
              : [0, 1].map((i) => cardCell(row[i], making)),
        }),
    ),
  );
}

function cardCell(sized: SizedCard | undefined, making: Making, columnSpan = 1): TableCell {
  if (sized === undefined) return new TableCell({ children: [new Paragraph({ style: STYLE.cell })] });
  const { use, tag, cite, text, notes } = sized.card;
  const children = [
    paragraph([tag], making, {
      heading: HeadingLevel.HEADING_4,
      // In LibreOffice a table goes on the next page whole, where its first paragraph keeps with the next.
      keepNext: false,
      spacing: { before: 0, after: 40 },
    }),
    paragraph([use], making, { style: STYLE.cardNote }),
    paragraph(cite, making, { style: STYLE.cite }),
    paragraph(text, making, { style: sized.size === 'plain' ? STYLE.cardText : STYLE.smallCardText }),
    ...notes.map((note) => paragraph([note], making, { style: STYLE.cardNote })),
  ];
  return new TableCell({ children, columnSpan });
}
