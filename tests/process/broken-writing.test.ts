import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chanceOf } from '../fuzz/chance.js';
import { claims, folder } from '../helpers/cli.js';
import { reading, SCHOOL } from '../helpers/maps.js';
import { bash, PROGRAM } from '../helpers/process.js';

/** Whatever happens while a command writes, what was there stays whole, and nothing else stays. */

/** Long enough for a kept draft, and for a disk that is nearly full. */
const LARGE = `${SCHOOL}${'# A remark that makes the file longer.\n'.repeat(400)}`;
const OTHER = LARGE.replace('Early starts cost teenagers sleep.', 'Teenagers sleep too little.');
const REFERENCES = `@book{b, title = {${'A title '.repeat(400)}}, year = 1990}\n`;

/** Every way to write a file, each with the file that it writes. */
const WRITING: readonly (readonly [file: string, line: readonly string[]])[] = [
  ['claims.yaml', ['add', 'counterpoint', '--to', 'duty-of-care', '--id', 'added', '--text', 'Not so.']],
  ['claims.yaml', ['rename', 'both-matter', 'renamed']],
  ['claims.yaml', ['import', 'books.bib', '--into', 'claims.yaml']],
  ['out.yaml', ['import', 'map.argdown', '-o', 'out.yaml', '--force']],
  ['out.yaml', ['export', 'yaml', '-o', 'out.yaml', '--force']],
  ['out.html', ['export', 'html', '-o', 'out.html', '--force']],
  ['out.html', ['prep', 'brief', '-o', 'out.html', '--force']],
  ['out.yaml', ['merge', 'claims.yaml', 'other.yaml', '-o', 'out.yaml', '--force']],
  ['out.json', ['list', '--json', '-o', 'out.json', '--force']],
  ['out.json', ['check', '--json', '-o', 'out.json', '--force']],
  ['out.json', ['schema', '-o', 'out.json', '--force']],
  ['pairs.csv', ['compare', 'claims.yaml', 'other.yaml', '--write-pairs', 'pairs.csv', '--force']],
  ['sheets/other.html', ['compare', 'claims.yaml', 'other.yaml', '--sheets', 'sheets', '--force']],
];

/** A folder in which each of these files is there already, with a home of its own for what is kept. */
async function oldFiles(): Promise<{ cwd: string; env: Record<string, string> }> {
  const { out } = await claims(['export', 'argdown'], { cwd: folder({ 'claims.yaml': SCHOOL }) });
  const old = {
    'out.yaml': 'old',
    'out.html': 'old',
    'out.json': 'old',
    'pairs.csv': 'old',
    'walk.md': 'old',
    'sheets/other.html': 'old',
  };
  const cwd = folder({
    ...old,
    'claims.yaml': LARGE,
    'other.yaml': OTHER,
    'books.bib': REFERENCES,
    'map.argdown': out,
  });
  const home = folder({ 'cache/.x': '', 'state/.x': '' });
  return { cwd, env: { XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state') } };
}

const oldOf = (file: string) => (file === 'claims.yaml' ? LARGE : 'old');

const namesIn = (cwd: string) => readdirSync(cwd, { recursive: true, encoding: 'utf8' }).sort();
const partsIn = (cwd: string) => namesIn(cwd).filter((name) => /\.(part|lock)$/.test(name));

describe('on a disk that is full', () => {
  test.each(WRITING)('%s stays as it was: claims %j', async (file, line) => {
    const { cwd, env } = await oldFiles();
    const names = namesIn(cwd);
    const run = bash(`ulimit -f 0; claims ${line.map((word) => `'${word}'`).join(' ')}`, { cwd, env });
    expect(run).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^claims: .*\n$/) });
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(oldOf(file));
    expect(namesIn(cwd)).toEqual(names);
    expect(partsIn(env.XDG_CACHE_HOME!)).toEqual([]);
  });

  test('a walk says what cannot be kept, and the old transcript stays', async () => {
    const { cwd, env } = await oldFiles();
    const names = namesIn(cwd);
    const walk = "printf 'n\\nq\\n' | claims step --plain --transcript walk.md --force";
    const run = bash(`ulimit -f 0; ${walk} | cat`, { cwd, env });
    expect(run.code).toBe(2);
    expect(run.err).toContain('walk.md: cannot be written');
    expect(readFileSync(join(cwd, 'walk.md'), 'utf8')).toBe('old');
    expect(namesIn(cwd)).toEqual(names);
    expect(partsIn(env.XDG_STATE_HOME!)).toEqual([]);
  });
});

/** One of each way in which a file is written: changed in place, new in pieces, one of several. */
const KILLED = WRITING.filter(
  ([file, [command]]) => ['add', 'list'].includes(command!) || /html$/.test(file),
);

