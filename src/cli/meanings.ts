/** Names with what they mean, for help and completion. */
export type Meanings = Readonly<Record<string, string>>;

/** The names of a table with the summary of each row. */
export function summaryMeanings(table: Readonly<Record<string, { readonly summary: string }>>): Meanings {
  return Object.fromEntries(Object.entries(table).map(([name, { summary }]) => [name, summary]));
}

/** Names that say what they mean by themselves. */
export function bareMeanings(names: readonly string[]): Meanings {
  return Object.fromEntries(names.map((name) => [name, '']));
}
