/** A name in the form in which all names are kept (Unicode Standard Annex 15, NFC). */
export function normal(name: string): string {
  return name.normalize('NFC');
}

/** Two names with one look-alike cannot be told apart by eye or ear: they differ in case, or in the kind of a letter. */
export function lookAlike(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
