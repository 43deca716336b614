import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { COMMANDS_OF_SEVERAL_FILES } from '../../src/cli/command-names.js';
import { COMMANDS } from '../../src/command-list.js';
import { claims, folder, refused, run } from '../helpers/cli.js';

const HEALTH = `title: On health
author: Ann
thesis: later
sources:
  report: {title: Sleep, author: Doctors, issued: 2014}
  book: {title: Schools, author: Roe, issued: 2001}
claims:
  - id: later
    text: Schools should start later.
    reasons:
      - id: sleep
        text: Pupils sleep too little.
        tags: [health]
        evidence: [{id: doctors, text: Doctors say so., source: report}]
`;
const BUSES = `title: On buses
author: Ben
thesis: later
sources:
  book: {title: Buses, author: Roe, issued: 1999}
  doctors: {issued: 2014, author: Doctors, title: Sleep}
claims:
  - {id: later, text: Schools should start later.}
  - {id: cost, text: Buses cost more at nine., tags: [money], by: Mayor, attacks: later}
evidence:
  - {id: bill, text: A bill says so., source: book, supports: cost}
  - {id: tired, text: Pupils are tired., source: doctors, supports: later}
`;
const BROKEN =
  'title: X\nthesis: t\nclaims:\n  - id: t\n    txt: A.\n  - {id: u}\n  - {id: v}\n  - {id: w}\n';

function maps(more: Readonly<Record<string, string>> = {}): string {
  const cwd = folder();
  mkdirSync(join(cwd, 'maps', 'inner'), { recursive: true });
  writeFileSync(join(cwd, 'maps', 'a.claims.yaml'), HEALTH);
  writeFileSync(join(cwd, 'maps', 'inner', 'b.claims.yaml'), BUSES);
  for (const [name, content] of Object.entries(more)) writeFileSync(join(cwd, 'maps', name), content);
  return cwd;
}

const cwd = maps();
const A = 'maps/a.claims.yaml';
const B = 'maps/inner/b.claims.yaml';
const inMaps = (...args: string[]) => claims(args, { cwd });
const rowsOf = async (...args: string[]) => JSON.parse((await inMaps(...args, '--json')).out);

test.each(['list', 'evaluate'])('the records of several files follow their schema: %s', async (command) => {
  const schema = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('output.schema.json', 'utf8')));
  schema(await rowsOf(command, '-f', 'maps'));
  expect(schema.errors).toBeNull();
});

test('the table of commands says which of them read several files', async () => {
  const loaded = await Promise.all(COMMANDS.map(async ({ name, load }) => [name, await load()] as const));
  const several = loaded.filter(
    ([, { takes }]) => takes({ args: [], options: new Map() }).readsSeveral === true,
  );
  expect(several.map(([name]) => name)).toEqual(COMMANDS_OF_SEVERAL_FILES);
});

describe('records of several files say which file they are of', () => {
  test.each([
    [
      ['-f', A, '-f', B],
      [A, B],
    ],
    [
      ['-f', 'maps'],
      [A, B],
    ],
    [
      ['-f', 'maps/**/*.yaml'],
      [A, B],
    ],
    [
      ['-f', B, '-f', 'maps', '-f', B],
      [B, A],
    ],
    [['-f', 'maps/inner'], [B]],
    [['-f', 'maps/*.yaml'], [A]],
  ])('%j', async (files, expected) => {
    const rows: { file: string }[] = await rowsOf('list', ...files);
    expect([...new Set(rows.map(({ file }) => file))]).toEqual(expected);
    expect(Object.keys(rows[0]!)[0]).toBe('file');
  });

  test('those of one file stay as they are, unless the file is asked for', async () => {
    expect(Object.keys((await rowsOf('list', '-f', A))[0])[0]).toBe('id');
    expect((await inMaps('list', '-f', A, '--fields', 'id,file', '--format', 'csv')).out).toBe(
      `id,file\nlater,${A}\nsleep,${A}\ndoctors,${A}\n`,
    );
  });

  test('tables have one line of names, and ids are behind their file', async () => {
    const { out } = await inMaps('list', '-f', 'maps', '--tag', 'money,health', '--fields', 'file,id');
    expect(out).toBe(`file\tid\n${A}\tsleep\n${A}\tdoctors\n${B}\tcost\n${B}\tbill\n`);
    expect((await inMaps('list', '-f', 'maps', '--by', 'Mayor', '--format', 'ids')).out).toBe(`${B}:cost\n`);
  });

  test('standard input is one of them', async () => {
    const { out } = await claims(
      ['list', '-f', '-', '-f', A, '-f', '-', '--kind', 'claim', '--format', 'ids'],
      {
        cwd,
        input: BUSES,
      },
    );
    expect(out).toBe(`<stdin>:later\n<stdin>:cost\n${A}:later\n${A}:sleep\n`);
  });
});

