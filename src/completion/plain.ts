import type { Shell, Word } from './shell.js';

/** What `claims complete -- words` without a shell reads and answers: words as they are, a candidate and its meaning a line. */
export const plain: Omit<Shell, 'script'> = {
  match: 'beginning',
  tilde: 'kept',
  read(handed) {
    return {
      before: handed.slice(0, -1).map((value): Word => ({ value, known: value, tilde: false })),
      typed: { value: handed.at(-1) ?? '', tilde: false },
      redirects: false,
      answer: (candidates) => candidates.map(({ word, meaning }) => `${word}\t${meaning}\n`).join(''),
    };
  },
};
