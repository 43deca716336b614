import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';

/** Attacks of a framework with something of everything: what stands, falls, is open, attacks itself. */
const ATTACKS = ['2 1', '3 2', '1 4', '4 1', '5 5', '5 4', '6 1', '7 6', '8 6'].map((pair) =>
  pair.split(' '),
);
/** Each given one to three times, not side by side. */
const AGAIN = [...ATTACKS, ...ATTACKS.toReversed(), ...ATTACKS.filter((_, i) => i % 2 === 0)];

const NAMES = ['1', '2', '3', '4', '5', '6', '7', '8'];
const FORMS = {
  af: (attacks: readonly string[][]) => `p af 8\n${attacks.map((pair) => pair.join(' ')).join('\n')}\n`,
  apx: (attacks: readonly string[][]) =>
    [...NAMES.map((name) => `arg(${name}).`), ...attacks.map((pair) => `att(${pair.join(',')}).`)].join('\n'),
  tgf: (attacks: readonly string[][]) => [...NAMES, '#', ...attacks.map((pair) => pair.join(' '))].join('\n'),
};

describe('an attack that is given twice is one, whatever is asked', () => {
  const asked = [
    '',
    '1',
    '2',
    '4',
    '5',
    '6',
    '--json',
    '1 --json',
    '4 --json',
    '1 --answer',
    '4 --answer --json',
    '2 --topple',
    '7 --topple --json',
    '4 --semantics complete',
    '4 --accept some',
    '--strength',
    '--strength --json',
    '6 --drop 7',
    '--status out,undecided',
    '--format csv',
  ];
  test.each(
    Object.entries(FORMS).flatMap(([form, write]) => asked.map((words) => [form, words, write] as const)),
  )('.%s: claims evaluate %s', async (form, words, write) => {
    const of = (attacks: readonly string[][]) =>
      claims(['evaluate', '-f', `graph.${form}`, ...words.split(' ').filter((word) => word !== '')], {
        cwd: folder({ [`graph.${form}`]: write(attacks) }),
      });
    const once = await of(ATTACKS);
    expect(once).toMatchObject({ end: 'done', err: '' });
    expect(await of(AGAIN)).toEqual(once);
  });

  test('and is counted as one', async () => {
    const { out } = await claims(['evaluate', '-f', 'g.af'], {
      cwd: folder({ 'g.af': 'p af 2\n1 2\n2 2\n1 2\n1 2\n' }),
    });
    expect(out).toMatch(/^2 arguments, 2 attacks: 1 stands, 1 falls, 0 undecided\.$/m);
  });
});

describe('in a claims file, what is given twice is an error at its place', () => {
  test.each([
    ['counterpoints:\n  - {id: c, text: C., attacks: [t, t]}', 'two steps from "c" to "t"'],
    ['evidence:\n  - {id: e, text: E., supports: [t, t]}', 'two steps from "e" to "t"'],
    [
      'evidence:\n  - {id: e, text: E.}\n  - {id: f, text: F., supports: {to: t, with: [e, e]}}',
      '"e" is already a premise',
    ],
  ])('%s', async (entries, words) => {
    const text = `title: T\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${entries}\n`;
    const { end, err } = await claims(['evaluate'], { cwd: folder({ 'claims.yaml': text }) });
    expect(end).toBe('content');
    expect(err).toContain(words);
  });
});
