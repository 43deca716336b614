/** What commands need where several files are named, in one part that is loaded then. */
export { sourcesOfFiles } from '../query/sources-of-files.js';
export { renderMapSummary, renderVerdictSummary, severalCaveat } from '../render/map-summary.js';
export { giveSeveral } from './give-several.js';
export { entriesOf, namedEntries } from './named-entries.js';
export { fileOfRecords, severalFiles } from './several-files.js';
