import { describe, expect, test } from 'vitest';
import { pagerOf } from '../../src/terminal/pager.js';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onTerminal, type Terminal } from '../helpers/terminal.js';

const cwd = folder({ 'claims.yaml': SCHOOL });
const OP_ED = 'No claims.yaml here or above: showing the op-ed that comes with the program.';

/** What stood on a terminal at the end, and all that was written. */
async function shown(args: string[], options: { cwd?: string; env?: Record<string, string>; rows?: number }) {
  const terminal = await onTerminal(args, { cwd, rows: 5, ...options });
  const { code } = await terminal.ended;
  return { code, written: terminal.written(), terminal };
}

/** The last line on a terminal that has something in it. */
const lastLine = (terminal: Terminal) =>
  terminal
    .window()
    .filter((line) => line !== '')
    .at(-1);

/** How long to wait for what is to come, in milliseconds. */
const WAIT = { timeout: 20_000 };

const times = (text: string, part: string) => text.split(part).length - 1;

describe('the pager', () => {
  test.each([
    [{}, { command: 'less', named: false }],
    [{ PAGER: 'more' }, { command: 'more', named: true }],
    [
      { PAGER: 'more', CLAIMS_PAGER: 'less -S' },
      { command: 'less -S', named: true },
    ],
    [{ PAGER: '' }, null],
    [{ PAGER: ' cat ' }, null],
    [{ PAGER: 'more', CLAIMS_PAGER: '' }, null],
    [{ TERM: 'dumb' }, null],
    [{ TERM: 'dumb', PAGER: 'more' }, null],
    [{ TERM: '' }, null],
  ])('with %j is %j', (env, pager) => expect(pagerOf({ TERM: 'xterm', ...env })).toEqual(pager));

  test('needs a terminal that says what it is, but on Windows, where none does', () => {
    expect(pagerOf({})).toBeNull();
    expect(pagerOf({ OS: 'Windows_NT' })).toEqual({ command: 'less', named: false });
  });

  test.each(['exit 1', 'false', 'exit 3', "less 'x", 'no-such-pager', '/', 'kill -KILL $$', 'kill -SEGV $$'])(
    'that fails (%s) has shown nothing: the text is printed',
    async (pager) => {
      const { code, written } = await shown(['list'], { env: { PAGER: pager } });
      expect({ code, entries: times(written, 'sleep-suffers') }).toEqual({ code: 0, entries: 1 });
    },
  );

  test('that is missing without having been named is not even mentioned', async () => {
    const { written } = await shown(['list'], { env: { PATH: '/nowhere' } });
    const { written: plain } = await shown(['list', '--no-pager'], {});
    expect(written).toBe(plain);
  });

  test.each(['head -2', "sed -n '1,3p;3q'"])('that has seen enough (%s) has shown it', async (pager) => {
    const { written } = await shown(['list'], { env: { PAGER: pager } });
    expect(times(written, 'start-later')).toBe(1);
    expect(written).not.toContain('duty-of-care');
  });

  test('is told that the text is UTF-8 and that its colours are to pass, whatever it was told before', async () => {
    const PAGER = 'cat > /dev/null; echo "<$LESS|$LESSCHARSET|$LV>"';
    const told = async (env: Record<string, string>) =>
      /<(.*)>/.exec((await shown(['list'], { env: { PAGER, ...env } })).written)?.[1];
    expect(await told({})).toBe('FRX|utf-8|-c');
    expect(await told({ LESS: '' })).toBe('-R |utf-8|-c');
    expect(await told({ LESS: '-S -i', LV: '-a' })).toBe('-R -S -i|utf-8|-a');
    expect(await told({ LESSCHARSET: 'latin1' })).toBe('FRX|latin1|-c');
    expect(await told({ LESSCHARDEF: '8bcccbcc' })).toBe('FRX||-c');
  });
});

describe('that the op-ed is shown is seen', () => {
  const nowhere = folder();
  // Longer than the window, and short enough for the pseudo-terminal, which loses the end of much.
  test.each([
    [],
    ['list', '--kind', 'reply'],
    ['tree', 'own-command'],
    ['evaluate'],
    ['show', 'own-command'],
    ['chain', 'own-command'],
    ['prep', 'brief', 'own-command'],
  ])('last on a screen of 24 rows: claims %s', async (...args) => {
    const { terminal } = await shown([...args, '--no-pager'], { cwd: nowhere, rows: 24 });
    await expect.poll(() => lastLine(terminal), WAIT).toBe(OP_ED);
  });

  test('above what a pager shows, and last when it is closed', async () => {
    const env = { PAGER: 'sed "s/^/paged: /; 3q"' };
    const { terminal, written } = await shown(['list'], { cwd: nowhere, rows: 24, env });
    expect(written.indexOf(`paged: ${OP_ED}`)).toBe(0);
    await expect.poll(() => lastLine(terminal), WAIT).toBe(OP_ED);
  });

  test('in the first window of a walk and after it; in a plain walk before it', async () => {
    const walk = await onTerminal(['step'], { cwd: nowhere });
    await expect.poll(() => walk.window().join(' '), WAIT).toContain(OP_ED);
    await walk.type('q');
    await walk.ended;
    await expect.poll(() => lastLine(walk), WAIT).toBe(OP_ED);
    const plain = await onTerminal(['step', '--plain'], { cwd: nowhere });
    await expect.poll(() => plain.written().includes('own-command'), WAIT).toBe(true);
    expect(plain.written().indexOf(OP_ED)).toBe(0);
    await plain.type('q\r');
    await plain.ended;
    expect(times(plain.written(), OP_ED)).toBe(1);
  });

  test('after a round of practice', async () => {
    const round = await onTerminal(['drill'], { cwd: nowhere });
    await expect.poll(() => round.window().join(' '), WAIT).toContain('Question 1 of');
    await round.type('\u001b');
    await round.ended;
    await expect.poll(() => lastLine(round), WAIT).toBe(OP_ED);
  });
});
