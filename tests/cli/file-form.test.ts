import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const school = (...args: string[]) => claims(args, { cwd });

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

  const refusedNames = ['x.pdf', 'x.docx', 'x.ods', 'x.yaml', 'x.tar.gz', 'X.PNG'];
  test.each([
    ...refusedNames.map((name): [string, string[]] => [name, ['list']]),
    ['x.html', ['list']],
    ['x.html', ['evaluate']],
    ['x.tsv', ['prep', 'brief']],
    ['x.apkg', ['export', 'anki']],
    ['x.yaml', ['schema']],
  ])('-o %s of claims %j is refused by name, with what there is', async (name, args) => {
    const here = folder({ 'claims.yaml': SCHOOL });
    const run = await claims([...args, '-o', name], { cwd: here });
    const ending = name.slice(name.lastIndexOf('.')).toLowerCase();
    await refused(run, `${name}: this command cannot write "${ending}"; it writes .`);
    expect(existsSync(join(here, name))).toBe(false);
  });

  test('who wants an Excel file learns which form Excel opens', async () => {
    const remedy = '; Excel opens what --format excel -o table.csv writes';
    await refused(school('list', '-o', 'x.xlsx'), `x.xlsx: this command cannot write ".xlsx"${remedy}`);
    await refused(school('list', '--format', 'xls'), `this command cannot print "xls"${remedy}`);
    await refused(school('export', 'anki', '-o', 'x.xlsx'), 'it writes .txt or .tsv');
  });

  test('a sheet that is no table has no CSV', async () => {
    await refused(school('prep', 'brief', '-o', 'x.csv'), 'csv is for the flow sheet');
    await refused(school('prep', 'brief', '--format', 'excel'), 'excel is for the flow sheet');
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
        'use either --json or --format csv, not both',
      );
  });
});

test('a sheet as PDF is one to print from a browser', async () => {
  await refused(
    school('prep', 'brief', '-o', 'x.pdf'),
    'x.pdf: this command cannot write ".pdf"; use -o sheet.html',
  );
  await refused(
    school('prep', 'brief', '--format', 'pdf'),
    'this command cannot print "pdf"; use -o sheet.html',
  );
});
