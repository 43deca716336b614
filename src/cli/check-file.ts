import { dirname, resolve } from 'node:path';
import { type CheckedReading, checkReading, checkUnread, withoutMap } from '../checking/check-reading.js';
import { looksOf } from '../disk/watch-file.js';
import type { WatchedFile } from '../disk/watch-files.js';
import type { Reading } from '../file/read-claims.js';
import { isTextGap } from '../map/gap.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { errorProblem, type Problem, problemsInOrder } from '../map/problem.js';
import type { View } from '../query/view.js';
import { wantedProblems } from '../render/checked.js';
import { fullFilePath, workingFolderPath } from './file-paths.js';
import { type Input, inputNamed, refuseToReplace } from './input.js';
import type { Io } from './io.js';
import type { NamedFile } from './named-files.js';
import { type Opened, openMap } from './open.js';
import { originalTextOf } from './original-text.js';
import { programCall } from './program-call.js';
import { keepCleanDraft, readCleanDraft, readMapOrProblems } from './read-map.js';
import type { Shared } from './shared-options.js';
import type { Unreadable } from './unreadable.js';

/** Checks a file for `claims check`. */

/** What checking a file came to, and what it was made from. */
export interface CheckedFile extends CheckedReading {
  /** The file as somebody named it, whatever is in its name; null for standard input. */
  readonly named: string | null;
  /** The map as it was asked about; null where the file has none. */
  readonly view: View | null;
  /** The file as it was read; empty where it cannot be. */
  readonly bytes: Uint8Array;
  /** The text that was looked up, as it was just before; null for none. */
  readonly text: WatchedFile | null;
}

/** How a file is checked. */
export interface HowToCheck {
  /** The file of its text that somebody names. */
  readonly text: string | null;
  /** Whether the gaps that it accepts are listed, too. */
  readonly accepted: boolean;
  /** Whether a draft that is kept may do, and one may be kept. */
  readonly drafts: boolean;
}

/** All that is wrong with a file; that it cannot be read is a problem, too. */
export async function checkFile(
  asked: NamedFile,
  { text, accepted, drafts }: HowToCheck,
  shared: Shared,
  io: Io,
  opened: (map: ArgumentMap) => Opened = (map) => openMap(map, shared, io),
): Promise<CheckedFile> {
  const input = 'reason' in asked ? asked : await inputNamed(asked.file, true, io);
  if ('reason' in input) return uncheckedFile(input);
  refuseToReplace(input, shared, io);
  const check = (reading: Reading) => checkRead(reading, input, text, { shared, io, opened });
  // At an earlier day, other gaps are accepted.
  const mayUseDraft = drafts && text === null && shared.asOf === null;
  const clean = mayUseDraft ? await readCleanDraft(input, io) : null;
  if (clean !== null) {
    const { checked, selected } = await check(clean.reading);
    const others = checked.problems.filter((problem) => !isKept(problem));
    if (wantedProblems(others, accepted).length === 0)
      return {
        ...checked,
        problems: problemsInOrder([...others, ...keptOf(clean.accepted, checked, selected)]),
      };
  }
  const reading = await readMapOrProblems(input);
  const { checked, how, isWhole } = await check(reading);
  // How the text was read can be why something is not in it.
  if (how !== null && lacksSomething(checked)) io.remarks.push(how);
  const isClean = isWhole && wantedProblems(checked.problems, false).length === 0;
  if (mayUseDraft && isClean && clean === null)
    await keepCleanDraft(input, reading, checked.problems.filter(isKept), io);
  return checked;
}

/** Whether a problem is kept with a draft: a gap that the file accepts, and that depends on nothing but the file. */
function isKept({ code, severity }: Problem): boolean {
  return severity === 'accepted' && !isTextGap(code);
}

/** The kept gaps of those statements that are asked about. */
function keptOf(
  accepted: readonly Problem[],
  { statements }: CheckedReading,
  selected: readonly Statement[],
): readonly Problem[] {
  if (selected.length === statements?.length) return accepted;
  const ids = new Set(selected.map(({ id }) => id));
  return accepted.filter(({ id }) => id !== null && ids.has(id));
}

/** What checking a reading came to; `how` says how its text was read, if that has to be said, `isWhole` whether all of a map was checked. */
interface CheckedRead {
  readonly checked: CheckedFile;
  readonly selected: readonly Statement[];
  readonly how: string | null;
  readonly isWhole: boolean;
}

async function checkRead(
  reading: Reading,
  input: Input,
  text: string | null,
  { shared, io, opened }: { shared: Shared; io: Io; opened: (map: ArgumentMap) => Opened },
): Promise<CheckedRead> {
  const { bytes, named } = input;
  if (reading.map === null)
    return {
      checked: { ...checkUnread(reading), named, view: null, bytes, text: null },
      selected: [],
      how: null,
      isWhole: false,
    };
  const { view, selected } = opened(reading.map);
  const path = textPathOf(input, reading.map, text, io);
  // Before it is read, so that a change which comes meanwhile is seen as one.
  const watched = path === null ? null : { path, looks: looksOf(path) };
  const found = await originalTextOf(input, view.map, text, shared, io);
  const checked = checkReading(reading, { view, selected, text: found, call: programCall(io) });
  const isWhole = selected.length === view.map.statements.length;
  return { checked: { ...checked, named, view, bytes, text: watched }, selected, how: found.how, isWhole };
}

/** Whether the text lacks a place or a phrase. */
function lacksSomething({ problems }: CheckedReading): boolean {
  return problems.some(({ code, severity }) => isTextGap(code) && severity === 'warning');
}

/** A file that cannot be read. */
export function uncheckedFile({ name, named, reason }: Unreadable): CheckedFile {
  const problem = errorProblem(name, null, 'unreadable', { message: reason, hint: null });
  return { ...withoutMap(name, [problem]), named, view: null, bytes: new Uint8Array(), text: null };
}

/** Where the text of a map is: the file that is named, else the file's own. */
function textPathOf({ path }: Input, { header }: ArgumentMap, named: string | null, io: Io): string | null {
  if (named === '-') return null;
  if (named !== null) return fullFilePath(named, io);
  if (header.original === null) return null;
  return resolve(path === null ? workingFolderPath(io) : dirname(path), header.original);
}
