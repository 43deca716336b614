import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { CTRL_D, onTerminal } from '../helpers/terminal.js';

/** What a walk that is left at once says at its end. */
async function wordsAtTheEnd(cwd: string, env: Record<string, string>, args: string[] = []): Promise<string> {
  const terminal = await onTerminal(['step', ...args], { cwd, cols: 250, env });
  await terminal.until('1/7');
  await terminal.type('q');
  await terminal.ended;
  return terminal
    .window()
    .filter((line) => line !== '')
    .join('\n');
}

test('where a place cannot be kept, the path and the part that is wrong are named', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL, file: '' });
  expect(await wordsAtTheEnd(cwd, { XDG_STATE_HOME: join(cwd, 'file') })).toMatch(
    /Your place could not be saved for --resume: \S+\/file\/claims-explorer\/\w+\.json: "\S+\/file" is not a folder/,
  );
  const open = join(cwd, 'open');
  mkdirSync(join(open, 'claims-explorer'), { recursive: true });
  chmodSync(join(open, 'claims-explorer'), 0o777);
  expect(await wordsAtTheEnd(cwd, { XDG_STATE_HOME: open }, ['--resume'])).toMatch(
    /\S+\/open\/claims-explorer\/\w+\.json: other users can change its folder[\s\S]*could not be saved/,
  );
  expect(readdirSync(join(open, 'claims-explorer'))).toEqual([]);
});

test('a relative XDG_STATE_HOME is passed over', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  expect(await wordsAtTheEnd(cwd, { XDG_STATE_HOME: 'relative', HOME: cwd })).toMatch(
    /To go on:\n {2}claims step --resume/,
  );
  expect(existsSync(join(cwd, 'relative'))).toBe(false);
  expect(readdirSync(join(cwd, '.local', 'state', 'claims-explorer'))).toHaveLength(1);
});

/** A walk with these options, after these keys; what its window shows at first, and what is said at its end. */
async function walked(cwd: string, args: readonly string[], ...keys: string[]) {
  const terminal = await onTerminal(['step', ...args], { cwd, cols: 200, env: { NO_COLOR: '1' } });
  const first = terminal.window().join('\n');
  if (keys.length > 0) await terminal.type(...keys);
  await terminal.ended;
  return {
    first,
    last: terminal
      .window()
      .filter((line) => line !== '')
      .join('\n'),
  };
}

/** The file in which a walk is kept in a folder. */
function keptFileIn(cwd: string): string {
  const kept = join(cwd, 'claims-explorer');
  return join(kept, readdirSync(kept).find((name) => name.endsWith('.json'))!);
}

/** The walk that is kept in a folder. */
function keptIn(cwd: string) {
  return JSON.parse(readFileSync(keptFileIn(cwd), 'utf8'));
}

describe('a look without --resume', () => {
  test('that goes nowhere leaves the saved walk as it is, and says so', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, ['--side', 'for', '--hide'], 'n', 'n', 'q');
    const before = keptIn(cwd);
    for (const [args, keys] of [
      [[], ['q']],
      [['phones-not-bells'], ['?', '?', 'q']],
      [
        ['--order', 'text'],
        ['e', 'e', 'q'],
      ],
    ] as const) {
      const { first, last } = await walked(cwd, args, ...keys);
      expect(first).toContain('You have a saved walk (3 cards seen). To go on with it: claims step --resume');
      expect(last).toMatch(
        /Your saved walk is still at academy-says. To go on with it:\n {2}claims step --resume/,
      );
      expect(keptIn(cwd)).toEqual(before);
    }
  });

  test('that goes on has a place of its own, and says how to go back to the one before', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, [], 'n', 'n', 'm', 'q');
    const { last } = await walked(cwd, [], 'n', 'q');
    expect(last).toBe(`You were at “Early starts cost teenagers sleep” (sleep-suffers), card 2 of 7.
To go on:
  claims step --resume
Your place before was academy-says. To go on there:
  claims step academy-says --resume`);
    expect(keptIn(cwd)).toMatchObject({ at: 'sleep-suffers', marks: ['academy-says'] });
    expect((await walked(cwd, ['academy-says', '--resume'], 'q')).first).toMatch(/ 3\/7$[\s\S]*1 marked/m);
  });
});

