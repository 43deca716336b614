import { type Framework, SUPPORT } from './framework.js';
import type { Labelling } from './label.js';
import type { IncomingLinks } from './links.js';
import type { Rows } from './sparse-rows.js';
import { UNDECIDED } from './status.js';
import { hasNeededSupport } from './support-rules.js';

/**
 * What each open verdict hangs on directly: what is open and bears on it. *Where a and b attack each other, a hangs on b
 * and b on a.* What could carry a node comes after the rest; where it is carried already, that is no question. Linear; null
 * where the time was over before.
 */
export function hangingRows(
  framework: Framework,
  { status }: Labelling,
  links: IncomingLinks,
  isOver: () => boolean,
): Rows | null {
  const from = new Int32Array(framework.size + 1);
  const to = new Int32Array(links.source.length);
  let count = 0;
  for (let node = 0; node < framework.size; node += 1) {
    if (isOver()) return null;
    if (status[node] === UNDECIDED) {
      for (const isSupport of hasNeededSupport(framework, links, status, node) ? [false] : [false, true]) {
        for (let i = links.from[node]!; i < links.from[node + 1]!; i += 1) {
          const other = links.source[i]!;
          if (status[other] !== UNDECIDED || (links.role[other] === SUPPORT) !== isSupport) continue;
          to[count++] = other;
        }
      }
    }
    from[node + 1] = count;
  }
  return { from, to: to.subarray(0, count) };
}
