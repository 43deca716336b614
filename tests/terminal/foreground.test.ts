import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isInForeground } from '../../src/terminal/foreground.js';
import { folder } from '../helpers/cli.js';

test.each([
  ['the group that has the terminal', '7 (node) S 1 7 5 34816 7 4194304', true],
  ['another group', '7 (node) S 1 7 5 34816 9 4194304', false],
  ['a name with brackets', '7 (a) S (b)) S 1 7 5 34816 9 4194304', false],
  ['no terminal', '7 (node) S 1 7 5 0 -1 4194304', true],
])('a process of %s', async (_, stat, isInFront) => {
  expect(await isInForeground(join(folder({ stat }), 'stat'))).toBe(isInFront);
});

test('where no such file is, ps tells the same', async () => {
  expect(await isInForeground(join(folder(), 'none'))).toBe(await isInForeground());
});
