import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({
  'claims.yaml': SCHOOL,
  'graph.af': 'p af 5\n1 2\n2 1\n3 4\n4 5\n5 3\n',
  'two.af': 'p af 3\n2 1\n3 1\n',
});
const evaluate = (line: string, now = Date.now) =>
  claims(['evaluate', ...line.split(' ').filter((word) => word !== '')], { cwd, now });

/** Options that bear on some answers only, as they are typed, and a short name for each kind of answer. */
const BOUNDS = ['--size 3', '--limit 2', '--seconds 5'];
const SEARCHES = ['--answer', '--topple', '--semantics complete', '--accept some'];
const DATA = [
  '--json',
  '--format ndjson',
  '--format csv',
  '--format tsv',
  '--format markdown',
  '--format ids',
];

/** What is asked, and which options do something there; any other is refused by its name. */
const EFFECTS: readonly (readonly [asked: string, effective: readonly string[]])[] = [
  ['', ['--seconds 5', '--kind claim', '--status in']],
  ['sleep-suffers', ['--seconds 5']],
  ['--answer', ['--size 3', '--limit 2', '--seconds 5']],
  ['--topple', ['--size 3', '--limit 2', '--seconds 5']],
  ['sleep-suffers --answer', ['--size 3', '--limit 2', '--seconds 5']],
  ['--semantics stable', ['--limit 2', '--seconds 5']],
  ['--accept all', ['--seconds 5']],
  ['--accept all --semantics stable', ['--seconds 5']],
  ['--strength', ['--kind claim', '--status in']],
  ['--strength --answer', ['--size 3', '--limit 2', '--seconds 5', '--kind claim', '--status in']],
  ['--drop both-matter', ['--seconds 5', '--kind claim', '--status in']],
  ['sleep-suffers --drop both-matter', ['--seconds 5', '--kind claim', '--status in']],
  ['--tree', ['--seconds 5']],
  ['--json', ['--seconds 5', '--kind claim', '--status in']],
  ['sleep-suffers --json', ['--seconds 5', '--kind claim', '--status in']],
  ['--json --answer', ['--size 3', '--limit 2', '--seconds 5', '--kind claim', '--status in']],
  ['--format csv --semantics stable', ['--limit 2', '--seconds 5', '--kind claim', '--status in']],
  ['--format markdown', []],
  ['--fields id,status', []],
  ['--fields id,labels', ['--kind claim', '--status in']],
  ['--fields id,changes', []],
  ['--fields id,changes --drop both-matter', ['--kind claim', '--status in']],
  ['--fields id,strength --strength', ['--kind claim', '--status in']],
  ['--fields id,explanation', ['--seconds 5']],
  ['--fields id,advice --answer', ['--size 3', '--limit 2', '--seconds 5']],
  ['--format ids', ['--kind claim', '--status in']],
  ['-f graph.af', ['--status in']],
  ['1 -f graph.af', ['--seconds 5']],
  ['1 -f graph.af --topple', ['--size 3', '--limit 2', '--seconds 5']],
  ['-f graph.af --semantics stable', ['--limit 2', '--seconds 5']],
  ['-f graph.af --strength', ['--status in']],
  ['-f graph.af --drop 3', ['--status in']],
  ['-f graph.af --json', ['--status in']],
  ['-f graph.af --format csv', ['--status in']],
  ['-f graph.af --format ids', ['--status in']],
];

