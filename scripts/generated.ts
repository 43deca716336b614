/** What the build makes with the program itself, in one script, so that the program is bundled for it once. */
export { keptDraft } from './draft.js';
export { manPage } from './man-page.js';
export { schemas } from './schemas.js';
