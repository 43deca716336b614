import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';

const KEY = `title: Later
thesis: t
claims:
  - id: t
    text: Schools should start later in the morning.
    reasons:
      - id: sleep
        text: Early lessons cost teenagers an hour of sleep.
        evidence: [{id: study, text: A study of 2014 counted the hours that pupils slept., at: 2.1}]
        counterpoints: [{id: phones, text: Telephones at night keep pupils awake.}]
      - {id: buses, text: One timetable for all buses saves the town money.}
`;
const ANNA = `title: Later
thesis: begin
claims:
  - id: begin
    text: The school should start later in the morning.
    reasons:
      - {id: tired, text: Early lessons cost pupils sleep.}
      - {id: dark, text: In winter it is dark at seven.}
`;
const FILES = { 'key.yaml': KEY, 'anna.yaml': ANNA, 'ben.yaml': KEY };
const MAPS = ['key.yaml', 'anna.yaml', 'ben.yaml'];

function compare(...args: string[]) {
  const cwd = folder(FILES);
  return { cwd, run: (...more: string[]) => claims(['compare', ...args, ...more], { cwd }) };
}

describe('claims compare', () => {
  test.each([
    [[]],
    [['--width', '40']],
    [['--plain']],
    [['--student', 'anna']],
    [['--entries']],
    [['--format', 'markdown']],
    [['--format', 'csv']],
    [['--student', 'anna', '--format', 'markdown']],
  ])('%j', async (args) => {
    const { code, out } = await compare(...MAPS).run(...args);
    expect(code).toBe(0);
    expect(out).toMatchSnapshot();
  });

  test.each([[[]], [['--entries']]])('prints JSON by its schema, %j', async (args) => {
    const output = new Ajv({ strict: false, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('output.schema.json', 'utf8')),
    );
    const { out } = await compare(...MAPS).run('--json', ...args);
    expect(output(JSON.parse(out)), JSON.stringify(output.errors?.slice(0, 2))).toBe(true);
  });

  test('takes the maps of a folder, and neither the key nor the pairs file in it', async () => {
    const cwd = folder({ ...FILES, 'pairs.yaml': 'anna: {buses: none}\n' });
    const { out } = await claims(['compare', 'key.yaml', '.', '--pairs', 'pairs.yaml', '--format', 'ids'], {
      cwd,
    });
    expect(out).toBe('anna\nben\n');
  });

  test('takes the maps that a pattern matches, and says which file is a pairs file', async () => {
    const cwd = folder({ ...FILES, 'pairs.yaml': 'anna: {buses: none}\n' });
    const { code, out, err } = await claims(['compare', 'key.yaml', '*.yaml', '--format', 'ids'], { cwd });
    expect([code, out]).toEqual([0, 'anna\nben\n']);
    expect(err).toContain('pairs.yaml: this is a pairs file, so it is left out; give it with --pairs.');
  });

  test('warns of a map of another text', async () => {
    const other = `author: B\n${ANNA.replace('Later', 'Trees')}`;
    const cwd = folder({ 'key.yaml': `author: A\n${KEY}`, 'zoe.yaml': other });
    const { err } = await claims(['compare', 'key.yaml', 'zoe.yaml', '--sheets', 'all.md'], { cwd });
    expect(err).toContain('zoe.yaml: warning: This map seems to be of another text: “Trees”.');
    expect(readFileSync(join(cwd, 'all.md'), 'utf8')).toContain('About your map of the text “Trees” by B.');
    const same = folder({ 'key.yaml': `author: A\n${KEY}`, 'zoe.yaml': `author: A\n${ANNA}` });
    expect((await claims(['compare', 'key.yaml', 'zoe.yaml'], { cwd: same })).err).not.toContain('warning');
  });

  test('tells a student whose file has errors from one that is not there', async () => {
    const cwd = folder({ ...FILES, 'zoe.yaml': 'title: [' });
    const run = (...args: string[]) => claims(['compare', ...MAPS, 'zoe.yaml', ...args], { cwd });
    expect((await run('--student', 'zoe')).err).toContain('the file of zoe has errors');
    expect((await run()).out).toContain('zoe: this file has errors or cannot be read, so it is not counted.');
    expect((await run('--sheets', 'f')).err).toContain('1 file could not be read and got no sheet: zoe.');
  });

  test('shows texts that are swapped between ids', async () => {
    const [sleep, buses] = [
      'Early lessons cost teenagers an hour of sleep.',
      'One timetable for all buses saves the town money.',
    ];
    const swapped = KEY.replace(sleep, 'X').replace(buses, sleep).replace('text: X', `text: ${buses}`);
    const cwd = folder({ 'key.yaml': KEY, 'anna.yaml': swapped });
    const args = ['compare', 'key.yaml', 'anna.yaml', '--student', 'anna', '--width', '200'];
    expect((await claims(args, { cwd })).out).toContain(
      `sleep: in the key “${sleep.slice(0, -1)}”, here “${buses.slice(0, -1)}”, which the key calls buses`,
    );
  });

  test('names a file by its folder where that is what differs', async () => {
    const cwd = folder({ 'key.yaml': KEY });
    for (const name of ['cleo', 'dan']) {
      mkdirSync(join(cwd, name));
      writeFileSync(join(cwd, name, 'claims.yaml'), ANNA);
    }
    const args = ['compare', 'key.yaml', 'cleo/claims.yaml', 'dan/claims.yaml', '--format', 'ids'];
    expect((await claims(args, { cwd })).out).toBe('cleo\ndan\n');
  });

  test('names a broken file and goes on; the exit code says so', async () => {
    const cwd = folder({ ...FILES, 'zoe.yaml': 'title: [' });
    const { code, out, err } = await claims(
      ['compare', ...MAPS, 'zoe.yaml', 'gone.yaml', '--format', 'ids'],
      {
        cwd,
      },
    );
    expect([code, out]).toEqual([2, 'anna\nben\n']);
    expect(err).toContain('zoe.yaml:1');
    expect(err).toContain('gone.yaml');
  });

  test.each([
    [['key.yaml'], 'name the key, and behind it the maps to compare with it'],
    [[...MAPS, '--student', 'ana'], 'there is no student "ana"; did you mean "anna"?'],
    [[...MAPS, '--format', 'docx'], 'docx is for feedback sheets; add --sheets FOLDER'],
    [[...MAPS, '--core'], '"compare" compares whole maps; leave out --core'],
    [[...MAPS, '--as-of', '2020'], '"compare" compares whole maps; leave out --as-of'],
    [[...MAPS, '--with-key'], '--with-key goes with --sheets'],
    [[...MAPS, '--sheets', 'f', '--format', 'csv'], 'a feedback sheet cannot be csv'],
    [[...MAPS, '--sheets', 'f.pdf'], 'name a folder, or a file that ends in .html, .docx, .md or .txt'],
  ])('%j is refused', async (args, says) => {
    await refused(compare(...args).run(), says);
  });
});

