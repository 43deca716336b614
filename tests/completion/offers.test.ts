import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';

/** What is offered is taken: each word that completion offers is put on a line, and the line is run. */

const MAP = `title: Later school starts
thesis: later
original: text.txt
sources:
  sleep: {type: report, author: A. Writer, title: Sleep, issued: 2014-08-25}
claims:
  - id: later
    text: Schools should start later.
    type: policy
    at: [1.1, "2"]
    reasons:
      - id: suffers
        text: Sleep suffers.
        scheme: practical reasoning
        tags: [two words, "a,b", "!not", -x, $HOME, plain]
        evidence: [{id: report, text: A report says so., source: sleep, by: "Müller, Jörg"}]
        counterpoints: [{id: screens, text: Screens cost it., by: it's me}]
`;
const cwd = folder({ 'claims.yaml': MAP, 'text.txt': 'Schools should start later.\n\nSo it is.\n' });

/** What is offered after words, asked once: nothing changes here what is. */
const asked = new Map<string, Promise<string[]>>();

function offered(words: readonly string[], where = cwd): Promise<string[]> {
  const key = JSON.stringify([where, words]);
  const known = asked.get(key) ?? ask(words, where);
  asked.set(key, known);
  return known;
}

async function ask(words: readonly string[], where: string): Promise<string[]> {
  const { out } = await claims(['complete', '--', ...words], { cwd: where });
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0]!);
}

/** Why a line is refused; null where it is not, and where only the map has nothing for it. */
async function refusal(words: readonly string[], where = cwd): Promise<string | null> {
  const { failure } = await claims(words, { cwd: where });
  return failure === null || /^(the sheet would be empty|there would be no card)/.test(failure.message)
    ? null
    : `claims ${words.join(' ')}: ${failure.message}`;
}

/** A value for an option that takes any. */
const SAMPLES: Record<string, () => string> = {
  '--as-of': () => '2020',
  '--columns': () => '2',
  '--pages': () => '2',
  '--minutes': () => '20',
  '--top': () => '2',
  '--depth': () => '2',
  '--groups': () => '2',
  '--limit': () => '3',
  '--output': () => join(folder(), 'new'),
  '--date': () => '2026-11-26',
  '--name': () => 'Ada',
  '--seconds': () => '5',
  '--seed': () => 'seed',
  '--size': () => '2',
  '--time': () => '5',
  '--transcript': () => join(folder(), 'new'),
  '--width': () => '80',
  '--wpm': () => '100',
  '--file': () => 'claims.yaml',
  '--text': () => 'text.txt',
};

/** Options that say something of the page of another one, which has to be there. */
const OF_A_PAGE = ['--date', '--name'];

/** Options with which a command runs until somebody ends it: real terminals test them (`tests/process/`). */
const ENDLESS = ['--watch'];

/** An option with its value, or with all of its values that can stand on one line; several where one can. */
async function written(base: readonly string[], option: string): Promise<string[][]> {
  const isNumber = option === '--count' && ['drill', 'export'].includes(base[0]!);
  const sample = isNumber ? () => '3' : SAMPLES[option];
  const page = OF_A_PAGE.includes(option) ? ['--transcript', join(folder(), 'page')] : [];
  if (sample !== undefined) return [[option, sample(), ...page]];
  const values = (await offered([...base, `${option}=`])).map((glued) => glued.slice(option.length + 1));
  if (values.length === 0) return [[option]];
  const repeatable = (await offered([...base, option, values[0]!, '--'])).includes(option);
  const each = values.map((value) => [option, value]);
  return repeatable ? [each.flat()] : each;
}

const SHEETS = ['brief', 'blocks', 'questions', 'flow', 'worksheet', 'cards'];
const LINES = [
  [],
  ['list'],
  ['list', '--count'],
  ['show', 'suffers'],
  ['chain', 'suffers'],
  ['tree'],
  ['step'],
  ['evaluate', 'suffers'],
  ['check'],
  ['drill'],
  ['export', 'anki'],
  ['export', 'markdown'],
  ['export', 'mermaid'],
  ['schemes'],
  ['tags'],
  ['sources'],
  ['sources', 'sleep'],
  ['help', 'gaps'],
  ['help', 'words', 'undercut'],
  ...['brief', 'flow', 'worksheet'].map((sheet) => ['prep', sheet]),
];

