import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../src/query/practice-topics.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL, withTags } from '../helpers/maps.js';

const HOME = folder({ 'at-home.yaml': 'title: x\nthesis: home\nclaims: [{id: home, text: At home.}]\n' });
const cwd = folder({
  'claims.yaml': SCHOOL,
  'other.yaml': 'title: x\nthesis: alone\nclaims: [{id: alone, text: T.}]\n',
  'two words.yaml': 'title: x\nthesis: spaced\nclaims: [{id: spaced, text: T.}]\n',
  'broken.yaml': 'title: [\n',
  '.hidden.yaml': '',
  '-dash.yaml': '',
});
mkdirSync(`${cwd}/sub dir`);
writeFileSync(`${cwd}/sub dir/inner.yaml`, SCHOOL);
symlinkSync('sub dir', `${cwd}/link`);

/** What is offered after some words, the last of which is not finished: values without their meanings. */
async function offered(...words: string[]): Promise<string[]> {
  return (await lines(words)).map((line) => line.split('\t')[0]!);
}

async function lines(words: readonly string[], env: Record<string, string> = { HOME }): Promise<string[]> {
  const { out, err, failure } = await claims(['complete', '--', ...words], { cwd, env });
  expect({ err, failure }).toEqual({ err: '', failure: null });
  return out.split('\n').slice(0, -1);
}

const IDS = [
  'start-later',
  'sleep-suffers',
  'academy-says',
  'phones-not-bells',
  'both-matter',
  'sleep-is-private',
  'duty-of-care',
];

