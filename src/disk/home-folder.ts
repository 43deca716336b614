import { posix, win32 } from 'node:path';

/** What is kept for a user between runs, and where: by variable (XDG Base Directory), below the home, on Windows. */
const KEPT = {
  cache: { variable: 'XDG_CACHE_HOME', home: ['.cache'], windows: 'Cache' },
  state: { variable: 'XDG_STATE_HOME', home: ['.local', 'state'], windows: 'State' },
} as const;

const NAME = 'claims-explorer';

/**
 * The folder for what is kept, or null where the environment names none. A variable that holds a relative path is
 * passed over, as the XDG specification asks.
 */
export function homeFolder(
  kind: keyof typeof KEPT,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const { isAbsolute, join } = platform === 'win32' ? win32 : posix;
  const folderIn = (variable: string, ...below: string[]): string | null => {
    const folder = env[variable];
    return folder !== undefined && isAbsolute(folder) ? join(folder, ...below) : null;
  };
  const { variable, home, windows } = KEPT[kind];
  const named = folderIn(variable, NAME);
  if (named !== null || platform !== 'win32') return named ?? folderIn('HOME', ...home, NAME);
  return (
    folderIn('LOCALAPPDATA', NAME, windows) ?? folderIn('USERPROFILE', 'AppData', 'Local', NAME, windows)
  );
}

declare const BUILD: string | undefined;

/** The folder for what makes the next run faster; null where none is known, CLAIMS_NO_CACHE is set, or the program was not built. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | null {
  return env.CLAIMS_NO_CACHE || typeof BUILD === 'undefined' ? null : homeFolder('cache', env);
}