test('the records of the first file are written before the last is read', async () => {
  const written: string[] = [];
  let before = '';
  await run(
    ['list', '-f', A, '-f', '-', '--format', 'ndjson'],
    { cwd },
    {
      stdout: { write: (text) => written.push(String(text)) > 0 },
      stdin: async function* () {
        before = written.join('');
        yield new TextEncoder().encode(BUSES);
      },
    },
  );
  expect(
    before
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['later', 'sleep', 'doctors']);
});

describe('what one of the files has', () => {
  test('a value that one of them has is no mistake; one that none has is', async () => {
    expect(await inMaps('list', '-f', 'maps', '--tag', 'money', '--count')).toMatchObject({
      code: 0,
      out: `     0  ${A}\n     2  ${B}\n     2  in all\n`,
    });
    await refused(
      inMaps('list', '-f', 'maps', '--tag', 'mony', '--json'),
      '"mony" is unknown; did you mean "money"?',
    );
    await refused(inMaps('list', '-f', 'maps', '--kind', 'clam'), 'did you mean "claim"?');
    await refused(inMaps('list', '-f', 'maps', '--tag', '"x', '--json'), '--tag');
  });

  test('words are searched as they are typed', async () => {
    expect((await inMaps('list', '-f', 'maps', 'nine', '--format', 'ids')).out).toBe(`${B}:cost\n`);
    const none = await inMaps('list', '-f', 'maps', 'nyne');
    expect(none).toMatchObject({ code: 0, out: '' });
    expect(none.err).toContain('No entry matches.');
  });

  test('an entry that is named is looked for in all of them', async () => {
    expect(
      (await rowsOf('list', '-f', 'maps', '--against', 'later')).map(({ id }: { id: string }) => id),
    ).toEqual(['cost']);
    expect(
      (await rowsOf('evaluate', 'cost', '-f', 'maps')).map(({ file }: { file: string }) => file),
    ).toEqual([B]);
    expect((await rowsOf('evaluate', 'later', '--drop', 'cost', '-f', 'maps'))[0]).toMatchObject({
      file: B,
      status: 'in',
    });
    await refused(
      inMaps('evaluate', 'costs', '-f', 'maps'),
      'no file has an entry with the id "costs"; did you mean "cost"?',
    );
    await refused(inMaps('evaluate', 'sleep', '--drop', 'cost', '-f', 'maps'), 'no file has all the entries');
    await refused(inMaps('list', '--against', 'x9', '-f', 'maps'), 'no file has an entry with the id "x9"');
  });

  test('whether all stand is told by the exit code', async () => {
    expect(await inMaps('evaluate', '-f', 'maps', '--exit-status')).toMatchObject({ code: 1 });
    expect(await inMaps('evaluate', 'sleep', '-f', 'maps', '--exit-status')).toMatchObject({ code: 0 });
  });
});

