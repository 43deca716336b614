import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onFileChange } from '../../src/disk/watch-file.js';
import { folder } from '../helpers/cli.js';

test.each([
  ['written over', (file: string) => writeFileSync(file, 'two and more')],
  [
    'replaced',
    (file: string) => {
      rmSync(file);
      writeFileSync(`${file}.new`, 'two');
      renameSync(`${file}.new`, file);
    },
  ],
  ['deleted', (file: string) => rmSync(file)],
])('a file that is %s is noticed, once', async (_, change) => {
  const file = join(folder({ 'a.yaml': 'one' }), 'a.yaml');
  let times = 0;
  await new Promise<void>((done) => {
    const stop = onFileChange(
      file,
      () => {
        times += 1;
        // Looked at again, it is the same.
        setTimeout(() => {
          stop();
          done();
        }, 20);
      },
      1,
    );
    change(file);
  });
  expect(times).toBe(1);
});

test('a file that is gone is no change', () => {
  expect(() => onFileChange(join(folder({}), 'nothing'), () => {})()).not.toThrow();
});
