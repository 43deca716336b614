import { type CardRow, type CardRun, cardRuns, type OtherBlock } from './card-runs.js';
import { type Block, type Card, cardTexts, documentLineText, type Item, type TableOf } from './document.js';
import { hasNotedPassages } from './page.js';
import { type TablePiece, tablePieces } from './table-cells.js';

/**
 * How high blocks are in print, in points, by the sizes that `html-style.ts` sets. Letters are counted as wide as those of Georgia, the widest of
 * its fonts, so that a sheet is sooner too short than too long.
 */

/** The size of the text. */
export const EM = 11.5;
const LEADING = 1.4;
/** Of a letter's size, how wide it is in English text with its spaces; in bold. */
const LETTER = 0.45;
export const BOLD_LETTER = 0.51;
/** The same in tables, which are set in the narrower Times; in a narrow column a few wide letters make a line more. */
const NARROW_LETTER = 0.41;
/** The height of a line to write on: 8 mm. */
const WRITING_LINE = 22.7;
/** The highest that a picture is: 120 mm. */
const PICTURE = 340;
/** The widest that a line of text is. */
export const MEASURE = 35 * EM;

/** The space above an item of a list. */
const ITEM_GAP = 0.25 * EM;

/** What a page break does not part. */
export interface Piece {
  readonly height: number;
  /** The space above it, which is left out at the top of a page. */
  readonly above: number;
  /** Whether it stands on the page of what follows it. */
  readonly staysWithNext: boolean;
  /** Whether it begins a new page. */
  readonly startsPage?: boolean;
  /** The height of what comes again above it at the top of a page: the head of its table. */
  readonly again?: number;
}

interface Type {
  readonly size?: number;
  readonly leading?: number;
  /** Of its size, how wide a letter is. */
  readonly letter?: number;
}

/** How high a text is in lines of a width. */
export function textHeight(
  text: string,
  width: number,
  { size = EM, leading = LEADING, letter = LETTER }: Type = {},
): number {
  return lineCount(text, Math.floor(width / (size * letter))) * size * leading;
}

/** The lines of so many letters that a text fills. Linear in the text. */
function lineCount(text: string, letters: number): number {
  const room = Math.max(1, letters);
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(/\s+/)) {
    if (used > 0 && used + 1 + length > room) {
      lines += 1;
      used = 0;
    }
    used += (used === 0 ? 0 : 1) + length;
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used = ((used - 1) % room) + 1;
    }
  }
  return lines;
}

const piece = (height: number, above = 0.4 * EM, staysWithNext = false): Piece => ({
  height,
  above,
  staysWithNext,
});

/** The pieces of blocks in a column of a width. */
export function piecesOf(blocks: readonly Block[], width: number): Piece[] {
  const isNoted = hasNotedPassages(blocks);
  return cardRuns(blocks).flatMap((block) => piecesOfBlock(block, width, isNoted));
}

function piecesOfBlock(block: CardRun | OtherBlock, width: number, isNoted: boolean): Piece[] {
  const measure = Math.min(width, MEASURE);
  switch (block.kind) {
    case 'heading':
      return [{ ...headingPiece(block.text, block.level, width), startsPage: block.onNewPage === true }];
    case 'paragraph':
      return [piece(textHeight(documentLineText(block.line), measure))];
    case 'list':
      if (block.isContents) return [contentsPiece(block.items, width)];
      return block.items.map((item) =>
        piece(block.isReferences ? referenceHeight(item) : itemHeight(item, measure), ITEM_GAP),
      );
    case 'checklist':
      return block.lines.map((line) =>
        piece(textHeight(documentLineText(line), measure - 1.7 * EM), ITEM_GAP),
      );
    case 'table':
      return tableHeights(block, width);
    case 'box': {
      if (block.half !== undefined) return [piece(HALF_PAGE, 0)];
      const inside = heightOf([
        headingPiece(block.title, 3, width),
        ...piecesOf(block.blocks, width - 2 * EM),
      ]);
      return [piece(inside + 1.2 * EM, EM)];
    }
    case 'picture':
      return [piece(Math.min(PICTURE, (width * block.height) / block.width), 0.5 * EM)];
    case 'space':
      return Array.from({ length: block.lines }, () => piece(WRITING_LINE, 0));
    case 'together':
      return [joined(piecesOf(block.blocks, width))];
    case 'passage':
      return [piece(passageHeight(block.text, block.notes.map(documentLineText), width, isNoted), 0)];
    case 'cards':
      return cardPieces(block.rows, width);
  }
}

/** Half of the height of a page of Letter without its margins. */
const HALF_PAGE = 339;

/** Sizes and spaces above headings, by level. */
const HEADINGS = {
  2: { size: 1.25 * EM, above: 1.4 },
  3: { size: 1.05 * EM, above: 1.1 },
  4: { size: EM, above: 1 },
};

