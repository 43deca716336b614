import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL, TWICE } from '../helpers/maps.js';
import { onTerminal } from '../helpers/terminal.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const school = (...args: string[]) => claims(['list', ...args], { cwd });
const ids = async (...args: string[]) =>
  (await school(...args, '--format', 'ids')).out.split('\n').slice(0, -1);

describe('claims list --against', () => {
  test('has what attacks an entry or a step from it, each with its answers below', async () => {
    expect((await school('--against', 'sleep-suffers')).out).toBe(`▼ counterpoint  ▲ reply

Attacks on: Early starts cost teenagers sleep.  sleep-suffers

✓ stands     ▼ Even so, a family's nights are no reason to…  sleep-is-private
               against the step from “Early starts cost teenagers sleep.” to
               “Secondary schools should…”
                 no answer in the file

✗ falls      ▼ Screens at night, not bells in the morning…  phones-not-bells
✓ stands         ▲ Trials that moved only the bell saw sleep rise.  both-matter
`);
  });

  test('gives the same entries as data, in that order', async () => {
    const { out } = await school('--against', 'sleep-suffers', '--json', '--fields', 'id');
    const order = ['sleep-is-private', 'phones-not-bells', 'both-matter'];
    expect(JSON.parse(out)).toEqual(order.map((id) => ({ id })));
    expect((await school('--against', 'sleep-suffers', '--count')).out).toBe('3\n');
  });

  test('an answer that attacks two parts of an attack has one row', async () => {
    const file = folder({ 'claims.yaml': `title: T\nthesis: t\n${TWICE}` });
    const { out } = await claims(['list', '--against', 't'], { cwd: file });
    expect(out.match(/▼ X\./g)).toHaveLength(1);
    expect(out).toContain('against the step from “E.” to “C.” and 1 more');
  });

  test('says which attacks stand and do not count: in words, in plain text and as data', async () => {
    const file = folder({
      'claims.yaml':
        'title: T\nthesis: t\nclaims:\n  - {id: t, text: T., counterpoints: [{id: idle, text: I.}, {id: counts, text: C.}]}\nreplies:\n  - {id: u, text: U., attacks: idle -> t}',
    });
    const against = async (...args: string[]) =>
      (await claims(['list', '--against', 't', ...args], { cwd: file })).out;
    expect(await against()).toContain('✓ stands     ▼ I.  idle  no longer counts');
    expect(await against('--plain')).toContain('counterpoint idle (stands; no longer counts): I.');
    const rows = JSON.parse(await against('--json', '--fields', 'id,status,attacks'));
    expect(rows).toMatchObject([
      { id: 'counts', status: 'in', attacks: [{ to: 't', status: 'in' }] },
      { id: 'idle', status: 'in', attacks: [{ to: 't', status: 'out' }] },
      { id: 'u', status: 'in', attacks: [{ to: 'idle -> t', status: 'in' }] },
    ]);
  });

  test('words and a selection choose among the attacks', async () => {
    expect(await ids('--against', 'sleep-suffers', '--status', 'falls')).toEqual([
      'phones-not-bells',
      'both-matter',
    ]);
    expect(await ids('--against', 'sleep-suffers', 'family')).toEqual(['sleep-is-private']);
  });

  test('says that nothing attacks, and what goes with nothing', async () => {
    const { out, err } = await school('--against', 'duty-of-care');
    expect([out, err]).toEqual(['', 'No entry matches.\n']);
    await refused(school('--against', 'sleep-sufers'), 'did you mean "sleep-suffers"?');
    await refused(school('--against', 'sleep-suffers', '--sort', 'id'), '--sort');
  });
});

test('--sort strength puts the strongest first', async () => {
  const order = await ids('--sort', 'strength', '--kind', 'counterpoint');
  expect(order).toEqual(['sleep-is-private', 'phones-not-bells']);
});

test('--sort text says the places', async () => {
  expect((await school('--sort', 'text', '--at', '3')).out).toContain('sleep-suffers  at 3.1');
});

test('a phrase that no entry has gives way to its words, which is said', async () => {
  const { out, err } = await school('sleep teenagers', '--format', 'ids');
  expect([out, err]).toEqual([
    'sleep-suffers\n',
    'No entry contains the phrase "sleep teenagers": searching for its words instead.\n',
  ]);
  expect((await school('teenagers sleep', '--format', 'ids')).err).toBe('');
});

describe('the core entries of a large file', () => {
  const large = folder({
    'claims.yaml': `title: T\nthesis: t\nclaims:\n  - {id: t, text: T., core: true}\n${Array.from({ length: 70 }, (_, i) => `  - {id: r${i}, text: R., supports: t}\n`).join('')}`,
  });
  const HINT = '71 entries; the 1 core ones: claims list --core';

  test('are offered at a terminal where everything is listed', async () => {
    const whole = await onTerminal(['list', '--no-pager'], { cwd: large });
    await whole.ended;
    expect(whole.written()).toContain(HINT);
    const some = await onTerminal(['list', '--core'], { cwd: large });
    await some.ended;
    expect(some.written()).not.toContain('--core');
    expect((await claims(['list'], { cwd: large })).err).toBe('');
  });

  test('are offered in the first window of a walk that begins at the thesis', async () => {
    const walk = await onTerminal(['step'], { cwd: large });
    await walk.until('71 entries; the 1 core ones: claims step --core');
    await walk.type('q');
    await walk.ended;
    const narrowed = await onTerminal(['step', '--core'], { cwd: large });
    await narrowed.until('1/1');
    expect(narrowed.written()).not.toContain('step --core');
    await narrowed.type('q');
    await narrowed.ended;
  });

  test('are what the tree has; --all, --depth and a selection have the rest', async () => {
    const tree = async (...args: string[]) =>
      (await claims(['tree', ...args, '--format', 'ids'], { cwd: large })).out.split('\n').length - 1;
    expect(await tree()).toBe(1);
    expect(await tree('--all')).toBe(71);
    expect(await tree('--depth', '1')).toBe(71);
    expect(await tree('--kind', 'claim')).toBe(71);
    const { out } = await claims(['tree'], { cwd: large });
    expect(out).toMatch(/These are the 1 core entries\. All 71: claims tree --all/);
  });
});

test('somebody who searches for a place hears how to list what is there', async () => {
  expect(await school('paragraph', '9')).toMatchObject({
    out: '',
    err: expect.stringContaining(
      'No entry contains "9" or a similar word.\nTo list what is at the place 9, try: claims list --at 9',
    ),
  });
  expect((await school('zzzz')).err).toBe('No entry contains "zzzz" or a similar word.\n');
});

describe('words', () => {
  test('that only entries outside the selection have are not replaced', async () => {
    const { out, err } = await school('--at', '3', 'trials', '--format', 'ids');
    expect([out, err]).toEqual(['', '"trials" is in 1 entry, but in none that you selected.\n']);
  });

  test('put what says them before what only has them in another field, but not where an order is asked for', async () => {
    const file = folder({
      'claims.yaml':
        'title: T\nthesis: t\nclaims:\n  - {id: t, text: T., tags: [cost]}\n  - {id: a, text: The cost.}\n',
    });
    const order = async (...args: string[]) =>
      (await claims(['list', 'cost', '--format', 'ids', ...args], { cwd: file })).out;
    expect(await order()).toBe('a\nt\n');
    expect(await order('--sort', 'argument')).toBe('t\na\n');
  });
});
