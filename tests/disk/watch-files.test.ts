import { appendFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { looksOf } from '../../src/disk/watch-file.js';
import { onFilesChange } from '../../src/disk/watch-files.js';
import { folder } from '../helpers/cli.js';

/** Watches the files `a` and `b` of a folder; `next` comes when a change was noticed. */
function watched() {
  const cwd = folder({ a: 'one' });
  const paths = ['a', 'b'].map((name) => join(cwd, name));
  let times = 0;
  let wake = () => {};
  const watch = onFilesChange(
    () => paths.map((path) => ({ path })),
    () => {
      times += 1;
      wake();
    },
    2,
  );
  const next = () =>
    new Promise<void>((done) => {
      wake = done;
    });
  return { cwd, file: paths[0]!, watch, next, times: () => times };
}

test.each([
  ['written over', (file: string) => writeFileSync(file, 'two and more')],
  ['added to', (file: string) => appendFileSync(file, ' and more')],
  [
    'replaced',
    (file: string) => {
      writeFileSync(`${file}.new`, 'two');
      renameSync(`${file}.new`, file);
    },
  ],
  ['gone', (file: string) => rmSync(file)],
])('a file that is %s is noticed', async (_, change) => {
  const { file, watch, next, times } = watched();
  change(file);
  await next();
  watch.stop();
  expect(times()).toBe(1);
});

test('a file that comes is noticed, and one that is gone and comes again, too', async () => {
  const { cwd, file, watch, next } = watched();
  writeFileSync(join(cwd, 'b'), 'new');
  await next();
  rmSync(file);
  await next();
  writeFileSync(file, 'again');
  await next();
  watch.stop();
});

test('what is written in many steps is noticed once it has settled', async () => {
  const { file, watch, next, times } = watched();
  const over = next();
  for (let i = 0; i < 20; i += 1) {
    writeFileSync(file, 'x'.repeat(i));
    await new Promise(setImmediate);
  }
  const before = times();
  await over;
  watch.stop();
  expect(before).toBeLessThan(5);
});

test('a file that was changed since it was read is noticed, though it is looked at for the first time', async () => {
  const path = join(folder({ a: 'one' }), 'a');
  const looks = looksOf(path);
  writeFileSync(path, 'two and more');
  await new Promise<void>((changed) => {
    const watch = onFilesChange(
      () => [{ path, looks }],
      () => {
        watch.stop();
        changed();
      },
      2,
    );
  });
});
