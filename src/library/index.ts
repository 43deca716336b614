/**
 * What the package gives to other programs: `import { readMap } from 'claims-explorer'`. This list is the whole of it. It works on texts
 * and data alone: no files, no process, no clock; so it also runs in a browser.
 */

export {
  type AttackFound,
  attackRecords,
  attacks,
  type Chain,
  type ChainOptions,
  chain,
  chainRecords,
  criticalQuestions,
  type Found,
  gaps,
  type Order,
  overview,
  records,
  schemes,
  search,
  select,
  sort,
  sources,
  type TreeOptions,
  type TreeRow,
  tags,
  tree,
  treeRecords,
} from './asking.js';
export { ClaimsError } from './claims-error.js';
export { accepts, advise, evaluate, explain, positions, strengths } from './evaluating.js';
export type * from './map-types.js';
export {
  asOf,
  type CheckOptions,
  check,
  type MapReading,
  problemsText,
  type ReadOptions,
  readMap,
  readMapOrThrow,
  type SplitOptions,
  splitText,
} from './reading.js';
export type * from './records.js';
export type { Selection } from './selection-type.js';
export type * from './verdict-types.js';
export { card, type ExportForm, type ExportOptions, exportMap } from './writing.js';
