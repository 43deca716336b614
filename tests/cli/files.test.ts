import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, type Run, run } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const school = (...args: string[]) => claims(args, { cwd });
const OP_ED = 'No claims.yaml here or above: showing the op-ed that comes with the program.\n';

/** That a run ended with 2 and said this, on one line. */
async function refused(running: Run | Promise<Run>, says: string): Promise<void> {
  const { code, out, err } = await running;
  expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
  expect(err).toContain(says);
}

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
  ])('claims %j: one line', (args) =>
    refused(gone(...args), 'the folder that you are in is not there any more'),
  );

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
    [['claims.json', 'claims.yml'], 'claims.yml', 'Read claims.yml; claims.json beside it was not read.\n'],
    [
      ['claims.json', 'claims.yaml', 'claims.yml'],
      'claims.yaml',
      'Read claims.yaml; claims.yml and claims.json beside it was not read.\n',
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
      'claims.yaml: this is a link to "gone.yaml", and nothing is there',
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
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: OP_ED });
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
    await refused(claims(['check'], { cwd: folder() }), 'there is no claims.yaml here or above');
    await refused(claims(['check', '--json'], { cwd: folder() }), 'claims check FILE');
  });
});

describe('what cannot be read is said at once', () => {
  const here = folder({ 'claims.yaml': SCHOOL, 'file.txt': '' });
  const runHere = (...args: string[]) => claims(args, { cwd: here });
  execFileSync('mkfifo', [join(here, 'pipe')]);
  const large = join(folder({ large: '' }), 'large');
  truncateSync(large, 300 * 1024 * 1024);

  test.each([
    ['/dev/zero', 'this is a device'],
    ['/', 'this is a folder'],
    ['pipe', 'nothing comes through this pipe'],
    [large, 'this is larger than 256 MB'],
    ['nowhere/claims.yaml', 'there is no folder "nowhere"'],
    ['file.txt/claims.yaml', '"file.txt" is not a folder'],
    ['', 'the name of the file to read is empty'],
  ])('-f %s: %s', (name, says) => refused(runHere('list', '-f', name), says));

  test.each([
    ['/dev/zero', 'this is a device'],
    ['.', 'this is a folder'],
    ['pipe', 'nothing comes through this pipe'],
    [large, 'this is larger than 8 MB'],
    ['nowhere/text.txt', 'there is no folder "nowhere"'],
    ['file.txt', 'it is empty'],
  ])('--text %s: %s', (name, says) => refused(runHere('check', '--text', name), says));

  test('a claims file that is too large for its form', async () => {
    truncateSync(large, 40 * 1024 * 1024);
    expect((await runHere('list', '-f', large)).err).toMatch(/a claims file of more than 32 MB is not read/);
    expect(await runHere('check', large)).toMatchObject({
      code: 2,
      out: expect.stringMatching(/more than 32 MB/),
    });
  });
});

describe('what cannot be written is said in words', () => {
  const here = folder({ 'claims.yaml': SCHOOL, 'file.txt': 'mine' });
  mkdirSync(join(here, 'there'));
  symlinkSync('gone/file.txt', join(here, 'dangling'));
  symlinkSync('circle', join(here, 'circle'));
  symlinkSync('there', join(here, 'link'));
  execFileSync('mkfifo', [join(here, 'pipe')]);
  const before = readdirSync(here).sort();
  const long = 'n'.repeat(300);

  test.each([
    ['new/', 'new/: this is the name of a folder; name a file in it'],
    ['new/.', 'this is the name of a folder'],
    ['there', 'there: this is a folder; name a file in it'],
    ['there/', 'this is a folder'],
    ['..', 'this is a folder'],
    ['link', 'this is a folder'],
    ['', 'the name of the file to write is empty'],
    ['nowhere/out', 'nowhere/out: cannot be written: there is no folder "nowhere"'],
    ['nowhere/deep/out', 'there is no folder "nowhere"'],
    ['there/deep/out', 'there is no folder "there/deep"'],
    ['file.txt/out', '"file.txt" is not a folder'],
    ['dangling', 'this is a link to "gone/file.txt", and nothing is there'],
    ['circle', 'its links lead in a circle'],
    ['pipe', 'nothing reads from this pipe'],
    [long, 'this name is longer than the system allows'],
    ['file.txt', 'file.txt: there is such a file already; --force replaces it'],
  ])('-o %s: %s', async (name, says) => {
    for (const args of [
      ['list', '-o', name],
      ['list', '--force', '-o', name],
    ]) {
      if (args.includes('--force') && name === 'file.txt') continue;
      await refused(claims(args, { cwd: here }), says);
    }
    if (name !== 'pipe') await refused(claims(['step', '--transcript', name], { cwd: here }), says);
    expect(readdirSync(here).sort()).toEqual(before);
    expect(readFileSync(join(here, 'file.txt'), 'utf8')).toBe('mine');
  });

  test('a name that is as long as the system allows is written', async () => {
    const name = 'n'.repeat(255);
    expect(await claims(['list', '-o', name], { cwd: here })).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(join(here, name), 'utf8')).toBe((await claims(['list'], { cwd: here })).out);
    rmSync(join(here, name));
  });

  test('a link is followed', async () => {
    symlinkSync('target', join(here, 'to-file'));
    await claims(['list', '-o', 'target'], { cwd: here });
    expect(await claims(['list', '--json', '--force', '-o', 'to-file'], { cwd: here })).toMatchObject({
      code: 0,
    });
    const { out: json } = await claims(['list', '--json'], { cwd: here });
    expect(readFileSync(join(here, 'target'), 'utf8')).toBe(json);
  });
});

