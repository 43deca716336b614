import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../src/cli/failure.js';
import type { Io } from '../../src/cli/io.js';
import { writeNewFiles } from '../../src/cli/new-files.js';
import { folder } from '../helpers/cli.js';

const write = (cwd: string, files: Parameters<typeof writeNewFiles>[0]) =>
  // Only the folder is looked at.
  writeNewFiles(files, { cwd, patience: 0 } as Io);

test('all files are written', async () => {
  const cwd = folder();
  await write(cwd, [
    { name: 'a', content: 'A', force: false },
    { name: 'b', content: new Uint8Array([66]), force: false },
  ]);
  expect(readFileSync(join(cwd, 'a'), 'utf8') + readFileSync(join(cwd, 'b'), 'utf8')).toBe('AB');
});

test('none is written where a later one cannot be', async () => {
  const cwd = folder({ b: 'mine' });
  const files = ['a', 'b'].map((name) => ({ name, content: name, force: false }));
  await expect(write(cwd, files)).rejects.toThrow(Failure);
  expect(readdirSync(cwd)).toEqual(['b']);
});

test('those that are written already are removed where a later one fails meanwhile', async () => {
  const cwd = folder();
  const files = ['a', 'b', 'b'].map((name) => ({ name, content: name, force: false }));
  await expect(write(cwd, files)).rejects.toThrow(Failure);
  expect(readdirSync(cwd)).toEqual([]);
});
