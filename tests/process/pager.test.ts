import { describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { onRealTerminal } from '../helpers/real-terminal.js';

/** A pager has the terminal for itself while it runs: only a real one can show what it makes of that. */

const cwd = folder({ 'claims.yaml': SCHOOL });
const OP_ED = 'No claims.yaml found, so this shows the op-ed that comes with the program.';

/** How a list ended in a window that is too small for it, and all that was written. */
async function listed(env: Record<string, string>, args: readonly string[] = [], where = cwd) {
  const terminal = await onRealTerminal(['list', ...args], { cwd: where, rows: 5, env });
  const { code } = await terminal.ended;
  const lines = terminal.window().filter((line) => line !== '');
  return { code, written: terminal.written(), last: lines.at(-1) };
}

const times = (text: string, part: string) => text.split(part).length - 1;

describe('the pager', () => {
  test.each(['exit 3', "less 'x", 'no-such-pager', 'kill -SEGV $$'])(
    'that fails (%s) has shown nothing: the text is printed',
    async (pager) => {
      const { code, written } = await listed({ CLAIMS_PAGER: pager });
      expect({ code, entries: times(written, 'academy-says') }).toEqual({ code: 0, entries: 1 });
    },
  );

  test('that is missing without having been named is not even mentioned', async () => {
    const { written } = await listed({ PATH: '/nowhere' });
    expect(written).toBe((await listed({}, ['--no-pager'])).written);
  });

  test.each(['head -3', "sed -n '1,4p;4q'"])('that has seen enough (%s) has shown it', async (pager) => {
    const { written } = await listed({ CLAIMS_PAGER: pager });
    expect(times(written, 'start-later')).toBe(1);
    expect(written).not.toContain('duty-of-care');
  });

  test('is told that the text is UTF-8 and that its colours are to pass, whatever it was told before', async () => {
    const CLAIMS_PAGER = 'cat > /dev/null; echo "<$LESS|$LESSCHARSET|$LV>"';
    const told = async (env: Record<string, string>) =>
      /<(.*)>/.exec((await listed({ CLAIMS_PAGER, ...env })).written)?.[1];
    expect(await told({})).toBe('FRX|utf-8|-c');
    expect(await told({ LESS: '-S -i', LV: '-a' })).toBe('-R -S -i|utf-8|-a');
    expect(await told({ LESSCHARDEF: '8bcccbcc' })).toBe('FRX||-c');
  });

  test('shows that it is the op-ed above, and last when it is closed', async () => {
    const { written, last } = await listed({ CLAIMS_PAGER: 'sed "s/^/paged: /; 3q"' }, [], folder());
    expect(written).toContain(`paged: ${OP_ED}`);
    expect(last).toBe(OP_ED);
  });

  test.each([
    [['list'], 5, true],
    [['list'], 50, false],
    [['list', '--no-pager'], 5, false],
    [['list', '--plain'], 5, false],
    [['list', '--json'], 5, false],
    [['prep', 'brief'], 5, true],
    [['--help'], 5, true],
    [['list', '--help'], 5, true],
    [['list', '--help', '--no-pager'], 5, false],
    [['help', 'keys'], 5, true],
  ])('claims %j in a window of %d rows: used: %s', async (args, rows, used) => {
    const env = { CLAIMS_PAGER: 'sed s/^/paged:/' };
    const terminal = await onRealTerminal(args, { cwd, rows, env });
    await terminal.ended;
    expect(terminal.written().includes('paged:')).toBe(used);
  });
});
