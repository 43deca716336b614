import type { InterchangeForm } from '../interchange-form.js';
import { isArgdown } from './recognize.js';

/** Argdown as a form: how it is known, read and written. */
export const ARGDOWN: InterchangeForm = {
  summary: 'a text in Argdown; its JSON and Argdown in Markdown can be imported, too',
  endings: ['argdown', 'ad'],
  import: {
    recognizes: isArgdown,
    loses:
      'names, descriptions, tags and data of arguments whose premises are given; addresses of links; settings of its map',
    load: async () => (await import('./read.js')).readArgdown,
  },
  export: {
    loses: 'explained terms and expected verdicts',
    empty: 'there would be nothing in it: no entry fits what you chose',
    load: async () => (await import('./write.js')).writeArgdown,
  },
};
