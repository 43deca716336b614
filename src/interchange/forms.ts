import { namesOf } from '../words/names-of.js';
import { AIF_FORMS } from './aif/form.js';
import { ARGDOWN } from './argdown/form.js';
import { isArgmap } from './argmap/recognize.js';
import { CARNEADES } from './carneades/form.js';
import { FRAMEWORKS } from './frameworks/form.js';
import type { ExportWays, ForeignFile, ImportWays, InterchangeForm, ReadGraph } from './interchange-form.js';
import { isKialo } from './kialo/recognize.js';
import { isOwnJson } from './own/recognize-own.js';

/**
 * The forms in which arguments go to other tools and come from them, by the names that the command line gives them. A new
 * one is a row here, and a file for each way. Help, docs, completion and the detection of a file's form all follow this table.
 */
export const INTERCHANGE: Readonly<Record<string, InterchangeForm>> = {
  yaml: {
    summary: 'a claims file of the part that you choose, with what connects it to the thesis',
    endings: ['yaml', 'yml'],
    import: null,
    export: {
      loses: 'comments; of a part of a map, also the explained terms and the expected verdicts',
      empty: 'there would be nothing in it: no entry fits what you chose',
      load: async () => (await import('./own/write-own.js')).writeOwnYaml,
    },
  },
  json: {
    summary: 'a claims file in JSON, for programs; what "claims list --json" prints can be imported, too',
    endings: ['json', 'ndjson', 'jsonl'],
    import: {
      recognizes: isOwnJson,
      loses: 'of records, what is not in them: the header, explained terms, accepted gaps, expected verdicts',
      load: async () => (await import('./own/read-own.js')).readOwnJson,
    },
    export: {
      loses: 'comments; of a part of a map, also the explained terms and the expected verdicts',
      empty: 'there would be nothing in it: no entry fits what you chose',
      load: async () => (await import('./own/write-own.js')).writeOwnJson,
    },
  },
  ...AIF_FORMS,
  kialo: {
    summary: 'a discussion as text, as Kialo exports it',
    endings: ['txt'],
    import: {
      recognizes: isKialo,
      loses: 'links to claims that are not in the file, repeated links, and sources that no claim cites',
      load: async () => (await import('./kialo/read.js')).readKialo,
    },
    export: {
      loses: 'ids, headlines, kinds, places, schemes, tags, notes; which reasons need each other; undercuts',
      empty: 'there would be nothing in it: no entry fits what you chose',
      load: async () => (await import('./kialo/write.js')).writeKialo,
    },
  },
  argmap: {
    summary: 'a map in the YAML of argmap, with claims as keys',
    endings: ['yml', 'yaml'],
    import: {
      recognizes: isArgmap,
      loses: 'strengths of reasons, and reasons without a claim',
      load: async () => (await import('./argmap/read.js')).readArgmap,
    },
    export: {
      loses: 'ids, headlines, kinds, places, sources, tags; undercuts; the title and all else about the text',
      empty: 'there would be nothing in it: no entry fits what you chose',
      load: async () => (await import('./argmap/write.js')).writeArgmap,
    },
  },
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
