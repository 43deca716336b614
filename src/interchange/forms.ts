import { textFaultSource } from '../abstract/fault-source.js';
import {
  type FrameworkForm,
  frameworkFormOfContent,
  frameworkFormOfName,
} from '../abstract/framework-form.js';
import { namesOf } from '../words/names-of.js';
import type { ExportWays, ForeignFile, InterchangeForm } from './interchange-form.js';

/** What the exports as an abstract framework have in common. */
const FRAMEWORK = {
  loses: 'texts and all else that is said of entries: only ids are left, and what decides verdicts',
  empty: 'there would be nothing to evaluate: no entry is selected',
} as const;

/** Whether a file is an abstract framework in a form. */
function isFramework(form: FrameworkForm): (file: ForeignFile) => boolean {
  return ({ name, text }) =>
    form === (frameworkFormOfContent(textFaultSource(text)) ?? frameworkFormOfName(name));
}

/**
 * The forms in which arguments go to other tools and come from them, by the names that the command line gives them. A new
 * one is a row here, and a file for each way. Help, docs, completion and the detection of a file's form all follow this table.
 */
export const INTERCHANGE: Readonly<Record<string, InterchangeForm>> = {
  tgf: {
    summary: 'the evaluation as arguments that attack each other, in the trivial graph format, for solvers',
    endings: ['tgf'],
    import: {
      recognizes: isFramework('tgf'),
      loses: 'nothing',
      load: async () => (await import('./framework-read.js')).readTgfGraph,
    },
    export: {
      ...FRAMEWORK,
      load: async () => (await import('./framework-write.js')).writeTgf,
    },
  },
  apx: {
    summary: 'the same as facts, arg(a) and att(a,b), for ASPARTIX, clingo and other solvers',
    endings: ['apx'],
    import: {
      recognizes: isFramework('apx'),
      loses: 'nothing',
      load: async () => (await import('./framework-read.js')).readApxGraph,
    },
    export: {
      ...FRAMEWORK,
      load: async () => (await import('./framework-write.js')).writeApx,
    },
  },
  af: {
    summary: 'the same in numbers, as in the solver competitions: p af, then an attack on each line',
    endings: ['af'],
    import: {
      recognizes: isFramework('af'),
      loses: 'nothing',
      load: async () => (await import('./framework-read.js')).readAfGraph,
    },
    export: {
      ...FRAMEWORK,
      load: async () => (await import('./framework-write.js')).writeAf,
    },
  },
};

/** A form with how it is exported. */
export interface ExportedForm extends InterchangeForm {
  readonly export: ExportWays;
}

/** The forms that can be exported. */
export function exportedForms(): Readonly<Record<string, ExportedForm>> {
  return Object.fromEntries(
    namesOf(INTERCHANGE).flatMap((name) => {
      const form = INTERCHANGE[name]!;
      return form.export === null ? [] : [[name, { ...form, export: form.export }]];
    }),
  );
}
