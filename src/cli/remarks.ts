import { visible } from '../words/text.js';
import type { Io } from './io.js';

/** Says what is still to be said beside the answer, and only once. */
export function sayRemarks({ remarks, stderr }: Io): void {
  for (const remark of remarks.splice(0)) stderr.write(`${visible(remark)}\n`);
}
