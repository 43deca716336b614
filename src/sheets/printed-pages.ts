import { documentLineText, referenceList } from './document.js';
import { hasCards, isLandscape, isWrittenOn, type Page } from './page.js';
import { BOLD_LETTER, EM, joined, MEASURE, type Piece, piecesOf, textHeight } from './printed-height.js';

/** How many sheets of paper a page of a sheet fills in print. */

/** Paper without its margins, in points: as narrow as A4 and as short as Letter, so that both are enough. */
const UPRIGHT = { width: 459, height: 678 };
const LANDSCAPE = { width: 707, height: 496 };
/** Sheets of cards have narrow margins. */
const CARDS = { width: 549, height: 729 };

/** At most so many printed pages, on A4 or Letter, with its references. Linear in the page. */
export function printedPages(page: Page): number {
  const paper = paperOf(page);
  const references = referencePieces(page, paper.width);
  const blocks = piecesOf(page.blocks, paper.width);
  const pieces = [
    ...headPieces(page, paper.width),
    ...(references.length === 0 || page.blocks.at(-1)?.kind === 'box' ? blocks : withLastStaying(blocks)),
    ...references,
  ];
  return pagesFilled(keptTogether(pieces), paper.height);
}

/** What stands before the references is on one page with the first of them, but for a box. */
function withLastStaying(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => (i === pieces.length - 1 ? { ...piece, staysWithNext: true } : piece));
}

function paperOf(page: Page): typeof UPRIGHT {
  if (isWrittenOn(page)) return { ...UPRIGHT, width: MEASURE };
  if (isLandscape(page)) return LANDSCAPE;
  return hasCards(page.blocks) ? CARDS : UPRIGHT;
}

function headPieces({ title, topic, about, note }: Page, width: number): Piece[] {
  const lines = [...(about ?? []).map(documentLineText), ...(note === '' ? [] : [note])];
  const paragraphs = piecesOf(
    lines.map((line) => ({ kind: 'paragraph', line: [line] })),
    width,
  );
  if (about === null) return paragraphs;
  const head: Piece = {
    height:
      textHeight(title, width) +
      textHeight(topic, 35 * EM, { size: 1.6 * EM, leading: 1.25, letter: BOLD_LETTER }) +
      0.8 * EM,
    above: 0,
    staysWithNext: true,
  };
  return [head, ...paragraphs];
}

function referencePieces({ references }: Page, width: number): Piece[] {
  if (references.length === 0) return [];
  return piecesOf([{ kind: 'heading', level: 2, text: 'References' }, referenceList(references)], width);
}

/** Pieces of which those that stay with the next are one with it. */
function keptTogether(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of pieces) {
    run.push(piece);
    if (piece.staysWithNext) continue;
    result.push(joined(run));
    run = [];
  }
  return run.length === 0 ? result : [...result, joined(run)];
}

/** A piece starts on a new page where it does not fit on the one before; one that is higher than a page goes on over several. */
function pagesFilled(pieces: readonly Piece[], height: number): number {
  let pages = 1;
  let used = 0;
  for (const piece of pieces) {
    if (piece.startsPage && used > 0) {
      pages += 1;
      used = 0;
    }
    const needed = (used === 0 ? 0 : piece.above) + piece.height;
    if (used + needed <= height) {
      used += needed;
      continue;
    }
    const again = piece.again ?? 0;
    const room = Math.max(1, height - again);
    const alone = Math.ceil(piece.height / room);
    pages += used === 0 ? alone - 1 : alone;
    used = again + piece.height - (alone - 1) * room;
  }
  return pages;
}
