import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { SHEETS } from '../../src/sheets/index.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL, 'text.txt': 'A title\n\nOne paragraph.\n\nAnother one.\n' });
const school = (...args: string[]) => claims(args, { cwd });

describe('what people see', () => {
  test.each([
    [[]],
    [['list']],
    [['list', 'sleep']],
    [['show', 'sleep-suffers', 'academy-says']],
    [['show', 'sleep-suffers', '--plain']],
    [['chain', 'both-matter']],
    [['tree']],
    [['tree', '--verdicts', '--kind', 'counterpoint', '--plain']],
    [['tree', '--format', 'markdown']],
    [['check']],
    [['list', '--format', 'markdown']],
    [['list', '--format', 'csv', '--fields', 'id,at,text']],
    [['list', '--width', '40']],
    [['step']],
    [['step', 'sleep-is-private', '--plain']],
    [['step', '--kind', 'counterpoint', '--format', 'markdown']],
    [['step', '--order', 'debate', '--format', 'ids']],
    [['prep', 'brief', '--team', 'for', '--format', 'text']],
    [['prep', 'flow', '--format', 'csv', '--columns', '1']],
    [['prep', 'blocks', 'sleep-suffers', '--groups', '2']],
    [['prep', '--help']],
    [['schemes']],
    [['drill', 'replies']],
    [['export', 'anki', '--kinds', 'evidence']],
    [['export', 'flashcards', '--kinds', 'replies']],
    [['export', 'markdown', '--kind', 'counterpoint', '--verdicts']],
    [['export', 'dot', '--full', '--frames', 'tag']],
    [['export', 'mermaid', '--verdicts']],
    [['help', 'keys']],
    [['help', 'exit']],
    [['--help']],
    [['chain', '--help']],
  ])('claims %j', async (args) => {
    const { code, out, err } = await school(...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });
});

/** What makes a sheet show the most that it can have. */
const SHEET_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  brief: ['--team', 'for'],
  blocks: ['--groups', '2'],
  worksheet: ['--key', '--groups', '2'],
  flow: ['--columns', '1'],
  text: ['--text', 'text.txt'],
  vocabulary: ['-f', `${process.cwd()}/claims.yaml`],
};

describe('what programs read', () => {
  const output = new Ajv({ strict: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('output.schema.json', 'utf8')),
  );
  test.each([
    [['list']],
    [['show', 'duty-of-care']],
    [['tree']],
    [['step', '--order', 'text']],
    [['check']],
    [[]],
    [['list', '--count']],
    [['chain', 'both-matter']],
    [['tags']],
    [['sources']],
    [['schemes']],
    [['drill', '--level', '3', '--seed', '7']],
    [['rename', 'sleep-suffers', 'less-sleep', '--dry-run']],
    ...Object.keys(SHEETS).map((sheet) => [['prep', sheet, ...(SHEET_OPTIONS[sheet] ?? [])]]),
    [['sources', '-f', 'claims.yaml', '-f', `${process.cwd()}/claims.yaml`]],
    [['tags', '-f', 'claims.yaml', '-f', `${process.cwd()}/claims.yaml`]],
    [['-f', 'claims.yaml', '-f', `${process.cwd()}/claims.yaml`]],
    [['list', '--count', '-f', 'claims.yaml', '-f', `${process.cwd()}/claims.yaml`]],
    [['list', '--as-of', '2011-12-06', '-f', `${process.cwd()}/claims.yaml`]],
    [['check', '-f', `${process.cwd()}/claims.yaml`]],
  ])('claims %j --json follows its schema and never changes', async (args) => {
    const first = await school(...args, '--json');
    expect(output(JSON.parse(first.out)), JSON.stringify(output.errors?.slice(0, 2))).toBe(true);
    expect((await school(...args, '--json')).out).toBe(first.out);
  });

  test.each([
    [['source', '--title', 'News']],
    [['counterpoint', '--to', 'sleep-suffers', '--text', 'Some sleep enough.']],
  ])('claims add %j --json follows its schema', async (args) => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    const { code, out } = await claims(['add', ...args, '--json'], { cwd });
    expect(code).toBe(0);
    expect(output(JSON.parse(out)), JSON.stringify(output.errors?.slice(0, 2))).toBe(true);
  });

  test('show --json of one entry, whole', async () => {
    expect((await school('show', 'sleep-suffers', '--json')).out).toMatchSnapshot();
  });

  test('forms and fields', async () => {
    expect((await school('list', '--format', 'ids', '--side', 'against')).out).toBe(
      'phones-not-bells\nsleep-is-private\n',
    );
    expect((await school('list', '--format', 'ndjson', '--fields', 'id,depth', '--kind', 'reply')).out).toBe(
      '{"id":"both-matter","depth":3}\n',
    );
    expect((await school('list', '--fields', 'kind,id', '--kind', 'reply')).out).toBe(
      'kind\tid\nreply\tboth-matter\n',
    );
    expect(JSON.parse((await school('--json')).out)).toMatchObject({
      thesis: 'start-later',
      kinds: { claim: 3 },
      unanswered: ['sleep-is-private'],
    });
    expect((await school('list', '--count', '--kind', 'claim')).out).toBe('3\n');
    const chain = JSON.parse((await school('chain', 'both-matter', '--json')).out);
    expect(chain.map((step: { id: string; relation: string }) => [step.id, step.relation])).toEqual([
      ['both-matter', 'both-matter -> phones-not-bells'],
      ['phones-not-bells', 'phones-not-bells -> sleep-suffers'],
      ['sleep-suffers', 'sleep-suffers -> start-later'],
      ['start-later', null],
    ]);
  });

  test.each([
    ['id', ['academy-says', 'both-matter', 'duty-of-care']],
    ['text', ['start-later', 'sleep-suffers', 'academy-says']],
    ['depth', ['start-later', 'sleep-suffers', 'duty-of-care']],
    ['date', ['academy-says', 'start-later', 'sleep-suffers']],
  ])('list --sort %s', async (order, first) => {
    expect((await school('list', '--sort', order, '--format', 'ids')).out.split('\n').slice(0, 3)).toEqual(
      first,
    );
  });
});

