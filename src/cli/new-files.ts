import { rmSync } from 'node:fs';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import { targetOf, writeTarget } from './write-target.js';

/** Several files that belong together: all are written, or none. */

export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Whether a file of this name may be replaced. */
  readonly force: boolean;
}

/** Writes files in their order. If one cannot be written, those before it that are new are removed again. */
export async function writeNewFiles(files: readonly NewFile[], io: Io): Promise<void> {
  const targets = files.map(({ name, force }) => targetOf(name, force, io));
  const made: string[] = [];
  try {
    for (const [index, { name, content, force }] of files.entries()) {
      await writeTarget(name, typeof content === 'string' ? [content] : content, force, io);
      if (targets[index]!.there === undefined) made.push(fullFilePath(name, io));
    }
  } catch (error) {
    for (const path of made) rmSync(path, { force: true });
    throw error;
  }
}
