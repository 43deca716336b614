import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';

const TEXT = `Later starts

Our schools should start later. Early starts cost teenagers sleep.

Doctors say so. Buses can wait. Nobody is asked to pay more than now.
`;

const MAP = `title: Later school starts
original: text.txt
begins: Our schools
author: Ann Example
date: 2021-05-03
thesis: later
claims:
  - {id: later, text: Schools should start later., at: 1.1}
  - id: sleep
    text: Early starts cost sleep.
    at: 1.2
    phrase: cost teenagers sleep
    tags: [health]
    supports: later
  - {id: all-of-two, text: It can be done., at: [2, 2.1-2], supports: later}
counterpoints:
  - {id: buses-cannot, text: Buses cannot run later., at: 2.2, attacks: later}
`;

const cwd = folder({ 'claims.yaml': MAP, 'text.txt': TEXT });
const text = (...args: string[]) => claims(['text', ...args], { cwd });

describe('claims text', () => {
  test.each([
    [[]],
    [['--width', '40']],
    [['--plain']],
    [['2.2']],
    [['2.2', '--plain']],
    [['1', '2.1-2', '--kind', 'counterpoint']],
    [['--uncovered']],
    [['--tag', 'health', '--uncovered']],
    [['--format', 'markdown']],
    [['--format', 'csv']],
    [['--format', 'ids', '2']],
    [['--json', '2.1']],
  ])('%j', async (args) => {
    const { code, out, err } = await text(...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });

  test('takes several paragraphs, and any dash', async () => {
    expect((await text('1-2', '--format', 'ids')).out).toBe((await text('--format', 'ids')).out);
    expect((await text('2.1–2', '--format', 'ids')).out).toBe('2.1\n2.2\n');
  });

  test('underlines the phrase of an entry where there is colour', async () => {
    const { out } = await text('1.2', '--color', 'always');
    expect(out).toContain('\u001b[4mcost teenagers sleep\u001b[24m');
  });

  test('--json follows its schema', async () => {
    const valid = new Ajv({ strict: false, allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('output.schema.json', 'utf8')),
    );
    const records = JSON.parse((await text('--json')).out);
    expect(valid(records), JSON.stringify(valid.errors?.slice(0, 2))).toBe(true);
    expect(records).toHaveLength(5);
    expect(records[3]).toMatchObject({
      place: '2.2',
      entries: ['all-of-two', 'buses-cannot'],
      paragraphEntries: ['all-of-two'],
    });
  });

  test('a page to print: numbers, a margin, and nothing in the text is markup', async () => {
    const away = folder({ 'odd.txt': 'One <b>bold</b> word.\u001b[2J Two.' });
    expect(await claims(['text', 'odd.txt', '-o', 'page.html'], { cwd: away })).toMatchObject({ code: 0 });
    const page = readFileSync(join(away, 'page.html'), 'utf8');
    expect(page).toContain('¹One &lt;b&gt;bold&lt;/b&gt; word. ²␛[2J Two.');
    expect(page).toContain('<div class="margin">');
    const own = (await text('--format', 'html')).out;
    expect(own).toContain('Later school starts');
    expect(own).toContain('By Ann Example, 3 May 2021');
    expect(own).toContain('<strong>2 </strong>sleep');
  });
});

describe('a text without a claims file', () => {
  const away = folder({ 'text.md': '# Later\n\nOne. Two.\n\n## Why\n\nThree.\n', 'empty.txt': '' });
  const alone = (...args: string[]) => claims(['text', ...args], { cwd: away });

  test('is numbered alone, named after the command, with --text or through a pipe', async () => {
    const named = await alone('text.md');
    expect(named.out).toMatchSnapshot();
    expect(named.err).toBe(
      'Read as Markdown: headings not counted, footnotes, tables and code left out; 2 paragraphs.\n',
    );
    expect((await alone('--text', 'text.md')).out).toBe(named.out);
    expect((await alone('text.md', '--plain')).out).toMatch(/^Heading: Later\n\n1\.1 One\./);
    expect((await claims(['text', '-'], { cwd: away, input: 'One. Two.' })).out).toContain('1.2 Two.');
    expect((await alone('text.md', '--uncovered', '--format', 'ids')).out).toBe('1.1\n1.2\n2.1\n');
  });

  test.each([
    [[], /name your copy of the text: .*text my-copy\.txt/],
    [['text.md', '--tag', 'a'], /there is no claims file here/],
    [['3', 'text.md'], /there is no 3: the text has no paragraph 3; its last paragraph is 2/],
    [['1.4', 'text.md'], /there is no 1.4: paragraph 1 has no sentence 4; its last sentence is 2/],
    [['3.0', 'text.md'], /"3.0" is no place and no file; a place is a paragraph/],
    [['5-3', 'text.md'], /"5-3" is no place and no file/],
    [[''], /"" is no place and no file/],
    [['later'], /"later" is no place and no file.*an entry is shown by: claims show later/s],
    [['text.md', '--text', 'empty.txt'], /one text is read at a time, not empty.txt and text.md/],
    [['--text', 'none.txt'], /none.txt: the text cannot be read: there is no such file/],
    [['empty.txt'], /empty.txt: the text cannot be read: it is empty/],
    [['text.md', '--fields', 'place', '--format', 'html'], /--fields is only for lists/],
  ])('%j: what is wrong, and what would be right', async (args, message) => {
    const { code, out, err } = await alone(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('of which the claims file is not is numbered alone, and that is said', async () => {
    const mixed = folder({ 'claims.yaml': MAP, 'other.txt': 'Another text. It is short.' });
    const { code, out, err } = await claims(['text', 'other.txt'], { cwd: mixed });
    expect({ code, out }).toEqual({
      code: 0,
      out: '  1.1 Another text.\n  1.2 It is short.\n\n2 sentences in 1 paragraph.\n',
    });
    expect(err).toBe(
      'claims.yaml is of another text: no paragraph of the text begins with "Our schools". So no entries are shown.\n',
    );
  });

  test('a map that names no text asks for it', async () => {
    const maps = folder({ 'claims.yaml': 'title: T\nthesis: a\nclaims: [{id: a, text: A.}]' });
    expect((await claims(['text'], { cwd: maps })).err).toMatch(
      /needs your copy of the text: .*--text my-copy/,
    );
  });
});

test('sentences without an entry have the whole width, however long the ids of other entries are', async () => {
  const cwd = folder({
    'claims.yaml':
      'title: T\nthesis: a-rather-long-id-of-an-entry\noriginal: a.txt\nclaims:\n  - {id: a-rather-long-id-of-an-entry, text: T., at: 1.1}\n',
    'a.txt': 'It is so. These are some words that fill most of one line of a usual window.\n',
  });
  const { out } = await claims(['text', '--uncovered', '--width', '90'], { cwd });
  expect(out).toMatch(/^ *1\.2 These are some words .* usual window\.$/m);
});