function headingPiece(text: string, level: 2 | 3 | 4, width: number): Piece {
  const { size, above } = HEADINGS[level];
  const height = textHeight(text, Math.min(width, MEASURE), { size, leading: 1.25, letter: BOLD_LETTER });
  return piece(height + 0.4 * size, above * size, true);
}

function itemHeight({ line, items = [] }: Item, width: number): number {
  const inside = width - 1.5 * EM;
  const own = textHeight(documentLineText(line), inside);
  return items.reduce((sum, item) => sum + ITEM_GAP + itemHeight(item, inside), own);
}

/** The size of a list of references, and the width of its lines without their indent. */
const REFERENCE = { size: 0.92 * EM, width: 0.92 * EM * 35 };

/** How high a source is with its notes under it. */
function referenceHeight({ line, items = [] }: Item): number {
  const { size, width } = REFERENCE;
  const texts = [line, ...items.map((note) => note.line)].map(documentLineText);
  return texts.reduce((sum, text) => sum + textHeight(text, width, { size }), 0);
}

/** The widths beside a paragraph of the text: of its number, and of a margin on a page without and with notes. */
const PASSAGE = { number: 2 * EM, margin: 128, notedMargin: 193 };

function passageHeight(text: string, notes: readonly string[], width: number, isNoted: boolean): number {
  const margin = isNoted ? PASSAGE.notedMargin : PASSAGE.margin;
  const paragraph = textHeight(text, width - PASSAGE.number - margin, { leading: 1.32 }) + 0.5 * EM;
  const size = 0.83 * EM;
  const noted = notes.reduce(
    (sum, note) => sum + textHeight(note, margin - 20, { size, leading: 1.25 }) + 0.35 * size,
    0,
  );
  return Math.max(paragraph, noted);
}

/** The rows of a table, those between two breaks as one. Its head comes again on each page. */
function tableHeights(table: TableOf<string>, width: number): Piece[] {
  const { head, isRoomy } = table;
  const size = 0.92 * EM;
  const inside = width / head.length - 0.8 * size;
  const cellHeight = (text: string) =>
    textHeight(text, inside, { size, leading: 1.3, letter: NARROW_LETTER }) + 0.4 * size + 1;
  const least = isRoomy ? ROOMY_ROW : 0;
  const again = Math.max(...head.map(cellHeight));
  const rows = tablePieces(table).map((cells) => ({
    ...piece(spannedHeight(cells, cellHeight, least), 0),
    again,
  }));
  return [piece(again, 0.5 * EM, true), ...rows];
}

/** A row with room to write is at least so high: 16 mm. */
const ROOMY_ROW = 45.4;

/** How high rows are of which a cell can reach over several: at least as high as the cells that begin in each, and together as those that go on. */
function spannedHeight(rows: TablePiece, cellHeight: (text: string) => number, least: number): number {
  const heights = rows.map((cells) =>
    Math.max(least, ...cells.filter((cell) => cell.rows === 1).map(({ text }) => cellHeight(text))),
  );
  for (const [i, cells] of rows.entries()) {
    for (const cell of cells.filter((one) => one.rows > 1)) {
      const under = heights.slice(i, i + cell.rows).reduce((sum, height) => sum + height, 0);
      const last = Math.min(rows.length, i + cell.rows) - 1;
      heights[last] = heights[last]! + Math.max(0, cellHeight(cell.text) - under);
    }
  }
  return heights.reduce((sum, height) => sum + height, 0);
}

/** A list of what is on the sheet, in two columns. */
function contentsPiece(items: readonly Item[], width: number): Piece {
  const inside = width / 2 - 2 * EM;
  const heights = items.map(
    ({ line }) => textHeight(documentLineText(line), inside, { size: 0.92 * EM }) + ITEM_GAP,
  );
  return piece(heights.reduce((sum, height) => sum + height, 0) / 2 + 1.5 * EM);
}

/** The least height of a row of cards: 64 mm. */
const CARD_ROW = 181.5;
/** The size and the padding of a card's text. */
const CARD_EM = 10;
const CARD_PADDING = 20;

/** Rows of cards, two side by side, or one as wide as two. */
function cardPieces(rows: readonly CardRow[], width: number): Piece[] {
  return rows.map((row) => {
    const heights = row.map(({ card, size }) => cardHeight(card, size === 'wide' ? width : width / 2));
    return piece(Math.max(CARD_ROW, ...heights), 0);
  });
}

function cardHeight(card: Card, width: number): number {
  const type = { size: CARD_EM, leading: 1.2 };
  const inside = width - CARD_PADDING;
  return cardTexts(card).reduce(
    (sum, text) => sum + textHeight(text, inside, type) + 0.25 * CARD_EM,
    CARD_PADDING,
  );
}

/** Pieces under each other as one. */
export function joined(pieces: readonly Piece[]): Piece {
  const { above = 0, startsPage = false, again = 0 } = pieces[0] ?? {};
  return { ...piece(heightOf(pieces) - above, above), startsPage, again };
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { height, above }) => sum + height + above, 0);
}
