import type { InterchangeForm } from '../interchange-form.js';
import { isKialo } from './recognize.js';

/** A discussion of Kialo as a form of a file. */

export const KIALO: InterchangeForm = {
  summary: 'a discussion as text, as Kialo exports it',
  endings: ['txt'],
  import: {
    recognizes: isKialo,
    loses: 'links to claims that are not in the file, repeated links, and sources that no claim cites',
    load: async () => (await import('./read.js')).readKialo,
  },
  export: {
    loses: 'ids, headlines, kinds, places, schemes, tags, notes; which reasons need each other; undercuts',
    empty: 'there would be nothing in it: no entry fits what you chose',
    load: async () => (await import('./write.js')).writeKialo,
  },
};
