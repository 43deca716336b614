import { type Dirent, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileErrorReason } from '../disk/file-errors.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { shellWord } from '../words/shell-word.js';
import { oneLine, visible } from '../words/text.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import { looksLikeClaims } from './looks-like-claims.js';
import type { Unreadable } from './unreadable.js';

/** Which claims files a folder has, in itself and in the folders below it. */

/** The names of claims files in a repository: `claims.yaml`, or anything before that, as in `school.claims.yaml`. */
const CLAIMS_FILE = /^(.+\.)?claims\.(yaml|yml|json)$/s;
/** The names that a claims file can have; what is in it decides. */
const PERHAPS = /\.(yaml|yml|json)$/is;
/** Of these, the names of which somebody hears where they are passed over: JSON is much else. */
const YAML = /\.ya?ml$/is;

/** The claims files below a folder, as somebody names them who names the folder so, and what cannot be read. */
export interface FilesBelow {
  readonly files: readonly string[];
  /** The folders that were looked into, itself first. */
  readonly folders: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** That files were passed over that may be meant, and how to read them; null where there are none, and where no file at all is found. */
  readonly remark: string | null;
}

/** Whether a name is that of a folder that is there. */
export function isFolder(name: string, io: Io): boolean {
  try {
    return statSync(fullFilePath(name, io)).isDirectory();
  } catch {
    return false;
  }
}

/**
 * The claims files of a folder and of the folders below it, by their names' order: those that are called so, and those that look like one. Not
 * looked into: hidden files and folders, node_modules, and links to folders, so that a circle of links does no harm. Where there is none, the
 * folder itself is what cannot be read.
 */
export function claimsFilesBelow(folder: string, io: Io): FilesBelow {
  const files: string[] = [];
  const passedOver: string[] = [];
  const unreadable: Unreadable[] = [];
  const folders = [folder];
  // The list grows while it is read.
  for (const name of folders) {
    const found = entriesOf(name, io);
    if (!Array.isArray(found)) {
      unreadable.push(found);
      continue;
    }
    folders.push(...found.filter(isToBeSearched).map((entry) => join(name, entry.name)));
    for (const entry of found.filter(isFileOrLink)) {
      const path = join(name, entry.name);
      if (isClaimsFile(entry.name, fullFilePath(path, io))) files.push(path);
      else if (YAML.test(entry.name)) passedOver.push(path);
    }
  }
  const other = passedOver.length === 0 ? null : passedOverWords(folder, passedOver.sort());
  if (files.length > 0 || unreadable.length > 0)
    return {
      files: files.sort(),
      folders,
      unreadable,
      remark: other === null ? null : `${folder}: ${other}`,
    };
  const none = `there is no claims file in this folder or below it (${HOW_FOUND})`;
  const reason = other === null ? none : `${none}; ${other}`;
  return {
    files,
    folders,
    unreadable: [{ name: oneLine(visible(folder)), named: folder, reason }],
    remark: null,
  };
}

const HOW_FOUND = 'it is called claims.yaml or NAME.claims.yaml, or has the keys "title" and "thesis"';

/** So many names show which files are meant. */
const MOST_NAMES = 3;

/** That files of other names were passed over, and the pattern that reads them. */
function passedOverWords(folder: string, paths: readonly string[]): string {
  const [first = '', ...others] = paths.map((path) => relative(folder, path));
  const inside = [first, ...others].every((path) => !path.includes(sep)) ? '' : '**';
  const pattern = join(folder, inside, `*${extname(first)}`);
  const names = [first, ...others].slice(0, MOST_NAMES).map((name) => oneLine(name));
  const more = others.length < MOST_NAMES ? names : [...names, 'others'];
  const count = counted(paths.length, 'other YAML file');
  const why = paths.length === 1 ? 'was passed over: it does not' : 'were passed over: they do not';
  return `${count} (${listAnd(more)}) ${why} look like a claims file; a pattern reads every file that fits it: ${shellWord(pattern)}`;
}

/** What is in a folder, or why it cannot be listed. */
export function entriesOf(folder: string, io: Io): Dirent[] | Unreadable {
  try {
    return readdirSync(fullFilePath(folder, io), { withFileTypes: true });
  } catch (error) {
    return { name: oneLine(visible(folder)), named: folder, reason: fileErrorReason(error, io.cwd) };
  }
}

/** Whether a folder is one to look into: not hidden, no link, and not one of packages. */
export function isToBeSearched(entry: Dirent): boolean {
  return entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.');
}

function isFileOrLink(entry: Dirent): boolean {
  return (entry.isFile() || entry.isSymbolicLink()) && !entry.name.startsWith('.');
}

/** A link that is called so counts: reading it says what is wrong with it. */
function isClaimsFile(name: string, path: string): boolean {
  return CLAIMS_FILE.test(name) || (PERHAPS.test(name) && looksLikeClaims(path));
}
