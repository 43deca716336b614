/** Small letters, digits and signs of ASCII: they look like no others. */
const PLAIN = /^[ -@[-~]*$/;

/** Two names with one look-alike cannot be told apart by eye or ear: they differ in case, or in the kind of a letter. */
export function lookAlike(name: string): string {
  if (PLAIN.test(name)) return name;
  return name.normalize('NFKC').toLowerCase();
}