test('the way back to an earlier walk has its selection, order and hiding', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  await walked(cwd, ['--tag', 'health', '--order', 'text', '--hide'], '-', 'q', 'q');
  const { last } = await walked(cwd, ['--side', 'against'], 'n', 'q');
  const back = /claims step (sleep-suffers --resume .*)$/m.exec(last)?.[1];
  expect(back).toBe('sleep-suffers --resume --tag health --order text --hide');
  await walked(cwd, back!.split(' '), 'q');
  expect(keptIn(cwd)).toMatchObject({ selection: { tag: ['health'] }, order: 'text', hide: true });
  // Back to a walk through all entries.
  await walked(cwd, [], 'n', 'n', 'q');
  expect((await walked(cwd, ['--side', 'against'], 'n', 'q')).last).toMatch(
    /claims step \S+ --resume --all$/m,
  );
});

test('a saved place outside its own selection is kept, and says so', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const { last } = await walked(cwd, ['--kind', 'reply'], 'u', 'q');
  expect(last).toMatch(/You were at “[^”]*” \(phones-not-bells\),\s+outside\s+your\s+selection\./);
  expect((await walked(cwd, ['--resume'], 'q')).first).toContain(
    'This card (phones-not-bells) is outside your selection.',
  );
});

describe('--resume', () => {
  test('keeps stances with their reasons, the objections met, and whether it asks', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, [], 'n', '+', 'q', 'n', '-', 'w', 'Old.\r', 'a', 'q');
    const kept = keptIn(cwd);
    expect(kept).toMatchObject({
      stances: { 'sleep-suffers': 'agree', 'academy-says': 'doubt' },
      reasons: { 'academy-says': { words: 'Old.' } },
      met: { 'sleep-suffers': 'phones-not-bells' },
      asks: false,
    });
    await walked(cwd, ['--resume', '--transcript', 'walk.md', '--name', 'Ada', '--date', '2026-11-26'], 'q');
    expect(keptIn(cwd)).toEqual(kept);
    const page = readFileSync(join(cwd, 'walk.md'), 'utf8');
    expect(page).toContain('Name: Ada\n\nDate: 2026-11-26\n');
    expect(page).toContain('(academy-says) Reason: “Old.”');
  });

  test.each([
    [[], ['+', 'w', 'I slept well.\r', 'q']],
    [['--plain'], ['+\r', 'I slept well.\r', 'q\r']],
    [['--plain'], ['+\r', 'w\r', 'I slept well.\r', 'q\r']],
  ])('keeps why one agrees, too: step %j', async (args, keys) => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, args, ...keys);
    expect(keptIn(cwd)).toMatchObject({
      stances: { 'start-later': 'agree' },
      reasons: { 'start-later': { words: 'I slept well.' } },
    });
    await walked(cwd, ['--resume', '--transcript', 'walk.md'], 'q');
    expect(readFileSync(join(cwd, 'walk.md'), 'utf8')).toContain('Reason: “I slept well.”');
  });

  test('lets go of --hide and of a selection when it is told', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, ['--hide', '--side', 'against', '--as-of', '2020'], 'n', 'q');
    expect((await walked(cwd, ['--resume'], 'q')).first).toMatch(/ 2\/2$[\s\S]*think first/m);
    const shown = await walked(cwd, ['--resume', '--no-hide'], 'q');
    expect(shown.first).toMatch(/ 2\/2$/m);
    expect(shown.first).not.toMatch(/think first/);
    expect((await walked(cwd, ['--resume', '--hide'], 'q')).first).toMatch(/think first/);
    expect((await walked(cwd, ['--resume', '--no-hide', '--all'], 'q')).first).toMatch(/ 6\/7$/m);
    // From then on that is how the walk is kept.
    expect(keptIn(cwd)).toMatchObject({ hide: false, selection: {}, asOf: null, at: 'sleep-is-private' });
    const other = await walked(cwd, ['--resume', '--kind', 'reply'], 'q');
    expect(other.first).toMatch(/both-matter +1\/1$/m);
    expect(other.first).toContain(
      'Your place (sleep-is-private) is outside this selection. You are at both-matter instead.',
    );
  });

  test('of a selection that takes nothing any more shows all entries, and says so', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, ['--kind', 'reply', '--tag', 'health,!x'], 'q');
    await walked(cwd, ['--kind', 'reply'], 'q');
    writeFileSync(
      join(cwd, 'claims.yaml'),
      SCHOOL.replace(/ +replies:\n( +- id: both-matter\n +text:.*\n)/, ''),
    );
    const { first } = await walked(cwd, ['--resume'], 'q');
    expect(first).toContain(
      'No longer in it: both-matter. Nothing matches --kind reply now, so this walk has all entries.',
    );
    expect(first).toMatch(/ 1\/6$/m);
  });

  test('with a selection of its own that takes nothing says how to go on, and keeps the walk', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, [], 'n', 'q');
    const before = keptIn(cwd);
    const { last } = await walked(cwd, ['--resume', '--kind', 'reply', '--side', 'against']);
    expect(last).toBe(
      'No entry matches. To go on with your walk:\n  claims step --resume\nWith all entries:\n  claims step --resume --all',
    );
    expect(keptIn(cwd)).toEqual(before);
  });

  test('names what is gone from the file, and keeps what was done there until it comes back', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, [], 'n', 'n', 'm', 'n', 'm', '-', 'q', 'n', 'q');
    writeFileSync(
      join(cwd, 'claims.yaml'),
      SCHOOL.replaceAll('phones-not-bells', 'phones').replaceAll('academy-says', 'academy'),
    );
    const { first } = await walked(cwd, ['--resume'], 'q');
    expect(first).toContain(
      'No longer in it: academy-says and phones-not-bells. What you marked and decided there is kept.',
    );
    const { marks, stances, seen } = keptIn(cwd);
    expect({ marks, stances }).toEqual({
      marks: ['academy-says', 'phones-not-bells'],
      stances: { 'phones-not-bells': 'doubt' },
    });
    expect(seen).toContain('academy-says');
    expect((await walked(cwd, ['--resume'], 'q')).first).not.toMatch(/has changed|No longer/);
    writeFileSync(join(cwd, 'claims.yaml'), SCHOOL);
    await walked(cwd, ['--resume'], 'q');
    expect((await walked(cwd, ['--resume'], 'q')).first).toContain('2 marked');
  });

  test('of two walks that go on at once, each keeps what it marked and took back', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, [], 'm', 'n', 'm', 'q');
    const one = await onTerminal(['step', '--resume'], { cwd, cols: 200 });
    const other = await onTerminal(['step', '--resume'], { cwd, cols: 200 });
    await one.type('m', 'n', 'm', 'q');
    await one.ended;
    await other.type('n', 'n', 'm', 'q');
    await other.ended;
    expect(keptIn(cwd)).toMatchObject({
      at: 'phones-not-bells',
      marks: ['start-later', 'academy-says', 'phones-not-bells'],
    });
  });

  test('on an earlier day loses nothing of what that day leaves out', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, [], 'n', 'n', 'm', '-', 'q', 'q');
    const { marks, stances } = keptIn(cwd);
    await walked(cwd, ['--resume', '--as-of', '2001'], 'q');
    expect(keptIn(cwd)).toMatchObject({ marks, stances, asOf: '2001' });
  });

  test('line by line, the note is the first that is said', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, [], 'n', 'q');
    const { first } = await walked(cwd, ['--plain'], CTRL_D);
    expect(first).toMatch(/^You have a saved walk \(2 cards seen\)\./);
  });
});

