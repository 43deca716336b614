/** What would be right where something is wrong, as data: a program can offer to write it. */

export type Fix =
  /** What can stand in the place of the words that are meant, the likeliest first. */
  | { readonly kind: 'replace'; readonly by: readonly string[] }
  /** Where the text has the phrase of an entry, as a locator. */
  | { readonly kind: 'place'; readonly at: string };

/** What a did-you-mean says for a program: what can stand there instead; null for nothing. */
export function replaceFix(by: readonly string[]): Fix | null {
  return by.length === 0 ? null : { kind: 'replace', by };
}
