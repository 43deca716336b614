/** A name in the form in which all names are kept (Unicode Standard Annex 15, NFC). */
export function normal(name: string): string {
  return MARKED.test(name) ? name.normalize('NFC') : name;
}

/** All letters with a mark that have another form, and the marks themselves, come later in Unicode. */
const MARKED = /[^\0-\u02ff]/;
