import { ERRORS, WARNINGS } from '../map/error-codes.js';
import { GAPS } from '../map/gap.js';
import { TERMS } from '../map/terms.js';
import { SCHEMES } from './schemes.js';

/** Everything that can be looked up by its word: the terms of the program, the codes of gaps and errors, the schemes. */

type Sentences = Readonly<Record<string, string>>;

/** Word to sentence; a term comes before a code of the same name. */
export const GLOSSARY: Sentences = {
  ...coded(
    'A scheme',
    Object.fromEntries(Object.entries(SCHEMES).map(([name, { pattern }]) => [name, pattern])),
  ),
  ...coded('An error', { ...ERRORS, ...WARNINGS }),
  ...coded('A gap', GAPS),
  ...Object.fromEntries(Object.values<Sentences>(TERMS).flatMap((group) => Object.entries(group))),
};

/** What the term "signs" explains. */
const SIGN = /^[●■▼▲✓✗?†]$/;

/** The sentence for a word, however it is capitalized, spelled with spaces, or with or without an s; null where none explains it. */
export function meaningOfWord(word: string): { readonly word: string; readonly meaning: string } | null {
  const known = new Map(Object.keys(GLOSSARY).map((each) => [plainWord(each), each]));
  const wanted = SIGN.test(word) ? 'signs' : plainWord(word);
  const others = [wanted.replace(/ies$/, 'y'), wanted.replace(/s$/, ''), `${wanted}s`];
  const found = [wanted, ...others].flatMap((form) => known.get(form) ?? [])[0];
  return found === undefined ? null : { word: found, meaning: GLOSSARY[found]! };
}

function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

function coded(what: string, meanings: Sentences): Sentences {
  return Object.fromEntries(
    Object.entries(meanings).map(([name, meaning]) => [name, `${what}: ${meaning.replace(/\.$/, '')}.`]),
  );
}
