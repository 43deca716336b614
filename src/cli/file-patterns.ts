import { type Dirent, existsSync } from 'node:fs';
import { isAbsolute, join, parse, sep } from 'node:path';
import { oneLine, visible } from '../words/text.js';
import { fitsWildcard } from '../words/wildcard.js';
import { entriesOf, type FilesBelow, isFolder, isToBeSearched } from './claims-files-below.js';
import { fullFilePath } from './file-paths.js';
import type { Io } from './io.js';
import { signHint } from './sign-hint.js';
import type { Unreadable } from './unreadable.js';

/** Which files a pattern such as `maps/**\/*.yaml` matches. */

const WILDCARD = /[*?]/;
/** What stands for any folders below. */
const ANY_FOLDERS = '**';

/** Whether a name is a pattern: it has a `*` or a `?`, and no file is called so. */
export function isPattern(name: string, io: Io): boolean {
  return WILDCARD.test(name) && !existsSync(fullFilePath(name, io));
}

/**
 * The files that a pattern matches, by their names' order. As in a shell, `*` and `?` match no hidden name, and `**` goes into
 * no hidden folder and through no link; neither into node_modules. Where no file matches, the pattern itself is what cannot be read. Linear in
 * the names that are looked at, times the parts of the pattern.
 */
export function filesOfPattern(pattern: string, io: Io): FilesBelow {
  const { root } = parse(pattern);
  const parts = pattern.slice(root.length).split(sep === '\\' ? /[\\/]+/ : /\/+/);
  const found: Found = { files: new Set(), folders: new Set(), unreadable: [] };
  const start = isAbsolute(pattern) ? root : '.';
  // The list grows while it is read.
  const toDo: Step[] = [{ folder: start, parts: parts.at(-1) === ANY_FOLDERS ? [...parts, '*'] : parts }];
  const met = new Set<string>();
  for (const step of toDo) {
    const key = JSON.stringify([step.folder, step.parts.length]);
    if (!met.has(key)) toDo.push(...followed(step, found, io));
    met.add(key);
  }
  const hint = signHint(pattern);
  const none = {
    name: oneLine(visible(pattern)),
    named: pattern,
    reason: `no file has a name that matches this pattern${hint === null ? '' : `; ${hint}`}`,
  };
  const isNone = found.files.size === 0 && found.unreadable.length === 0;
  return {
    files: [...found.files].sort(),
    folders: [...found.folders],
    unreadable: isNone ? [none] : found.unreadable,
    remark: null,
  };
}

/** What the rest of a pattern is to be looked for in. */
interface Step {
  readonly folder: string;
  readonly parts: readonly string[];
}

interface Found {
  readonly files: Set<string>;
  readonly folders: Set<string>;
  readonly unreadable: Unreadable[];
}

/** The steps that one leads to; what it finds is added. */
function followed({ folder, parts }: Step, found: Found, io: Io): Step[] {
  const [part = '', ...rest] = parts;
  const isLast = rest.length === 0;
  if (!WILDCARD.test(part)) {
    const name = join(folder, part);
    if (!isLast) return isFolder(name, io) ? [{ folder: name, parts: rest }] : [];
    if (part !== '' && existsSync(fullFilePath(name, io)) && !isFolder(name, io)) found.files.add(name);
    return [];
  }
  const entries = entriesOf(folder, io);
  if (!Array.isArray(entries)) {
    found.unreadable.push(entries);
    return [];
  }
  found.folders.add(folder);
  if (part === ANY_FOLDERS) {
    const below = entries.filter(isToBeSearched).map(({ name }) => ({ folder: join(folder, name), parts }));
    return [{ folder, parts: rest }, ...below];
  }
  const names = entries.filter((entry) => matches(entry, part)).map(({ name }) => join(folder, name));
  if (!isLast)
    return names.filter((name) => isFolder(name, io)).map((name) => ({ folder: name, parts: rest }));
  for (const name of names) if (!isFolder(name, io)) found.files.add(name);
  return [];
}

function matches({ name }: Dirent, part: string): boolean {
  return (part.startsWith('.') || !name.startsWith('.')) && fitsWildcard(name, part);
}
