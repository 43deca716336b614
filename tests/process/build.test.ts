import { spawn, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { PROGRAM } from '../helpers/process.js';

/** One build of the program into a folder; its exit code. */
function build(home: string): Promise<number | null> {
  return new Promise((done) => {
    spawn(process.execPath, ['scripts/build.mjs', home], { stdio: 'inherit' }).on('exit', done);
  });
}

/** The folder of the program that the tests run. */
const HOME = join(PROGRAM, '..', '..');

describe('a build', () => {
  test('takes nothing away from whoever uses the program, even two at once', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    const home = folder();
    cpSync(HOME, home, { recursive: true });
    const dist = join(home, 'dist');
    const [old, older] = ['chunk-OFAPROGRAMTHATRUNS.js', 'chunk-OFLONGAGO.js'] as const;
    for (const name of [old, older]) writeFileSync(join(dist, name), '');
    utimesSync(join(dist, older), new Date('2001-01-01'), new Date('2001-01-01'));
    let over = false;
    const builds = Promise.all([build(home), build(home)]).finally(() => {
      over = true;
    });
    const failed: unknown[] = [];
    for (let runs = 0; !over; runs += 1) {
      const args = [['list'], ['check'], ['evaluate'], ['prep', 'brief']][runs % 4]!;
      const run = spawnSync(process.execPath, [join(home, 'bin', 'claims.js'), ...args], { cwd });
      if (run.status !== 0 || run.stderr.length > 0) failed.push({ args, ...run });
      await new Promise((done) => setImmediate(done));
    }
    expect(await builds).toEqual([0, 0]);
    expect(failed).toEqual([]);
    const names = readdirSync(dist);
    expect(names).toContain(old);
    expect(names).not.toContain(older);
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('makes the draft of the op-ed, for every user', () => {
    const draft = readFileSync(join(HOME, 'dist', 'claims.yaml.draft'));
    expect(draft.includes(readFileSync('claims.yaml'))).toBe(true);
  });
});

describe('the licences of what is in the bundle', () => {
  test('each package stands with its name, version and text', () => {
    const all = readFileSync(join(HOME, 'dist', 'LICENSES.txt'), 'utf8').split(`\n${'-'.repeat(72)}\n`);
    expect(all.length).toBeGreaterThan(5);
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const bundled = ['chalk', 'commander', 'js-yaml', 'valibot', '@inquirer/core', 'inquirer', 'docx'];
    for (const name of bundled)
      expect(all.some((one) => one.includes(`${name} ${devDependencies[name]} (`))).toBe(true);
    // The files of one package contain others.
    for (const name of ['jszip', 'pako', 'xml'])
      expect(all.some((one) => new RegExp(`^${name} `, 'm').test(one))).toBe(true);
    expect(all.find((one) => /\(Apache-2\.0\)/.test(one))).toContain('TERMS AND CONDITIONS');
    for (const one of all) {
      expect(one).toMatch(/^[^\s]+ \d+\.\d+\.\d+ \([\w.() -]+\)$/m);
      expect(one).toMatch(/Copyright/i);
      expect(one).toMatch(
        /PROVIDED (["'*“]AS IS["'*”]|BY THE COPYRIGHT HOLDERS)|comes as is|on an "AS IS" BASIS/i,
      );
    }
  });

  const licenceOf = async (files: Record<string, string>): Promise<string> => {
    const { licenceOf } = await import(pathToFileURL(resolve('scripts/licenses.mjs')).href);
    return licenceOf(folder(files));
  };
  const named = (license: string) =>
    JSON.stringify({ name: 'p', version: '1.2.3', license, author: 'A. B.' });

  test.each(['LICENSE', 'LICENSE.txt', 'license', 'Licence.md', 'LICENSE-MIT', 'COPYING'])(
    'the text is found in %s',
    async (name) => {
      const text = await licenceOf({ 'package.json': named('MIT'), [name]: 'Do as you like.\n' });
      expect(text).toBe('p 1.2.3 (MIT)\n\nDo as you like.');
    },
  );

  test('a package without one has the text of the licence that it names, or cannot be bundled', async () => {
    for (const license of ['MIT', 'ISC']) {
      const text = await licenceOf({ 'package.json': named(license), LICENSE: ' ' });
      expect(text).toMatch(/^p 1\.2\.3 .*\n\nCopyright \(c\) A\. B\.\n\n[\s\S]*PROVIDED "AS IS"/);
    }
    await expect(licenceOf({ 'package.json': named('Apache-2.0') })).rejects.toThrow(
      'p 1.2.3 has no text of its licence (Apache-2.0): it cannot be bundled',
    );
    await expect(licenceOf({ 'package.json': '{"name":"p","version":"1.2.3"}' })).rejects.toThrow(
      'no text of its licence',
    );
  });
});

describe('what is loaded at every start', () => {
  const dist = join(HOME, 'dist');
  const main = readFileSync(join(dist, 'main.js'), 'utf8');
  const [joined] = /joined-[\dA-F]{8}\.js/.exec(main)!;
  /** A pattern with properties of Unicode that is made as its part is loaded: constants of a part have names in capitals. */
  const eager = /\b[A-Z][A-Z_\d]+=(?:\/(?:[^/\\\n]|\\.)*\\p\{|new RegExp\("[^"]*\\\\p\{)/;

  test('is known by these patterns', () => {
    expect(eager.test('var A1=2,WORD=/[^\\/\\s]+\\p{L}/gu')).toBe(true);
    expect(eager.test('MARKS=new RegExp("(?=\\\\p{Mn})","gu")')).toBe(true);
    expect(eager.test('word=()=>/\\p{L}/u,WORD=/a/;const r=/\\p{L}/u')).toBe(false);
  });

  test('makes no pattern with properties of Unicode before it is used', () => {
    expect(eager.exec(readFileSync(join(dist, joined), 'utf8'))).toBeNull();
  });

  test('has none where it is compiled anew each time', () => {
    expect(main).not.toContain('\\p{');
  });
});
