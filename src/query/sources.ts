import type { ArgumentMap, Source, Statement } from '../map/model.js';

/** The sources of a map, and who uses each. */

/** A source with the name by which it can be cited, and the entries that it is the source of. */
export interface CitedSource {
  /** Its id; for one that is written in an entry, a name made of the entry's id. */
  readonly id: string;
  readonly source: Source;
  readonly usedBy: readonly Statement[];
}

/**
 * The sources of the file in its order, with those of `statements` that use them; then those that entries have written in
 * place. Linear in both.
 */
export function citedSources(map: ArgumentMap, statements: readonly Statement[]): CitedSource[] {
  const listed = [...map.sources.values()];
  const users = new Map<string, Statement[]>(listed.map((source) => [keyOf(source), []]));
  const sources = new Map<string, Source>(listed.map((source) => [keyOf(source), source]));
  for (const statement of statements) {
    if (statement.source === null) continue;
    const key = keyOf(statement.source);
    sources.set(key, statement.source);
    const own = users.get(key);
    if (own === undefined) users.set(key, [statement]);
    else own.push(statement);
  }
  return [...sources].map(([key, source]) => {
    const usedBy = users.get(key)!;
    return { id: source.id ?? freeName(usedBy[0]!.id, map), source, usedBy };
  });
}

/** What tells a source from all others. */
function keyOf(source: Source): string {
  return source.id === null ? JSON.stringify(source) : ` ${source.id}`;
}

/** The id of an entry, as a name that no source of the file has. */
function freeName(id: string, { sources }: ArgumentMap): string {
  let name = id;
  while (sources.has(name)) name += '-source';
  return name;
}
