import type { LocatedProblem } from './located-problem.js';

/** The forms in which `claims check` tells other programs what it found. A new one is a file here and a row in this table. */
export const CHECK_FORMS: Readonly<
  Record<
    string,
    {
      readonly summary: string;
      /** Loads the code that writes it; `version` is that of the program. */
      readonly load: () => Promise<
        (problems: readonly LocatedProblem[], version: string) => Iterable<string>
      >;
    }
  >
> = {
  github: {
    summary: 'annotations in a GitHub workflow',
    load: async () => (await import('./github.js')).githubAnnotations,
  },
  sarif: {
    summary: 'SARIF 2.1.0, for code scanning and editors',
    load: async () => (await import('./sarif.js')).sarif,
  },
};