describe('an option that would do nothing is refused by its name', () => {
  const tried = [...BOUNDS, '--kind claim', '--status in'];
  const cases = EFFECTS.flatMap(([asked, effective]) =>
    tried
      .filter((option) => !(option === '--kind claim' && asked.includes('graph.af')))
      .map((option) => [asked, option, effective.includes(option)] as const),
  );
  test.each(cases)('claims evaluate %s, with %s: %s', async (asked, option, does) => {
    const { end, out, err } = await evaluate(`${asked} ${option}`);
    if (does) expect({ end, err }).toEqual({ end: 'done', err: '' });
    else {
      expect({ end, out }).toEqual({ end: 'usage', out: '' });
      expect(err).toContain(`${option.split(' ')[0]} does nothing here: `);
    }
  });

  test.each(
    SEARCHES.concat('--strength').flatMap((search) =>
      ['--format markdown', '--fields id', '--format ids'].map((form) => [search, form] as const),
    ),
  )('claims evaluate %s %s shows nothing of it', async (search, form) => {
    const { end, err } = await evaluate(`${search} ${form}`);
    expect(end).toBe('usage');
    expect(err).toContain(`${search.split(' ')[0]} does nothing here: `);
  });

  test.each(DATA)('--tree draws text: not with %s', async (form) => {
    const { err } = await evaluate(`--tree ${form}`);
    expect(err).toMatch(/^claims: --tree does nothing here: it is only for text\n$/);
  });

  test('a list of verdicts is not of one entry', async () => {
    for (const line of ['sleep-suffers --format ids', '1 -f graph.af --format ids'])
      expect(await evaluate(line)).toMatchObject({
        end: 'usage',
        err: expect.stringContaining('leave out the id'),
      });
  });

  test('an answer that is only an exit status is not refused', async () => {
    expect((await evaluate('--accept some --exit-status --format ids')).end).toBe('failed');
  });

  test('what an option does can be seen', async () => {
    const given = async (line: string) => (await evaluate(line)).out;
    for (const [asked, option] of [
      ['--semantics complete -f graph.af', '--limit 1'],
      ['1 -f two.af --answer', '--size 1'],
      ['', '--kind claim'],
      ['--json', '--status out'],
      ['--strength', '--kind claim'],
      ['--drop both-matter', '--kind evidence'],
      ['--format ids', '--status in'],
      ['-f graph.af', '--status undecided'],
    ])
      expect(await given(`${asked} ${option}`)).not.toBe(await given(asked!));
  });
});

describe('verdicts of an abstract framework', () => {
  const chain = folder({ 'chain.af': 'p af 4\n1 2\n2 3\n4 4\n' });
  const of = async (line: string) =>
    (await claims(['evaluate', '-f', 'chain.af', ...line.split(' ')], { cwd: chain })).out;

  test('by status, in every form', async () => {
    expect(await of('--format ids')).toBe('1\n2\n3\n4\n');
    expect(await of('--format ids --status in')).toBe('1\n3\n');
    expect(await of('--format ids --status out,undecided')).toBe('2\n4\n');
    expect(await of('--format ids --status !in')).toBe('2\n4\n');
    expect(await of('--format ids --status in --drop 1')).toBe('2\n');
    expect(await of('--format csv --status in')).toBe('id,status\n1,in\n3,in\n');
    expect(await of('--format tsv')).toBe('id\tstatus\n1\tin\n2\tout\n3\tin\n4\tundecided\n');
    expect(await of('--format markdown --status out')).toContain('| 2 | out |');
    expect(JSON.parse(await of('--json --status out')).labels).toEqual({ 2: 'out' });
    expect(await of('--status out,undecided')).toBe(
      '2 arguments: 0 stand, 1 falls, 1 undecided.\n\nfall: 2\n\nundecided: 4\n',
    );
  });

  test('a status that there is not is told with those that there are', async () => {
    const { end, err } = await claims(['evaluate', '-f', 'chain.af', '--status', 'inn'], { cwd: chain });
    expect([end, err]).toEqual(['usage', 'claims: --status: "inn" is unknown; did you mean "in"?\n']);
  });
});

test('a selection by status is by the verdicts that come out', async () => {
  const { out } = await evaluate('--format ids --status out --drop sleep-is-private');
  expect(out).toBe('phones-not-bells\nsleep-is-private\n');
});

