import { textFaultSource } from '../../abstract/fault-source.js';
import {
  type FrameworkForm,
  frameworkFormOfContent,
  frameworkFormOfName,
} from '../../abstract/framework-form.js';
import type { ForeignFile, InterchangeForm } from '../interchange-form.js';

/** The forms of the solver competitions (ICCMA) for abstract frameworks. */

const TO_BE_WRITTEN = 'nothing; but the form has no texts, so you have to write what each argument says';

/** What the exports have in common. A solver is asked about the entries that somebody chose, and about no others. */
const EXPORT = {
  staysAsChosen: true,
  loses: 'all that entries say: only their ids are left, and what decides their verdicts',
  empty: 'there would be nothing to evaluate: no entry is selected',
} as const;

export const FRAMEWORKS: Readonly<Record<FrameworkForm, InterchangeForm>> = {
  tgf: {
    summary:
      'an abstract framework in the trivial graph format: arguments that attack each other, for solvers',
    endings: ['tgf'],
    import: {
      recognizes: isFramework('tgf'),
      loses: TO_BE_WRITTEN,
      load: async () => (await import('./read.js')).readTgfGraph,
    },
    export: { ...EXPORT, load: async () => (await import('./write.js')).writeTgf },
  },
  apx: {
    summary: 'an abstract framework as facts, arg(a) and att(a,b), for ASPARTIX, clingo and other solvers',
    endings: ['apx'],
    import: {
      recognizes: isFramework('apx'),
      loses: TO_BE_WRITTEN,
      load: async () => (await import('./read.js')).readApxGraph,
    },
    export: { ...EXPORT, load: async () => (await import('./write.js')).writeApx },
  },
  af: {
    summary: 'an abstract framework in numbers, "p af 3", as in the solver competitions',
    endings: ['af'],
    import: {
      recognizes: isFramework('af'),
      loses: TO_BE_WRITTEN,
      load: async () => (await import('./read.js')).readAfGraph,
    },
    export: { ...EXPORT, load: async () => (await import('./write.js')).writeAf },
  },
};

/** Whether a file is an abstract framework in a form. */
function isFramework(form: FrameworkForm): (file: ForeignFile) => boolean {
  return ({ name, text }) =>
    form === (frameworkFormOfContent(textFaultSource(text)) ?? frameworkFormOfName(name));
}
