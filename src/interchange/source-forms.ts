import type { ImportWays, ReadSources } from './interchange-form.js';
import { isBibtex, isCsl, isRis } from './references/recognize.js';

/**
 * The forms of lists of references, from which a file gets sources and no entries. A new one is a row here. Help, docs,
 * completion and the detection of a file's form follow this table.
 */

/** A form of lists of references. */
export interface SourceForm {
  /** What it is, and whose. */
  readonly summary: string;
  /** The endings that a file of it can have, without the dot, the usual one first. */
  readonly endings: readonly string[];
  readonly import: ImportWays<ReadSources>;
}

const LOSES =
  'abstracts, keywords, files, translators and whatever else a source of a claims file has no key for';

export const SOURCE_FORMS: Readonly<Record<string, SourceForm>> = {
  'csl-json': {
    summary: 'references as CSL-JSON, from Zotero, Mendeley or pandoc',
    endings: ['json', 'yaml'],
    import: {
      recognizes: isCsl,
      loses: LOSES,
      load: async () => (await import('./references/csl.js')).readCsl,
    },
  },
  bibtex: {
    summary: 'references as BibTeX or BibLaTeX, from Zotero, JabRef or a bibliography for LaTeX',
    endings: ['bib'],
    import: {
      recognizes: isBibtex,
      loses: LOSES,
      load: async () => (await import('./references/bibtex.js')).readBibtex,
    },
  },
  ris: {
    summary: 'references as RIS, from EndNote, Zotero, libraries and publishers',
    endings: ['ris'],
    import: {
      recognizes: isRis,
      loses: LOSES,
      load: async () => (await import('./references/ris.js')).readRis,
    },
  },
};
