import { looksOf } from './watch-file.js';

/** Several files and folders that are looked at again and again, until what was changed has settled. */

/** Often enough for somebody who waits for it, and next to no work for a computer. */
const LOOK_EVERY_MS = 200;
/** A change counts once a file looks the same so often: some editors save in steps. */
const LOOKS_UNTIL_SETTLED = 2;
/** A file that is gone is most often being replaced: longer is waited for it. */
const LOOKS_UNTIL_GONE = 5;

/** Looks at files until it is stopped. It keeps the program alive. */
export interface FilesWatch {
  stop(): void;
}

/**
 * Calls when one of some files or folders was changed, came, or is gone, once that has settled. Which ones are meant is asked at each look;
 * one that is new among them is taken as it is.
 */
export function onFilesChange(
  paths: () => readonly string[],
  changed: () => void,
  everyMs = LOOK_EVERY_MS,
): FilesWatch {
  const known = new Map<string, string | null>();
  let unsettled = '';
  let looks = 0;
  const look = () => {
    const now = new Map([...new Set(paths())].map((path) => [path, looksOf(path)]));
    for (const [path, is] of now) if (!known.has(path)) known.set(path, is);
    const different = [...now].filter(([path, is]) => known.get(path) !== is);
    const shown = JSON.stringify(different);
    looks = shown === unsettled ? looks + 1 : 1;
    unsettled = shown;
    const isGone = different.some(([, is]) => is === null);
    if (different.length === 0 || looks < (isGone ? LOOKS_UNTIL_GONE : LOOKS_UNTIL_SETTLED)) return;
    for (const [path, is] of different) known.set(path, is);
    changed();
  };
  look();
  const timer = setInterval(look, everyMs);
  return { stop: () => clearInterval(timer) };
}
