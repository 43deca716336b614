/**
 * What the reader of YAML is told of the keys of a form, by their names. It knows YAML, not the form; with this, its
 * messages can tell a key from a word that a colon follows.
 */
export interface KnownKeys {
  readonly all: ReadonlySet<string>;
  /** Those whose value is a text for people. */
  readonly texts: ReadonlySet<string>;
  /** Those whose value is a text for people or a list of such. */
  readonly listsOfTexts: ReadonlySet<string>;
  /** Those whose value has a fixed form (a date, one of a few words): what stands behind one is no part of a text. */
  readonly fixed: ReadonlySet<string>;
}

/** Whether the value of a key is for people alone: nothing else in a file depends on what it says. */
export function isProseKey(key: string, { texts, listsOfTexts }: KnownKeys): boolean {
  return texts.has(key) || listsOfTexts.has(key);
}

/** A known key and its value that grew together for want of a space (`text:foo`): the key; else null. */
export function gluedKey(words: string, { all }: KnownKeys): string | null {
  const [, , name] = /^(["']?)([\p{L}_-]+)\1:(?=\S)/u.exec(words) ?? [];
  return name !== undefined && all.has(name) ? name : null;
}
