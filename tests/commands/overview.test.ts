import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const school = (...args: string[]) => claims(args, { cwd });

test('the commands that the overview offers name the file, as a shell takes it', async () => {
  const dir = folder({ "it's mine.yaml": SCHOOL });
  expect((await claims(['-f', "it's mine.yaml"], { cwd: dir })).out).toContain(
    "claims show sleep-suffers -f 'it'\\''s mine.yaml'",
  );
  expect((await school()).out).toMatch(/claims show sleep-suffers\n/);
});

test('a map of one entry has no "1 entries"', async () => {
  const file = 'title: T\nthesis: t\nclaims: [{id: t, text: It is so.}]\n';
  const { out } = await claims([], { cwd: folder({ 'claims.yaml': file }) });
  expect(out).toContain('The only entry');
  expect(out).not.toContain('1 entries');
});

describe('the overview of the op-ed', () => {
  const opEd = (...args: string[]) => claims(args, { cwd: folder() });

  test('fits a window of 24 lines at 80 columns, with the note below it and the prompt', async () => {
    const { out, err } = await opEd();
    const lines = [...out.split('\n').slice(0, -1), ...err.split('\n').slice(0, -1), '$'];
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.every((line) => line.length <= 80)).toBe(true);
    expect(lines[0]).toMatch(/^NATO-Russia relations/);
  });

  test('offers commands that work as they are typed', async () => {
    const { out } = await opEd();
    const offered = [...out.matchAll(/claims (\w.*?)(?= {2}|\)|$)/gm)].map(([, words]) => words!.split(' '));
    expect(offered.length).toBeGreaterThanOrEqual(5);
    for (const words of offered) {
      const ran = await opEd(...words);
      expect([words, ran.code, ran.out === '']).toEqual([words, 0, false]);
    }
  });

  test('cuts no word in a narrow window', async () => {
    const narrow = (await opEd('--width', '40')).out;
    const whole = (await opEd('--width', '200')).out;
    // How many main reasons there is room for differs.
    const wordsOf = (text: string) => text.split(/[\s…,]+/).filter((word) => !/^\(?\d+\)?$/.test(word));
    const words = new Set(wordsOf(whole));
    const odd = wordsOf(narrow).filter((word) => !words.has(word));
    expect(odd).toEqual([]);
  });
});
