import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
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
    [['export', 'anki', 'evidence']],
    [['export', 'flashcards', 'replies']],
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
    [['list', '--as-of', '2011-12-06', '-f', `${process.cwd()}/claims.yaml`]],
    [['check', '-f', `${process.cwd()}/claims.yaml`]],
  ])('claims %j --json follows its schema and never changes', async (args) => {
    const first = await school(...args, '--json');
    expect(output(JSON.parse(first.out)), JSON.stringify(output.errors?.slice(0, 2))).toBe(true);
    expect((await school(...args, '--json')).out).toBe(first.out);
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
    [['lst'], 2, /no command "lst"; did you mean "list"\?/],
    [['list', '--sid', 'for'], 2, /unknown option '--sid'/],
    [['list', '--tag', 'helth'], 2, /--tag: there is no "helth" here; did you mean "health"\?/],
    [['list', '--tag', ''], 2, /--tag takes a value: a tag/],
    [['list', '--tag', '!'], 2, /--tag: no value follows the !; known: health/],
    [['list', '--tag', 'health,,x'], 2, /--tag: in health,,x there is no value before or after a comma/],
    [['list', '--by', '"parents'], 2, /--by: in "parents a double quote is not closed/],
    [['list', '--fields', 'id,'], 2, /--fields: in id, there is no value before or after a comma/],
    [['list', '--kind', 'claims'], 2, /did you mean "claim"\?/],
    [['list', '--status', 'good'], 2, /known: in, out, undecided/],
    [['list', '--at', 'p3'], 2, /a place is 3, 3.2 or 3.2-4/],
    [['list', '--fields', 'idd'], 2, /no field "idd": did you mean "id"\?\nknown fields: id, kind, text/],
    [['list', '--format', 'cvs'], 2, /did you mean "csv"\?/],
    [['list', '--as-of', '6.12.2011'], 2, /--as-of takes a date/],
    [['list', '--width', 'wide'], 2, /--width takes a whole number/],
    [['list', '--sort', 'size'], 2, /Allowed choices are/],
    [['list', '--in-text', '--added'], 2, /cannot be used with/],
    [['show', 'sleep-sufers'], 2, /no entry has the id "sleep-sufers"; did you mean "sleep-suffers"\?/],
    [['show'], 2, /show which entry\?/],
    [['chain'], 2, /missing required argument 'id'/],
    [['show', 'academy-says', '--as-of', '2010'], 2, /"academy-says" was not part of the debate as of 2010/],
    [['list', '-f', 'none.yaml'], 2, /none.yaml: there is no such file/],
    [['list', '-f', '/'], 2, /this is a folder/],
    [['help', 'gap'], 2, /did you mean "gaps"\?/],
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
    expect(run.err).toMatch(/^No entry has "slep": searching for .*"sleep".* instead\.$/m);
    expect(run.out).toMatch(/sleep-suffers/);
    expect((await school('list', '--tag', 'health', 'zzzzzz')).err).toContain(
      'No selected entry has "zzzzzz", or a word like it.',
    );
    expect(await school('list', 'qqqqqq')).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringMatching(/No entry matches/),
    });
  });

  test('escapes in names and ids never reach the terminal raw', async () => {
    const ESC = String.fromCharCode(27);
    for (const args of [['show', `${ESC}[31m`], ['list', '-f', `${ESC}[2J.yaml`], [`${ESC}]0;x`]]) {
      expect((await school(...args)).err).not.toContain(ESC);
    }
  });
});

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
    expect(await school('prep', 'cards', '--side', 'against')).toMatchObject({
      code: 0,
      err: 'No entry matches: the sheet is empty.\n',
    });
    expect((await school('prep', 'questions', 'health')).out).toMatch(/Early starts cost/);
    expect((await school('drill', '--kind', 'reply', 'replies')).err).toBe('Nothing here to practise.\n');
    const later = await claims(['prep', 'cards', '--as-of', '2010', '-f', `${process.cwd()}/claims.yaml`], {
      cwd,
    });
    expect(later.out).not.toMatch(/dated 201[1-9]/);
  });

  test.each([
    [['prep', 'bref'], 'did you mean "brief"?'],
    [
      ['prep', 'brief', '--format', 'pdf'],
      'there is no form "pdf" here; there is markdown, html, text, csv or json',
    ],
    [['prep', 'brief', '--format', 'csv'], 'csv is for the flow sheet'],
    [['prep', 'brief', 'nobody'], 'no entry has the id "nobody"'],
    [['prep', 'brief', '--groups', '0'], '--groups takes a whole number of at least 1'],
    [['prep', 'worksheet', '--key', '--blank'], 'cannot be used with option'],
    [['prep', 'brief', '--fields', 'id'], '--fields is for lists'],
    [['prep', 'brief', '--key'], '--key is for worksheet, not for brief'],
    [['prep', 'brief', '--columns', '0'], '--columns is for flow, not for brief'],
    [
      ['prep', 'worksheet', '--team', 'for'],
      '--team is for brief, blocks, questions, flow or cards, not for worksheet',
    ],
    [['drill', 'sleep'], 'there is no topic "sleep"; there is replies, evidence, kinds or questions'],
    [['export', 'ankii'], 'did you mean "anki"?'],
    [['export', 'anki', '--json'], 'this command has its own forms'],
  ])('claims %j: %s', async (args, message) => {
    const { code, out, err } = await school(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('check', () => {
  test('exit codes: 1 for content, 2 for a file that cannot be read, and both are reported', async () => {
    const bad = folder({
      'bad.yaml': 'title: x\n',
      'good.yaml': SCHOOL,
      'gap.yaml': 'title: x\nthesis: t\nclaims: [{id: t, text: T.}]\n',
    });
    const run = (...args: string[]) => claims(['check', ...args], { cwd: bad });
    expect((await run('good.yaml')).code).toBe(0);
    expect((await run('good.yaml', 'bad.yaml')).code).toBe(1);
    expect((await run('gap.yaml')).code).toBe(0);
    expect((await run('gap.yaml', '--strict')).code).toBe(1);
    expect((await run('gap.yaml', '--strict', '--gap', 'long')).code).toBe(0);
    const mixed = await run('bad.yaml', 'none.yaml', 'gap.yaml');
    expect(mixed.code).toBe(2);
    expect(mixed.out).toMatch(/none.yaml: error: there is no such file/);
    expect(mixed.out).toMatch(/bad.yaml:1:1: error/);
    expect(mixed.out).toMatch(/gap.yaml:3:11: warning/);
    expect(await claims(['list', '-f', 'bad.yaml'], { cwd: bad })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/bad.yaml:1:1: error/),
    });
  });

  test('a verdict that the file expects and does not come out fails', async () => {
    const run = await claims(['check'], {
      cwd: folder({
        'claims.yaml': SCHOOL.replace('out: [start-later]', 'in: [start-later]').replace(
          'in: [sleep-suffers]',
          '',
        ),
      }),
    });
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/expected "in" and comes out "out"/);
    expect(run.out).toMatch(/claims show start-later/);
  });

  test('looks up places in the text named by the file or the option', async () => {
    const files = {
      'claims.yaml': SCHOOL.replace('author:', 'original: text.txt\nauthor:'),
      'text.txt': 'Start later. Now.\n\nB.\n\nIt will cost teenagers sleep.\n',
    };
    const own = await claims(['check'], { cwd: folder(files) });
    expect(own.out).toMatch(/place-missing/);
    expect(own.out).toMatch(/phrases: 1 exact, 0 near, 0 missing/);
    expect(own.out).toMatch(/sentences that no entry names: 1.2, 2.1/);
    const named = await claims(['check', '--text', 'text.txt'], {
      cwd: folder({ ...files, 'claims.yaml': SCHOOL }),
    });
    expect(named.out.split('\n').slice(-5)).toEqual(own.out.split('\n').slice(-5));
  });
});

