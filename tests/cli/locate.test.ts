import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, type Run, refused, run } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const school = (...args: string[]) => claims(args, { cwd });
const OP_ED = 'No claims.yaml found, so this shows the op-ed that comes with the program.\n';

describe('a working folder that was deleted', () => {
  /** Runs with no folder to be in. */
  const gone = (...args: string[]) => run(args, {}, { cwd: null });
  const file = join(cwd, 'claims.yaml');
  const out = join(folder(), 'out.json');

  test.each([
    [[]],
    [['list']],
    [['check']],
    [['step']],
    [['list', '-f', 'claims.yaml']],
    [['check', 'claims.yaml']],
    [['list', '-f', file, '-o', 'out.txt']],
    [['step', '-f', file, '--transcript', 'walk.md']],
    [['check', '-f', file, '--text', 'text.txt']],
  ])('claims %j: one line', (args) => refused(gone(...args), 'the folder that you are in no longer exists'));

  test.each([
    [['--version']],
    [['--help']],
    [['help', 'exit']],
    [['schemes']],
    [['schema']],
    [['list', '-f', file]],
    [['check', file]],
    [['list', '-f', file, '-o', out]],
  ])('claims %j works', async (args) => {
    expect(await gone(...args)).toMatchObject({ code: 0, err: '' });
  });
});

describe('which file is read', () => {
  const titled = (title: string) => SCHOOL.replace('Later school starts', title);
  const titleOf = (run: Run) => run.out.split('\n')[0];

  test.each([
    [['claims.yml'], 'claims.yml', ''],
    [['claims.json'], 'claims.json', ''],
    [
      ['claims.json', 'claims.yml'],
      'claims.yml',
      'Read claims.yml; claims.json in the same folder was not read.\n',
    ],
    [
      ['claims.json', 'claims.yaml', 'claims.yml'],
      'claims.yaml',
      'Read claims.yaml; claims.yml and claims.json in the same folder was not read.\n',
    ],
  ])('of %j it is %s, here and below', async (names, read, says) => {
    const here = folder(Object.fromEntries(names.map((name) => [name, titled(name)])));
    mkdirSync(join(here, 'deep', 'er'), { recursive: true });
    for (const place of [here, join(here, 'deep', 'er')]) {
      const run = await claims([], { cwd: place });
      expect([titleOf(run), run.err]).toEqual([read, says]);
    }
  });

  test('the nearest one, whatever its name', async () => {
    const here = folder({ 'claims.yaml': SCHOOL });
    mkdirSync(join(here, 'near'));
    const map = { title: 'Near', thesis: 'a', claims: [{ id: 'a', text: 'A.' }] };
    const near = folder({ 'claims.json': JSON.stringify(map) });
    symlinkSync(join(near, 'claims.json'), join(here, 'near', 'claims.json'));
    expect(titleOf(await claims([], { cwd: join(here, 'near') }))).toBe('Near');
  });

  test('a link of that name which leads nowhere is said, not passed over', async () => {
    const here = folder();
    symlinkSync('gone.yaml', join(here, 'claims.yaml'));
    await refused(
      claims(['list'], { cwd: here }),
      'claims.yaml: this is a link to "gone.yaml", which does not exist',
    );
  });

  const reading = [
    'list',
    'show --kind reply',
    'tree',
    'chain own-command',
    'evaluate',
    'step',
    'drill',
    'prep brief',
  ];
  test.each(['', ...reading])('claims %s shows the op-ed where there is none, and says so', async (line) => {
    const run = await claims(line.split(' ').filter(Boolean), { cwd: folder() });
    const hint = /^(?:\d+ entries; the \d+ core ones: |This sheet has \d+ of \d+ ).*\n/;
    expect({ code: run.code, err: run.err.replace(hint, '') }).toEqual({ code: 0, err: OP_ED });
    expect(run.out).not.toBe('');
  });

  test.each([...reading, '', 'check', 'export anki'])(
    'claims %s with a missing file says so',
    async (line) => {
      const args = line.split(' ').filter(Boolean);
      const env = { CLAIMS_FILE: 'none.yaml' };
      const missing = 'none.yaml: there is no such file or folder (CLAIMS_FILE names it)';
      if (line === 'check') {
        const { code, out } = await claims(args, { cwd, env });
        expect({ code, first: out.split('\n')[0] }).toEqual({
          code: 2,
          first: missing.replace(': ', ': error: '),
        });
      } else await refused(claims(args, { cwd, env }), missing);
      if (line !== 'check')
        await refused(
          claims([...args, '-f', 'none.yaml'], { cwd }),
          'none.yaml: there is no such file or folder',
        );
    },
  );

  test('check needs a file', async () => {
    await refused(claims(['check'], { cwd: folder() }), 'there is no claims.yaml in this folder or above it');
    await refused(claims(['check', '--json'], { cwd: folder() }), 'claims check FILE');
  });

  test('check names the files that can be meant', async () => {
    const one = folder({ 'my $& art.yaml': SCHOOL, '.hidden.yaml': '' });
    await refused(claims(['check'], { cwd: one }), "name the file: claims check 'my $& art.yaml'");
    const two = folder({ 'b.yml': SCHOOL, 'a.yaml': SCHOOL });
    await refused(claims(['check'], { cwd: two }), 'claims check FILE (this folder has a.yaml and b.yml)');
    await refused(claims(['rename', 'a', 'b'], { cwd: one }), "rename ID NEW-ID -f 'my $& art.yaml'");
  });
});

describe('a file’s name in the place of something else', () => {
  test.each([
    ['prep', 'brief', 'mine.yaml'],
    ['prep', 'mine.yml'],
    ['show', 'folder/mine'],
    ['tree', 'mine.json'],
    ['evaluate', 'graph.af'],
    ['drill', 'mine.yaml'],
    ['export', 'mine.yaml'],
  ])('claims %s %s %s: how a file is named', async (...args) => {
    await refused(school(...args), `to read a file, use -f ${args.at(-1)}`);
  });
});

describe('which file', () => {
  const dir = folder({ 'other.yaml': SCHOOL.replace('Later school starts', 'Another title') });
  const titleOf = (run: { out: string }) => run.out.split('\n')[0];
  test('the one named, the one in the environment, the nearest upward, the op-ed', async () => {
    expect(titleOf(await claims(['-f', `${dir}/other.yaml`], { cwd }))).toBe('Another title');
    expect(titleOf(await claims([], { cwd, env: { CLAIMS_FILE: `${dir}/other.yaml` } }))).toBe(
      'Another title',
    );
    expect(titleOf(await claims([], { cwd }))).toBe('Later school starts');
    const op = await claims([], { cwd: folder() });
    expect(op.out).toMatch(/^NATO-Russia relations/);
    expect(op.err).toMatch(/shows the op-ed/);
  });
  test('standard input', async () => {
    expect(titleOf(await claims(['-f', '-'], { input: SCHOOL }))).toBe('Later school starts');
    expect((await claims(['check', '-'], { input: 'title: x' })).out).toMatch(/<stdin>:1:1: error/);
  });
});
