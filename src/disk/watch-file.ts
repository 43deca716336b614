import { unwatchFile, watchFile } from 'node:fs';

/** A file is looked at this often: what tells of changes at once does not work on every file system. */
const LOOK_EVERY_MS = 1000;

/** Calls when a file was changed, until the returned function is called. */
export function onFileChange(path: string, changed: () => void): () => void {
  const look = (now: { mtimeMs: number; size: number; ino: number }, before: typeof now) => {
    // A file that is gone for the moment is being replaced.
    const isThere = now.ino !== 0 || now.mtimeMs !== 0;
    if (isThere && (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino))
      changed();
  };
  watchFile(path, { interval: LOOK_EVERY_MS, persistent: false }, look);
  return () => unwatchFile(path, look);
}
