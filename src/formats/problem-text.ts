import type { Problem } from '../map/problem.js';
import { visible } from '../words/text.js';

/** What is said of a problem where another program shows the place and the code: the entry, what is wrong, and how to fix it. */
export function problemText({ id, message, hint }: Pick<Problem, 'id' | 'message' | 'hint'>): string {
  const about = id === null ? '' : `${id}: `;
  return visible(`${about}${message}${hint === null ? '' : `\n${hint}`}`);
}
