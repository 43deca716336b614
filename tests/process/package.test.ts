import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { PROGRAM } from '../helpers/process.js';

/** The tarball that people install: what is in it, and that everybody who builds it gets the same bytes. */

interface Packed {
  readonly shasum: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

/** What is packed beside what a build makes. */
const WRITTEN = ['docs', 'README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];
/** What a build needs; of the packages, not the large ones that only tests and lint use. */
const SOURCES = [
  'src',
  'scripts',
  'bin',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'claims.yaml',
  'node_modules',
];
const UNUSED = /node_modules\/(@biomejs|playwright-core|axe-core|\.[\w-]+)$/;

/** Packs a folder without building it anew. */
function packed(home: string): Packed {
  const args = ['pack', '--ignore-scripts', '--json', '--offline', '--pack-destination', folder()];
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  return JSON.parse(
    execFileSync('npm', args, { cwd: home, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  )[0];
}

/** The build that all tests run, as a folder to pack. */
function builtHere(): string {
  const home = join(folder(), 'here');
  cpSync(join(PROGRAM, '..', '..'), home, { recursive: true });
  for (const name of WRITTEN) cpSync(name, join(home, name), { recursive: true });
  return home;
}

/** A build in a folder of another name, by somebody in another country whose files nobody else may read, from copies that are new. */
function builtElsewhere(): string {
  const home = join(folder(), 'another name', 'and-deeper');
  mkdirSync(home, { recursive: true });
  for (const name of [...SOURCES, ...WRITTEN])
    cpSync(name, join(home, name), { recursive: true, filter: (from) => !UNUSED.test(from) });
  const env = { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1' };
  const build = 'umask 077; exec "$0" scripts/build.mjs';
  execFileSync('/bin/sh', ['-c', build, process.execPath], { cwd: home, env, stdio: 'inherit' });
  return home;
}

const made = { here: '', elsewhere: '' };
let tarball: Packed;
beforeAll(() => {
  made.here = builtHere();
  made.elsewhere = builtElsewhere();
  tarball = packed(made.here);
}, 300_000);

describe('two builds', () => {
  test('have the same files with the same bytes', () => {
    const names = (home: string) => readdirSync(join(home, 'dist')).sort();
    expect(names(made.elsewhere)).toEqual(names(made.here));
    const files = [
      ...names(made.here).map((name) => join('dist', name)),
      'man/claims.1',
      'claims.schema.json',
      'output.schema.json',
    ];
    const different = files.filter(
      (name) => !readFileSync(join(made.here, name)).equals(readFileSync(join(made.elsewhere, name))),
    );
    expect(different).toEqual([]);
  });

  test('name no folder of whoever built', () => {
    const naming = readdirSync(join(made.elsewhere, 'dist')).filter((name) => {
      const text = readFileSync(join(made.elsewhere, 'dist', name), 'utf8');
      return text.includes(made.elsewhere) || text.includes(process.cwd());
    });
    expect(naming).toEqual([]);
  });

  test('make the same tarball', () => {
    expect(packed(made.elsewhere).shasum).toBe(tarball.shasum);
  });
});

describe('the tarball', () => {
  test('has what runs, its licences and its docs, and nothing else', () => {
    const { files, unpackedSize } = tarball;
    const others = files
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('dist/') && !/^docs\/.*\.md$/.test(path));
    expect(others.sort()).toEqual([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'bin/claims.js',
      'claims.schema.json',
      'claims.yaml',
      'man/claims.1',
      'output.schema.json',
      'package.json',
    ]);
    // Twice the size of today would be a package that nobody meant to add.
    expect(unpackedSize).toBeLessThan(12_000_000);
  });

  test('has in dist/ what the program and the library load, and no source map, test or other source', () => {
    const { files } = tarball;
    const dist = files.flatMap(({ path }) => (path.startsWith('dist/') ? [path.slice('dist/'.length)] : []));
    const loaded = partsFrom(made.here, 'main.js');
    const read = ['LICENSES.txt', 'claims.yaml.draft', 'page.json'];
    const library = ['library.cjs', 'library.mjs', 'library.d.cts', 'library.d.mts'];
    expect(dist.sort()).toEqual([...loaded, ...read, ...library].sort());
    for (const name of loaded)
      expect(readFileSync(join(made.here, 'dist', name), 'utf8').includes('sourceMappingURL=')).toBe(false);
  });
});

/** The files of the bundle that a file loads, and those that these load. */
function partsFrom(home: string, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const text = readFileSync(join(home, 'dist', name), 'utf8');
  for (const [, part] of text.matchAll(/"\.\/([\w-]+\.js)"/g)) partsFrom(home, part!, found);
  return found;
}
