import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { EVALUATION_FIELDS } from '../../src/render/evaluation-record.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const FLEET = 'p af 5\n1 2\n2 1\n3 4\n4 5\n5 3\n';
const cwd = folder({ 'claims.yaml': SCHOOL, 'graph.af': FLEET, 'bad.af': 'p af 2\n1 7\n' });
const evaluate = (...args: string[]) => claims(['evaluate', ...args], { cwd });
const OP_ED = ['-f', `${process.cwd()}/claims.yaml`];

describe('what people see', () => {
  test.each([
    [[]],
    [['sleep-suffers']],
    [['start-later', '--plain']],
    [['start-later', '--tree']],
    [['sleep-suffers -> start-later']],
    [['sleep-suffers->start-later', '--tree', '--plain']],
    [['sleep-suffers -> start-later', '--answer']],
    [['--drop', 'both-matter']],
    [['sleep-suffers', '--drop', 'both-matter', '--grant', 'academy-says']],
    [['--grant', 'sleep-suffers -> start-later']],
    [['--answer']],
    [['sleep-suffers', '--answer']],
    [['sleep-suffers', '--topple']],
    [['--semantics', 'preferred']],
    [['sleep-suffers', '--accept', 'some']],
    [['--burden', 'evidence']],
    [['--strength']],
    [['--help']],
    [['-f', 'graph.af']],
    [['1', '-f', 'graph.af']],
    [['3', '-f', 'graph.af', '--answer']],
    [['-f', 'graph.af', '--semantics', 'complete']],
    [['-f', 'graph.af', '--semantics', 'stable']],
    [['1', '-f', 'graph.af', '--accept', 'all', '--semantics', 'stable']],
    [['-f', 'graph.af', '--drop', '3']],
  ])('claims evaluate %j', async (args) => {
    const { code, out, err } = await evaluate(...args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchSnapshot();
  });
});

describe('what programs read of an evaluation', () => {
  const output = new Ajv({ strict: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync('output.schema.json', 'utf8')),
  );
  test.each([
    [[]],
    [['sleep-suffers', '--answer']],
    [['sleep-suffers', '--topple', '--drop', 'both-matter']],
    [['--semantics', 'complete', '--strength']],
    [['-f', 'graph.af', '--semantics', 'preferred']],
    [['1', '-f', 'graph.af', '--accept', 'some']],
    [['--answer', ...OP_ED]],
    [['--strength', ...OP_ED]],
  ])('claims evaluate %j --json follows its schema', async (args) => {
    const record = JSON.parse((await evaluate(...args, '--json')).out);
    expect(output(record), JSON.stringify(output.errors?.slice(0, 2))).toBe(true);
    expect(Object.keys(record)).toEqual([...EVALUATION_FIELDS]);
  });

  test('why, in the words that people read', async () => {
    expect(JSON.parse((await evaluate('1', '-f', 'graph.af', '--json')).out).why).toEqual({
      sentences: [
        '1 is undecided because it and 2 attack each other, and nothing here decides between them.',
      ],
      causes: [],
      closing: null,
      whole: true,
    });
    const { why } = JSON.parse((await evaluate('start-later', '--json')).out);
    expect(why.causes[1]).toEqual({
      level: 2,
      id: 'sleep-is-private',
      headline: "Even so, a family's nights are no reason…",
      words: 'stands and denies that this counts',
    });
    expect((await evaluate('--json')).out).toContain('"why": {');
  });

  test('labels has every id and relation; the explanation says what decided', async () => {
    const record = JSON.parse((await evaluate('phones-not-bells', '--json')).out);
    expect(record.labels).toEqual({
      'start-later': 'out',
      'sleep-suffers': 'in',
      'academy-says': 'in',
      'phones-not-bells': 'out',
      'both-matter': 'in',
      'sleep-is-private': 'in',
      'duty-of-care': 'in',
      'sleep-suffers -> start-later': 'out',
      'academy-says -> sleep-suffers': 'in',
      'phones-not-bells -> sleep-suffers': 'out',
      'both-matter -> phones-not-bells': 'in',
      'sleep-is-private -> sleep-suffers -> start-later': 'in',
    });
    expect(record.deciding).toEqual(['both-matter -> phones-not-bells']);
    expect(record.explanation[0]).toEqual({
      node: 'phones-not-bells',
      status: 'out',
      reason: 'attacked',
      by: ['both-matter -> phones-not-bells'],
    });
  });

  test('a set of answers is applied by --drop, and does what it says', async () => {
    const reasons = '  - {id: r, text: R., supports: t}\n  - {id: s, text: S., supports: t}\n';
    const attacks = '  - {id: a, text: A., attacks: r}\n  - {id: b, text: B., attacks: s}\n';
    const two = folder({
      'claims.yaml': `title: T\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${reasons}counterpoints:\n${attacks}`,
    });
    const evaluated = async (...args: string[]) =>
      JSON.parse((await claims(['evaluate', 't', '--json', ...args], { cwd: two })).out);
    const { status, advice } = await evaluated('--answer');
    expect([status, advice.sets]).toEqual(['out', [['a'], ['b']]]);
    for (const [drop] of advice.sets) expect((await evaluated('--drop', drop)).status).toBe('in');
  });
});

describe('scripts', () => {
  test('--exit-status says whether it stands', async () => {
    expect((await evaluate('sleep-suffers', '--exit-status')).code).toBe(0);
    expect((await evaluate('start-later', '--exit-status')).code).toBe(1);
    expect((await evaluate('--exit-status')).code).toBe(1);
    // With --accept it is the answer that counts.
    const accept = async (id: string, mode: string) =>
      (await evaluate(id, '-f', 'graph.af', '--accept', mode, '--exit-status')).code;
    expect(await accept('1', 'some')).toBe(0);
    expect(await accept('1', 'all')).toBe(1);
    expect(await accept('3', 'some')).toBe(1);
    expect((await evaluate('start-later')).code).toBe(0);
  });

  test('a framework comes from a pipe, too', async () => {
    const { out } = await claims(['evaluate', '-f', '-'], { cwd, input: 'arg(a).\narg(b).\natt(a,b).\n' });
    expect(out).toBe('2 arguments, 1 attack: 1 stands, 1 falls, 0 undecided.\n\nstand: a\n');
  });

  test('what the day and the selection leave', async () => {
    const { out } = await evaluate('--kind', 'claim');
    expect(out).toMatch(/^3 entries: 2 stand, 1 falls, 0 undecided\.$/m);
    expect((await evaluate('--as-of', '2011-12-06', ...OP_ED)).code).toBe(0);
  });
});

describe('a large answer', () => {
  const SIZE = 3000;
  const chain = folder({
    'chain.af': `p af ${SIZE}\n${Array.from({ length: SIZE - 1 }, (_, i) => `${i + 1} ${i + 2}`).join('\n')}\n`,
  });
  const lines = async (...args: string[]) =>
    (await claims(['evaluate', '-f', 'chain.af', ...args], { cwd: chain })).out.split('\n');

  test('an explanation ends where reading would, in the middle, and so do lists', async () => {
    const why = await lines(String(SIZE));
    expect(why.length).toBeLessThan(60);
    expect(why.join(' ')).toContain('The whole explanation: --all');
    const whole = await lines(String(SIZE), '--all');
    expect(whole.length).toBeLessThan(320);
    expect(whole.join(' ')).toContain('More decided it than anybody reads; --json has it all.');
    expect((await lines('--drop', '1')).length).toBeLessThan(300);
    expect((await lines('--drop', '1')).at(-2)).toBe('  and 2799 more (--json has all)');
    expect((await lines('--strength')).length).toBeLessThan(500);
  });
  test('as JSON it is whole, and spelled as any JSON with two spaces', async () => {
    const text = (await lines(String(SIZE), '--json')).join('\n');
    const record = JSON.parse(text);
    expect(record.explanation).toHaveLength(SIZE);
    expect(text).toBe(`${JSON.stringify(record, null, 2)}\n`);
  });
});

describe('mistakes are answered with what would be right', () => {
  test.each([
    [['nobody'], 'no entry has the id "nobody"'],
    [['slep-suffers'], 'did you mean "sleep-suffers"?'],
    [['--drop', 'a -> b'], 'there is no step "a -> b"'],
    [
      ['--grant', 'both-matter', '--drop', 'both-matter'],
      '"both-matter" is both granted and dropped; leave out one',
    ],
    [['--answer', '--topple'], 'use either --answer or --topple, not both'],
    [['--tree', '--strength'], 'use either --tree or --strength, not both'],
    [['-f', 'graph.af', '-o', 'graph.af', '--json', '--force'], 'graph.af is also the file to read'],
    [['1 -> 2', '-f', 'graph.af'], 'only claims files have steps'],
    [['--limit', '99999999999999999999'], 'at most 9007199254740991'],
    [['--burden', 'none'], '--burden: there is no "none"; it takes granted or evidence'],
    [['--limit', '0'], '--limit takes a whole number of at least 1'],
    [['-f', 'graph.af', '--answer'], 'an abstract framework has no thesis: name an argument'],
    [['9', '-f', 'graph.af'], 'there is no argument "9" in graph.af; its arguments are 1 to 5'],
    [['-f', 'graph.af', '--kind', 'claim'], '--kind needs a claims file'],
    [['-f', 'graph.af', '--added'], '--added needs a claims file'],
    [['-f', 'graph.af', '--as-of', '2011'], '--as-of needs a claims file'],
    [['-f', 'graph.af', '--burden', 'evidence'], '--burden evidence needs a claims file'],
    [['1', '-f', 'graph.af', '--tree'], '--tree needs a claims file'],
    [['-f', 'bad.af'], 'bad.af:2:3: error: there is no argument 7'],
    [['-f', 'none.af'], 'none.af: there is no such file or folder'],
  ])('claims evaluate %j: %s', async (args, message) => {
    const { code, out, err } = await evaluate(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test('other commands say that they cannot read a framework', async () => {
    const { code, err } = await claims(['list', '-f', 'graph.af'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('graph.af');
  });
});
