import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { hasShell, LIVE_SHELLS, type Session, startShell } from '../helpers/shells.js';

/** Values as somebody may write them into a file; each must arrive as it is. */
const VALUES = [
  '$(touch RAN)',
  '`touch RAN`',
  '$HOME',
  `$${'{HOME}'}`,
  '$((1+1))',
  "it's",
  "'",
  '"q"',
  'two words',
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
  '*',
  '[a-z]?',
  '~',
  '~root',
  '#x',
  '-x',
  '--kind',
  'a\\b',
  '\\',
  '{a..b}',
  'x!',
  'a!b"c\'d',
  '^a^b',
  '%s%n',
  '@home',
  'user@host',
  'é',
  'e\u0301',
  '日本語',
  'no\u00a0break',
  'zero\u200bwidth',
  '👩‍👩‍👧',
  `long ${'x'.repeat(5000)}`,
  '-- it\'s $(touch RAN) "`!\\',
];

const yaml = (tags: readonly string[]) =>
  `title: T\nthesis: a\nclaims:\n  - id: a\n    text: A is so.\n    tags: ${JSON.stringify(tags)}\n`;

describe.each(LIVE_SHELLS)('%s', (shell) => {
  describe.runIf(hasShell(shell))('at a terminal', () => {
    const cwd = folder(Object.fromEntries(VALUES.map((value, i) => [`v${i}.yaml`, yaml([value])])));
    let session: Session;
    beforeAll(async () => {
      session = await startShell(shell, cwd);
    });
    afterAll(() => session.close());

    test.each(VALUES.map((value, i) => [value.slice(0, 40), value, i] as const))(
      'a value arrives as it is: %s',
      async (_, value, i) => {
        const file = `v${i}.yaml`;
        const bare = shell === 'fish' && value.startsWith('~') ? [] : [value];
        expect(await session.run(`claims list -f ${file} --tag \t`)).toEqual([
          'list',
          '-f',
          file,
          '--tag',
          ...bare,
        ]);
        expect(await session.run(`claims list -f ${file} --tag=\t`)).toEqual([
          'list',
          '-f',
          file,
          `--tag=${value}`,
        ]);
        expect(await session.run(`claims list -f ${file} --tag '\t`)).toEqual([
          'list',
          '-f',
          file,
          '--tag',
          value,
        ]);
        expect(await session.run(`claims list -f ${file} --tag "\t`)).toEqual([
          'list',
          '-f',
          file,
          '--tag',
          value,
        ]);
        expect(readdirSync(cwd)).not.toContain('RAN');
      },
    );
  });
});
