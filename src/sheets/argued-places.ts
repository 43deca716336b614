import { inText } from '../map/in-text.js';
import type { Statement } from '../map/model.js';
import { paragraphWords } from './text-places.js';

/** Where in the text a claim is argued for. */

/** The paragraphs of all that the text says for a claim, as a sheet names them: `paragraphs 1, 2 and 7`; empty for none. */
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
  return paragraphWords([...reasons].filter(inText));
}
