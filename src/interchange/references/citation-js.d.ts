/** What is used of Citation.js, which has no types. */

declare module '@citation-js/plugin-bibtex/lib/input/value.js' {
  /** What LaTeX prints for the value of a field, with tags for formatting; the names in a field of names. */
  export function parse(text: string, field: string): unknown;
}

declare module '@citation-js/plugin-bibtex/lib/mapping/crossref.js' {
  /** The properties of an entry with those that it takes from the one that its `crossref` names. */
  export function crossref(
    type: string,
    properties: Readonly<Record<string, string>>,
    registry: Readonly<
      Record<string, { readonly type: string; readonly properties: Readonly<Record<string, string>> }>
    >,
  ): Record<string, string | undefined>;
}
