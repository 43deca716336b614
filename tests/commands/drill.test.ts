import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { BACKSPACE, CTRL_C, CTRL_D, CTRL_U, ENTER, ESCAPE, onTerminal } from '../helpers/terminal.js';

const here = () => folder({ 'claims.yaml': SCHOOL });
const NO_COLOR = { NO_COLOR: '1' };
/** Escape sequences other than colours. */
const CURSOR_MOVE = new RegExp(`${ESCAPE}(?!\\[[0-9;]*m)`);
/** Noon of a day of January 2030. */
const noon = (day: number) => () => new Date(2030, 0, day, 12).getTime();

/** A round at a terminal, with the keys pressed; how it ended and what was written. */
async function round(cwd: string, args: readonly string[], keys: readonly string[], now = noon(1)) {
  const terminal = await onTerminal(['drill', ...args], { cwd, env: NO_COLOR, now });
  await terminal.type(...keys);
  const ending = await terminal.ended;
  return { ...ending, written: terminal.written() };
}

describe('drill in a terminal', () => {
  test('asks, reveals, grades, leaves with a score', async () => {
    const terminal = await onTerminal(['drill', 'replies', '--team', 'for'], { cwd: here(), env: NO_COLOR });
    expect(terminal.window().join('\n')).toMatch(/Question 1 of 1[\s\S]*What do[\s\S]*> *$/m);
    await terminal.type('quiet');
    expect(terminal.window().join('\n')).not.toMatch(/Trials/);
    await terminal.type(BACKSPACE, BACKSPACE, BACKSPACE, BACKSPACE, BACKSPACE, 'x', ENTER);
    expect(terminal.window().join('\n')).toMatch(/> x[\s\S]*Trials that moved only the bell/);
    await terminal.resize(40, 12);
    expect(terminal.window().join('\n')).toMatch(/Trials that moved/);
    await terminal.type('1');
    expect(await terminal.ended).toMatchObject({ code: 0 });
    expect(terminal.lent()).toBe(false);
    expect(terminal.written()).toContain('1 of 1 question answered: 1 known');
  });

  test.each([
    ['q, entered', `q${ENTER}`, { code: 0 }],
    ['Ctrl-C', CTRL_C, { code: 130 }],
  ])(
    '%s in the middle gives the window back, keeps the round and says what to look at again',
    async (_, key, ending) => {
      const terminal = await onTerminal(['drill', 'evidence'], { cwd: here(), env: NO_COLOR });
      await terminal.type(ENTER, '3', key);
      expect(await terminal.ended).toMatchObject(ending);
      expect(terminal.lent()).toBe(false);
      expect(terminal.written()).toMatch(
        /0 known, 0 partly, 1 missed\.[\s\S]*Look at these again[\s\S]*sleep-suffers[\s\S]*claims drill --resume/,
      );
    },
  );

  test('--time shows how much is left, and then the answer', async () => {
    const args = ['drill', 'replies', '--team', 'for', '--time', '2'];
    const terminal = await onTerminal(args, { cwd: here(), env: NO_COLOR });
    expect(terminal.window()[0]).toMatch(/2 seconds/);
    await terminal.until('1 second ');
    await terminal.until('Trials that moved');
    await terminal.type('1');
    expect(await terminal.ended).toMatchObject({ code: 0 });
  });

  test('--plain asks line by line', async () => {
    const terminal = await onTerminal(['drill', 'kinds', '--plain', '--count', '1', '--seed', '1'], {
      cwd: here(),
    });
    await terminal.type(`1${ENTER}`);
    // Comes again where it was missed.
    terminal.send(`${ENTER}q${ENTER}`);
    expect(await terminal.ended).toMatchObject({ code: 0 });
    expect(terminal.written()).not.toMatch(CURSOR_MOVE);
    expect(terminal.written()).toMatch(/1 of 1 question answered/);
  });
});

