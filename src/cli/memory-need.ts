import { getHeapStatistics } from 'node:v8';
import { megabytesInWords } from '../disk/read-bytes.js';
import type { ErrorParts } from '../map/problem.js';

/** How much memory a claims file takes, told from its bytes: a file for which there is too little is not begun. */

/**
 * What each value of a file takes at most, with all that is made of it, in bytes: measured with files of very many short
 * entries, steps and tags, right and wrong, in the commands that need most.
 */
const BYTES_PER_VALUE = 600;

/** A text takes up to two bytes for each of the file's, and the parser has a copy of it. */
const BYTES_PER_BYTE = 4;

/** Why there is not enough memory to read a file, and what to do; null where there is enough. */
export function lackOfMemory(
  bytes: Uint8Array,
  limit = getHeapStatistics().heap_size_limit,
): ErrorParts | null {
  if (memoryFor(bytes.length, 2 * bytes.length) <= limit) return null;
  const needed = memoryFor(bytes.length, valuesIn(bytes));
  if (needed <= limit) return null;
  const [size, need, have] = [bytes.length, needed, limit].map(megabytesInWords);
  return {
    message: `the claims file has ${size}; to read it may take ${need} of memory, and Node.js allows ${have}`,
    hint: `set NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed / MEGABYTE)}, or split the file: one argument in each`,
  };
}

const MEGABYTE = 1024 * 1024;

function memoryFor(bytes: number, values: number): number {
  return BYTES_PER_BYTE * bytes + BYTES_PER_VALUE * values;
}

/** How many values a byte stands for: a colon for a key and its value, a comma and the end of a line for one more. */
const VALUES_BY_BYTE = new Uint8Array(256);
VALUES_BY_BYTE[0x3a] = 2;
VALUES_BY_BYTE[0x2c] = 1;
VALUES_BY_BYTE[0x0a] = 1;

/** Of a large file, one stretch of so many is counted: they lie all over it. */
const STRETCHES = 8;
const STRETCH_BYTES = 1024;

/** About how many values a file has, and rather more than fewer. */
function valuesIn(bytes: Uint8Array): number {
  let values = 0;
  for (let from = 0; from < bytes.length; from += STRETCHES * STRETCH_BYTES) {
    const to = Math.min(from + STRETCH_BYTES, bytes.length);
    for (let at = from; at < to; at += 1) values += VALUES_BY_BYTE[bytes[at]!]!;
  }
  return STRETCHES * values;
}
