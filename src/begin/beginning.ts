import type { Original } from '../original/split-original.js';

/** What is known of a text before its map is written. */

/** What the file says of the text; null for what is not known yet. */
export interface Beginning {
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly motion: string | null;
  /** The main claim of the text, in a sentence. */
  readonly thesis: string | null;
  readonly text: BeginningText | null;
  /** The schema as the file names it, for editors; null where there is none. */
  readonly schema: string | null;
}

/** The user's copy of the text. */
export interface BeginningText {
  readonly original: Original;
  /** The first words of paragraph 1; null where that is the first paragraph of the copy. */
  readonly begins: string | null;
  /** The copy as the map's file can name it; null where it is not in its folder or below. */
  readonly own: string | null;
  /** The copy as an option names it, quoted for a shell. */
  readonly named: string;
}
