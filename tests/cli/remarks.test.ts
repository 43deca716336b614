import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { onTerminal, type Terminal } from '../helpers/terminal.js';

const OP_ED = 'No claims.yaml found, so this shows the op-ed that comes with the program.';

/** The last line on a terminal that has something in it. */
const lastLine = (terminal: Terminal) =>
  terminal
    .window()
    .filter((line) => line !== '')
    .at(-1);

const times = (text: string, part: string) => text.split(part).length - 1;

describe('that the op-ed is shown is seen', () => {
  const nowhere = folder();
  test.each([
    [],
    ['list', '--kind', 'reply'],
    ['tree', 'own-command'],
    ['evaluate'],
    ['show', 'own-command'],
    ['chain', 'own-command'],
    ['prep', 'brief', 'own-command'],
  ])('last on a screen of 24 rows: claims %s', async (...args) => {
    const terminal = await onTerminal(args, { cwd: nowhere });
    await terminal.ended;
    expect(lastLine(terminal)).toBe(OP_ED);
  });

  test('in the first window of a walk and after it; in a plain walk before it', async () => {
    const walk = await onTerminal(['step'], { cwd: nowhere });
    await walk.until(OP_ED);
    await walk.type('q');
    await walk.ended;
    expect(lastLine(walk)).toBe(OP_ED);
    const plain = await onTerminal(['step', '--plain'], { cwd: nowhere });
    expect(plain.written().indexOf(OP_ED)).toBe(0);
    await plain.type('q\r');
    await plain.ended;
    expect(times(plain.written(), OP_ED)).toBe(1);
  });

  test('after a round of practice', async () => {
    const round = await onTerminal(['drill'], { cwd: nowhere });
    await round.until('Question 1 of');
    await round.type('q', '\r');
    await round.ended;
    expect(lastLine(round)).toBe(OP_ED);
  });
});
