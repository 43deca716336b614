import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { ENTER, onTerminal } from '../helpers/terminal.js';

const lines = (...typed: string[]) => typed.map((line) => `${line}${ENTER}`).join('');

/** A walk line by line; how it ended, and what was written. */
async function walked(args: readonly string[], typed: string, world: { cwd: string; input?: string }) {
  const terminal = await onTerminal(['step', '--plain', ...args], { ...world, env: { NO_COLOR: '1' } });
  terminal.send(typed);
  const { code } = await terminal.ended;
  return { code, written: terminal.written().replaceAll('\r', '') };
}

describe('a transcript that cannot be written at the end', () => {
  test('is written by the command that is printed, since the walk is saved', async () => {
    const cwd = folder({ 'claims.yaml': SCHOOL });
    const first = ['--transcript', '/dev/full', '--name', 'Ada B.', '--date', '2026-11-26'];
    const { code, written } = await walked(first, lines('n', '-', 'I slept well.', 'q'), { cwd });
    expect(code).toBe(2);
    expect(written).toContain('/dev/full: cannot be written: the disk is full');
    const options = /--resume --transcript other\.md --name 'Ada B\.' --date 2026-11-26$/m;
    expect(written).toMatch(options);
    const again = ['--resume', '--transcript', 'other.md', '--name', 'Ada B.', '--date', '2026-11-26'];
    expect((await walked(again, lines('q'), { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'other.md'), 'utf8')).toMatch(/Ada B\.[\s\S]*I slept well\./);
  });

  test('is printed where no walk is saved that could write it', async () => {
    const world = { cwd: folder(), input: SCHOOL };
    const args = ['-f', '-', '--transcript', '/dev/full'];
    const { code, written } = await walked(args, lines('n', '-', 'I slept well.', 'q'), world);
    expect(code).toBe(2);
    expect(written).toMatch(
      /The transcript was not written, so it is printed here\.\n\n# [\s\S]*I slept well\./,
    );
  });
});

describe('claims from standard input', () => {
  const world = { cwd: folder(), input: SCHOOL };

  test('leave nothing saved, which is said', async () => {
    const { written } = await walked(['-f', '-'], lines('+', 'So I think.', 'q'), world);
    expect(written).toContain('You agree. Your reason is noted.');
    expect(written).toMatch(
      /You were at start-later, card 1 of 7\.\nYour place and your stances are not saved, since the claims came from standard input\. With --transcript FILE /,
    );
    const terminal = await onTerminal(['drill', '--plain', '-f', '-'], world);
    terminal.send(lines('q'));
    await terminal.ended;
    expect(terminal.written()).toContain(
      'This round is not saved, since the claims came from standard input.',
    );
  });

  test('cannot be read again: that is one sentence', async () => {
    const { written } = await walked(['-f', '-'], lines('r', 'q'), world);
    expect(written).toContain(
      '\nThe claims came from standard input, so there is no file to read or edit.\n',
    );
  });
});
