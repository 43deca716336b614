import { textFaultSource } from '../../abstract/fault-source.js';
import {
  type FrameworkForm,
  frameworkFormOfContent,
  frameworkFormOfName,
} from '../../abstract/framework-form.js';
import type { ForeignFile, InterchangeForm } from '../interchange-form.js';

/** The forms of the solver competitions (ICCMA) for abstract frameworks. */

/** What the exports have in common. */
const EXPORT = {
  loses: 'texts and all else that is said of entries: only ids are left, and what decides verdicts',
  empty: 'there would be nothing to evaluate: no entry is selected',
} as const;

export const FRAMEWORKS: Readonly<Record<FrameworkForm, InterchangeForm>> = {
  tgf: {
    summary: 'the evaluation as arguments that attack each other, in the trivial graph format, for solvers',
    endings: ['tgf'],
    import: {
      recognizes: isFramework('tgf'),
      loses: 'nothing',
      load: async () => (await import('./read.js')).readTgfGraph,
    },
    export: { ...EXPORT, load: async () => (await import('./write.js')).writeTgf },
  },
  apx: {
    summary: 'the same as facts, arg(a) and att(a,b), for ASPARTIX, clingo and other solvers',
    endings: ['apx'],
    import: {
      recognizes: isFramework('apx'),
      loses: 'nothing',
      load: async () => (await import('./read.js')).readApxGraph,
    },
    export: { ...EXPORT, load: async () => (await import('./write.js')).writeApx },
  },
  af: {
    summary: 'the same in numbers, as in the solver competitions: p af, then an attack on each line',
    endings: ['af'],
    import: {
      recognizes: isFramework('af'),
      loses: 'nothing',
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
