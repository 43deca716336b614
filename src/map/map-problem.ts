import type { Fix } from './fix.js';
import type { Path } from './model.js';

/** Something wrong with a draft: what, where it was written, and what would be right. */
export interface MapProblem {
  readonly code:
    | 'duplicate-id'
    | 'unknown-id'
    | 'duplicate-relation'
    | 'bad-relation'
    | 'bad-thesis'
    | 'bad-expect';
  readonly message: string;
  readonly hint: string | null;
  readonly fix?: Fix | null;
  readonly where: Path;
  /** The names that it speaks of. */
  readonly about: readonly string[];
  /** Where only one may be: where the first was written, and what it is if the message does not say it. */
  readonly first?: { readonly where: Path; readonly what: string | null };
  /** What was looked for and is not there. */
  readonly missing?: 'entry' | 'relation' | 'source';
}
