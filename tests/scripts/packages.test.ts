import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What npm installs, here and for whoever uses the program: exactly what was tried, without running anything. */

interface Named {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

interface Locked extends Named {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8'));
const ROOT = read<Named>('package.json');

describe.each(['', '.ci/'])('the packages of "%spackage.json"', (folder) => {
  const own = read<Named>(`${folder}package.json`);
  const packages = read<{ packages: Record<string, Locked> }>(`${folder}package-lock.json`).packages;
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  test('are named by exact versions', () => {
    const wanted = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.overrides });
    expect(wanted.length).toBeGreaterThan(0);
    const ranges = wanted.filter(
      ([name, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$|^\$/.test(version) || name === '',
    );
    expect(ranges).toEqual([]);
  });

  test('are those of the lockfile', () => {
    const { dependencies, devDependencies } = packages['']!;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: own.dependencies,
      devDependencies: own.devDependencies,
    });
    for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies }))
      expect(`${name} ${packages[`node_modules/${name}`]?.version}`).toBe(`${name} ${version}`);
  });

  test('have the hash of what was tried, whatever registry npm takes them from', () => {
    expect(installed.length).toBeGreaterThan(100);
    const doubtful = installed.filter(
      ([, { integrity = '', resolved, link = false }]) =>
        link || resolved !== undefined || !integrity.startsWith('sha512-'),
    );
    expect(doubtful).toEqual([]);
  });
});

test('installing the package runs nothing, and the packages that it needs run nothing', () => {
  const atInstall = [
    'preinstall',
    'install',
    'postinstall',
    'preprepare',
    'prepare',
    'postprepare',
    'prepublish',
  ];
  expect(atInstall.filter((event) => Object.hasOwn(ROOT.scripts ?? {}, event))).toEqual([]);
  const { packages } = read<{ packages: Record<string, Locked & { dev?: boolean }> }>('package-lock.json');
  const running = Object.entries(packages).filter(([, { hasInstallScript = false }]) => hasInstallScript);
  expect(running.filter(([, { dev = false }]) => !dev)).toEqual([]);
  // npm asks a developer about the others, unless the answer is written down.
  const answered = Object.keys(ROOT.allowScripts ?? {});
  expect(
    running.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((name) => !answered.includes(name)),
  ).toEqual([]);
});
