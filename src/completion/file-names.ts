import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';

/** A file or folder that a typed path can become. */
export interface FileName {
  /** As it is typed, a folder with `/` at its end. */
  readonly path: string;
  /** Its last part. */
  readonly name: string;
  readonly isFolder: boolean;
}

/** Where paths begin. */
export interface Place {
  /** Null where the folder that somebody is in was deleted. */
  readonly cwd: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A path in two: the folder with the separator at its end, if there is one, and the rest. */
const PARTS = sep === '/' ? /^(.*\/)?(.*)$/s : /^(.*[/\\])?(.*)$/s;

/** What stands for bytes that are no text: such a name cannot be typed. */
const NOT_TEXT = '\ufffd';

/**
 * The files and folders that a path can become, by name; hidden ones where their dot is typed. `tilde` says that the
 * path begins with a `~` of the shell's. What cannot be read is left out.
 */
export function fileNames(typed: string, tilde: boolean, place: Place): FileName[] {
  if (tilde && !typed.includes('/')) {
    return fileNameWithHome(typed, place) === null
      ? []
      : [{ path: `${typed}/`, name: `${typed}/`, isFolder: true }];
  }
  const [, folder, begun] = PARTS.exec(typed)!;
  const read = tilde ? fileNameWithHome(folder ?? '', place) : folderIn(place, folder ?? '.');
  if (read === null) return [];
  return namesIn(read)
    .filter((name) => name.startsWith(begun!) || name.normalize().startsWith(begun!.normalize()))
    .filter((name) => (begun!.startsWith('.') || !name.startsWith('.')) && !name.includes(NOT_TEXT))
    .sort()
    .map((name) => {
      const isFolder = isFileOrFolder('folder', join(read, name));
      const shown = isFolder ? `${name}/` : name;
      return { path: `${folder ?? ''}${shown}`, name: shown, isFolder };
    });
}

function folderIn({ cwd }: Place, folder: string): string | null {
  if (isAbsolute(folder)) return folder;
  return cwd === null ? null : resolve(cwd, folder);
}

/** Whether there is a file, or a folder, behind a path; links are followed. */
export function isFileOrFolder(what: 'file' | 'folder', path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return (what === 'file' ? found?.isFile() : found?.isDirectory()) === true;
  } catch {
    return false;
  }
}

/** A path that begins with `~` or `~name`, as a shell writes it out; null where nobody of that name is known. */
export function fileNameWithHome(path: string, { env }: Pick<Place, 'env'>): string | null {
  const [, name, rest] = /^~([^/]*)(.*)$/s.exec(path)!;
  const home = name === '' ? (env.HOME ?? env.USERPROFILE) : homeOf(name!);
  return home === undefined || !isAbsolute(home) ? null : `${home}${rest}`;
}

/** The home of somebody else, where the system keeps a list of its users. */
function homeOf(name: string): string | undefined {
  try {
    const users = readFileSync('/etc/passwd', 'utf8').split('\n');
    return users.find((line) => line.startsWith(`${name}:`))?.split(':')[5];
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