describe('mistakes are answered with what would be right', () => {
  test.each<[string[], number, RegExp]>([
    [['lst'], 2, /no command "lst"; did you mean "list" or "lsp"\?/],
    [['list', '--sid', 'for'], 2, /"list" has no option "--sid"; did you mean "--side"\?/],
    [['list', '--tag', 'helth'], 2, /--tag: "helth" is unknown; did you mean "health"\?/],
    [['list', '--tag', ''], 2, /--tag takes a value; it selects by tag/],
    [['list', '--tag', '!'], 2, /--tag: there is no value after the !; choose from health/],
    [['list', '--tag', 'health,,x'], 2, /--tag: in health,,x there is no value before or after a comma/],
    [['list', '--by', '"parents'], 2, /--by: in "parents a double quote is not closed/],
    [['list', '--fields', 'id,'], 2, /--fields: in id, there is no value before or after a comma/],
    [['list', '--kind', 'claims'], 2, /did you mean "claim"\?/],
    [['list', '--status', 'good'], 2, /choose from stands, falls, undecided, in, out/],
    [['list', '--at', 'p3'], 2, /write a place as 3, 3.2 or 3.2-4/],
    [
      ['list', '--fields', 'idd'],
      2,
      /there is no field "idd": did you mean "id"\?\nthe fields are: id, kind, short, text/,
    ],
    [['list', '--format', 'cvs'], 2, /did you mean "csv"\?/],
    [['list', '--as-of', '6.12.2011'], 2, /--as-of takes a date/],
    [['list', '--width', 'wide'], 2, /--width takes a whole number/],
    [['list', '--sort', 'size'], 2, /--sort: there is no "size"; it takes argument, strength, text,/],
    [['list', '--in-text', '--added'], 2, /use either --in-text or --added, not both/],
    [['show', 'sleep-sufers'], 2, /no entry has the id "sleep-sufers"; did you mean "sleep-suffers"\?/],
    [['show'], 2, /name the entries to show/],
    [['chain'], 2, /"chain" needs an id, as in: claims chain/],
    [['show', 'academy-says', '--as-of', '2010'], 2, /"academy-says" was not yet in the debate on 2010/],
    [['list', '-f', 'none.yaml'], 2, /none.yaml: there is no such file/],
    [['show', '-f', '/'], 2, /this is a folder/],
    [['help', 'gapps'], 2, /did you mean "gaps"/],
    [['schema', 'fil'], 2, /did you mean "file"\?/],
    [['check', '--text', 'none.txt'], 2, /none.txt: the text cannot be read/],
  ])('claims %j', async (args, code, says) => {
    const run = await school(...args);
    expect(run.err).toMatch(says);
    expect({ code: run.code, out: run.out }).toEqual({ code, out: '' });
    expect(run.err).not.toMatch(/\n\s+at /);
  });

  test('a value with a comma or a ! is taken as it stands, and as a message suggests it', async () => {
    const cwd = folder({
      'claims.yaml': `title: T
thesis: t
claims:
  - {id: t, text: T.}
  - {id: a, text: A., by: "Doe, Jane", tags: ["!cost"]}
  - {id: b, text: B., by: Roe, tags: [cost]}
`,
    });
    const ids = async (...args: string[]) =>
      (await claims(['list', '--format', 'ids', ...args], { cwd })).out.trim().split('\n');
    expect(await ids('--by', 'Doe, Jane')).toEqual(['a']);
    expect(await ids('--by', '"Doe, Jane",Roe')).toEqual(['a', 'b']);
    expect(await ids('--by', 'Doe, Jane', '--by', 'roe')).toEqual(['a', 'b']);
    expect(await ids('--tag', '!cost')).toEqual(['a']);
    expect(await ids('--tag', '!"cost"')).toEqual(['t', 'a']);
    const { err } = await claims(['list', '--by', 'Do, Jane'], { cwd });
    const suggested = /did you mean ("Doe, Jane")\?/.exec(err)?.[1];
    expect(await ids('--by', suggested!)).toEqual(['a']);
    expect(await ids('--fields', '"id"')).toEqual(['t', 'a', 'b']);
  });

  test('a word that nothing has is said on stderr, and what is near is listed', async () => {
    const run = await school('list', 'slep');
    expect(run.code).toBe(0);
    expect(run.err).toMatch(/^No entry contains "slep": searching for .*"sleep".* instead\.$/m);
    expect(run.out).toMatch(/sleep-suffers/);
    expect((await school('list', '--tag', 'health', 'zzzzzz')).err).toContain(
      'No entry contains "zzzzzz" or a similar word.',
    );
    expect(await school('list', 'qqqqqq')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/No entry contains "qqqqqq" or a similar word/),
    });
  });

  test('escapes in names and ids never reach the terminal raw', async () => {
    const ESC = String.fromCharCode(27);
    for (const args of [['show', `${ESC}[31m`], ['list', '-f', `${ESC}[2J.yaml`], [`${ESC}]0;x`]]) {
      expect((await school(...args)).err).not.toContain(ESC);
    }
  });
});
