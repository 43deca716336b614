import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ENVIRONMENT, FILES } from '../../src/cli/surroundings.js';
import { homeFolder } from '../../src/disk/home-folder.js';

/** What help says of the environment and of files is what the program reads. */

/** What the system sets, so that nobody has to be told of it. */
const OF_THE_SYSTEM = [
  ...['HOME', 'USERPROFILE', 'LOCALAPPDATA', 'TMPDIR', 'PATH', 'OS', 'DISPLAY', 'WAYLAND_DISPLAY'],
  ...['WSL_DISTRO_NAME', 'TMUX', 'STY', 'VTE_VERSION', 'WT_SESSION', 'KONSOLE_VERSION', 'TERM_PROGRAM'],
  // Of less and lv, which are told their usual settings unless they have their own.
  ...['LESS', 'LESSCHARSET', 'LESSCHARDEF', 'LV'],
];

test('every environment variable that the program reads is explained', () => {
  const read = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(`src/${name}`, 'utf8').matchAll(/\benv\.([A-Z][A-Z_]+)/g)])
    .map(([, variable]) => variable!);
  const explained = Object.keys(ENVIRONMENT).flatMap((names) => names.split(', '));
  expect(read).not.toEqual([]);
  expect(read.filter((variable) => ![...explained, ...OF_THE_SYSTEM].includes(variable))).toEqual([]);
});

test('the folders that help names are those that are used', () => {
  const home = { HOME: '/home/ada' };
  const folders = (['state', 'cache'] as const).map((kind) =>
    homeFolder(kind, home, 'linux')!.replace(home.HOME, '~'),
  );
  for (const folder of folders) expect(Object.keys(FILES)).toContain(folder);
});