describe('a pairs file', () => {
  test('that is written and read again changes nothing', async () => {
    const { cwd, run } = compare(...MAPS);
    const before = JSON.parse((await run('--json')).out);
    await run('--write-pairs', 'pairs.yaml');
    const after = JSON.parse((await run('--json', '--pairs', 'pairs.yaml')).out);
    const pairs = (students: { pairs: { key: string; own: string }[] }[]) =>
      students.map((student) => student.pairs.map(({ key, own }) => `${key}=${own}`));
    expect(pairs(after)).toEqual(pairs(before));
    expect(readFileSync(join(cwd, 'pairs.yaml'), 'utf8')).toMatchSnapshot();
  });

  test('does not take the place of another file, nor of a map', async () => {
    await refused(compare(...MAPS).run('--write-pairs', 'anna.yaml'), 'write to another file');
    await refused(compare(...MAPS).run('--write-pairs', 'anna.yaml', '--force'), 'write to another file');
  });

  test.each([
    ['anna: {slep: tired}', 'pairs.yaml:1:8: error: the key has no entry "slep"'],
    ['anna: {sleep: tried}', 'the map of anna has no entry "tried"'],
    ['anna: {sleep: tired, buses: tired}', '"tired" is the partner of "sleep" already'],
    ['anna: {sleep: [tired]}', '"sleep" has no id'],
    ['anna: tired', '"anna" has no table of pairs'],
    ['[anna]', 'the file is no table of students'],
    ['anna: {}\nanna: {}', '"anna" is here a second time'],
    ['', 'the file is empty'],
    ['anna: {__proto__: tired}', 'the key has no entry "__proto__"'],
  ])('%j is refused with its place', async (pairs, says) => {
    const cwd = folder({ ...FILES, 'pairs.yaml': pairs });
    const { code, err } = await claims(['compare', ...MAPS, '--pairs', 'pairs.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(says);
  });

  test('may name students whose maps are not compared: that is said', async () => {
    const cwd = folder({ ...FILES, 'pairs.yaml': 'ana: {sleep: none}\n' });
    const { code, err } = await claims(['compare', ...MAPS, '--pairs', 'pairs.yaml'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('not compared here, so left out: "ana" (did you mean "anna"?)');
  });
});

describe('feedback sheets', () => {
  test('are written, one for each student', async () => {
    const { cwd, run } = compare(...MAPS);
    const { code, err } = await run('--sheets', 'feedback', '--format', 'markdown');
    expect([code, err]).toEqual([0, 'Wrote 2 feedback sheets into the folder feedback.\n']);
    expect(readdirSync(join(cwd, 'feedback'))).toEqual(['anna.md', 'ben.md']);
    expect(readFileSync(join(cwd, 'feedback', 'anna.md'), 'utf8')).toMatchSnapshot();
  });

  test('have doubtful entries under a heading of their own; to correct them first is advised', async () => {
    const denied = ANNA.replace(
      'Early lessons cost pupils sleep.',
      'Early lessons do not cost pupils sleep.',
    );
    const cwd = folder({ 'key.yaml': KEY, 'anna.yaml': denied });
    const { err } = await claims(['compare', 'key.yaml', 'anna.yaml', '--sheets', 'all.md'], { cwd });
    expect(err).toContain('1 doubtful pair: correct it first: ');
    const text = readFileSync(join(cwd, 'all.md'), 'utf8');
    expect(text).toMatch(/Your teacher will look at these[^#]*Early lessons do not cost pupils sleep/);
  });

  test('have no ids of entries as words', async () => {
    const { cwd, run } = compare(...MAPS);
    await run('--sheets', 'all.md');
    expect(readFileSync(join(cwd, 'all.md'), 'utf8')).not.toMatch(/\b(begin|tired)\b/);
  });

  test('tell the key only if they are asked to', async () => {
    const { cwd, run } = compare('key.yaml', 'anna.yaml');
    await run('--sheets', 'without.md');
    await run('--sheets', 'with.md', '--with-key');
    const text = (name: string) => readFileSync(join(cwd, name), 'utf8');
    expect(text('without.md')).not.toContain('timetable');
    expect(text('with.md')).toContain('One timetable for all buses saves the town money.');
  });

  test('replace no file unless forced, and then none is written', async () => {
    const { cwd, run } = compare(...MAPS);
    mkdirSync(join(cwd, 'feedback'));
    writeFileSync(join(cwd, 'feedback', 'ben.html'), 'mine');
    await refused(
      run('--sheets', 'feedback'),
      'feedback/ben.html: the file exists already; --force replaces it',
    );
    expect(existsSync(join(cwd, 'feedback', 'anna.html'))).toBe(false);
    expect((await run('--sheets', 'feedback', '--force')).code).toBe(0);
  });

  test('stand in one file, if a file is named', async () => {
    const { cwd, run } = compare(...MAPS);
    await run('--sheets', 'all.docx');
    await run('--sheets', 'all.html');
    expect(readFileSync(join(cwd, 'all.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(join(cwd, 'all.html'), 'utf8').split('<main').length).toBe(3);
  });
});
