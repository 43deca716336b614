import { statSync } from 'node:fs';

/** A file is looked at this often: what tells of changes at once does not work on every file system. */
const LOOK_EVERY_MS = 1000;

/** Calls when a file was changed, or is gone for longer than it takes to replace it, until the returned function is called. It keeps no program alive. */
export function onFileChange(path: string, changed: () => void, everyMs = LOOK_EVERY_MS): () => void {
  let before = looksOf(path);
  let wasGone = before === null;
  const timer = setInterval(() => {
    const now = looksOf(path);
    // A file that is gone for the moment is being replaced.
    const isReplaced = now === null && !wasGone;
    wasGone = now === null;
    if (isReplaced || now === before) return;
    before = now;
    changed();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** What is different of a file or folder that was changed; null where none can be seen. */
export function looksOf(path: string): string | null {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return null;
  }
}