describe('the form of what is written', () => {
  const written = async (name: string, ...args: string[]): Promise<string> => {
    const here = folder({ 'claims.yaml': SCHOOL });
    expect(await claims([...args, '-o', name], { cwd: here })).toMatchObject({ code: 0, out: '', err: '' });
    return readFileSync(join(here, name), 'utf8');
  };

  test.each([
    ['x.json', ['list'], ['--format', 'json']],
    ['x.JSON', ['list'], ['--json']],
    ['x.ndjson', ['list'], ['--format', 'ndjson']],
    ['x.jsonl', ['list'], ['--format', 'ndjson']],
    ['x.csv', ['tree'], ['--format', 'csv']],
    ['x.tsv', ['show', 'duty-of-care'], ['--format', 'tsv']],
    ['x.md', ['step'], ['--format', 'markdown']],
    ['x.markdown', ['list'], ['--format', 'markdown']],
    ['x.txt', ['list'], ['--format', 'text']],
    ['x', ['list'], []],
    ['.hidden', ['list'], []],
    ['report.2024', ['list'], []],
    ['x.csv', ['list', '--fields', 'id,text'], ['--format', 'csv']],
    ['x.json', ['check'], ['--json']],
    ['x.json', ['evaluate'], ['--json']],
    ['x.json', [], ['--json']],
    ['x.html', ['prep', 'brief'], ['--format', 'html']],
    ['x.htm', ['prep', 'cards'], ['--format', 'html']],
    ['x.txt', ['prep', 'brief'], ['--format', 'text']],
    ['x.csv', ['prep', 'flow'], ['--format', 'csv']],
    ['x', ['prep', 'brief'], []],
    // What is said beats what the name says.
    ['x.html', ['list', '--format', 'csv'], []],
    ['x.pdf', ['prep', 'brief', '--json'], []],
    ['x.txt', ['export', 'anki'], []],
    ['x.json', ['schema'], []],
    ['x.txt', ['help', 'exit'], []],
  ])('-o %s of claims %j is what it prints with %j', async (name, args, form) => {
    expect(await written(name, ...args)).toBe((await school(...args, ...form)).out);
  });

  const refusedNames = ['x.pdf', 'x.docx', 'x.xlsx', 'x.yaml', 'x.tar.gz', 'X.PNG'];
  test.each([
    ...refusedNames.map((name): [string, string[]] => [name, ['list']]),
    ['x.html', ['list']],
    ['x.html', ['evaluate']],
    ['x.tsv', ['prep', 'brief']],
    ['x.pdf', ['prep', 'brief']],
    ['x.apkg', ['export', 'anki']],
    ['x.yaml', ['schema']],
  ])('-o %s of claims %j is refused by name, with what there is', async (name, args) => {
    const here = folder({ 'claims.yaml': SCHOOL });
    const run = await claims([...args, '-o', name], { cwd: here });
    const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
    await refused(run, `${name}: this command cannot write "${ending}"; it writes .`);
    expect(existsSync(join(here, name))).toBe(false);
  });

  test('a sheet that is no table has no CSV', async () => {
    await refused(school('prep', 'brief', '-o', 'x.csv'), 'csv is for the flow sheet');
    await refused(school('step', '--transcript', 'walk.html'), 'cannot write ".html"; it writes .md or .txt');
  });

  test('--json is --format json, and nothing else', async () => {
    expect(await school('list', '--json', '--format', 'json')).toEqual(await school('list', '--json'));
    expect(await school('prep', 'brief', '--format', 'json', '--json')).toEqual(
      await school('prep', 'brief', '--json'),
    );
    for (const args of [['list'], ['prep', 'brief']])
      await refused(
        school(...args, '--json', '--format', 'csv'),
        '--json and --format csv ask for two forms',
      );
  });
});

