import { describe, expect, test } from 'vitest';
import { claims, folder } from './helpers/cli.js';
import { reading } from './helpers/maps.js';
import { ENTER, onTerminal } from './helpers/terminal.js';

/** Faults that users met, each with a number, one sentence and the smallest input that shows it. They stay mended. */

/** A folder with a map of these entries; the thesis is `t`. */
const mapFolder = (entries: string) =>
  folder({ 'claims.yaml': `title: A text\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${entries}` });

describe('R1: a duplicate id is an error also where the first text begins with a question mark', () => {
  const cwd = folder({
    'claims.yaml':
      'title: A text\nthesis: t\nclaims:\n  - {id: t, text: "?Why so."}\n  - {id: t, text: Other.}\n',
  });

  test('claims check reports it', async () => {
    const { code, out } = await claims(['check'], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^claims\.yaml:5:\d+: error: .*"t"/m);
    expect(out).toContain('1 error');
  });

  test('claims list says why it cannot list', async () => {
    const { code, out, err } = await claims(['list'], { cwd });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^claims\.yaml:5:\d+: error: .*"t"/m);
  });
});

test('R2: an id that ends in a full stop is named with its headline', async () => {
  const cwd = mapFolder('counterpoints:\n  - {id: end., text: It ends here., attacks: t}\n');
  const { out } = await claims(['evaluate', 't'], { cwd });
  expect(out).toContain('It falls because “It ends here” (end.) denies it, and nothing answers that.');
});

test('R3: a line that reads like one before is spoken, too, in a walk that hides', async () => {
  const cwd = mapFolder(
    'counterpoints:\n  - {id: c, text: C., attacks: t}\n  - {id: d, text: D., attacks: t}\nreplies:\n  - {id: r, text: The same answer., attacks: [c, d]}\n',
  );
  const terminal = await onTerminal(['step', 't', '--hide', '--plain'], { cwd, rows: 60 });
  const spoken: string[] = [];
  for (let reveal = 1; reveal <= 4; reveal += 1) {
    const before = terminal.written().length;
    await terminal.type(ENTER);
    spoken.push(terminal.written().slice(before).trim().split('\r\n')[0]!);
  }
  expect(spoken).toEqual([
    '1. counterpoint c: C.',
    '1 is answered by reply r: The same answer.',
    '2. counterpoint d: D.',
    '2 is answered by reply r: The same answer',
  ]);
  await terminal.type(`q${ENTER}`);
  await terminal.ended;
});

test('R4: a text keeps its private-use characters', async () => {
  const cwd = mapFolder('  - {id: p, text: "a \ue000 b", supports: t}\n');
  expect((await claims(['show', 'p'], { cwd })).out).toContain('a \ue000 b');
  expect((await claims(['list'], { cwd })).out).toContain('a \ue000 b');
});

test('R5: an option that a sheet does not take is refused, whatever its value', async () => {
  const cwd = mapFolder('');
  for (const columns of ['0', '1'])
    expect(await claims(['prep', 'brief', '--columns', columns], { cwd })).toMatchObject({
      code: 2,
      out: '',
      err: 'claims: --columns is for flow, not for brief\n',
    });
});

test('R6: a drill in plain text names the keys that leave it there', async () => {
  const cwd = mapFolder('counterpoints:\n  - {id: c, text: C., attacks: t, replies: [{id: r, text: R.}]}\n');
  const terminal = await onTerminal(['drill', 'replies', '--plain'], { cwd });
  expect(terminal.written()).toContain('q quit');
  expect(terminal.written()).not.toContain('Esc');
  await terminal.type(`q${ENTER}`);
  await terminal.ended;
});

test('R7: a date in parts of which one is wrong is an error with a place', async () => {
  const source = '{title: X, issued: {date-parts: [[2011, 3.0]]}}';
  const cwd = mapFolder(`evidence:\n  - {id: e, text: E., supports: t, source: ${source}}\n`);
  const { code, out } = await claims(['check', '--quiet'], { cwd });
  expect(code).toBe(1);
  expect(out).toMatch(/^claims\.yaml:6:\d+: error: "date-parts" "3\.0" is not a whole number/);
});

test.each(['[[7, x]]', '[[x, 7]]', '[[x]]', '[7, [2011]]', '[[2011], {a: b}, [x]]'])(
  'R7: the same with date-parts: %s, also while somebody writes',
  (parts) => {
    const { problems, usable } = reading(
      `title: T\nthesis: t\nclaims:\n  - {id: t, text: T., source: {title: X, issued: {date-parts: ${parts}}}}\n`,
    );
    expect(problems.map(({ line }) => line)).toContain(4);
    expect(usable()?.thesis.id).toBe('t');
  },
);

test.each([
  ['a line out of line', '  - id: t\n\u2066    text: T.\n', '\u2066', '\ufffd'],
  ['an alias', '  - {id: t, text: T., note: *t\u202eitle}\n', '\u202e', '\ufffd'],
])(
  'R8: no message about broken YAML has a character that steers a terminal: %s',
  (_, entry, steering, shown) => {
    const { problems } = reading(`title: T\nthesis: t\nclaims:\n${entry}`);
    const said = problems.map(({ message, hint }) => `${message} ${hint}`).join('\n');
    expect(said).not.toContain(steering);
    expect(said).toContain(shown);
  },
);
