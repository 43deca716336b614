import type { Statement } from '../../map/model.js';

/** Ids as atoms, which Carneades takes for names: `start-later` would be a difference of two, and `2019` a number. */

/** What has a meaning of its own where a name is expected. */
const RESERVED = new Set(['true', 'false', 'in', 'or', 'div', 'mod', 'nil', 'app']);

/** An atom for each statement, all different: its id with `_` for what an atom cannot have. */
export function atomsOf(statements: readonly Statement[]): ReadonlyMap<Statement, string> {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  // An id that is an atom already stays as it is.
  for (const { id } of statements) if (atomFor(id) === id) taken.add(id);
  return new Map(statements.map((statement) => [statement, free(statement.id)]));

  function free(id: string): string {
    const atom = atomFor(id);
    if (atom === id) return atom;
    let candidate = atom;
    while (taken.has(candidate)) {
      const count = (counts.get(atom) ?? 1) + 1;
      counts.set(atom, count);
      candidate = `${atom}_${count}`;
    }
    taken.add(candidate);
    return candidate;
  }
}

function atomFor(id: string): string {
  const atom = id.replaceAll(/[^\p{L}\p{Nd}_]/gu, '_');
  return /^[\p{L}]/u.test(atom) && !/^[\p{Lu}\p{Lt}]/u.test(atom) && !RESERVED.has(atom) ? atom : `s_${atom}`;
}