describe('what is kept', () => {
  test('a round that was left goes on, by ids, also when the file was edited', async () => {
    const cwd = here();
    await round(cwd, ['--level', '3', '--seed', '1'], [ENTER, '1', `q${ENTER}`]);
    writeFileSync(join(cwd, 'claims.yaml'), SCHOOL.replace('Early starts cost', 'Starting early costs'));
    const terminal = await onTerminal(['drill', '--resume'], { cwd, env: NO_COLOR, now: noon(2) });
    expect(terminal.window()[0]).toMatch(/^Question 2 of [3-9]/);
    await terminal.type(CTRL_C);
    await terminal.ended;
    expect(terminal.written()).toMatch(/1 of [3-9] questions answered: 1 known/);
  });

  test('what was typed of an answer comes back, but not the q that leaves', async () => {
    const cwd = here();
    await round(cwd, ['replies', '--seed', '1'], ['half an answer', CTRL_C]);
    const { written } = await round(cwd, ['--resume'], [CTRL_U, `q${ENTER}`]);
    expect(written).toContain('> half an answer');
    expect((await round(cwd, ['--resume'], [CTRL_C])).written).not.toMatch(/> (half|q)/);
    // An answer that was shown and not graded is asked again.
    await round(cwd, ['--resume'], ['all of it', ENTER, 'q']);
    expect((await round(cwd, ['--resume'], [CTRL_U, CTRL_D])).written).toContain('> all of it');
  });

  test('what is no longer in the file is left out, and that is said', async () => {
    const cwd = here();
    await round(cwd, ['replies', 'questions', '--team', 'against', '--seed', '1'], [`q${ENTER}`]);
    const without = SCHOOL.replace(/ {8}counterpoints:[\s\S]*?(?= {2}- id: duty)/, '').replace(
      /expect:[\s\S]*/,
      '',
    );
    writeFileSync(join(cwd, 'claims.yaml'), without);
    const { written } = await round(cwd, ['--resume'], [`q${ENTER}`]);
    expect(written).toContain('1 question of this round is not in the file now.');
    // It can come back.
    writeFileSync(join(cwd, 'claims.yaml'), SCHOOL);
    const { written: whole } = await round(cwd, ['--resume'], [`q${ENTER}`]);
    expect(whole).not.toContain('not in the file now');
  });

  test('of two rounds that go on at once, neither asks again what the other asked', async () => {
    const cwd = here();
    await round(cwd, ['--level', '3', '--seed', '1'], [`q${ENTER}`]);
    const one = await onTerminal(['drill', '--resume'], { cwd, env: NO_COLOR, now: noon(1) });
    const other = await onTerminal(['drill', '--resume'], { cwd, env: NO_COLOR, now: noon(1) });
    await one.type(ENTER, '1', ENTER, '1', CTRL_C);
    await one.ended;
    await other.type(ENTER, '1', CTRL_C);
    await other.ended;
    const terminal = await onTerminal(['drill', '--resume'], { cwd, env: NO_COLOR, now: noon(1) });
    expect(terminal.window()[0]).toMatch(/^Question 3 of/);
    await terminal.type(CTRL_C);
  });

  test('of two new rounds at once, both are remembered', async () => {
    const cwd = here();
    const of = (topic: string) =>
      onTerminal(['drill', topic, '--seed', '1'], { cwd, env: NO_COLOR, now: noon(1) });
    const one = await of('evidence');
    const other = await of('replies');
    await other.type(ENTER, '3', CTRL_C);
    await other.ended;
    await one.type(ENTER, '3', CTRL_C);
    await one.ended;
    const { out } = await claims(['drill', '--due', '--format', 'ids'], {
      cwd,
      env: { XDG_STATE_HOME: cwd },
      now: noon(2),
    });
    expect(out.split('\n').filter((id) => /^(?:evidence|replies):/.test(id))).toHaveLength(2);
  });

  test('what was missed is due the next day, and what was known later', async () => {
    const cwd = here();
    const all = ['replies', '--seed', '1'];
    const first = await round(cwd, all, [ENTER, '3', ENTER, '1', ENTER, '1']);
    expect(first.written).toMatch(/1 question due tomorrow: claims drill --due/);
    expect((await claims(['drill', '--due'], { cwd, env: { XDG_STATE_HOME: cwd }, now: noon(1) })).err).toBe(
      'Nothing is due today. 1 question will be due tomorrow.\n',
    );
    const next = await round(cwd, ['--due'], [ENTER, '1'], noon(2));
    expect(next.written).toContain('1 of 1 question answered: 1 known');
    const later = await claims(['drill', '--due', '--json'], {
      cwd,
      env: { XDG_STATE_HOME: cwd },
      now: noon(9),
    });
    expect(JSON.parse(later.out)).toHaveLength(2);
  });

  test('what cannot be read is set aside, and what a later version added does no harm', async () => {
    const cwd = here();
    await round(cwd, ['replies', '--seed', '1'], [ENTER, '1', `q${ENTER}`]);
    const kept = join(cwd, 'claims-explorer');
    const file = join(kept, readdirSync(kept)[0]!);
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), newThing: 1 }));
    const { written: on } = await round(cwd, ['--resume'], [`q${ENTER}`]);
    expect(on).toContain('Question 2 of 2');
    writeFileSync(file, 'no practice');
    const { written } = await round(cwd, ['replies', '--seed', '1'], [`q${ENTER}`]);
    expect(written).toContain('What you practised before cannot be read. It is now in');
    expect(readFileSync(`${file}.unreadable`, 'utf8')).toBe('no practice');
  });

  test('a day that comes again, as after a flight to the west, loses no round', async () => {
    const cwd = here();
    const all = ['replies', '--seed', '1'];
    await round(cwd, all, [ENTER, '1', ENTER, '1'], noon(5));
    const again = await round(cwd, all, [ENTER, '3', ENTER, '1', ENTER, '1'], noon(4));
    expect(again.written).toMatch(/1 question due tomorrow: claims drill --due/);
  });

  test('a new round keeps the one that was left, and says that it is there', async () => {
    const cwd = here();
    await round(cwd, ['replies', '--seed', '1'], [ENTER, '1', `q${ENTER}`]);
    const peek = await round(cwd, ['evidence'], [`q${ENTER}`]);
    expect(peek.written).toContain('You left a round in its middle.');
    const terminal = await onTerminal(['drill', '--resume'], { cwd, env: NO_COLOR, now: noon(1) });
    expect(terminal.window()[0]).toMatch(/^Question 2 of 2/);
    await terminal.type(CTRL_C);
  });

  test('a round of which no entry is left in the file stays saved, and says what to type', async () => {
    const cwd = here();
    await round(cwd, ['replies', '--seed', '1'], [ENTER, '1', `q${ENTER}`]);
    writeFileSync(join(cwd, 'claims.yaml'), 'title: Other\nthesis: other\nclaims: [{id: other, text: O.}]\n');
    const resumed = await claims(['drill', '--resume'], { cwd, env: { XDG_STATE_HOME: cwd } });
    expect(resumed.failure?.message).toMatch(
      /renamed or removed\. The round stays saved\. For a new one: claims drill$/,
    );
    writeFileSync(join(cwd, 'claims.yaml'), SCHOOL);
    const { written } = await round(cwd, ['--resume'], [CTRL_C]);
    expect(written).toContain('Question 2 of 2');
  });

  test('of two rounds at once, the one that is not finished is saved', async () => {
    const cwd = here();
    await round(cwd, ['replies', '--seed', '1'], [ENTER, '1', `q${ENTER}`]);
    const resumed = await onTerminal(['drill', '--resume'], { cwd, env: NO_COLOR, now: noon(1) });
    await round(cwd, ['evidence', '--seed', '1', '--level', '3'], [ENTER, '3', `q${ENTER}`]);
    await resumed.type(ENTER, '1');
    await resumed.ended;
    const { written } = await round(cwd, ['--resume'], [CTRL_C]);
    expect(written).toContain('Which evidence do you name?');
  });

  test('a round that was finished in another window is not asked again', async () => {
    const cwd = here();
    await round(cwd, ['replies', '--seed', '1'], [ENTER, '1', `q${ENTER}`]);
    const one = await onTerminal(['drill', '--resume'], { cwd, env: NO_COLOR, now: noon(1) });
    const other = await onTerminal(['drill', '--resume'], { cwd, env: NO_COLOR, now: noon(1) });
    await one.type(ENTER, '1');
    await one.ended;
    await other.type(CTRL_C);
    await other.ended;
    expect((await round(cwd, ['--resume'], [CTRL_C])).written).toContain('There is no saved round');
  });

  test('no round that was left, and nothing due, is said', async () => {
    const { written } = await round(here(), ['--resume'], [CTRL_C]);
    expect(written).toContain('There is no saved round for this file');
    const { err } = await claims(['drill', '--due'], { cwd: here(), env: { XDG_STATE_HOME: folder() } });
    expect(err).toBe('Nothing is due, because no earlier round is known.\n');
    const { err: none } = await claims(['drill', '--resume'], {
      cwd: here(),
      env: { XDG_STATE_HOME: folder() },
    });
    expect(none).toBe('There is no saved round for this file: this is a new one.\n');
  });
});

