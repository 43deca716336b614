/** A text that was read, whatever form its file had: its paragraphs and headings in order. */

/** A paragraph, which is counted, or a heading, which is not. Each is one line. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading';
  readonly text: string;
}

/** What reading a text came to. */
export interface ReadText {
  readonly blocks: readonly TextBlock[];
  /** How the text was read, as half a sentence: `Read as Markdown, headings not counted`; null where it is as it stands. */
  readonly how: string | null;
  /** The title that the file gives itself; null where it has none or its form has no titles. */
  readonly title: string | null;
}

export function paragraphBlocks(texts: readonly string[]): TextBlock[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}