describe('every option that is offered is taken, with every value that is offered', () => {
  test.each(LINES.map((line) => [line]))('claims %j', async (base) => {
    const all = await offered([...base, '--']);
    expect(all).toContain('--width');
    const options = all.filter((option) => !ENDLESS.includes(option));
    const lines = (await Promise.all(options.map((option) => written(base, option)))).flat();
    const refused = await Promise.all(lines.map((words) => refusal([...base, ...words])));
    expect(refused.filter((one) => one !== null)).toEqual([]);
  });

  test.each<[string[], string[]]>([
    [['list'], ['--count', '--fields']],
    [['evaluate'], ['--answer', '--tree']],
    [
      ['prep', 'worksheet'],
      ['--key', '--json'],
    ],
    [
      ['prep', 'flow'],
      ['--columns', '--format'],
    ],
    [['sources'], ['--format', '--fields']],
    [['check'], ['--format', '--accepted']],
  ])('claims %j after %j', async (base, first) => {
    const begun = await Promise.all(
      first.map(async (option) => {
        const begin = async () => [...base, ...(await written(base, option))[0]!.slice(0, 2)];
        const next = await offered([...(await begin()), '--']);
        return Promise.all(
          next
            .filter((other) => !ENDLESS.includes(other))
            .map(async (other) => {
              const line = await begin();
              return [...line, ...(await written(line, other))[0]!];
            }),
        );
      }),
    );
    const lines = begun.flat();
    expect(lines.length).toBeGreaterThan(first.length * 10);
    const refused = await Promise.all(lines.map((line) => refusal(line)));
    expect(refused.filter((one) => one !== null)).toEqual([]);
  });
});

const RECORDS = '[{"id": "t", "text": "T.", "kind": "claim"}]';

describe('every argument that is offered is taken', () => {
  test.each([
    [[]],
    [['show']],
    [['chain']],
    [['tree']],
    [['step']],
    [['evaluate']],
    [['drill']],
    [['export', 'anki']],
    [['schema']],
    [['completion']],
    [['help']],
    [['help', 'words']],
    [['sources']],
    ...SHEETS.map((sheet) => [['prep', sheet]]),
    ...['--key', '--blank', '--columns=2', '--team=for', '--format=csv'].map((option) => [['prep', option]]),
  ])('claims %j', async (base) => {
    const values = (await offered([...base, ''])).filter((value) => value !== 'text.txt');
    // These need one more word.
    const more: Record<string, string[]> = {
      show: ['suffers'],
      init: ['-'],
      chain: ['suffers'],
      prep: ['brief'],
      export: ['anki'],
      completion: ['bash'],
      rename: ['suffers', 'other', '--dry-run'],
      add: ['claim', '--text', 'X.', '--dry-run'],
      import: [join(folder({ 'map.json': RECORDS }), 'map.json')],
      merge: ['claims.yaml', 'claims.yaml'],
      diff: ['claims.yaml', 'claims.yaml'],
      compare: ['claims.yaml', 'claims.yaml'],
    };
    const lines = values.map((value) => [...base, value, ...(base.length === 0 ? (more[value] ?? []) : [])]);
    expect(lines.length).toBeGreaterThan(0);
    const refused = await Promise.all(lines.map((words) => refusal(words)));
    expect(refused.filter((one) => one !== null)).toEqual([]);
  });
});

describe('of the op-ed', () => {
  const where = folder();
  writeFileSync(join(where, 'claims.yaml'), '');
  const file = ['-f', resolve('claims.yaml')];

  test.each(['kind', 'side', 'type', 'scheme', 'tag', 'source', 'by', 'at', 'status', 'gap'])(
    'every value of --%s is taken',
    async (name) => {
      const values = (await offered([...file, 'list', `--${name}=`])).map((one) =>
        one.slice(name.length + 3),
      );
      expect(values.length).toBeGreaterThan(1);
      const all = values.flatMap((value) => [`--${name}`, value]);
      expect(await refusal([...file, 'list', '--count', ...all])).toBeNull();
      expect(
        await refusal([
          ...file,
          'list',
          '--count',
          `--${name}`,
          values.map((value) => `!${value}`).join(','),
        ]),
      ).toBeNull();
    },
  );

  test('every id is taken', async () => {
    const ids = await offered([...file, 'show', '']);
    const { out } = await claims([...file, 'list', '--format', 'ids'], { cwd: where });
    expect([...ids].sort()).toEqual(out.trim().split('\n').sort());
    expect(await refusal([...file, 'show', ...ids])).toBeNull();
    const all = (await offered([...file, 'evaluate', '--drop', ''])).flatMap((id) => ['--drop', id]);
    expect(await refusal([...file, 'evaluate', ...all])).toBeNull();
  });

  test('every tag can stand after a sheet', async () => {
    const tags = (await offered([...file, 'prep', 'cards', ''])).filter((_, i, all) => i >= all.length - 5);
    const refused = await Promise.all(tags.map((tag) => refusal([...file, 'prep', 'cards', tag])));
    expect(refused.filter((one) => one !== null)).toEqual([]);
  });
});
