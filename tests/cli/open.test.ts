import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused, run } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

describe('what cannot be read is said at once', () => {
  const here = folder({ 'claims.yaml': SCHOOL, 'file.txt': '' });
  const runHere = (...args: string[]) => claims(args, { cwd: here });
  execFileSync('mkfifo', [join(here, 'pipe')]);
  const large = join(folder({ large: '' }), 'large');
  truncateSync(large, 600 * 1024 * 1024);

  test.each([
    ['/dev/zero', 'this is a device'],
    ['/', 'this is a folder'],
    [large, 'this is larger than the limit of 500 MB'],
    ['nowhere/claims.yaml', 'there is no folder "nowhere"'],
    ['file.txt/claims.yaml', '"file.txt" is not a folder'],
    ['', 'the name of the file to read is empty'],
  ])('-f %s: %s', (name, says) => refused(runHere('show', '-f', name), says));

  test.each([
    ['/dev/zero', 'this is a device'],
    ['.', 'this is a folder'],
    [large, 'this is larger than the limit of 8 MB'],
    ['nowhere/text.txt', 'there is no folder "nowhere"'],
    ['file.txt', 'it is empty'],
  ])('--text %s: %s', (name, says) => refused(runHere('check', '--text', name), says));

  test('a pipe that nobody writes to is not waited for', async () => {
    const says = 'nothing writes to this pipe';
    await Promise.all([
      refused(run(['list', '-f', 'pipe'], { cwd: here }, { patience: 100 }), says),
      refused(run(['check', '--text', 'pipe'], { cwd: here }, { patience: 100 }), says),
    ]);
  });

  test('a claims file that takes more memory than there is', async () => {
    writeFileSync(large, Buffer.alloc(80 * 1024 * 1024, ','));
    const says =
      /the claims file has 80 MB; to read it may take \d+ MB of memory, and Node\.js allows \d+ MB/;
    expect((await runHere('list', '--width', '400', '-f', large)).err).toMatch(says);
    expect(await runHere('check', '--width', '400', large)).toMatchObject({
      code: 2,
      out: expect.stringMatching(says),
    });
  });
});
