/** Two names with one look-alike cannot be told apart by eye or ear: they differ in case, or in the kind of a letter. */
export function lookAlike(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
