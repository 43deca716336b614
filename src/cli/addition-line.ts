import type { Addition } from '../edit/addition.js';
import { writtenValue } from '../words/values.js';
import { commandLine } from './command-line.js';
import type { Io } from './io.js';
import type { Shared } from './shared-options.js';

/** An addition as a command line that asks for it without questions. */
export function additionLine({ kind, to, id, says }: Addition, shared: Shared, io: Io): string {
  const own = Object.entries(says).map(([key, value]) => [
    key === 'tags' ? 'tag' : key.toLowerCase(),
    Array.isArray(value) ? value.map((one) => writtenValue(String(one))).join(',') : value,
  ]);
  const narrowed = { file: shared.file, asOf: null, selection: {} };
  return commandLine(['add', kind], { to, id, ...Object.fromEntries(own) }, narrowed, io);
}
