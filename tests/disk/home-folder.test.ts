import { expect, test } from 'vitest';
import { homeFolder } from '../../src/disk/home-folder.js';

type Case = [
  kind: 'cache' | 'state',
  platform: NodeJS.Platform,
  env: Record<string, string>,
  folder: string | null,
];

test.each<Case>([
  ['cache', 'linux', { HOME: '/home/a' }, '/home/a/.cache/claims-explorer'],
  ['state', 'linux', { HOME: '/home/a' }, '/home/a/.local/state/claims-explorer'],
  ['cache', 'linux', { HOME: '/home/a', XDG_CACHE_HOME: '/x' }, '/x/claims-explorer'],
  ['state', 'darwin', { HOME: '/Users/a', XDG_STATE_HOME: '/x' }, '/x/claims-explorer'],
  // A relative path is passed over (XDG Base Directory).
  ['cache', 'linux', { HOME: '/home/a', XDG_CACHE_HOME: 'x' }, '/home/a/.cache/claims-explorer'],
  ['state', 'linux', { HOME: '/home/a', XDG_STATE_HOME: './x' }, '/home/a/.local/state/claims-explorer'],
  ['cache', 'linux', { HOME: '', XDG_CACHE_HOME: '' }, null],
  ['cache', 'linux', { HOME: 'home' }, null],
  ['state', 'linux', {}, null],
  ['cache', 'win32', { LOCALAPPDATA: 'C:\\L' }, 'C:\\L\\claims-explorer\\Cache'],
  ['state', 'win32', { LOCALAPPDATA: 'C:\\L', USERPROFILE: 'C:\\U' }, 'C:\\L\\claims-explorer\\State'],
  ['state', 'win32', { USERPROFILE: 'C:\\U' }, 'C:\\U\\AppData\\Local\\claims-explorer\\State'],
  ['cache', 'win32', { XDG_CACHE_HOME: 'D:\\c', LOCALAPPDATA: 'C:\\L' }, 'D:\\c\\claims-explorer'],
  ['cache', 'win32', {}, null],
])('the folder for a %s on %s with %j is %s', (kind, platform, env, folder) => {
  expect(homeFolder(kind, env, platform)).toBe(folder);
});