describe('how an evaluation ends', () => {
  /** A clock by which much time passes between two looks at it. */
  function hurrying(): () => number {
    let now = 0;
    return () => {
      now += 1e6;
      return now;
    };
  }

  test.each([
    ['1 --accept some', 'done'],
    ['1 --accept all', 'failed'],
    ['3 --accept some', 'failed'],
    ['3 --accept all --semantics complete', 'failed'],
    ['3 --accept all --semantics stable', 'done'],
    ['1', 'failed'],
    ['1 --grant 1', 'done'],
  ])('claims evaluate %s --exit-status: %s', async (asked, end) => {
    expect(await evaluate(`${asked} -f graph.af --exit-status`)).toMatchObject({ end, err: '' });
  });

  test('"not decided" is no "no": its own end, and words', async () => {
    const asked = '1 -f graph.af --accept some --exit-status --seconds 7';
    const { end, out, err } = await evaluate(asked, hurrying());
    expect([end, err]).toEqual([
      'not-decided',
      'claims: no answer after 7 seconds; allow more with --seconds\n',
    ]);
    expect(out).toBe('There was not enough time to say whether 1 stands in some preferred position.\n');
    const json = await evaluate(`${asked} --json`, hurrying());
    expect([json.end, JSON.parse(json.out).accepted.answer]).toEqual(['not-decided', null]);
    // Without --exit-status it is an answer like any other.
    expect((await evaluate('1 -f graph.af --accept some', hurrying())).end).toBe('done');
  });
});

describe('what is granted or dropped is no candidate of advice', () => {
  test.each([
    [
      'start-later --answer --drop sleep-is-private',
      '“Secondary schools should start after half past eight” (start-later) stands already.',
    ],
    [
      'start-later --answer --grant sleep-is-private',
      "(start-later) would not stand, whatever objections were answered. You granted “Even so, a family's nights are no reason…” (sleep-is-private), so that was not tried.",
    ],
    [
      'sleep-suffers --topple --grant both-matter',
      '(sleep-suffers) would no longer stand if 1 entry fell. You granted “Trials that moved only the bell saw sleep…” (both-matter), so that was not tried. 1 way:',
    ],
    [
      'start-later --answer --drop start-later',
      '(start-later) would not stand, whatever objections were answered, because you dropped it.',
    ],
    ['1 -f two.af --answer --grant 2 --drop 3', 'You granted 2 and you dropped 3, so those were not tried.'],
  ])('claims evaluate %s', async (asked, words) => {
    const { out } = await evaluate(asked);
    expect(out.replace(/\s+/g, ' ')).toContain(words);
  });

  test('as data', async () => {
    const { out } = await evaluate('1 -f two.af --answer --grant 2 --json');
    expect(JSON.parse(out).advice).toMatchObject({ excluded: ['2'], impossible: true });
  });
});

test('a count of very many digits is told by its size, and is whole as data', async () => {
  const pairs = Array.from(
    { length: 200 },
    (_, i) => `${2 * i + 1} ${2 * i + 2}\n${2 * i + 2} ${2 * i + 1}\n`,
  );
  const many = folder({ 'pairs.af': `p af 400\n${pairs.join('')}` });
  const asked = (line: string) =>
    claims(['evaluate', '-f', 'pairs.af', '--semantics', 'stable', ...line.split(' ')], { cwd: many });
  const { out } = await asked('7 --limit 1');
  expect(out).toMatch(/^There are more than 10\^60 stable positions/);
  expect(out.replace(/\s+/g, ' ')).toContain(
    '7 stands in more than 10^59 of them and falls in more than 10^59.',
  );
  expect(out).toMatch(/\nand more than 10\^60 more \(--limit\)\n$/);
  const { positions } = JSON.parse((await asked('7 --json')).out);
  expect(positions).toMatchObject({
    known: String(2n ** 200n),
    tally: { in: String(2n ** 199n), out: String(2n ** 199n), undecided: 0 },
  });
});