describe('a walk that cannot be read', () => {
  test('is set aside, with or without --resume, and that is said', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, [], 'n', 'q');
    for (const [args, aside] of [
      [[], '.unreadable'],
      [['--resume'], '.unreadable-2'],
    ] as const) {
      writeFileSync(keptFileIn(cwd), `no walk${aside}`);
      const { first, last } = await walked(cwd, args, 'n', 'q');
      expect(first).toMatch(/saved walk cannot be read/);
      expect(last).toMatch(/The saved walk before this one cannot be read. It is now in \S+/);
      expect(readFileSync(keptFileIn(cwd) + aside, 'utf8')).toBe(`no walk${aside}`);
      expect(keptIn(cwd)).toMatchObject({ at: 'sleep-suffers' });
    }
  });

  test('is not one with keys of a later version', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    await walked(cwd, [], 'n', 'q');
    writeFileSync(keptFileIn(cwd), JSON.stringify({ ...keptIn(cwd), newThing: 1 }));
    expect((await walked(cwd, ['--resume'], 'q')).first).toMatch(/ 2\/7$/m);
  });
});

test.each([[[]], [['--plain']]])(
  'marks and stances are kept at once, while the walk goes on (%j)',
  async (args) => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    const enter = args.length > 0 ? '\r' : '';
    const terminal = await onTerminal(['step', ...args], { cwd });
    await terminal.type(`m${enter}`, `n${enter}`, `+${enter}`);
    await expect
      .poll(() => keptIn(cwd))
      .toMatchObject({ stances: { 'sleep-suffers': 'agree' }, marks: ['start-later'] });
    await terminal.type(enter || 'q', `p${enter}`, `m${enter}`);
    await expect.poll(() => keptIn(cwd)).toMatchObject({ stances: { 'sleep-suffers': 'agree' }, marks: [] });
    terminal.send(CTRL_D);
    terminal.send('q');
    await terminal.ended;
  },
);

