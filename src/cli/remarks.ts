import { visible } from '../words/text.js';
import type { Io } from './io.js';
import { say } from './say.js';
import type { Shared } from './shared-options.js';

/** Says what is still to be said beside the answer, and only once. */
export function sayRemarks(shared: Shared, io: Io): void {
  for (const remark of io.remarks.splice(0)) say(visible(remark), shared, io);
}
