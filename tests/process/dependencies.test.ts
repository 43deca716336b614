import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROGRAM } from '../helpers/process.js';

/** The page about the packages names all that ship, as they are. `UPDATE_DOCS=1` writes their versions, licences and sizes anew. */

const PAGE = 'docs/explanation/dependencies.md';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
  readonly needs: readonly string[];
}

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const locked: Record<string, { version: string; license: string; dependencies?: Record<string, string> }> =
  JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

/** The packages that are installed with the program, and those whose code is in the bundle. */
function shipped(): Package[] {
  const texts = readFileSync(join(PROGRAM, '..', '..', 'dist', 'LICENSES.txt'), 'utf8');
  const bundled = [...texts.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+) \([^\n]+\)$/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  const installed = Object.entries<string>(own.dependencies).map(([name, version]) => `${name} ${version}`);
  return Object.entries(locked).flatMap(([folder, { version, license, dependencies = {} }]) => {
    const name = folder.replace(/^.*node_modules\//, '');
    const ships = [...bundled, ...installed].includes(`${name} ${version}`);
    return ships ? [{ name, version, license, folder, needs: Object.keys(dependencies) }] : [];
  });
}

/** Where a package that another one needs is: inside it, or beside it or one that it is inside of. */
function folderOf(name: string, inside: string): string {
  const nested = `${inside}/node_modules/${name}`;
  const above = inside.lastIndexOf('/node_modules/');
  if (existsSync(nested)) return nested;
  return above < 0 ? `node_modules/${name}` : folderOf(name, inside.slice(0, above));
}

/** All files of a package, without the packages in it, in kilobytes. */
function sizeOf(folder: string): string {
  const bytes = (path: string): number =>
    readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => name !== 'node_modules')
      .reduce((sum, one) => {
        const inside = join(path, one.name);
        return sum + (one.isDirectory() ? bytes(inside) : statSync(inside).size);
      }, 0);
  return `${Math.max(1, Math.round(bytes(folder) / 1000)).toLocaleString('en')} kB`;
}

const isChosen = ({ name, folder }: Package) =>
  folder === `node_modules/${name}` && { ...own.dependencies, ...own.devDependencies }[name] !== undefined;

/** The page with what is in the packages now; what people wrote of a package stays, and is asked for again with a new version. */
function renewed(page: string, packages: readonly Package[]): string {
  const written = new Map(
    [...page.matchAll(/^\| (\S+) \| (\S+) \| [^|]* \| [^|]* \| ([^|]*) \| ([^|]*) \|$/gm)].map(
      ([, name, version, why, upkeep]) => [name!, { version, why: why!, upkeep: upkeep! }],
    ),
  );
  const chosen = packages.filter(isChosen).map((one) => {
    const { why, upkeep, version } = written.get(one.name) ?? { why: '?', upkeep: '?', version: '?' };
    const checked = version === one.version || version === '?' ? upkeep : '?';
    return `| ${one.name} | ${one.version} | ${one.license} | ${sizeOf(one.folder)} | ${why} | ${checked} |`;
  });
  const brought = packages
    .filter((one) => !isChosen(one))
    .map((one) => {
      const by = packages.filter(
        ({ folder, needs }) => needs.includes(one.name) && folderOf(one.name, folder) === one.folder,
      );
      const names = [...new Set(by.map(({ name }) => name))].join(', ');
      return `| ${one.name} | ${one.version} | ${one.license} | ${sizeOf(one.folder)} | ${names} |`;
    });
  return table(table(page, 'what it saves', chosen), 'needed by', brought);
}

/** A page with other rows in the table that has this column. */
function table(page: string, column: string, rows: readonly string[]): string {
  const lines = page.split('\n');
  const from = lines.findIndex((line) => line.startsWith('| package') && line.includes(column)) + 2;
  const length = lines.slice(from).findIndex((line) => !line.startsWith('|'));
  lines.splice(from, length, ...rows);
  return lines.join('\n');
}

test('the page names each package that ships, with its version, licence and size', () => {
  const packages = shipped().toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const page = readFileSync(PAGE, 'utf8');
  const now = renewed(page, packages);
  if (process.env.UPDATE_DOCS) writeFileSync(PAGE, now);
  else expect(page).toBe(now);
  // Who adds a package, or takes a new version, says what it is for and who keeps it up.
  expect(now.split('\n').filter((line) => line.includes('| ? |'))).toEqual([]);
  expect(packages.filter(({ license }) => !/MIT|ISC|BSD|Apache|BlueOak|OFL|MPL/.test(license))).toEqual([]);
});