describe('step without a keyboard', () => {
  test('writes the walk out, from an entry on, and exits with 0', async () => {
    const ids = async (...args: string[]) =>
      (await school('step', ...args, '--format', 'ids')).out.trim().split('\n');
    expect(await ids('phones-not-bells', '--side', 'against')).toEqual([
      'phones-not-bells',
      'sleep-is-private',
    ]);
    expect(await ids('both-matter', '--side', 'against')).toEqual(['both-matter', 'sleep-is-private']);
    expect((await school('step', '--hide')).err).toMatch(/here everything is written out/);
    expect((await school('step', '--tag', 'health')).out).toMatch(/^1\/1 {2}start-later › sleep-suffers$/m);
    expect(await school('step', '--kind', 'reply', '--side', 'against')).toMatchObject({
      code: 0,
      out: '',
      err: 'No entry matches.\n',
    });
  });

  test('reads the file from standard input, and follows --output and --transcript', async () => {
    const cwd = folder();
    const args = ['step', '-f', '-', '-o', 'walk.txt', '--transcript', 'walk.md'];
    expect(await claims(args, { cwd, input: SCHOOL })).toMatchObject({ code: 0, out: '', err: '' });
    expect(readFileSync(`${cwd}/walk.txt`, 'utf8')).toMatch(/^7\/7/m);
    expect(readFileSync(`${cwd}/walk.md`, 'utf8').match(/^## /gm)).toHaveLength(7);
    const again = await claims(['step', '-f', '-', '--transcript', 'walk.md'], { cwd, input: SCHOOL });
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toBe('claims: walk.md: there is such a file already; --force replaces it\n');
    expect((await claims([...args, '--force'], { cwd, input: SCHOOL })).code).toBe(0);
  });

  test('never writes over the file that it reads', async () => {
    const cwd = folder({ 'map.md': SCHOOL });
    const { code, err } = await claims(['step', '-f', 'map.md', '--transcript', 'map.md', '--force'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(err).toMatch(/is the file that is read/);
    expect(readFileSync(`${cwd}/map.md`, 'utf8')).toBe(SCHOOL);
  });

  test('shows the passages of the text where it is given', async () => {
    const cwd = folder({
      'claims.yaml': SCHOOL,
      'text.txt': 'One.\n\nTwo.\n\nHere we cost teenagers sleep. More.\n',
    });
    const { out } = await claims(['step', 'sleep-suffers', '--tag', 'health', '--text', 'text.txt'], { cwd });
    expect(out).toMatch(/^ {2}passage {2}“Here we cost teenagers sleep.”$/m);
    expect(await claims(['step', '--text', 'none.txt'], { cwd })).toMatchObject({ code: 2, out: '' });
  });
});

test('the commands that the overview offers name the file, as a shell takes it', async () => {
  const dir = folder({ "it's mine.yaml": SCHOOL });
  expect((await claims(['-f', "it's mine.yaml"], { cwd: dir })).out).toContain(
    "claims show sleep-suffers -f 'it'\\''s mine.yaml'",
  );
  expect((await school()).out).toMatch(/claims show sleep-suffers {2}/);
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
    expect(op.err).toMatch(/showing the op-ed/);
  });
  test('standard input', async () => {
    expect(titleOf(await claims(['-f', '-'], { input: SCHOOL }))).toBe('Later school starts');
    expect((await claims(['check', '-'], { input: 'title: x' })).out).toMatch(/<stdin>:1:1: error/);
  });
});

describe('--output', () => {
  test('writes whole or not at all, and over nothing without --force', async () => {
    const dir = folder({ 'claims.yaml': SCHOOL });
    const run = (...args: string[]) => claims(args, { cwd: dir });
    expect(await run('list', '--json', '-o', 'out.json')).toMatchObject({ code: 0, out: '', err: '' });
    expect(JSON.parse(readFileSync(`${dir}/out.json`, 'utf8'))).toHaveLength(7);
    expect(await run('list', '-o', 'out.json')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--force replaces it/),
    });
    expect((await run('list', '-o', 'out.json', '--force', '--format', 'text')).code).toBe(0);
    expect(readFileSync(`${dir}/out.json`, 'utf8')).toMatch(/^● claim/);
    expect((await run('list', '-o', './claims.yaml', '--force', '--json')).err).toMatch(
      /is the file that is read/,
    );
    expect(readFileSync(`${dir}/claims.yaml`, 'utf8')).toBe(SCHOOL);
  });
});

