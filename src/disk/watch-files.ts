import { looksOf } from './watch-file.js';

/** Several files and folders that are looked at again and again, until what was changed has settled. */

/** Often enough for somebody who waits for it, and next to no work for a computer. */
const LOOK_EVERY_MS = 200;
/** A change counts once a file looks the same so often: some editors save in steps. */
const LOOKS_UNTIL_SETTLED = 2;
/** A file that is gone is most often being replaced: longer is waited for it. */
const LOOKS_UNTIL_GONE = 5;

/** A file or folder to be looked at. */
export interface WatchedFile {
  readonly path: string;
  /** How it looked when it was last read; where that is not said, how it looks when it is first looked at. */
  readonly looks?: string | null;
}

/** Looks at files until it is stopped. It keeps the program alive. */
export interface FilesWatch {
  stop(): void;
}

/**
 * Calls when one of some files or folders was changed, came, or is gone, once that has settled. Which ones are meant is asked at each look;
 * one that is new among them is compared with how it looked when it was read.
 */
export function onFilesChange(
  watched: () => readonly WatchedFile[],
  changed: () => void,
  everyMs = LOOK_EVERY_MS,
): FilesWatch {
  const known = new Map<string, string | null>();
  let unsettled = '';
  let looks = 0;
  const look = () => {
    const now = new Map<string, string | null>();
    for (const { path, looks: before } of watched()) {
      const is = looksOf(path);
      now.set(path, is);
      if (!known.has(path)) known.set(path, before === undefined ? is : before);
    }
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
