import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import { paragraphsOf, paragraphWords } from './text-places.js';

/** Where in the text a claim is argued for. */

/** The paragraphs in which the text argues for a claim without saying it: `argued for in paragraphs 1, 2 and 7`; empty for none. */
export function arguedIn(claim: Statement): string {
  const reasons = new Set<Statement>();
  const stack = [claim];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    for (const one of next.supportedBy.flatMap(({ premises }) => premises)) {
      if (one === claim || reasons.has(one)) continue;
      reasons.add(one);
      stack.push(one);
    }
  }
  const own = paragraphsOf(claim);
  const elsewhere = [...reasons].filter(
    (reason) => inText(reason) && paragraphsOf(reason).every((one) => !own.includes(one)),
  );
  return elsewhere.length === 0 ? '' : `argued for in ${paragraphWords(elsewhere)}`;
}