describe('what can come next', () => {
  test.each<[string[], string[]]>([
    [['sh'], ['show']],
    [['--tag', 'health', 'sh'], ['show']],
    [['list', '--ki'], ['--kind']],
    [
      ['list', '--kind', 'c'],
      ['claim', 'counterpoint'],
    ],
    [['list', '--kind', 'claim', '--ki'], ['--kind']],
    [
      ['list', '--kind=c'],
      ['--kind=claim', '--kind=counterpoint'],
    ],
    [
      ['list', '--kind', 'reply,c'],
      ['reply,claim', 'reply,counterpoint'],
    ],
    [
      ['list', '--kind', '!c'],
      ['!claim', '!counterpoint'],
    ],
    [['list', '--kind=reply,!cl'], ['--kind=reply,!claim']],
    [['list', '--tag', ''], ['health']],
    [['list', '--by', 'p'], ["parents' association"]],
    [
      ['list', '--at', ''],
      ['1.1', '3.1', '9.3'],
    ],
    [
      ['list', '--sort', 'd'],
      ['date', 'depth'],
    ],
    [['list', '--fields', 'id,te'], ['id,text']],
    [
      ['list', '--count', '--fields', ''],
      ['file', 'count'],
    ],
    [['list', '--format', 'i'], ['ids']],
    [
      ['list', '--color', 'a'],
      ['auto', 'always'],
    ],
    [['list', '--width', ''], []],
    [['list', '--nonsense='], []],
    [['list', 'word', '--sor'], ['--sort']],
    [['show', 'sleep-s'], ['sleep-suffers']],
    [['show', 'sleep-suffers', 'du'], ['duty-of-care']],
    [['show', '--', 'du'], ['duty-of-care']],
    [['show', '--', '--k'], []],
    [['chain', 'duty-of-care', 'sl'], []],
    [
      ['help', 'ch'],
      ['chain', 'check'],
    ],
    [['help', 'ke'], ['keys']],
    [['help', 'words', 'underc'], ['undercut']],
    [['help', 'words', 'critical q'], ['critical question']],
    [['help', 'gaps', 'un'], []],
    [['ta'], ['tags']],
    [['sources', ''], ['sleep-2014']],
    [
      ['sources', '--format', ''],
      ['text', 'json', 'ndjson', 'csv', 'excel', 'tsv', 'markdown', 'ids', 'csl-json', 'bibtex', 'ris'],
    ],
    [['sources', '--format', 'bibtex', '--fie'], []],
    [['help', 'complete'], []],
    [['help', '--fil'], []],
    [
      ['prep', 'b'],
      ['brief', 'blocks', 'ballot'],
    ],
    [['prep', 'brief', 'he'], ['health']],
    [['prep', 'brief', 'du'], ['duty-of-care']],
    [
      ['prep', 'brief', '--format', ''],
      ['markdown', 'html', 'docx', 'text', 'json'],
    ],
    [['prep', 'flow', '--format', 'c'], ['csv']],
    [['prep', '--format', 'c'], ['csv']],
    [['prep', '--format', 'csv', ''], ['flow']],
    [['prep', '--format', 'excel', ''], ['flow']],
    [
      ['prep', '--key', ''],
      ['worksheet', 'text', 'toulmin', 'map', 'vocabulary'],
    ],
    [['prep', 'brief', '--k'], ['--kind']],
    [['prep', 'worksheet', '--ke'], ['--key']],
    [['prep', 'worksheet', '--key', '--bl'], []],
    [['drill', 'k'], ['kinds']],
    [['drill', 'sleep-s'], ['sleep-suffers']],
    [['drill', 'replies', 'duty'], ['duty-of-care']],
    [['drill', ''], Object.keys(TOPICS)],
    [['drill', '--team', 'a'], ['against']],
    [['export', 'an'], ['anki']],
    [['export', 'anki', 'duty'], ['duty-of-care']],
    [['export', 'anki', 'health', 'duty'], ['duty-of-care']],
    [['export', 'anki', '--kinds', 're'], ['replies']],
    [['export', 'anki', '--kinds', 'replies,ev'], ['replies,evidence']],
    [['export', 'anki', '--fo'], ['--force']],
    [
      ['export', 'm'],
      ['markdown', 'mermaid'],
    ],
    [['export', 'markdown', 'duty'], ['duty-of-care']],
    [['export', 'markdown', '--ver'], ['--verdicts']],
    [['export', 'markdown', '--fr'], []],
    [['export', 'dot', '--frames', 't'], ['tag']],
    [['export', 'dot', '--kinds'], []],
    [['step', '--order', 'd'], ['debate']],
    [['evaluate', '--sem'], ['--semantics']],
    [['evaluate', '--drop', 'du'], ['duty-of-care']],
    [['evaluate', '--drop', 'sleep-suffers', '--dr'], ['--drop']],
    [['evaluate', 'sleep-suffers -'], ['sleep-suffers -> start-later']],
    [['evaluate', '--answer', '--to'], []],
    [['tree', '--status', 'u'], ['undecided']],
    [['tree', '--status', '--ver'], ['--verdicts']],
    [['completion', 'z'], ['zsh']],
    [
      ['schema', ''],
      ['file', 'output'],
    ],
    [['schema', '--ki'], []],
    [['nonsense', ''], []],
    [['--json', '--fo'], ['--force']],
    [['-f', 'other.yaml', '--fil'], ['--file']],
    [['list', '-f', 'other.yaml', '--fil'], ['--file']],
    [['show', '-f', 'other.yaml', '--fil'], []],
    [['check', '-f', 'other.yaml', 'oth'], ['other.yaml']],
    [['check', 'oth'], ['other.yaml']],
    [['text', 'oth'], ['other.yaml']],
    [['text', '--text', 'oth'], ['other.yaml']],
    [['text', '--text', 'other.yaml', 'oth'], []],
  ])('%j', async (words, expected) => expect(await offered(...words)).toEqual(expected));

  test('each candidate has its meaning on the same line', async () => {
    expect(await lines(['show', 'sleep-s'])).toEqual(['sleep-suffers\tEarly starts cost teenagers sleep.']);
    expect(await lines(['prep', 'brief', 'he'])).toEqual(['health\ta tag']);
    expect(await lines([''])).toContain('list\tFind entries: by words, filters and order');
  });

  test('where nothing else is known, the options are offered', async () => {
    expect(await offered('list', '')).toContain('--tag');
    expect(await offered('chain', 'duty-of-care', '')).toContain('--limit');
    expect(await offered('tree', '--status', '')).toEqual(expect.arrayContaining(['in', '--depth']));
    expect(await offered('show', '--', '')).toEqual(IDS);
  });
});

describe('the file that is meant', () => {
  test.each<[string[], string[]]>([
    [['show', ''], IDS],
    [['-f', 'other.yaml', 'show', ''], ['alone']],
    [['show', '-f', 'other.yaml', ''], ['alone']],
    [['--file=other.yaml', 'show', ''], ['alone']],
    [['-fother.yaml', 'show', ''], ['alone']],
    [['--file', 'two words.yaml', 'show', ''], ['spaced']],
    [['check', 'other.yaml', '--tag', ''], []],
  ])('%j', async (words, expected) => expect(await offered(...words)).toEqual(expected));

  test('CLAIMS_FILE names it, too', async () => {
    expect(await lines(['show', ''], { CLAIMS_FILE: 'other.yaml' })).toEqual(['alone\tT.']);
  });

  test.each(['broken.yaml', 'none.yaml', 'sub dir', '-', '/dev/null'])(
    'where %s cannot be read, there are options and no ids',
    async (name) => {
      expect(await offered('-f', name, 'show', '')).toContain('--tag');
      expect(await offered('-f', name, 'show', 's')).toEqual([]);
      expect(await offered('-f', name, 'sho')).toEqual(['show']);
      expect(await lines(['show', 's'], { CLAIMS_FILE: name })).toEqual([]);
    },
  );

  test('a pipe that nobody writes to is not waited for', async () => {
    expect(spawnSync('mkfifo', [`${cwd}/pipe`]).status).toBe(0);
    expect(await offered('-f', 'pipe', 'show', 's')).toEqual([]);
  });

  test('of a day, only what was known then is offered', async () => {
    expect(await offered('evaluate', '--as-of', '2012', '')).not.toContain('academy-says');
    expect(await offered('evaluate', '--as-of', 'never', 'a')).toEqual([]);
  });
});

