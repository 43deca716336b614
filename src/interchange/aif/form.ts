import type { InterchangeForm } from '../interchange-form.js';
import { isAif, isXaif } from './recognize-aif.js';

/** The Argument Interchange Format as forms of files: AIFdb's JSON, and xAIF. */

const IMPORT = {
  loses:
    'who said what when: locutions (L), illocutions (YA) and transitions (TA); rephrasings (MA) and preferences (PA)',
  load: async () => (await import('./read-aif.js')).readAif,
} as const;

const EXPORT = {
  loses: 'explained terms, accepted gaps and expected verdicts',
  empty: 'there would be nothing in it: no entry fits what you chose',
} as const;

export const AIF_FORMS: Readonly<Record<'aif' | 'xaif', InterchangeForm>> = {
  aif: {
    summary: 'the Argument Interchange Format, in the JSON of AIFdb, Carneades and others',
    endings: ['json'],
    import: { ...IMPORT, recognizes: isAif },
    export: { ...EXPORT, load: async () => (await import('./write-aif.js')).writeAif },
  },
  xaif: {
    summary: 'the Argument Interchange Format as OVA and oAMF use it, with places for a picture',
    endings: ['json'],
    import: { ...IMPORT, recognizes: isXaif },
    export: { ...EXPORT, load: async () => (await import('./write-aif.js')).writeXaif },
  },
};
