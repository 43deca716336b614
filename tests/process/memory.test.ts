import { expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { bash } from '../helpers/process.js';

test('a file for which there is too little memory is not begun, and is read with what the message asks for', () => {
  const head = 'title: A text\nthesis: t\nclaims:\n  - {id: t, text: T.}\n';
  const steps = Array.from({ length: 40_000 }, (_, i) => `  - {id: a${i}, text: A., supports: t}\n`);
  const cwd = folder({ 'claims.yaml': `${head}${steps.join('')}` });
  const listed = (megabytes: string) =>
    bash('claims list --format ids --width 400 | wc -l', {
      cwd,
      env: { NODE_OPTIONS: `--max-old-space-size=${megabytes}`, CLAIMS_NO_CACHE: '1' },
    });
  const { out, err } = listed('64');
  expect(out.trim()).toBe('0');
  expect(err).toMatch(/the claims file has 2 MB; to read it may take \d+ MB of memory/);
  const [, needed] = /--max-old-space-size=(\d+)/.exec(err) ?? [];
  expect(listed(needed!)).toMatchObject({ out: expect.stringMatching(/^\s*40001\s*$/), err: '' });
});
