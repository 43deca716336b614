import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const ESC = String.fromCharCode(27);
const cwd = folder({ 'claims.yaml': SCHOOL });

test('the same words reach a pipe in the same form every time, whatever COLUMNS leaves room for', async () => {
  const env = { COLUMNS: '200' };
  expect((await claims(['list'], { cwd, env })).out).toContain('public timetable.');
  const narrow = await claims(['list', '--width', '50'], { cwd, env });
  expect(narrow.out).not.toContain('public timetable.');
});

describe('colour', () => {
  test.each<[string, Record<string, string>, string[], boolean]>([
    ['none in a pipe', {}, [], false],
    ['forced by FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
    ['forced by CLICOLOR_FORCE', { CLICOLOR_FORCE: '1' }, [], true],
    ['the flag beats all', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
    ['the flag alone', { NO_COLOR: '1', TERM: 'dumb' }, ['--color=always'], true],
    ['--no-color beats FORCE_COLOR', { FORCE_COLOR: '1' }, ['--no-color'], false],
    ['FORCE_COLOR beats NO_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    ['none with FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
  ])('%s', async (_, env, flags, coloured) => {
    expect((await claims(['list', 'sleep', ...flags], { cwd, env })).out.includes(ESC)).toBe(coloured);
  });
  test('there is never colour in data', async () => {
    expect((await claims(['list', '--json', '--color', 'always'], { cwd })).out).not.toContain(ESC);
  });
});
