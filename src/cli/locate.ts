import { lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileErrorCode } from '../disk/file-errors.js';
import { listAnd } from '../words/lists.js';
import { shellWord } from '../words/shell-word.js';
import { visible } from '../words/text.js';
import { Failure } from './failure.js';
import { fullFilePath, workingFolderPath } from './file-paths.js';
import type { Io } from './io.js';
import { programCall } from './program-call.js';

/** The names of a claims file that is found without being named; where a folder has several, the first is read. */
export const CLAIMS_FILE_NAMES = ['claims.yaml', 'claims.yml', 'claims.json'] as const;

/** Standard input in messages. */
export const STDIN_NAME = '<stdin>';

/** The op-ed's map in the program's own folder. */
export const OP_ED = CLAIMS_FILE_NAMES[0];

/** A file that is meant: its path (`-` for standard input), its name in messages, and who named it. */
export interface Located {
  readonly path: string;
  readonly name: string;
  readonly by: 'option' | 'environment' | 'search' | 'nobody';
}

/**
 * Which file is meant: the one named, $CLAIMS_FILE, or the nearest claims file upward; else the op-ed that ships with
 * the program, which is said. Where that would not do (`needed`), there being none is a failure, which says what to type to
 * name one: that is behind the program's name.
 */
export function locate(file: string | null, needed: string | null, io: Io): Located {
  const named = file ?? (io.env.CLAIMS_FILE || null);
  if (named === '') throw new Failure('usage', 'the name of the file to read is empty');
  if (named === '-') return { path: '-', name: STDIN_NAME, by: 'option' };
  if (named !== null)
    return { path: fullFilePath(named, io), name: named, by: file === null ? 'environment' : 'option' };
  const start = workingFolderPath(io);
  const nearest = nearestNames(start);
  if (nearest !== null) {
    const [found, ...more] = nearest.names;
    if (more.length > 0)
      io.remarks.push(`Read ${found}; ${more.join(' and ')} in the same folder was not read.`);
    const path = join(nearest.folder, found);
    return { path, name: relative(start, path), by: 'search' };
  }
  if (needed !== null) throw noneFound(start, `${programCall(io)} ${needed}`);
  io.remarks.push(`No ${OP_ED} found, so this shows the op-ed that comes with the program.`);
  return { path: join(io.root, OP_ED), name: OP_ED, by: 'nobody' };
}

/** So many names show what can be meant. */
const MOST_NAMES = 4;

/** That no claims file was found: with what to type to name one (`FILE` in it stands for the name), and which there may be. */
function noneFound(folder: string, toType: string): Failure {
  const others = yamlNames(folder);
  const [only] = others;
  const none = `there is no ${OP_ED} in this folder or above it; name the file`;
  if (only !== undefined && others.length === 1)
    return new Failure('file', `${none}: ${toType.replace('FILE', () => shellWord(only))}`);
  const shown = others.length > MOST_NAMES ? [...others.slice(0, MOST_NAMES), 'others'] : others;
  const here = shown.length === 0 ? '' : ` (this folder has ${listAnd(shown.map(visible))})`;
  return new Failure('file', `${none}: ${toType}${here}`);
}

/** The YAML files of a folder, which may be claims files of other names. */
function yamlNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[^.].*\.ya?ml$/i.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** Whether a file is named, or there is one in this folder or above it, so that the op-ed need not stand in for it. */
export function hasClaimsFile(file: string | null, io: Io): boolean {
  return file !== null || Boolean(io.env.CLAIMS_FILE) || nearestNames(workingFolderPath(io)) !== null;
}

/** The nearest folder upward that has claims files, and their names, the one to read first. */
function nearestNames(start: string): { folder: string; names: [string, ...string[]] } | null {
  for (let folder = start; ; folder = dirname(folder)) {
    const [first, ...more] = CLAIMS_FILE_NAMES.filter((name) => isThere(folder, name, folder === start));
    if (first !== undefined) return { folder, names: [first, ...more] };
    if (dirname(folder) === folder) return null;
  }
}

/** Whether a folder has a file of this name. A link that leads nowhere counts: reading it says what is wrong. */
function isThere(folder: string, name: string, here: boolean): boolean {
  const path = join(folder, name);
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    return there?.isFile() ?? lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    if (fileErrorCode(error) === 'ELOOP') return true;
    if (!here) return false;
    throw new Failure(
      'file',
      `you have no permission to list the folder that you are in; use -f with the full path of the file`,
    );
  }
}
