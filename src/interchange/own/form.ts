import type { InterchangeForm } from '../interchange-form.js';
import { isOwnJson } from './recognize-own.js';

/** Claims files as a form to import and to export, whole or in part. */

const EXPORT = {
  loses: 'comments; of a part of a map, also the explained terms and the expected verdicts',
  empty: 'there would be nothing in it: no entry fits what you chose',
} as const;

export const OWN_FORMS: Readonly<Record<'yaml' | 'json', InterchangeForm>> = {
  yaml: {
    summary: 'a claims file of the part that you choose, with what connects it to the thesis',
    endings: ['yaml', 'yml'],
    import: null,
    export: {
      ...EXPORT,
      load: async () => (await import('./write-own.js')).writeOwnYaml,
    },
  },
  json: {
    summary: 'a claims file in JSON, for programs; what "claims list --json" prints can be imported, too',
    endings: ['json', 'ndjson', 'jsonl'],
    import: {
      recognizes: isOwnJson,
      loses: 'if it is a list of records: the header, explained terms, accepted gaps and expected verdicts',
      load: async () => (await import('./read-own.js')).readOwnJson,
    },
    export: {
      ...EXPORT,
      load: async () => (await import('./write-own.js')).writeOwnJson,
    },
  },
};
