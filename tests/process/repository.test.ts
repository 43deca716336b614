import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { PROGRAM } from '../helpers/process.js';

/** Every file and every command of the page about repositories, in a real repository. */

const PAGE = readFileSync('docs/how-to/repository.md', 'utf8');

/** The files that the page tells the reader to save, by their paths. */
const FILES: ReadonlyMap<string, string> = new Map(
  [...PAGE.matchAll(/[Ss]ave this as `([^`]+)`[^`]*:\n\n```\w+\n([\s\S]*?)^```$/gm)].map(([, path, text]) => [
    path!,
    text!,
  ]),
);
/** The commands of the page. */
const COMMANDS = [...PAGE.matchAll(/^```sh\n(?!#!)([\s\S]*?)^```$/gm)].map(([, line]) => line!.trim());
const commandWith = (words: string) => COMMANDS.find((line) => line.includes(words))!;

/** The map of the README, without anything wrong in it. */
const MAP = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8'))![1]!;
const BROKEN = MAP.replace('text:', 'txt:');
const OBJECTED = `${MAP}counterpoints:
  - id: buses-cost-more
    text: Later buses cost more than the town has.
    attacks: start-later
`;

/** A folder in which `claims` is the program. No registry is asked: `npm` only says what it was asked for. */
const bin = folder({
  claims: `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`,
  npm: '#!/bin/sh\necho "npm $*"\n',
});
for (const name of ['claims', 'npm']) chmodSync(join(bin, name), 0o755);

