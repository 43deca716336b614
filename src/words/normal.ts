/** A name in the form in which all names are kept (Unicode Standard Annex 15, NFC). */
export function normal(name: string): string {
  return name.normalize('NFC');
}
