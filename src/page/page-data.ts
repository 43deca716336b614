import type { PackedDraft } from './packed-draft.js';

/** What a page is given: plain data, written into it as JSON. */

/** The reader's own copy of the text, by its places: paragraphs of sentences, both counted from 1 in locators. */
export interface PageText {
  readonly paragraphs: readonly (readonly string[])[];
}

export interface PageData {
  readonly draft: PackedDraft;
  /** Null where no copy of the text is given. */
  readonly text: PageText | null;
  /** The ids of the entries that are shown first; null for all. Verdicts come from the whole map in any case. */
  readonly selected: readonly string[] | null;
  /** The id of the entry that is shown first where the address names none; null for the thesis. */
  readonly start: string | null;
}

/** What the build makes of the page's own code. */
export interface PageParts {
  readonly script: string;
  /** The hash of the script, as a content security policy names it. */
  readonly scriptHash: string;
  readonly style: string;
}
