import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';

const MAP = `title: Later school starts
thesis: later
claims:
  - id: later
    text: Schools should start later.
    tags: [time, health]
    counterpoints:
      - {id: buses, text: The buses cannot., tags: [time]}
      - {id: sport, text: Sport suffers., tags: ["a b", time]}
`;
const cwd = folder({ 'claims.yaml': MAP });
const school = (...args: string[]) => claims(args, { cwd });

describe('claims tags', () => {
  test('the most frequent first, with how many entries of which kinds', async () => {
    expect((await school('tags')).out).toBe(
      'time    3  1 claim, 2 counterpoints\na b     1  1 counterpoint\nhealth  1  1 claim\n',
    );
  });

  test('of what is selected', async () => {
    expect((await school('tags', '--kind', 'counterpoint', '--format', 'ids')).out).toBe('time\na b\n');
  });

  test('as data', async () => {
    expect(JSON.parse((await school('tags', '--json')).out)[0]).toEqual({
      tag: 'time',
      entries: 3,
      claim: 1,
      evidence: 0,
      counterpoint: 2,
      reply: 0,
    });
    expect((await school('tags', '--format', 'csv')).out.split('\n')[0]).toBe(
      'tag,entries,claim,evidence,counterpoint,reply',
    );
  });

  test('in plain text, and in a narrow window', async () => {
    expect((await school('tags', '--plain')).out).toContain('time: 3, 1 claim, 2 counterpoints\n');
    expect((await school('tags', '--width', '30')).out).toContain(
      'time    3  1 claim, 2\n           counterpoints\n',
    );
  });

  test('evidence counts for what it supports, as it is selected', async () => {
    const file = folder({
      'claims.yaml': `${MAP}evidence:\n  - {id: study, text: A study says so., supports: later, tags: [new]}\n`,
    });
    const run = async (...args: string[]) => (await claims(args, { cwd: file })).out;
    const counts = JSON.parse(await run('tags', '--json', '--fields', 'tag,entries,evidence'));
    expect(counts).toEqual(
      [
        { tag: 'time', entries: 4, evidence: 1 },
        { tag: 'health', entries: 2, evidence: 1 },
        { tag: 'a b', entries: 1, evidence: 0 },
        { tag: 'new', entries: 1, evidence: 1 },
      ].toSorted((a, b) => b.entries - a.entries || (a.tag < b.tag ? -1 : 1)),
    );
    for (const { tag, entries } of counts)
      expect(await run('list', '--tag', tag, '--count')).toBe(`${entries}\n`);
    expect(await run('prep', 'cards', 'time')).toContain('A study says so.');
    expect(JSON.parse(await run('show', 'study', '--json', '--fields', 'tags'))).toEqual([{ tags: ['new'] }]);
  });

  test('none is said', async () => {
    const run = await school('tags', '--kind', 'reply');
    expect(run).toMatchObject({ code: 0, out: '', err: 'No entry has a tag.\n' });
  });
});