describe('values', () => {
  test('those that no line can hold are left out, and none is taken for several', async () => {
    const tags = [
      'x\n:4\nz',
      'tab\tbed',
      'a,b',
      '!important',
      ' led',
      'plain',
      'bell\u0007',
      'last\u2028line',
    ];
    const where = folder({ 'claims.yaml': withTags(tags) });
    const { out } = await claims(['complete', '--', 'list', '--tag', ''], { cwd: where });
    // Control characters are made visible when a file is read.
    expect(out).toBe(' led\t\n"!important"\t\na,b\t\nbell\u2407\t\nplain\t\n');
    const { out: behind } = await claims(['complete', '--', 'list', '--tag', 'plain,'], { cwd: where });
    expect(behind).toContain('plain,"a,b"\t\n');
  });

  test('what is offered is taken, whatever it is', async () => {
    const signs = [...'ab ,!\'"$`\\-=:~#*', 'é', 'e\u0301', '\n', '\t'];
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 8 }),
        async (tag) => {
          const where = folder({ 'claims.yaml': withTags([tag]) });
          const { out } = await claims(['complete', '--', 'list', '--tag', ''], { cwd: where });
          const [offer] = out.split('\t\n');
          if (/[\n\t]|^ *$/.test(tag)) {
            expect(out).toBe('');
            return;
          }
          const count = async (value: string) =>
            (await claims(['list', '--count', '--tag', value], { cwd: where })).out;
          expect(await count(offer!)).toBe('1\n');
          expect(await count(`!${offer}`)).toBe('0\n');
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('names of files', () => {
  test.each<[string[], string[]]>([
    [
      ['-f', ''],
      [
        '-dash.yaml',
        'broken.yaml',
        'claims.yaml',
        'link/',
        'other.yaml',
        'pipe',
        'sub dir/',
        'two words.yaml',
      ],
    ],
    [['-f', 'tw'], ['two words.yaml']],
    [['-f', '.'], ['.hidden.yaml']],
    [['-f', 'sub dir/'], ['sub dir/inner.yaml']],
    [['-f', './link/'], ['./link/inner.yaml']],
    [['-f', `${cwd}/oth`], [`${cwd}/other.yaml`]],
    [['-foth'], ['-fother.yaml']],
    [['--file=oth'], ['--file=other.yaml']],
    [['list', '-o', 'su'], ['sub dir/']],
    [['list', '--output=su'], ['--output=sub dir/']],
    [['step', '--text', 'oth'], ['other.yaml']],
    [['step', '--transcript', 'oth'], ['other.yaml']],
    [['check', '-d'], []],
    [['check', '--', '-'], ['-dash.yaml']],
    [['-f', 'nowhere/'], []],
    [['-f', 'other.yaml/'], []],
  ])('%j', async (words, expected) => {
    const found = await offered(...words);
    if (words[0] === 'check' && words.length === 2)
      expect(found.every((one) => one.startsWith('--'))).toBe(true);
    else expect(found).toEqual(expected);
  });
});

describe('claims completion', () => {
  test.each(['bash', 'zsh', 'fish', 'powershell'])(
    'there is a script for %s, and -o writes it',
    async (shell) => {
      const { out } = await claims(['completion', shell], { cwd });
      expect(out).toContain(`claims complete --shell ${shell} -- `);
      const file = `${folder()}/script`;
      await claims(['completion', shell, '-o', file], { cwd });
      expect(readFileSync(file, 'utf8')).toBe(out);
    },
  );

  test('and for no other shell', async () => {
    const { failure } = await claims(['completion', 'tcsh'], { cwd });
    expect(failure?.message).toBe('there is no completion for "tcsh"; choose bash, zsh, fish or powershell');
  });
});

describe('values of several files', () => {
  const two = ['-f', 'claims.yaml', '-f', 'other.yaml'];
  test.each([
    [['list', ...two, '--against', '']],
    [['evaluate', '-f', '*.yaml', '']],
    [['list', '-f', '.', '--against', '']],
  ])('%j', async (words) => {
    expect(await offered(...words)).toEqual(expect.arrayContaining(['start-later', 'alone']));
  });

  test('a command that reads one file offers nothing of a folder', async () => {
    expect(await offered('show', '-f', '.', 'sta')).toEqual([]);
  });
});

test('the key and the maps to compare with it are files', async () => {
  expect(await offered('compare', 'oth')).toEqual(['other.yaml']);
  expect(await offered('compare', 'claims.yaml', 'other.yaml', 'two')).toEqual(['two words.yaml']);
});
