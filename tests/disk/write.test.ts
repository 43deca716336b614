import { chmodSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/disk/write.js';
import { folder } from '../helpers/cli.js';

describe('a file is written whole or not at all', () => {
  test('in pieces, and nothing else stays in the folder', async () => {
    const path = join(folder(), 'out');
    await writeWhole(path, ['a', 'b'.repeat(200_000), 'c'], { replace: false });
    expect(readFileSync(path, 'utf8')).toBe(`a${'b'.repeat(200_000)}c`);
    expect(readdirSync(join(path, '..'))).toEqual(['out']);
  });

  test('never in the place of another, unless it may', async () => {
    const path = join(folder({ out: 'old' }), 'out');
    await expect(writeWhole(path, ['new'], { replace: false })).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(path, 'utf8')).toBe('old');
    await writeWhole(path, ['new'], { replace: true, mode: 0o640 });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(path, '..'))).toEqual(['out']);
  });

  test('what fails while it is made leaves what was there', async () => {
    const path = join(folder({ out: 'old' }), 'out');
    function* failing() {
      yield 'x'.repeat(1 << 17);
      throw new Error('no more');
    }
    await expect(writeWhole(path, failing(), { replace: true })).rejects.toThrow('no more');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(join(path, '..'))).toEqual(['out']);
  });
});

test.skipIf(process.getuid?.() === 0)('a folder that may not be written to is named', async () => {
  const cwd = folder();
  chmodSync(cwd, 0o500);
  await expect(writeWhole(join(cwd, 'out'), ['x'], { replace: false })).rejects.toMatchObject({
    code: 'EACCES',
  });
  expect(existsSync(join(cwd, 'out'))).toBe(false);
});
