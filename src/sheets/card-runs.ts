import { type Block, type Card, cardTexts } from './document.js';

/** The cards of a sheet that follow each other, as one: they are printed side by side, two in a row. */

export type OtherBlock = Exclude<Block, { readonly kind: 'card' }>;

export interface CardRun {
  readonly kind: 'cards';
  readonly rows: readonly CardRow[];
}

/** One or two cards side by side, or one that is as wide as two. */
export type CardRow = readonly SizedCard[];

export interface SizedCard {
  readonly card: Card;
  readonly size: CardSize;
}

/** How a card is made to fit: in plain type, in small type, or in small type on two places. */
type CardSize = 'plain' | 'small' | 'wide';

export function cardRuns(blocks: readonly Block[]): (OtherBlock | CardRun)[] {
  const result: (OtherBlock | CardRun)[] = [];
  let cards: Card[] = [];
  const endRun = () => {
    if (cards.length > 0) result.push({ kind: 'cards', rows: cardRows(cards) });
    cards = [];
  };
  for (const block of blocks) {
    if (block.kind === 'card') cards.push(block.card);
    else {
      endRun();
      result.push(block);
    }
  }
  endRun();
  return result;
}

/** Cards in rows. A wide one does not leave the place before it empty: the next one that is not wide stands there. */
function cardRows(cards: readonly Card[]): CardRow[] {
  const rows: SizedCard[][] = [];
  let open: SizedCard[] | null = null;
  for (const card of cards) {
    const sized = { card, size: sizeOf(card) };
    if (sized.size !== 'wide' && open !== null) {
      open.push(sized);
      open = null;
      continue;
    }
    const row = [sized];
    rows.push(row);
    if (sized.size !== 'wide') open = row;
  }
  return rows;
}

/** How many letters a line of a card has, and how many lines fit, in each type. */
const PLAIN = { letters: 58, lines: 13 };
const SMALL = { letters: 64, lines: 14 };

/** The lines of an address are not filled: it is broken at few places. In letters. */
const ADDRESS_LOSS = 30;

function sizeOf(card: Card): CardSize {
  if (fits(card, PLAIN)) return 'plain';
  return fits(card, SMALL) ? 'small' : 'wide';
}

function fits(card: Card, { letters, lines }: typeof PLAIN): boolean {
  const length = (text: string) => text.length + (text.includes('://') ? ADDRESS_LOSS : 0);
  const needed = cardTexts(card).reduce((sum, text) => sum + Math.ceil(length(text) / letters), 0);
  return needed <= lines;
}
