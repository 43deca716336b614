import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { withTags } from '../helpers/maps.js';
import { hasShell, LIVE_SHELLS, type Session, startShell } from '../helpers/shells.js';

/** Real shells at a real terminal: a line is typed, completed and run; the program must get what was offered. */

/** Values that a file may have. Those of the second list are also completed after quotes, and after `=`. */
const PLAIN = [
  '$HOME',
  `$${'{HOME}'}`,
  '$((1+1))',
  'three  spaced words',
  'topic:nato',
  'a=b:c',
  '=ls',
  'a;touch RAN',
  'a&touch RAN',
  'a|b',
  '(a)',
  '<(touch RAN)',
  '>RAN',
  '[a-z]?',
  '#x',
  '-x',
  '--kind',
  'a\\b',
  '{a..b}',
  '^a^b',
  '%s%n',
  '@home',
  'user@host',
  'é',
  'x\u0301',
  '日本語',
  'no\u00a0break',
  'zero\u200bwidth',
  '👩‍👩‍👧',
  `long ${'x'.repeat(5000)}`,
];
const QUOTED = [
  '$(touch RAN)',
  '`touch RAN`',
  "it's",
  "'",
  '"q"',
  'two words',
  'x!',
  '!x',
  '*',
  '~',
  '~root',
  '\\',
  '-- a!b\'c $(touch RAN) "`\\',
];

/** A folder with a file for each value: `!x` cannot be selected, but excluded. */
function filesFor(values: readonly string[]): string {
  return folder(
    Object.fromEntries(values.map((value, i) => [`v${i}.yaml`, withTags([value.replace(/^!/, '')])])),
  );
}

describe.each(LIVE_SHELLS)('%s', (shell) => {
  describe.runIf(hasShell(shell))('offers values as they are', () => {
    const values = [...QUOTED, ...PLAIN];
    const cwd = filesFor(values);
    let session: Session;
    beforeAll(async () => {
      session = await startShell(shell, cwd);
    }, 30_000);
    afterAll(() => session.close());

    test.each(values.map((value, i) => [value.slice(0, 40), value, i] as const))(
      '%s',
      async (_, value, i) => {
        const start = `claims list -f v${i}.yaml --tag`;
        const excluded = value.startsWith('!') ? '!' : '';
        const typed = (end: string) => session.run(`${start}${end}\t`);
        const words = ['list', '-f', `v${i}.yaml`];
        if (excluded !== '') {
          expect(await typed(" '!")).toEqual([...words, '--tag', value]);
          return;
        }
        // Fish quotes no tilde at the beginning of a candidate; it is left out.
        const bare = shell === 'fish' && value.startsWith('~') ? [] : [value];
        expect(await typed(' ')).toEqual([...words, '--tag', ...bare]);
        if (QUOTED.includes(value)) {
          expect(await typed(" '")).toEqual([...words, '--tag', value]);
          expect(await typed(' "')).toEqual([...words, '--tag', value]);
          expect(await typed('=')).toEqual([...words, `--tag=${value}`]);
        }
        expect(readdirSync(cwd)).not.toContain('RAN');
      },
    );
  });
});
