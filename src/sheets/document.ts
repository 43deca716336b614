/** A sheet as a document: what stands on it, in no form yet. Markdown, HTML and plain text are made from it. */

/** Text, or text that stands out. */
export type Span = string | { readonly strong: string };
export type Line = readonly Span[];

/** An item of a list. `S` is what its line is made of. */
export interface ItemOf<S> {
  readonly line: readonly S[];
  readonly items?: readonly ItemOf<S>[];
}

/** A card to cut out: what it shows in a word, whose it is in a line, and the text itself. `T` is a text that can cite. */
export interface CardOf<T> {
  readonly tag: string;
  readonly cite: T;
  readonly text: string;
  readonly bears: string;
}

/** A block: `S` is what its lines are made of, `T` a text that can cite, in a cell or on a card. */
export type BlockOf<S, T> =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly text: string;
      /** Whether it begins a new page on paper. */
      readonly onNewPage?: true;
    }
  | { readonly kind: 'paragraph'; readonly line: readonly S[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ItemOf<S>[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly T[])[] }
  | { readonly kind: 'box'; readonly title: string; readonly blocks: readonly BlockOf<S, T>[] }
  /** Ruled lines to write on. */
  | { readonly kind: 'space'; readonly lines: number }
  | { readonly kind: 'card'; readonly card: CardOf<T> }
  /** A paragraph of the text with its number, and beside it notes or room to write. */
  | {
      readonly kind: 'passage';
      readonly number: string;
      readonly text: string;
      readonly notes: readonly Line[];
    }
  /** Blocks that a page break does not part. */
  | { readonly kind: 'together'; readonly blocks: readonly BlockOf<S, T>[] };

export type Item = ItemOf<Span>;
export type Block = BlockOf<Span, string>;

/** A part of a sheet that stays whole where the sheet is split among groups. */
export interface Unit {
  readonly blocks: readonly Block[];
  /** The references that it cites, by number; 0 is the text itself. */
  readonly cites: ReadonlySet<number>;
  /** What is said under a reference of the evidence that is cited here, by number. */
  readonly notes: ReadonlyMap<number, readonly string[]>;
  /** How much it weighs where a sheet is split; its length, where it is not given. */
  readonly weight?: number;
}

/** A source as a list at the end of a sheet names it. */
export interface Reference {
  readonly text: string;
  /** How reliable it is, each as a line under it. */
  readonly notes: readonly string[];
}

export interface Sheet {
  /** What kind of sheet it is: `Brief: for the motion`. */
  readonly title: string;
  /** What it is about, as its headline. */
  readonly topic: string;
  /** More on what it is of: the text, the motion, the thesis; null for a sheet without a head, whose parts are cut out. */
  readonly about: readonly Line[] | null;
  readonly intro: readonly Unit[];
  readonly units: readonly Unit[];
  readonly outro: readonly Unit[];
  /** Every source that is cited, by number. */
  readonly references: ReadonlyMap<number, Reference>;
}

/** A line's text without what makes it stand out. */
export function documentLineText(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : span.strong)).join('');
}

/** Every text of blocks, for counting words. */
export function documentTexts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOfBlock);
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [documentLineText(block.line)];
    case 'list':
      return block.items.flatMap(textsOfItem);
    case 'table':
      return block.rows.flat();
    case 'box':
      return [block.title, ...documentTexts(block.blocks)];
    case 'together':
      return documentTexts(block.blocks);
    case 'card':
      return [block.card.tag, block.card.cite, block.card.text, block.card.bears];
    case 'passage':
      return [block.text, ...block.notes.map(documentLineText)];
    case 'space':
      return [];
  }
}

function textsOfItem({ line, items = [] }: Item): string[] {
  return [documentLineText(line), ...items.flatMap(textsOfItem)];
}