test('a reason that a signal interrupts keeps its words', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const terminal = await onTerminal(['step'], { cwd });
  await terminal.type('-', 'w', 'half a rea');
  terminal.kill('SIGTERM');
  await terminal.ended;
  expect(keptIn(cwd).reasons).toEqual({ 'start-later': { words: 'half a rea' } });
});

test('the overview says at a terminal that a walk is saved, and says nothing of it elsewhere', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const overview = async () => {
    const terminal = await onTerminal([], { cwd });
    await terminal.ended;
    return terminal.window().join('\n');
  };
  expect(await overview()).not.toMatch(/--resume/);
  await walked(cwd, [], 'n', 'q');
  expect(await overview()).toMatch(/One by one +claims step {2}\(go on: claims step --resume\)/);
  const { out, err } = await claims([], { cwd, env: { XDG_STATE_HOME: cwd } });
  expect(out + err).not.toMatch(/--resume/);
});

test('of walks through one file that are kept at the same moment, none loses what another saw or marked', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const walks = await Promise.all(
    Array.from({ length: 5 }, async (_, i) => {
      const walk = await onTerminal(['step'], { cwd, cols: 80, env: { XDG_STATE_HOME: cwd } });
      await walk.until('1/7');
      await walk.type(...'n'.repeat(i + 1));
      return walk;
    }),
  );
  await Promise.all(walks.map((walk) => walk.type('m', 'q')));
  await Promise.all(walks.map((walk) => walk.ended));
  const { seen, marks } = keptIn(cwd);
  expect({ seen: seen.length, marks: marks.length }).toEqual({ seen: 6, marks: 5 });
  expect(readdirSync(join(cwd, 'claims-explorer'))).toHaveLength(1);
});
