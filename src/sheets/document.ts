import type { Statement } from '../map/model.js';

/** A sheet as a document: what stands on it, in no form yet. Markdown, HTML and plain text are made from it. */

/** Text, text that stands out, a title in italics, or a web address that one can follow. */
export type Span =
  | string
  | { readonly strong: string }
  | { readonly emphasis: string }
  | { readonly link: string };
export type Line = readonly Span[];

/** An item of a list. `S` is what its line is made of. */
export interface ItemOf<S> {
  readonly line: readonly S[];
  readonly items?: readonly ItemOf<S>[];
}

/** A card to cut out. It is complete in itself, with its whole reference. */
export interface Card {
  /** What it is about, as a headline. */
  readonly tag: string;
  /** Whose it is, and what it does to what it is about: `For the motion. Supports this.` */
  readonly use: string;
  readonly cite: Line;
  /** The words of the source, or what it says in other words. */
  readonly text: Line;
  /** What else it is about, and how reliable it is. */
  readonly notes: readonly string[];
}

/** A table: each row has a cell for each column. */
export interface TableOf<T> {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly rows: readonly (readonly T[])[];
  /** Over how many rows each cell reaches: 0 for one that the cell above reaches over and repeats. */
  readonly reach?: readonly (readonly number[])[];
  /** The rows before which a page can end. */
  readonly breaks?: readonly number[];
  /** Whether it is printed on landscape paper. */
  readonly isWide?: true;
  /** Whether its cells have room to write. */
  readonly isRoomy?: true;
}

/** A block: `S` is what its lines are made of, `T` a text that can cite, in a cell. */
export type BlockOf<S, T> =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3 | 4;
      readonly text: string;
      /** Whether it begins a new page on paper. */
      readonly onNewPage?: true;
      /** Whether what begins here is given out alone: the foot of its pages has this name, and its pages their own numbers. */
      readonly isGivenOut?: true;
    }
  | { readonly kind: 'paragraph'; readonly line: readonly S[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly ItemOf<S>[];
      /** Whether it lists what is on the sheet: without marks, in two columns where there is room. */
      readonly isContents?: true;
      /** Whether it lists sources, each with its notes as items: it looks like the references at the end of a sheet. */
      readonly isReferences?: true;
    }
  | TableOf<T>
  | {
      readonly kind: 'box';
      readonly title: string;
      readonly blocks: readonly BlockOf<S, T>[];
      /** Which half of a page it fills, to be cut out along the middle. */
      readonly half?: 'upper' | 'lower';
    }
  /** Lines with a box before each, to be ticked; in a key, which of them are. */
  | {
      readonly kind: 'checklist';
      readonly lines: readonly (readonly S[])[];
      readonly ticked?: readonly boolean[];
    }
  /** Ruled lines to write on. */
  | { readonly kind: 'space'; readonly lines: number }
  | { readonly kind: 'card'; readonly card: Card }
  /** A paragraph of the text with its number, and beside it notes or room to write. */
  | {
      readonly kind: 'passage';
      readonly number: string;
      readonly text: string;
      readonly notes: readonly Line[];
    }
  /** A picture that fills the page as far as it can, and what says the same where there are no pictures. */
  | {
      readonly kind: 'picture';
      readonly svg: string;
      readonly width: number;
      readonly height: number;
      readonly instead: readonly BlockOf<S, T>[];
    }
  /** Blocks that a page break does not part. */
  | { readonly kind: 'together'; readonly blocks: readonly BlockOf<S, T>[] };

export type Item = ItemOf<Span>;
export type Block = BlockOf<Span, string>;

/** A part of a sheet that is there as one or not at all. */
export interface Unit {
  readonly blocks: readonly Block[];
  /** The entries that it is about; none for what is on every sheet. */
  readonly about: readonly Statement[];
  /** How many minutes it takes to work on it; null where its length says so. */
  readonly minutes: number | null;
  /** The references that it cites, by the keys that the sheet has for them. */
  readonly cites: ReadonlySet<string>;
  /** What is said under a reference of the evidence that is cited here, by its key. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** A source as a list at the end of a sheet names it. */
export interface Reference {
  /** How citations on the sheet name it: `Gates, 2009`. */
  readonly cite: string;
  readonly line: Line;
  /** How reliable it is, each as a line under it. */
  readonly notes: readonly string[];
}

/** References as a list, each with its notes under it. */
export function referenceList(references: readonly Pick<Reference, 'line' | 'notes'>[]): Block {
  const items = references.map(({ line, notes }) => ({
    line,
    items: notes.map((note) => ({ line: [note] })),
  }));
  return { kind: 'list', ordered: false, isReferences: true, items };
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
  /** Every source that is cited, by a key of its own, in the order of the list. */
  readonly references: ReadonlyMap<string, Reference>;
}

/** A line's text without what makes it stand out. */
export function documentLineText(line: Line): string {
  return line.map(spanText).join('');
}

/** What a span says. */
export function spanText(span: Span): string {
  if (typeof span === 'string') return span;
  if ('strong' in span) return span.strong;
  return 'emphasis' in span ? span.emphasis : span.link;
}

/** A span that says something else, and looks the same. */
export function withSpanText(span: Span, text: string): Span {
  if (typeof span === 'string') return text;
  if ('strong' in span) return { strong: text };
  return 'emphasis' in span ? { emphasis: text } : { link: text };
}

/** A line whose neighbouring texts are one, and in which nothing is empty. */
export function joinedSpans(line: Line): Line {
  const spans: Span[] = [];
  for (const span of line) {
    const last = spans.at(-1);
    if (typeof span === 'string' && typeof last === 'string') spans[spans.length - 1] = last + span;
    else if (spanText(span) !== '') spans.push(span);
  }
  return spans;
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
    case 'checklist':
      return block.lines.map(documentLineText);
    case 'table':
      return block.rows.flat();
    case 'box':
      return [block.title, ...documentTexts(block.blocks)];
    case 'together':
      return documentTexts(block.blocks);
    case 'picture':
      return documentTexts(block.instead);
    case 'card':
      return cardTexts(block.card);
    case 'passage':
      return [block.text, ...block.notes.map(documentLineText)];
    case 'space':
      return [];
  }
}

/** What stands on a card, line by line. */
export function cardTexts({ use, tag, cite, text, notes }: Card): string[] {
  return [tag, use, documentLineText(cite), documentLineText(text), ...notes];
}

function textsOfItem({ line, items = [] }: Item): string[] {
  return [documentLineText(line), ...items.flatMap(textsOfItem)];
}
