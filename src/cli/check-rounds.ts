import { mapChanges } from '../comparing/edited-entries.js';
import type { WatchedFile } from '../disk/watch-files.js';
import { isUnchanged } from '../query/map-changes.js';
import type { View } from '../query/view.js';
import type { FileChanges } from '../render/changed-verdicts.js';
import type { CheckRound } from '../render/check-round.js';
import { type CheckedFile, checkFile, uncheckedFile } from './check-file.js';
import { Failure } from './failure.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import { type NamedFile, namedFiles } from './named-files.js';
import type { Shared } from './shared-options.js';

/** Checking the same files again and again. */

export interface CheckRounds {
  /** Checks the files as they are now. That the command line does not fit them is a failure in the first round only. */
  next(): Promise<CheckRound>;
  /** What to look at for changes: the files, their texts, and the folders that are named with those below them. */
  watched(): readonly WatchedFile[];
}

/** What is known of a file from the rounds before. */
interface Known {
  /** Its map when it was last without errors. */
  readonly good: View;
  /** What was different when last something was; null while the file has errors. */
  readonly changes: FileChanges | null;
}

/** Rounds of files and folders by their names. `text` is the file of their text that somebody names. */
export function checkRounds(
  names: readonly string[],
  text: string | null,
  shared: Shared,
  io: Io,
): CheckRounds {
  let asked = namedFiles(names, io);
  let last: readonly CheckedFile[] | null = null;
  let known: ReadonlyMap<string, Known> = new Map();
  const check = async (one: NamedFile) => {
    // What is to be said beside the answer is said once.
    const world = last === null ? io : { ...io, remarks: [] };
    try {
      return await checkFile(one, { text, accepted: true, drafts: false }, shared, world);
    } catch (error) {
      if (last === null || !(error instanceof Failure)) throw error;
      const name = 'reason' in one ? one.name : (one.file ?? '');
      return uncheckedFile({ name, named: name, reason: error.message });
    }
  };
  return {
    async next() {
      const at = io.now();
      asked = namedFiles(names, io);
      const files: CheckedFile[] = [];
      for (const one of asked.files) files.push(await check(one));
      const isSame = last !== null && sayTheSame(files, last);
      last = files;
      known = new Map([...known, ...files.flatMap((file) => knownNow(file, known.get(file.name)) ?? [])]);
      const changes = files.flatMap(({ name }) => known.get(name)?.changes ?? []);
      return { at, files, changes, isSame };
    },
    watched: () => {
      const files = asked.files.flatMap((one) => ('reason' in one ? [] : (one.file ?? [])));
      const texts = (last ?? []).flatMap(({ text }) => text ?? []);
      return [
        ...[...names, ...asked.folders, ...files].map((name) => ({ path: fullFilePath(name, io) })),
        ...texts,
      ];
    },
  };
}

/** What is known of a file after a round; null for one that never was without errors. */
function knownNow({ name, view }: CheckedFile, before: Known | undefined): [[string, Known]] | null {
  if (view === null) return before === undefined ? null : [[name, { ...before, changes: null }]];
  if (before === undefined) return [[name, { good: view, changes: null }]];
  const changes = mapChanges(before.good, view);
  return [[name, { good: view, changes: isUnchanged(changes) ? before.changes : { view, changes } }]];
}

/** Whether files were read as they were before, and nothing else is wrong with them. */
function sayTheSame(files: readonly CheckedFile[], before: readonly CheckedFile[]): boolean {
  return (
    files.length === before.length &&
    files.every(
      (file, i) =>
        Buffer.compare(file.bytes, before[i]!.bytes) === 0 &&
        JSON.stringify(file.problems) === JSON.stringify(before[i]!.problems),
    )
  );
}
