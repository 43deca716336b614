/** What entries can be selected by. */

/** One value, or several. With a `!` before it, a value excludes. */
type Values = string | readonly string[];

/** All keys that are given must hold; of one key, any of the values. The values are those of the options of the commands. */
export interface Selection {
  readonly kind?: Values | undefined;
  readonly side?: Values | undefined;
  readonly type?: Values | undefined;
  readonly scheme?: Values | undefined;
  /** Evidence also has the tags of what it supports. */
  readonly tag?: Values | undefined;
  /** The id of a source. */
  readonly source?: Values | undefined;
  /** Who says it, if it is not the author. */
  readonly by?: Values | undefined;
  /** A place in the text: `3`, `3.2` or `3.2-4`. */
  readonly at?: Values | undefined;
  /** A verdict: `stands`, `falls` or `undecided`. */
  readonly status?: Values | undefined;
  /** The code of a gap. */
  readonly gap?: Values | undefined;
  /** True for what the text itself says, false for what was added to it. */
  readonly inText?: boolean | undefined;
  /** True for what a reader needs first. */
  readonly core?: boolean | undefined;
}