describe('what is asked', () => {
  const ids = async (...args: string[]) => {
    const { out } = await claims(['drill', ...args, '--count', '99', '--json'], { cwd: here() });
    return (JSON.parse(out) as { id: string }[]).map(({ id }) => id).sort();
  };

  test('about an entry and what is under it, or a tag; topics come before that', async () => {
    expect(await ids('phones-not-bells')).toEqual(['replies:phones-not-bells']);
    expect(await ids('evidence', 'health')).toEqual(['evidence:sleep-suffers']);
    expect(await ids('replies', 'evidence', 'health', 'phones-not-bells')).toEqual([
      'evidence:sleep-suffers',
      'replies:phones-not-bells',
      'replies:sleep-suffers',
    ]);
  });

  test('for one team', async () => {
    expect(await ids('replies', '--team', 'against')).toEqual(['replies:sleep-suffers']);
    expect(await ids('replies', '--team', 'for')).toEqual(['replies:phones-not-bells']);
  });

  test('kinds only where they are named', async () => {
    expect((await ids('--level', '3')).some((id) => /^(kinds|bears):/.test(id))).toBe(false);
    expect((await ids('kinds')).every((id) => /^(kinds|bears):/.test(id))).toBe(true);
  });

  test('a topic that is only asked at a higher level is asked when it is named', async () => {
    expect(await ids('verdicts')).toContain('verdicts:sleep-suffers');
    const { err } = await claims(['drill', 'verdicts', '--level', '2'], { cwd: here() });
    expect(err).toBe('No question fits this selection. With --level 3 there are 2 questions.\n');
  });

  test('as data: the question alone, the answer with its verdicts, the status, the sources', async () => {
    const { out } = await claims(['drill', 'replies', '--team', 'for', '--json'], { cwd: here() });
    expect(JSON.parse(out)).toEqual([
      {
        id: 'replies:phones-not-bells',
        topic: 'replies',
        about: 'phones-not-bells',
        level: 2,
        team: 'for',
        ask: 'You say: Early starts cost teenagers sleep. This supports the claim “Secondary schools should start after half past eight”. They object: Screens at night, not bells in the morning, cost the sleep. What do you answer?',
        choices: [],
        right: null,
        answer: [
          'Trials that moved only the bell saw sleep rise. (stands: nothing attacks it)',
          'In this file, the objection falls.',
        ],
        status: 'out',
        sources: [],
      },
    ]);
  });

  test('--resume goes with nothing else', async () => {
    for (const args of [['replies'], ['--due'], ['--team', 'for']])
      expect((await claims(['drill', '--resume', ...args], { cwd: here() })).code).toBe(2);
  });
});
