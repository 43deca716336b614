import { ATTACK, emptyFramework, type Framework } from './framework.js';

/**
 * An abstract framework of `size` arguments: attack i goes from `source[i]` to `target[i]`. An attack that is given
 * twice stands twice among the links, and counts as one wherever that matters.
 */
export function attackFramework(size: number, source: Int32Array, target: Int32Array): Framework {
  const from = new Int32Array(size + 1);
  const framework = emptyFramework(size, size, from, source.length);
  const { to, role, attackers } = framework;
  role.fill(ATTACK);
  for (let i = 0; i < source.length; i += 1) {
    from[source[i]!]! += 1;
    attackers[target[i]!]! += 1;
  }
  // Each row's end, which becomes its start while the row is filled from behind.
  for (let node = 1; node <= size; node += 1) from[node]! += from[node - 1]!;
  for (let i = source.length - 1; i >= 0; i -= 1) {
    const place = from[source[i]!]! - 1;
    from[source[i]!] = place;
    to[place] = target[i]!;
  }
  return framework;
}
