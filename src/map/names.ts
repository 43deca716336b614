import type { ArgumentMap, Statement } from './model.js';

/**
 * Names: ids, names of relations, ids of sources, tags, speakers, schemes. A letter with a mark can be written as one
 * character or as two (Unicode's forms NFC and NFD); keyboards and file systems differ in it and nobody sees it. So
 * names are kept, and looked up, in one form.
 */

/** A name in the form in which all names are kept (Unicode Standard Annex 15, NFC). */
export function normal(name: string): string {
  return name.normalize('NFC');
}

/** `a->b` and `a  ->  b` spelled `a -> b`, in the form of all names; an id alone is given back in that form. */
export function normalName(name: string): string {
  return normal(name)
    .split('->')
    .map((part) => part.trim())
    .join(' -> ');
}

/** The statement that somebody names, in whichever form the name was typed. */
export function statementNamed(map: ArgumentMap, typed: string): Statement | undefined {
  return map.byId.get(normal(typed));
}

/** Two names with one look-alike cannot be told apart by eye or ear: they differ in case, or in the kind of a letter. */
export function lookAlike(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