describe('what cannot be read', () => {
  const some = maps({ 'bad.claims.yaml': BROKEN });

  test.each([['list'], ['evaluate'], ['tags'], ['sources'], []])(
    'is said, and the others go on: claims %s',
    async (...args) => {
      const { code, out, err } = await claims([...args, '-f', 'maps', '--json'], { cwd: some });
      expect(code).toBe(2);
      expect(new Set(JSON.parse(out).map(({ file }: { file: string }) => file))).toEqual(new Set([A, B]));
      expect(err.split('\n')).toEqual([
        expect.stringMatching(/^maps\/bad.claims.yaml:5:5: error: unknown key "txt"/),
        expect.stringMatching(/^maps\/bad.claims.yaml:\d+:\d+: error: /),
        expect.stringMatching(/^maps\/bad.claims.yaml:\d+:\d+: error: /),
        expect.stringMatching(/^maps\/bad.claims.yaml: \d+ more errors?; to see all: claims check maps\/bad/),
        '1 of 3 files could not be read.',
        '',
      ]);
    },
  );

  test('a file, a folder and a pattern that are not there are each said', async () => {
    const { code, out, err } = await inMaps(
      'list',
      '-f',
      'gone.yaml',
      '-f',
      '*.md',
      '-f',
      'maps',
      '--count',
      '--plain',
    );
    expect({ code, last: out.trimEnd().split('\n').at(-1) }).toEqual({ code: 2, last: '     7  in all' });
    expect(err).toContain('claims: gone.yaml: there is no such file');
    expect(err).toContain('claims: *.md: no file has a name that matches this pattern');
  });

  test('where nothing can be read, nothing is written', async () => {
    for (const form of ['json', 'csv', 'text']) {
      const { code, out, err } = await claims(['list', '-f', 'maps/bad*', '-f', 'no*', '--format', form], {
        cwd: some,
      });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('no file could be read');
    }
  });

  test('a file that is written is whole, and there is none where the command line is wrong', async () => {
    const path = join(some, 'out.ndjson');
    const write = (...args: string[]) =>
      claims(['list', '-f', 'maps', '-o', 'out.ndjson', ...args], { cwd: some });
    await refused(
      claims(['list', '-f', 'maps/inner', '--tag', 'x', '-o', 'out.ndjson'], { cwd: some }),
      'is unknown',
    );
    expect(existsSync(path)).toBe(false);
    expect((await write()).code).toBe(2);
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toHaveLength(7);
    await refused(
      claims(['list', '-f', A, '-f', B, '-o', A, '--force', '--json'], { cwd: some }),
      'is also the file to read',
    );
    expect(readFileSync(join(some, A), 'utf8')).toBe(HEALTH);
  });

  test('a pattern without quotes, which the shell has replaced, is explained', async () => {
    await refused(inMaps('list', '-f', A, '-f', 'maps', B), `"${B}" is a file: put -f before it`);
    await refused(inMaps('list', '-f', A, B), 'a pattern in quotes');
  });
});

describe('for people', () => {
  test.each([80, 40])('what is said of a file is under its name, in %i columns', async (width) => {
    const shown = async (...args: string[]) =>
      (await claims([...args, '-f', 'maps', '--width', String(width)], { cwd })).out;
    const pages = [
      await shown('list', '--kind', 'claim'),
      await shown('evaluate'),
      await shown(),
      await shown('tags'),
      await shown('sources'),
    ];
    expect(pages.join('-----\n')).toMatchSnapshot();
  });

  test('a screen reader hears the same in whole lines', async () => {
    const { out } = await inMaps('list', '-f', 'maps', '--kind', 'claim', '--plain');
    expect(out.split('\n')).toContain(`${A}: On health`);
  });
});

