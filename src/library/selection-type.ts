import type { ClaimType, Kind, Side, Status } from './map-types.js';

/** What entries can be selected by. */

/** One value, or several. With a `!` before it, a value excludes. */
type Values<Word extends string = string> = Word | `!${Word}` | readonly (Word | `!${Word}`)[];

/** All keys that are given must hold; of one key, any of the values. The values are those of the options of the commands. */
export interface Selection {
  /** The kind of entry. */
  readonly kind?: Values<Kind> | undefined;
  /** The side of the motion. */
  readonly side?: Values<Side> | undefined;
  /** The type of claim. */
  readonly type?: Values<ClaimType> | undefined;
  /** The kind of inference of a step that it gives. */
  readonly scheme?: Values | undefined;
  /** Evidence also has the tags of what it supports. */
  readonly tag?: Values | undefined;
  /** The id of a source. */
  readonly source?: Values | undefined;
  /** Who says it, if it is not the author. */
  readonly by?: Values | undefined;
  /** A place in the text: `3`, `3.2` or `3.2-4`. */
  readonly at?: Values | undefined;
  /** A verdict: `stands`, `falls` or `undecided`; or as data have it, `in` and `out`. */
  readonly status?: Values<Status | 'stands' | 'falls'> | undefined;
  /** The code of a gap. */
  readonly gap?: Values | undefined;
  /** True for what the text itself says, false for what was added to it. */
  readonly inText?: boolean | undefined;
  /** True for what a reader needs first. */
  readonly core?: boolean | undefined;
}
