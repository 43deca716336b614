import type { Answer } from '../map/answers.js';
import type { ArgumentNode } from '../map/model.js';
import type { View } from '../query/view.js';

/** How the file judges an exchange, in the words that sheets have for it. */

/**
 * How the file judges an answer to something (`what` is what it is called: `the objection`), where it does not simply settle it; `fallen` says
 * that it falls. An answer that does not fall although its step does is not said to fall: it does not count here. What only takes away one of several
 * things that carry an argument can stand, and the argument, too.
 */
export function judgementOf(
  { labels }: View,
  { attack, depth }: Answer,
  [what, answered]: readonly [string, ArgumentNode],
  fallen: 'falls' | 'answered',
): string | null {
  const status = labels.statusOf(attack);
  if (status === 'undecided') return 'undecided';
  if (status === 'out') {
    const premises = attack.premises.map((premise) => labels.statusOf(premise));
    if (fallen === 'answered' || premises.includes('out')) return fallen;
    return premises.includes('undecided') ? 'does not count here' : 'stands, but does not count here';
  }
  const left = depth === 0 ? 'out' : labels.statusOf(answered);
  if (left === 'out') return null;
  return `${what} ${left === 'in' ? 'still stands' : 'is still undecided'}`;
}