describe('killed at any change that it makes', () => {
  test.each(KILLED)('%s is the old one or the new one: claims %j', async (file, line) => {
    const { cwd, env } = await oldFiles();
    const names = namesIn(cwd);
    const chance = chanceOf(
      2011,
      WRITING.findIndex(([, other]) => other === line),
    );
    const place = dirname(join(cwd, file));
    const changes = await ended(line, cwd, env, place, null);
    const whole = readFileSync(join(cwd, file), 'utf8');
    writeFileSync(join(cwd, file), oldOf(file));
    await ended(line, cwd, env, place, 1 + chance.below(Math.max(changes, 1)));
    expect([oldOf(file), whole]).toContain(readFileSync(join(cwd, file), 'utf8'));
    writeFileSync(join(cwd, file), oldOf(file));
    await ended(line, cwd, env, place, null);
    expect(readFileSync(join(cwd, file), 'utf8')).toBe(whole);
    expect(namesIn(cwd)).toEqual(names);
    expect(partsIn(env.XDG_CACHE_HOME!)).toEqual([]);
  });
});

/** Runs to the end, or is killed at one of the changes that are seen in a folder; how many were seen. */
function ended(
  line: readonly string[],
  cwd: string,
  env: Record<string, string>,
  place: string,
  killedAt: number | null,
): Promise<number> {
  let seen = 0;
  const run = spawn(process.execPath, [PROGRAM, ...line], {
    cwd,
    stdio: 'ignore',
    env: { PATH: process.env.PATH, ...env },
  });
  const watcher = watch(place, () => {
    seen += 1;
    if (seen === killedAt) run.kill('SIGKILL');
  });
  return new Promise((done) =>
    run.on('exit', () => {
      watcher.close();
      done(seen);
    }),
  );
}

describe('two at once', () => {
  const addition = (id: string) => [
    ...['add', 'counterpoint', '--to', 'duty-of-care', '--id', id],
    ...['--text', `Objection ${id}.`],
  ];
  const late = /it changed while this command was running; try again/;

  test('change a file: no change is lost, and who was late says so', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    const added = new Set<string>();
    for (const round of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const ids = [1, 2, 3, 4].map((number) => `${round}${number}`);
      const runs = await Promise.all(ids.map((id) => told(addition(id), cwd)));
      for (const [at, { code, err }] of runs.entries()) {
        if (code === 0) added.add(ids[at]!);
        else expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(late) });
      }
      const { map } = reading(readFileSync(join(cwd, 'claims.yaml'), 'utf8'));
      const there = map?.statements.map(({ id }) => id).filter((id) => /^[a-f]\d$/.test(id)) ?? [];
      expect(new Set(there)).toEqual(added);
      expect(runs.some(({ code }) => code === 0)).toBe(true);
    }
    expect(namesIn(cwd)).toEqual(['claims.yaml']);
  });

  test('add, rename and import into a file: no change is lost', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL, 'books.bib': REFERENCES });
    const lines = [
      addition('added'),
      ['rename', 'both-matter', 'renamed'],
      ['import', 'books.bib', '--into', 'claims.yaml'],
    ];
    const runs = await Promise.all(lines.map((line) => told(line, cwd)));
    for (const { code, err } of runs) if (code !== 0) expect(err).toMatch(late);
    const { map } = reading(readFileSync(join(cwd, 'claims.yaml'), 'utf8'));
    const ids = map?.statements.map(({ id }) => id);
    expect([ids?.includes('added'), ids?.includes('renamed'), map?.sources.has('b')]).toEqual(
      runs.map(({ code }) => code === 0),
    );
    expect(namesIn(cwd)).toEqual(['books.bib', 'claims.yaml']);
  });

  test('write one new file: one of them does, and the others say that it is there', async () => {
    const { cwd } = await oldFiles();
    const runs = await Promise.all(
      ['json', 'csv', 'tsv'].map((form) => told(['list', '--format', form, '-o', 'new'], cwd)),
    );
    expect(runs.filter(({ code }) => code === 0)).toHaveLength(1);
    for (const { code, err } of runs) if (code !== 0) expect(err).toContain('the file exists already');
    expect(partsIn(cwd)).toEqual([]);
  });
});

function told(line: readonly string[], cwd: string): Promise<{ code: number | null; err: string }> {
  const run = spawn(process.execPath, [PROGRAM, ...line], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env.PATH, CLAIMS_NO_CACHE: '1' },
  });
  const err: Buffer[] = [];
  run.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((done) => run.on('close', (code) => done({ code, err: Buffer.concat(err).toString() })));
}
