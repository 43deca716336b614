import { wrap } from '../render/wrap.js';
import type { Io } from './io.js';
import { lookOf } from './look.js';
import type { Shared } from './shared-options.js';

/**
 * Says something on stderr beside an answer. In a terminal it is broken between words, each line with its own indent; for a
 * program that reads it, and where lines are to be left whole, each sentence stays on its line.
 */
export function say(text: string, shared: Shared, io: Io): void {
  const { width } = lookOf(shared, io, io.stderr);
  io.stderr.write(`${io.stderr.isTTY === true ? inLines(text, width) : text}\n`);
}

function inLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrap(line.trimStart(), width, /^ */.exec(line)![0]))
    .join('\n');
}
