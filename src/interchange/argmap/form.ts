import type { InterchangeForm } from '../interchange-form.js';
import { isArgmap } from './recognize.js';

/** A map of argmap as a form of a file. */

export const ARGMAP: InterchangeForm = {
  summary: 'a map in the YAML of argmap, with claims as keys',
  endings: ['yml', 'yaml'],
  import: {
    recognizes: isArgmap,
    loses: 'strengths of reasons, and reasons without a claim',
    load: async () => (await import('./read.js')).readArgmap,
  },
  export: {
    loses: 'ids, headlines, kinds, places, sources, tags; undercuts; the title and all else about the text',
    empty: 'there would be nothing in it: no entry fits what you chose',
    load: async () => (await import('./write.js')).writeArgmap,
  },
};
