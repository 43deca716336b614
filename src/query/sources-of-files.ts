import type { Source } from '../map/model.js';
import type { CitedSource } from './sources.js';

/** The sources of several maps as one list: what says the same of a source is the same source, whatever its id. */

/** How one map uses a source. */
export interface UseInFile {
  readonly file: string;
  /** The id that the map gives it. */
  readonly id: string;
  readonly entries: number;
}

/** A source, and the maps that have it. */
export interface SourceOfFiles {
  /** An id that no other source of the list has: that of the first map, with a number behind it where that is taken. */
  readonly id: string;
  readonly source: Source;
  readonly uses: readonly UseInFile[];
}

/** A list that grows map by map. It keeps no map. */
export interface SourceList {
  add(file: string, sources: readonly CitedSource[]): void;
  /** In the order in which they came. */
  sources(): readonly SourceOfFiles[];
}

export function sourcesOfFiles(): SourceList {
  const found = new Map<string, SourceOfFiles & { readonly uses: UseInFile[] }>();
  const ids = new Set<string>();
  return {
    add(file, sources) {
      for (const { id, source, usedBy } of sources) {
        const use = { file, id, entries: usedBy.length };
        const same = keyOf(source);
        const known = found.get(same);
        if (known !== undefined) known.uses.push(use);
        else {
          const free = freeId(id, ids);
          ids.add(free);
          found.set(same, { id: free, source, uses: [use] });
        }
      }
    },
    sources: () => [...found.values()],
  };
}

/** All that is said of a source but its id, in whichever order. */
function keyOf({ id: _, ...fields }: Source): string {
  return JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let i = 2; taken.has(free); i += 1) free = `${id}-${i}`;
  return free;
}
