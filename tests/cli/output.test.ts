import { describe, expect, test } from 'vitest';
import { writeOut } from '../../src/cli/give-answer.js';
import type { Io } from '../../src/cli/io.js';
import { FORMATS, formatted } from '../../src/formats/index.js';
import { namesOf } from '../../src/words/names-of.js';
import { claims, folder, run } from '../helpers/cli.js';
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

describe('for a reader that closes after the first line', () => {
  const ROWS = 5_000;
  /** A row of about a hundred characters, counted when it is made. */
  const counted = () => {
    let made = 0;
    function* rows() {
      for (let i = 0; i < ROWS; i += 1) {
        made += 1;
        yield { id: `row-${i}-${'x'.repeat(100)}`, text: 'x' };
      }
    }
    return { rows, made: () => made };
  };
  /** Takes one piece, and is gone then. */
  const closing = (written: string[]): Pick<Io, 'stdout'> => ({
    stdout: {
      write: (text: string) => {
        written.push(text);
        return false;
      },
      drained: () => Promise.reject(new Error('closed')),
    },
  });

  test.each(namesOf(FORMATS))('few rows are made: %s', async (form) => {
    const { rows, made } = counted();
    const fields = ['id', 'text'];
    const pieces = formatted(form, { rows, fields, columns: fields, text: () => '' }, null);
    const written: string[] = [];
    await expect(writeOut(pieces, closing(written))).rejects.toThrow('closed');
    expect(written).toHaveLength(1);
    expect(made()).toBeLessThan(1_000);
  });

  test.each([['list'], ['tree', '--all'], ['list', '--json']])(
    'little is written: %s %s',
    async (...args) => {
      const entries = Array.from(
        { length: 2_000 },
        (_, i) => `  - {id: n${i}, text: "${'x'.repeat(90)} ${i}", supports: t}\n`,
      );
      const cwd = folder({
        'claims.yaml': `title: L\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${entries.join('')}`,
      });
      const written: string[] = [];
      await expect(run(args, { cwd }, closing(written))).rejects.toThrow('closed');
      expect(written).toHaveLength(1);
      expect(written[0]!.length).toBeLessThan(100_000);
    },
  );
});
