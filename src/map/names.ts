import { normal } from '../words/normal.js';
import type { ArgumentMap, ArgumentNode, Statement } from './model.js';

/**
 * Names: ids, names of relations, ids of sources, tags, speakers, schemes. A letter with a mark can be written as one
 * character or as two (Unicode's forms NFC and NFD); keyboards and file systems differ in it and nobody sees it. So
 * names are kept, and looked up, in one form.
 */

/** `a->b` and `a  ->  b` spelled `a -> b`, in the form of all names; an id alone is given back in that form. */
export function lookupName(name: string): string {
  return normal(name)
    .split('->')
    .map((part) => part.trim())
    .join(' -> ');
}

/** The statement that somebody names, in whichever form the name was typed. */
export function statementNamed(map: ArgumentMap, typed: string): Statement | undefined {
  return map.byId.get(normal(typed));
}

/** The statement or step that somebody names, in whichever form the name was typed. */
export function nodeNamed(map: ArgumentMap, typed: string): ArgumentNode | undefined {
  const name = lookupName(typed);
  return map.byId.get(name) ?? map.byName.get(name);
}
