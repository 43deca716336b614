/** A sheet as a document: what stands on it, in no form yet. Markdown, HTML and plain text are made from it. */

/** Text, or text that stands out. */
export type Span = string | { readonly strong: string };
export type Line = readonly Span[];

export interface Item {
  readonly line: Line;
  readonly items?: readonly Item[];
}

/** A card to cut out: what it shows in a word, whose it is in a line, and the text itself. */
export interface Card {
  readonly tag: string;
  readonly cite: string;
  readonly text: string;
  readonly bears: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Item[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'box'; readonly title: string; readonly blocks: readonly Block[] }
  /** Ruled lines to write on. */
  | { readonly kind: 'space'; readonly lines: number }
  | { readonly kind: 'card'; readonly card: Card }
  /** Blocks that a page break does not part. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] };

/** A part of a sheet that stays whole where the sheet is split among groups. */
export interface Unit {
  readonly blocks: readonly Block[];
  /** The references that it cites, by number; 0 is the text itself. */
  readonly cites: ReadonlySet<number>;
  /** How much it weighs where a sheet is split; its length, where it is not given. */
  readonly weight?: number;
}

export interface Sheet {
  readonly title: string;
  /** What it is of: the text, the motion, the thesis. */
  readonly about: readonly Line[];
  readonly intro: readonly Unit[];
  readonly units: readonly Unit[];
  readonly outro: readonly Unit[];
  /** Every source that is cited, by number. */
  readonly references: ReadonlyMap<number, string>;
}

export const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...line: Span[]): Block => ({ kind: 'paragraph', line });
export const strong = (text: string): Span => ({ strong: text });
export const list = (items: readonly Item[], ordered = false): Block => ({ kind: 'list', ordered, items });
export const together = (...blocks: Block[]): Block => ({ kind: 'together', blocks });
export const space = (lines: number): Block => ({ kind: 'space', lines });

/** A line's text without what makes it stand out. */
export function plainLine(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : span.strong)).join('');
}

/** Every text of blocks, for counting words. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOfBlock);
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [plainLine(block.line)];
    case 'list':
      return block.items.flatMap(textsOfItem);
    case 'table':
      return block.rows.flat();
    case 'box':
      return [block.title, ...textsOf(block.blocks)];
    case 'together':
      return textsOf(block.blocks);
    case 'card':
      return [block.card.tag, block.card.cite, block.card.text, block.card.bears];
    case 'space':
      return [];
  }
}

function textsOfItem({ line, items = [] }: Item): string[] {
  return [plainLine(line), ...items.flatMap(textsOfItem)];
}

/** Blocks in which tables with one head that follow each other are one table. Linear in the rows. */
export function withWholeTables(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  const rowsOf = new Map<Block, (readonly string[])[]>();
  for (const block of blocks) {
    const last = result.at(-1);
    if (block.kind !== 'table') result.push(block);
    else if (last?.kind === 'table' && last.head.join('\n') === block.head.join('\n')) {
      for (const row of block.rows) rowsOf.get(last)!.push(row);
    } else {
      const rows = [...block.rows];
      const table = { ...block, rows };
      rowsOf.set(table, rows);
      result.push(table);
    }
  }
  return result;
}