function shell(line: string, cwd: string, path = `${bin}${delimiter}${process.env.PATH}`) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], {
    cwd,
    env: {
      PATH: path,
      HOME: cwd,
      XDG_CACHE_HOME: join(cwd, '.cache'),
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_PAGER: 'cat',
    },
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

function ok(line: string, cwd: string): string {
  const { code, out, err } = shell(line, cwd);
  expect({ line, code, err: code === 0 ? '' : err }).toEqual({ line, code: 0, err: '' });
  return out;
}

function save(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** A repository with the README's map committed in it, and these files of the page. */
function repository(...paths: string[]): string {
  const cwd = folder({ 'claims.yaml': MAP });
  ok('git init -q . && git config user.name A && git config user.email a@example.org', cwd);
  ok('git add claims.yaml && git commit -q -m "A map"', cwd);
  for (const path of paths) save(cwd, path, FILES.get(path)!);
  return cwd;
}

const isThere = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

test('the page has these files and commands, and no other is left untested', () => {
  expect([...FILES.keys()]).toEqual([
    '.github/workflows/maps.yml',
    '.github/workflows/maps-scanning.yml',
    '.git/hooks/pre-commit',
    '.pre-commit-config.yaml',
    '.gitattributes',
    'Makefile',
  ]);
  expect(COMMANDS.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
    'claims check',
    'chmod +x',
    'git config',
    'make',
  ]);
});

test('all maps are checked by one command', () => {
  const cwd = repository();
  save(cwd, 'maps/school.claims.yaml', MAP);
  expect(ok(commandWith('claims check'), cwd)).toMatch(/^2 files: 0 errors, \d+ warnings?$/m);
});

interface Workflow {
  readonly jobs: Record<
    string,
    { readonly steps: readonly { readonly run?: string; readonly 'continue-on-error'?: true }[] }
  >;
}

/** Runs the steps of a workflow that are commands, as its runner does, until one fails. */
function runWorkflow(path: string, cwd: string): { readonly code: number; readonly out: string } {
  let out = '';
  const { jobs } = load(FILES.get(path)!) as Workflow;
  for (const { run, 'continue-on-error': goesOn = false } of Object.values(jobs).flatMap(
    ({ steps }) => steps,
  )) {
    if (run === undefined) continue;
    const step = shell(run, cwd);
    out += step.out;
    if (step.code !== 0 && !goesOn) return { code: step.code!, out };
  }
  return { code: 0, out };
}

describe('on GitHub', () => {
  test('the workflow annotates the lines, and an error makes it fail', () => {
    const cwd = repository();
    const path = '.github/workflows/maps.yml';
    expect(runWorkflow(path, cwd)).toMatchObject({
      code: 0,
      out: expect.stringMatching(
        /^npm install --global \.\/tools\/claims-explorer\.tgz\n::warning file=claims\.yaml,line=/,
      ),
    });
    save(cwd, 'claims.yaml', BROKEN);
    expect(runWorkflow(path, cwd)).toMatchObject({
      code: 1,
      out: expect.stringContaining('::error file=claims.yaml,line='),
    });
  });

  test('code scanning gets the file that is uploaded, of a broken map, too', () => {
    const cwd = repository();
    save(cwd, 'claims.yaml', BROKEN);
    const path = '.github/workflows/maps-scanning.yml';
    expect(runWorkflow(path, cwd).code).toBe(0);
    const uploaded = /sarif_file: (.*)/.exec(FILES.get(path)!)![1]!;
    const { version, runs } = JSON.parse(readFileSync(join(cwd, uploaded), 'utf8'));
    expect(version).toBe('2.1.0');
    expect(runs[0].results[0]).toMatchObject({ level: 'error' });
  });
});

describe('before a commit', () => {
  const commit = 'git add -A && git commit -q -m "A change"';

  test('the hook refuses a broken map, says why, and takes a good one', () => {
    const cwd = repository('.git/hooks/pre-commit');
    ok(commandWith('chmod'), cwd);
    save(cwd, 'maps/a b.claims.yaml', BROKEN);
    const { code, err } = shell(commit, cwd);
    expect(code).not.toBe(0);
    expect(err).toMatch(/^maps\/a b\.claims\.yaml:\d+:\d+: error: unknown key "txt"/m);
    save(cwd, 'maps/a b.claims.yaml', MAP);
    ok(commit, cwd);
  });

  test('the hook has nothing to say of a commit without a map, or of one that deletes a map', () => {
    const cwd = repository('.git/hooks/pre-commit');
    ok(commandWith('chmod'), cwd);
    save(cwd, 'notes.txt', 'Nothing.\n');
    expect(ok(commit, cwd)).toBe('');
    rmSync(join(cwd, 'claims.yaml'));
    expect(ok(commit, cwd)).toBe('');
  });

  test('the hook of the framework takes the files that the program looks for, and refuses a broken one', () => {
    const config = load(FILES.get('.pre-commit-config.yaml')!) as {
      repos: { hooks: { entry: string; files: string }[] }[];
    };
    const { entry, files } = config.repos[0]!.hooks[0]!;
    const isTaken = (path: string) => new RegExp(files).test(path);
    const names = ['claims.yaml', 'a/claims.yml', 'a/b.claims.json', 'a/myclaims.yaml', 'claims.yaml.bak'];
    expect(names.map(isTaken)).toEqual([true, true, true, false, false]);
    const cwd = repository();
    expect(shell(`${entry} claims.yaml`, cwd).code).toBe(0);
    save(cwd, 'claims.yaml', BROKEN);
    expect(shell(`${entry} claims.yaml`, cwd).code).toBe(1);
  });

  test.runIf(isThere('pre-commit'))('the framework itself runs it', () => {
    const cwd = repository('.pre-commit-config.yaml');
    ok('git add -A', cwd);
    expect(ok('pre-commit run --all-files', cwd)).toContain('Passed');
    save(cwd, 'claims.yaml', BROKEN);
    expect(shell('pre-commit run --all-files', cwd)).toMatchObject({
      code: 1,
      out: expect.stringContaining('unknown key "txt"'),
    });
  });
});

describe('git diff', () => {
  const compared = () => {
    const cwd = repository('.gitattributes');
    ok(commandWith('git config'), cwd);
    return cwd;
  };

  test('shows what became of the verdicts, as the page says', () => {
    const cwd = compared();
    save(cwd, 'claims.yaml', OBJECTED);
    const shown = ok('git diff', cwd).split('\n');
    const from = shown.findIndex((line) => line.startsWith('@@')) + 1;
    expect(shown.slice(from).join('\n')).toBe(/```diff\n([\s\S]*?)```/.exec(PAGE)![1]);
    expect(ok('git diff --no-textconv', cwd)).toContain('+    attacks: start-later');
  });

  test('shows the lines of a broken map', () => {
    const cwd = compared();
    save(cwd, 'claims.yaml', BROKEN);
    expect(ok('git diff', cwd)).toMatch(/^\+ +txt: /m);
  });
});

test.runIf(isThere('make'))('make makes the files, and again when the map is newer', () => {
  const cwd = repository('Makefile');
  expect(ok(commandWith('make'), cwd)).toContain('claims export svg -f claims.yaml -o map.svg --force');
  const ahead = new Date(Date.now() + 60_000);
  utimesSync(join(cwd, 'claims.yaml'), ahead, ahead);
  const again = ok(commandWith('make'), cwd);
  expect(again).toContain('-o map.svg --force');
  expect(again).toContain('-o worksheet.html --force');
  expect(readFileSync(join(cwd, 'map.svg'), 'utf8')).toMatch(/^<(\?xml|svg)/);
});
