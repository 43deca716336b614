import { existsSync, realpathSync } from 'node:fs';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import type { Shared } from './shared-options.js';
import { targetOf } from './write-target.js';

/** Where a new claims file is written to. */

/** That a claims file cannot be written where `-o` says, or would take the place of one that is read, is a failure before anything is read. */
export function refuseYamlTarget(
  { output, force }: Pick<Shared, 'output' | 'force'>,
  read: readonly string[],
  io: Io,
): void {
  if (output === null) return;
  if (/\.(?!ya?ml$)[a-z]\w*$/i.test(output))
    throw new Failure('usage', `${output}: the name of a claims file ends in .yaml`);
  const { path } = targetOf(output, force, io);
  const isRead = read.some((name) => name !== '-' && name !== '' && isSameFile(path, fullFilePath(name, io)));
  if (isRead) throw new Failure('usage', `${output} is also a file to read; write to another file`);
}

function isSameFile(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && realpathSync(one) === realpathSync(other);
}
