import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
import { ENTER, onTerminal } from '../helpers/terminal.js';

const LONG = 'Nobody reads a sentence of more than eighty columns as easily as two short ones of forty each.';
const cwd = folder({
  'claims.yaml': `title: Lines
thesis: t
claims:
  - id: t
    text: ${LONG}
    counterpoints:
      - {id: c, text: Not so., replies: [{id: r, text: ${LONG}}]}
`,
});

/** The widest line that a dialogue shows until it is left. */
async function widest(args: readonly string[], env: Record<string, string>): Promise<number> {
  const terminal = await onTerminal(args, { cwd, env: { NO_COLOR: '1', ...env }, cols: 60 });
  await terminal.type(`?${ENTER}`, `${ENTER}`);
  terminal.send(`q${ENTER}`);
  await terminal.ended;
  return Math.max(
    ...stripVTControlCharacters(terminal.written())
      .split('\n')
      .map(({ length }) => length),
  );
}

describe.each([
  ['step', ['step']],
  ['drill', ['drill', 'replies', '--seed', 'a']],
])('the lines of %s', (_, args) => {
  test('are whole where somebody asks for plain text, in a terminal and in a pipe', async () => {
    expect(await widest([...args, '--plain'], {})).toBeGreaterThan(LONG.length);
    expect(await widest(args, { ACCESSIBLE: '1' })).toBeGreaterThan(LONG.length);
    expect((await claims([...args, '--plain'], { cwd })).out).toContain(LONG);
  });

  test('fit the width that is asked for, and that of a terminal that only cannot move its cursor', async () => {
    // A space is behind each question.
    expect(await widest(args, { TERM: 'dumb' })).toBeLessThanOrEqual(61);
    expect(await widest([...args, '--plain', '--width', '50'], {})).toBeLessThanOrEqual(51);
    expect((await claims([...args, '--plain', '--width', '50'], { cwd })).out).not.toContain(LONG);
  });
});
