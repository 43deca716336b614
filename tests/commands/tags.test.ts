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

  test('none is said', async () => {
    const run = await school('tags', '--kind', 'reply');
    expect(run).toMatchObject({ code: 0, out: '', err: 'No entry has a tag.\n' });
  });
});