describe('words that YAML leaves out', () => {
  const file =
    'title: A text\nthesis: t\nclaims:\n  - {id: t, text: T., implicit: true}\n  - id: u\n    text: Problem #1 is cost.\n    implicit: true\n    supports: {to: t, scheme: sign}\n';
  const cwd = folder({ 'claims.yaml': file });

  test('are a warning of check, which fails with --strict only', async () => {
    const { code, out } = await claims(['check'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('claims.yaml:6:19: warning: "#1 is cost." is left out');
    expect(out).toContain("write 'Problem #1 is cost.'");
    expect((await claims(['check', '--strict'], { cwd })).code).toBe(1);
    const { out: json } = await claims(['check', '--json'], { cwd });
    expect(JSON.parse(json)).toContainEqual(
      expect.objectContaining({ line: 6, column: 19, severity: 'warning', code: 'misread', id: null }),
    );
  });

  test('are no matter of other commands', async () => {
    const { code, out, err } = await claims(['list', '--format', 'ids'], { cwd });
    expect({ code, out, err }).toEqual({ code: 0, out: 't\nu\n', err: '' });
  });

  test('are told beside errors, too', async () => {
    const { code, out } = await claims(['check', '-f', '-'], { cwd, input: `${file}typ: x\n` });
    expect(code).toBe(1);
    expect(out).toContain('is left out');
    expect(out).toContain('unknown key "typ"');
  });
});
