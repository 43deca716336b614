import { lstatSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileErrorCode, fileErrorReason } from '../disk/file-errors.js';
import { makeOwnFolder, readOwnFile } from '../disk/own-files.js';
import { looksOf } from '../disk/watch-file.js';
import { writeWhole } from '../disk/write.js';

/** What is kept for somebody between two runs, by claims file: written whole, for this user only. */

/** What is kept of the largest map is far smaller. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

/**
 * What is kept in a file; null where there is none, and the reason where it cannot be used. `parse` gives null for what
 * is not `wanted`, such as "a saved walk".
 */
export function readKept<Kept>(
  file: string,
  wanted: string,
  parse: (json: unknown) => Kept | null,
): Kept | null | { readonly unusable: string } {
  let text: string;
  try {
    text = readOwnFile(file, MAX_KEPT_BYTES).toString();
  } catch (error) {
    return fileErrorCode(error) === 'ENOENT' ? null : { unusable: fileErrorReason(error) };
  }
  try {
    return parse(JSON.parse(text)) ?? { unusable: `it is not ${wanted}` };
  } catch {
    return { unusable: `it is not ${wanted}` };
  }
}

/**
 * Sets aside what is kept in a file and cannot be used, so that nothing takes its place: it may be of a later version. Gives its
 * new name; throws what the file system throws.
 */
export function setAside(file: string): string {
  makeOwnFolder(dirname(file));
  const free = (name: string) => lstatSync(name, { throwIfNoEntry: false }) === undefined;
  const first = `${file}.unreadable`;
  let aside = first;
  for (let number = 2; !free(aside); number += 1) aside = `${first}-${number}`;
  renameSync(file, aside);
  return aside;
}

/** Another run kept something in a file after it was read here: that is to be read, too, before anything is kept. */
export class KeptMeanwhile extends Error {}

/**
 * Keeps something, whole or not at all. `was` is what `looksOf` the file gave before it was read, null after it was set aside: where it
 * has changed since then, that throws a `KeptMeanwhile`. A place that is not the user's own is an error; throws what the file system throws.
 */
export async function writeKept(file: string, kept: object, was: string | null): Promise<void> {
  makeOwnFolder(dirname(file));
  await writeWhole(file, [JSON.stringify(kept)], {
    replace: true,
    mode: 0o600,
    check: () => {
      if (looksOf(file) !== was) throw new KeptMeanwhile();
    },
  });
}
