import type { Statement } from '../map/model.js';

/** What a key asks of the world outside the walk; who runs the walk does it. */
export type Request =
  /** Puts a text where the terminal can paste it from; `what` says which text it is, as in `the id "a"`. */
  | { readonly does: 'copy'; readonly text: string; readonly what: string }
  /** Shows a web address. */
  | { readonly does: 'browse'; readonly address: string }
  /** Opens the claims file in an editor, where the statement is written. */
  | { readonly does: 'edit'; readonly statement: Statement }
  /** Reads the claims file again; `unasked` where it was changed and nobody pressed a key. */
  | { readonly does: 'reload'; readonly unasked: boolean };
