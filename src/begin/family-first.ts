/** The name of a writer as references need it, with the family name first. */

/** What parts the names of several people. */
const BETWEEN_PEOPLE = /\s+(?:and|&|und|et|и)\s+/u;

/** A name of several words with one of these, or with an article first, is hardly that of a person. */
const GROUP =
  /^(?:the|der|die|das|le|la|les|el|los|las)\s|\b(?:editors?|editorial|board|staff|team|newsroom|agency|press|news|times|council|committee|university|institute|ministry|government|association|redaktion|jr|sr)\b/iu;

/**
 * A name parted as BibTeX parts it: `Lopez, Maria` of `Maria Lopez`, `von der Leyen, Ursula` of `Ursula von der Leyen`, and of
 * several people `Lopez, Maria; Smith, John`. One word, a name with a comma and what looks like a group stay as they are.
 */
export function familyFirst(name: string): string {
  if (/[,;]/.test(name) || GROUP.test(name)) return name;
  return name.split(BETWEEN_PEOPLE).map(personFamilyFirst).join('; ');
}

function personFamilyFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  if (words.length === 1) return name.trim();
  const particle = words.findIndex((word, i) => i > 0 && i < words.length - 1 && /^\p{Ll}/u.test(word));
  const start = particle === -1 ? words.length - 1 : particle;
  return `${words.slice(start).join(' ')}, ${words.slice(0, start).join(' ')}`;
}
