import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, run } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const OTHER = 'title: T\nthesis: t\nclaims: [{id: t, text: T., evidence: [{id: e, text: E.}]}]\n';
const cwd = folder({ 'claims.yaml': SCHOOL, 'other.yaml': OTHER });
const TWO = join(
  folder({
    'two.yaml':
      'title: T\nthesis: t\nclaims: [{id: t, text: T.}]\nevidence: [{id: e, text: E., supports: t}, {id: f, text: F., supports: t}]\n',
  }),
  'two.yaml',
);
const school = (...args: string[]) => claims(args, { cwd });

describe('prep, drill and export', () => {
  test('the same input gives the same bytes, in every form', async () => {
    for (const args of [
      ['prep', 'blocks', '--groups', '3'],
      ['prep', 'cards', '--format', 'html'],
      ['drill'],
      ['export', 'anki'],
    ]) {
      expect((await school(...args)).out).toBe((await school(...args)).out);
      expect((await school(...args)).out).not.toBe('');
    }
  });

  test('a selection and a day narrow what there is', async () => {
    expect((await school('prep', 'questions', 'health')).out).toMatch(/Early starts cost/);
    expect((await school('drill', '--kind', 'reply', 'replies')).err).toBe(
      'No question fits this selection.\n',
    );
    const later = await claims(['prep', 'cards', '--as-of', '2010', '-f', `${process.cwd()}/claims.yaml`], {
      cwd,
    });
    expect(later.out).not.toMatch(/dated 201[1-9]/);
  });

  test('a sheet says what it leaves out, and with which line one gets it', async () => {
    const { out, err } = await school(
      'prep',
      'cards',
      '--as-of',
      '2020',
      '--top',
      '1',
      '--kind',
      'evidence',
      '-f',
      TWO,
    );
    expect(out).not.toContain('the most important');
    expect(err).toBe(
      `This sheet has 1 of 2 cards: the most important. For all of them: claims prep cards --kind evidence --as-of 2020 --file ${TWO} --all\n`,
    );
    expect((await school('prep', 'cards', '--all', '-f', TWO)).err).toBe('');
  });

  test('a sheet that is longer than asked for says so', async () => {
    const { err } = await school('prep', 'questions', '--minutes', '1');
    expect(err).toBe('This sheet is longer than 1 minute: the most important point alone needs more.\n');
  });

  test('an entry that is still to be written is said, for any sheet', async () => {
    const cwd = folder({
      'own.yaml':
        'title: T\nthesis: t\nclaims:\n  - {id: t, text: FILL IN the thesis}\n  - {id: r, text: R., supports: t}\n',
    });
    for (const sheet of ['worksheet', 'brief'])
      expect((await claims(['prep', sheet, '-f', 'own.yaml'], { cwd })).err).toBe(
        '1 entry is still to be written: claims check -f own.yaml\n',
      );
  });

  test('the copy of the text that a file names and nobody has stops no worksheet', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL.replace('author:', 'original: gone.txt\nauthor:') });
    expect(await claims(['prep', 'worksheet'], { cwd })).toMatchObject({ code: 0, err: '' });
    expect((await claims(['prep', 'lesson'], { cwd })).code).not.toBe(0);
  });

  test('of a large file, sheets are about what a reader needs first; all of what was chosen is printed', async () => {
    const large = folder({
      'claims.yaml': `title: T\nthesis: t\nclaims:\n  - {id: t, text: T., core: true}\n${Array.from({ length: 70 }, (_, i) => `  - {id: r${i}, text: R., supports: t, tags: [x]}\n`).join('')}`,
    });
    const err = async (...args: string[]) => (await claims(['prep', 'flow', ...args], { cwd: large })).err;
    const remark =
      'This sheet has 1 of 71 claims: the most important. For all of them: claims prep flow --all\n';
    expect(await err()).toBe(remark);
    expect(await err('--format', 'csv')).toBe(remark);
    for (const chosen of [['--all'], ['x'], ['--kind', 'claim'], ['t']])
      expect(await err(...chosen)).toBe('');
  });

  test('rows for groups have the number of the group', async () => {
    const { out } = await school('prep', 'flow', '--format', 'csv', '--groups', '2', '--columns', '1');
    const [head, ...rows] = out.trim().split('\n');
    expect(head).toBe('group,Claim,Counterpoint,Reply,Next,column 5');
    expect(new Set(rows.map((row) => row.split(',')[0]))).toEqual(new Set(['1', '2']));
    expect((await school('prep', 'flow', '--format', 'csv')).out).toMatch(/^Claim,/);
  });

  test('a sheet is about several ids and tags', async () => {
    const { out } = await school('prep', 'questions', 'health', 'duty-of-care', '--format', 'text');
    expect(out).toMatch(/^Questions\nHealth and A school must not harm/);
  });

  test('an empty sheet is not written', async () => {
    expect(await school('prep', 'cards', '--side', 'against', '-o', 'cards.html')).toMatchObject({
      code: 2,
      out: '',
      err: 'claims: the sheet would be empty: it prints evidence, and nothing that you chose can go on it; choose something else, or print it all: claims prep cards\n',
    });
    expect(existsSync(`${cwd}/cards.html`)).toBe(false);
    expect(await school('prep', 'cards', '--team', 'against', '--json')).toMatchObject({
      code: 2,
      out: '',
      err: 'claims: the sheet would be empty: it prints evidence, and this file has none for the side against the motion; write some under "evidence"\n',
    });
  });

  test('which can do nothing in so few minutes says so', async () => {
    const { code, err } = await school('prep', 'worksheet', '--minutes', '1');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'claims: this worksheet needs at least 5 minutes: --minutes 5\n',
    });
  });

  test('about several entries has as many of them as are asked for', async () => {
    const about = ['prep', 'brief', 'sleep-suffers', 'duty-of-care'];
    const both = (await school(...about)).out;
    const { out, err } = await school(...about, '--top', '1');
    const rows = (sheet: string) => sheet.split('\n').filter((line) => /^\| (?!--|Claim)/.test(line)).length;
    expect([rows(both), rows(out)]).toEqual([2, 1]);
    expect(err).toContain('This sheet has 1 of 2 arguments');
  });

  test('the line to type instead of an empty sheet, or of a text that is missing, names the file', async () => {
    const { err } = await school('prep', 'cards', 't', '--kind', 'claim', '-f', 'other.yaml');
    expect(err).toContain('print it all: claims prep cards --file other.yaml\n');
    const without = await school('prep', 'text', '-f', 'other.yaml');
    expect(without.err).toContain(': claims prep text --text my-copy.txt --file other.yaml\n');
  });

  test.each([
    [['prep', 'bref'], 'did you mean "brief"?'],
    [
      ['prep', 'brief', '--format', 'pdf'],
      'this command cannot print "pdf"; use -o sheet.html, and print that or save it as PDF in a browser',
    ],
    [['prep', 'brief', '--format', 'csv'], 'csv is for the flow sheet'],
    [['prep', 'brief', 'nobody'], 'no entry has the id "nobody"'],
    [['prep', 'brief', '--groups', '0'], '--groups takes a whole number of at least 1'],
    [['prep', 'brief', '--pages', '0'], '--pages takes a whole number of at least 1'],
    [['prep', 'brief', '--pages', '2', '--all'], 'use either --pages or --all, not both'],
    [['prep', 'text', '--groups', '2'], '--groups is for brief, blocks'],
    [['prep', 'worksheet', '--key', '--blank'], 'use either --key or --blank, not both'],
    [['prep', 'brief', '--fields', 'id'], '--fields is only for lists'],
    [['prep', 'brief', '--key'], '--key is for worksheet, text, toulmin, map or vocabulary, not for brief'],
    [['prep', 'brief', '--columns', '0'], '--columns is for flow, not for brief'],
    [
      ['prep', 'worksheet', '--team', 'for'],
      '--team is for brief, blocks, questions, flow, cards or speech, not for worksheet',
    ],
    [
      ['drill', 'sleep'],
      'there is no topic, entry or tag "sleep"; did you mean "sleep-suffers" or "sleep-is-private"?',
    ],
    [['export', 'ankii'], 'did you mean "anki"?'],
    [['export', 'anki', 'nobody'], 'no entry has the id "nobody"'],
    [
      ['export', 'anki', 'replies'],
      '"replies" is a kind of question; try: claims export anki --kinds replies',
    ],
    [
      ['export', 'anki', '--kinds', 'replies,evidense'],
      '--kinds: there is no "evidense"; did you mean "evidence"?',
    ],
    [['export', 'anki', '--json'], 'this command has no --format and no --json'],
  ])('claims %j: %s', async (args, message) => {
    const { code, out, err } = await school(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('a sheet as a Word file', () => {
  const magic = 'PK\u0003\u0004';

  test.each([[[]], [['--format', 'docx']]])('goes to a file that ends in .docx, with %j', async (more) => {
    const path = join(folder(), 'brief.docx');
    expect(await school('prep', 'brief', '-o', path, ...more)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(path, 'latin1').slice(0, 4)).toBe(magic);
  });

  test('takes the place of another file only with --force', async () => {
    const path = join(folder({ 'mine.docx': 'my work' }), 'mine.docx');
    expect((await school('prep', 'brief', '-o', path)).err).toContain(
      'the file exists already; --force replaces it',
    );
    expect(readFileSync(path, 'utf8')).toBe('my work');
    expect(await school('prep', 'brief', '-o', path, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'latin1').slice(0, 4)).toBe(magic);
  });

  test('goes into a pipe as bytes, and not to a terminal', async () => {
    const pieces: unknown[] = [];
    const stdout = { write: (piece: unknown) => pieces.push(piece) > 0 };
    const args = ['prep', 'brief', '--format', 'docx'];
    await run(args, { cwd }, { stdout });
    expect(pieces).toEqual([expect.any(Uint8Array)]);
    const { end, err } = await run(args, { cwd }, { stdout: { ...stdout, isTTY: true } });
    expect({ end, said: err, pieces: pieces.length }).toEqual({
      end: 'usage',
      said: expect.stringContaining('write it to a file: claims prep brief -o brief.docx'),
      pieces: 1,
    });
  });
});