describe('sources', () => {
  test('records are by file; a list of references has each source once', async () => {
    const rows: { file: string; id: string }[] = await rowsOf('sources', '-f', 'maps');
    expect(rows.map(({ file, id }) => `${file} ${id}`)).toEqual([
      `${A} report`,
      `${A} book`,
      `${B} book`,
      `${B} doctors`,
    ]);
    const list = JSON.parse((await inMaps('sources', '-f', 'maps', '--format', 'csl-json')).out);
    expect(list.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual([
      ['report', 'Sleep'],
      ['book', 'Schools'],
      ['book-2', 'Buses'],
    ]);
  });

  test('one that is named is looked for in all files', async () => {
    expect(
      (await rowsOf('sources', 'doctors', '-f', 'maps')).map(({ file }: { file: string }) => file),
    ).toEqual([B]);
    await refused(
      inMaps('sources', 'reprt', '-f', 'maps'),
      'no file has a source with the id "reprt"; did you mean "report"?',
    );
  });
});

describe('check', () => {
  test('takes files before and after -f, folders and patterns', async () => {
    const rows = await rowsOf('check', B, '-f', 'maps/*.yaml');
    expect([...new Set(rows.map(({ file }: { file: string }) => file))]).toEqual([B, A]);
  });

  test('a tag that one of the files has is no mistake', async () => {
    const { code, out } = await inMaps(
      'check',
      'maps',
      '--tag',
      'money',
      '--gap',
      'no-evidence,no-locator',
      '--quiet',
    );
    expect({ code, files: out.includes(A) }).toEqual({ code: 0, files: false });
    expect(out).toContain(B);
    expect(await inMaps('check', 'maps', '--tag', 'mony')).toMatchObject({ code: 2 });
  });

  test('a pattern that matches nothing is an error', async () => {
    const { code, out } = await inMaps('check', 'no/*.yaml', A);
    expect(code).toBe(2);
    expect(out).toContain('no/*.yaml: error: no file has a name that matches this pattern');
  });
});

describe('where no file has what is asked for, nothing is given but the message', () => {
  test.each([
    ['list', '--tag', 'nonesuch', '--count', '--json'],
    ['list', '--tag', 'health,nonesuch', '--json'],
    ['list', '--tag', 'nonesuch', '--format', 'csv'],
    ['list', '--tag', 'health,nonesuch'],
    ['tags', '--tag', 'health,nonesuch', '--json'],
    ['evaluate', '--by', 'nonesuch', '--json'],
    ['check', '--tag', 'nonesuch', '--json'],
    ['sources', 'report', 'nonesuch', '--json'],
    ['--tag', 'nonesuch', '--json'],
  ])('%s %s %s %s %s', async (...args) => {
    await refused(inMaps(...args, '-f', 'maps'), 'nonesuch');
  });

  test('a value that only the last file has is right', async () => {
    const rows = await rowsOf('list', '-f', 'maps', '--tag', 'health,money');
    expect(rows.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['sleep', 'cost']));
  });
});

test('a list that a failure cuts off is no JSON, so that nobody takes it for whole', async () => {
  const graph = folder({ 'a.yaml': HEALTH, 'b.af': 'p af 2\n1 2\n' });
  const { code, out } = await claims(['evaluate', '-f', 'a.yaml', '-f', 'b.af', '--core', '--json'], {
    cwd: graph,
  });
  expect(code).toBe(2);
  expect(out).toMatch(/^\[\n {2}\{\n/);
  expect(() => JSON.parse(out)).toThrow();
});

describe('a command that reads one file says which read several', () => {
  test.each(['show', 'tree', 'step', 'export svg', 'prep brief'])('%s', async (line) => {
    for (const [name, what] of [
      ['maps', 'folder'],
      ['maps/*.yaml', 'pattern'],
    ])
      await refused(inMaps(...line.split(' '), '-f', name!), `this is a ${what}; name a file (list, tags,`);
  });
});

test('CLAIMS_FILE can be a folder or a pattern for commands that read several', async () => {
  for (const CLAIMS_FILE of ['maps', 'maps/**/*.yaml']) {
    const { out } = await claims(['list', '--count', '--format', 'csv'], { cwd, env: { CLAIMS_FILE } });
    expect(out.trim().split('\n')).toHaveLength(3);
    await refused(claims(['show'], { cwd, env: { CLAIMS_FILE } }), 'CLAIMS_FILE names it');
  }
});

test('a file is read once, also through a link', async () => {
  const linked = folder({ 'a.claims.yaml': HEALTH });
  symlinkSync('a.claims.yaml', join(linked, 'b.claims.yaml'));
  const { out } = await claims(['list', '--count', '-f', '.'], { cwd: linked });
  expect(out).toBe('     3  a.claims.yaml\n     3  in all\n');
});

test('signs that only a shell knows are named', async () => {
  await refused(inMaps('list', '-f', '~/a.yaml'), 'only your shell knows what ~ is');
  await refused(inMaps('show', '-f', 'a[0-3].yaml'), '[0-3] is no sign of a pattern here');
});

describe('files that stand where words are read', () => {
  test.each([
    ['list', '-f', A, B],
    ['list', A, B],
    ['evaluate', '-f', A, B],
    ['evaluate', '-f', A, B, A],
    ['tags', '-f', A, B],
    ['sources', '-f', A, B],
    ['-f', A, B, B],
  ])('%s %s %s %s', async (...args) => {
    await refused(inMaps(...args), 'before each, or before a pattern in quotes: -f ');
  });

  test.each(['list', 'evaluate', 'sources', 'tags'])('a pattern without -f: %s', async (command) => {
    await refused(inMaps(command, 'maps/*.yaml'), `"maps/*.yaml" is a pattern for files: put -f before it`);
  });
});
