import type { Block, CardOf } from './document.js';

/** The cards of a sheet that follow each other, as one: they are printed side by side. */

export type OtherBlock = Exclude<Block, { readonly kind: 'card' }>;

export interface CardRun {
  readonly kind: 'cards';
  readonly cards: readonly CardOf<string>[];
}

export function cardRuns(blocks: readonly Block[]): (OtherBlock | CardRun)[] {
  const result: (OtherBlock | CardRun)[] = [];
  let cards: CardOf<string>[] | null = null;
  for (const block of blocks) {
    if (block.kind !== 'card') {
      cards = null;
      result.push(block);
      continue;
    }
    if (cards === null) {
      cards = [];
      result.push({ kind: 'cards', cards });
    }
    cards.push(block.card);
  }
  return result;
}