describe('what is given too often', () => {
  test.each([
    [['list', '-f', 'a.yaml', '-f', 'b.yaml'], '-f, --file is given twice ("a.yaml" and "b.yaml")'],
    [['-f', 'a.yaml', 'list', '--file=b.yaml'], 'one file is read at a time'],
    [['check', 'a.yaml', '-f', 'b.yaml'], 'name all files after "check", without -f'],
    [['list', '-o', 'a', '-o', 'b'], '-o, --output is given twice'],
    [['list', '--format', 'csv', '--format', 'json'], '--format is given twice ("csv" and "json")'],
    [['list', '--as-of', '2010', '--as-of', '2011'], '--as-of is given twice'],
    [['list', '--sort', 'id', '--sort', 'text'], '--sort is given twice'],
    [['chain', 'both-matter', '--limit', '1', '--limit', '2'], '--limit is given twice'],
    [['step', '--order', 'text', '--order', 'debate'], '--order is given twice'],
    [['check', '--text', 'a', '--text', 'b'], '--text is given twice'],
    [['prep', 'brief', '--team', 'for', '--team', 'against'], '--team is given twice'],
    [['evaluate', '--burden', 'evidence', '--burden', 'granted'], '--burden is given twice'],
    [['drill', '--seed', '1', '--seed', '2'], '--seed is given twice'],
    [['chain', 'a', 'b'], '"chain" takes one id, and "b" is one more; run it once for each'],
    [['tree', 'a', 'b'], 'claims show a b'],
    [['evaluate', 'a', 'b', 'c'], 'claims show a b c'],
    [['step', 'a', 'b'], '"step" takes one id'],
    [['prep', 'brief', 'a', 'b'], '"prep" takes one id or tag, and "b" is one more'],
    [['drill', 'replies', 'kinds'], '"drill" takes one topic'],
    [['export', 'anki', 'replies', 'kinds'], '"export" takes one topic'],
    [['schema', 'file', 'output'], '"schema" takes one schema'],
    [['schemes', 'consequences'], '"schemes" takes no words; leave out "consequences"'],
  ])('claims %j: %s', (args, says) => refused(school(...args), says));

  test('several values of a selection, flags, and what an alias may have set, are no mistake', async () => {
    const twice = ['--kind', 'claim', '--kind', 'reply', '--plain', '--plain', '--color', 'never'];
    expect(
      await school('list', ...twice, '--color', 'always', '--width', '60', '--width', '70'),
    ).toMatchObject({ code: 0 });
    expect(await school('evaluate', '--drop', 'both-matter', '--drop', 'academy-says')).toMatchObject({
      code: 0,
    });
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
    ['mine.yaml'],
  ])('claims %s %s %s: how a file is named', async (...args) => {
    await refused(school(...args), `a file is named with -f: -f ${args.at(-1)}`);
  });
});

describe('a word of 5,000 letters', () => {
  const long = 'w'.repeat(5000);
  test.each([
    [[long]],
    [['list', `--${long}`]],
    [['list', `--${long}=x`]],
    [['show', long]],
    [['tree', `a, ${long}`]],
    [['chain', 'a', long]],
    [['list', '--tag', long]],
    [['list', `--tag=!${long}`]],
    [['list', '--kind', `claim,${long}`]],
    [['list', '--format', long]],
    [['list', '--sort', long]],
    [['list', '--as-of', long]],
    [['list', '--width', long]],
    [['list', '--fields', `id,${long}`]],
    [['list', '-f', long]],
    [['list', '-o', long]],
    [['list', '-o', `x.${long}`]],
    [['list', '-f', long, '-f', `${long}x`]],
    [['evaluate', '--drop', long]],
    [['evaluate', `${long} -> ${long}`]],
    [['prep', long]],
    [['prep', 'brief', long]],
    [['drill', long]],
    [['help', long]],
    [['completion', long]],
    [['check', '--text', long]],
    [['list', `${long} ${long}`]],
  ])('is not repeated whole by claims %j', async (args) => {
    const { err } = await school(...args);
    expect(err).not.toBe('');
    expect(err.length).toBeLessThan(1000);
  });
});
