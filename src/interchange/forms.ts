import { namesOf } from '../words/names-of.js';
import { AIF_FORMS } from './aif/form.js';
import { ARGDOWN } from './argdown/form.js';
import { ARGMAP } from './argmap/form.js';
import { CARNEADES } from './carneades/form.js';
import { FRAMEWORKS } from './frameworks/form.js';
import type { ExportWays, ForeignFile, ImportWays, InterchangeForm, ReadGraph } from './interchange-form.js';
import { KIALO } from './kialo/form.js';
import { OWN_FORMS } from './own/form.js';

/**
 * The forms in which arguments go to other tools and come from them, by the names that the command line gives them. A new
 * one is a row here, and a file for each way. Help, docs, completion and the detection of a file's form all follow this table.
 */
export const INTERCHANGE: Readonly<Record<string, InterchangeForm>> = {
  ...OWN_FORMS,
  ...AIF_FORMS,
  kialo: KIALO,
  argmap: ARGMAP,
  argdown: ARGDOWN,
  carneades: CARNEADES,
  ...FRAMEWORKS,
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

/** A form with how it is imported. */
export interface ImportedForm extends InterchangeForm {
  readonly import: ImportWays<ReadGraph>;
}

/** The forms that can be imported. */
export function importedForms(): Readonly<Record<string, ImportedForm>> {
  return Object.fromEntries(
    namesOf(INTERCHANGE).flatMap((name) => {
      const form = INTERCHANGE[name]!;
      return form.import === null ? [] : [[name, { ...form, import: form.import }]];
    }),
  );
}

/** The names of the forms that a file can be of, by what is in it. */
export function formsOfFile(file: ForeignFile): string[] {
  const forms = importedForms();
  return namesOf(forms).filter((name) => forms[name]!.import.recognizes(file));
}
