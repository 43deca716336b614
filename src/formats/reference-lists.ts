import type { CitedSource } from '../query/sources.js';

/** The forms in which `claims sources` writes a list of references for other programs. A new one is a file here and a row in this table. */
export const REFERENCE_LISTS: Readonly<
  Record<
    string,
    {
      readonly summary: string;
      /** Loads the code that writes it. */
      readonly load: () => Promise<(sources: readonly CitedSource[]) => Iterable<string>>;
    }
  >
> = {
  'csl-json': {
    summary: 'CSL-JSON, for Zotero and other reference managers',
    load: async () => (await import('./csl-json.js')).cslJson,
  },
  bibtex: { summary: 'BibTeX, for LaTeX', load: async () => (await import('./bibtex.js')).bibtex },
  ris: { summary: 'RIS, for EndNote and Zotero', load: async () => (await import('./ris.js')).ris },
};
