import { statementNamed } from '../map/names.js';
import type { View } from '../query/view.js';
import { didYouMean } from '../words/did-you-mean.js';
import { nearWords } from '../words/near-words.js';
import { oneLine } from '../words/text.js';
import { Failure } from './failure.js';
import { fileHint } from './file-hint.js';

/** The entries that a command line names, where it names several files: which of the files have them. */

/** What a file has, by name. */
export interface Named {
  has(name: string): boolean;
  names(): Iterable<string>;
}

export interface NamedEntries {
  /** Whether a file has all of them. */
  areIn(file: Named): boolean;
  /** Whether one of the files so far has all of them. */
  areFound(): boolean;
  /** That no file has all of them is a failure, which says what is near. */
  refuse(): void;
}

export function namedEntries(
  wanted: readonly string[],
  what: 'an entry' | 'a source' = 'an entry',
): NamedEntries {
  const missing = new Map(wanted.map((name) => [name, new Set<string>()]));
  let areThere = wanted.length === 0;
  return {
    areIn(file) {
      for (const [name, near] of missing) {
        if (file.has(name)) missing.delete(name);
        else for (const one of nearWords(name, file.names())) near.add(one);
      }
      const hasAll = wanted.every((name) => file.has(name));
      areThere ||= hasAll;
      return hasAll;
    },
    areFound: () => areThere,
    refuse() {
      const [first] = missing;
      if (first !== undefined) {
        const [name, near] = first;
        const hint = didYouMean(name, near) ?? fileHint(name);
        const message = `no file has ${what} with the id "${oneLine(name)}"`;
        throw new Failure('usage', hint === null ? message : `${message}; ${hint}`);
      }
      if (!areThere) throw new Failure('usage', 'no file has all the entries that you name');
    },
  };
}

/** The entries of a map, by id. */
export function entriesOf({ map }: View): Named {
  return { has: (id) => statementNamed(map, id) !== undefined, names: () => map.byId.keys() };
}
