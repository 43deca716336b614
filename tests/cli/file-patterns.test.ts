import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOfPattern, isPattern } from '../../src/cli/file-patterns.js';
import type { Io } from '../../src/cli/io.js';
import { namedFiles } from '../../src/cli/named-files.js';
import { folder } from '../helpers/cli.js';

/** What the search needs of the world. */
const at = (cwd: string) => ({ cwd }) as Io;

function filled(): string {
  const cwd = folder({ 'real.yaml': '', '*.yaml': '' });
  for (const name of ['a', 'b/c', '.h', 'node_modules']) mkdirSync(join(cwd, name), { recursive: true });
  const all = [
    'a/1.yaml',
    'a/2.yml',
    'b/3.yaml',
    'b/c/4.yaml',
    'b/.5.yaml',
    '.h/6.yaml',
    'node_modules/7.yaml',
  ];
  for (const name of all) writeFileSync(join(cwd, name), '');
  symlinkSync('..', join(cwd, 'b', 'up'));
  symlinkSync('../real.yaml', join(cwd, 'a', 'link.yaml'));
  return cwd;
}

const cwd = filled();

test.each([
  ['a/*.yaml', ['a/1.yaml', 'a/link.yaml']],
  ['./a/?.y*ml', ['a/1.yaml', 'a/2.yml']],
  ['**/*.yaml', ['*.yaml', 'a/1.yaml', 'a/link.yaml', 'b/3.yaml', 'b/c/4.yaml', 'real.yaml']],
  ['b/**', ['b/3.yaml', 'b/c/4.yaml']],
  ['b/**/**/*.yaml', ['b/3.yaml', 'b/c/4.yaml']],
  ['*/c/*', ['b/c/4.yaml']],
  ['*/1.yaml', ['a/1.yaml']],
  ['.h/*.yaml', ['.h/6.yaml']],
  ['b/.*.yaml', ['b/.5.yaml']],
  ['b/../a/*.yml', ['a/2.yml']],
  [join(cwd, 'b', '*.yaml'), [join(cwd, 'b', '3.yaml')]],
])('%s', (pattern, files) => {
  expect(filesOfPattern(pattern, at(cwd))).toMatchObject({ files, unreadable: [] });
});

test.each(['none/*.yaml', '*.md', 'a/*/', 'a/*.yaml/**'])('%s matches no file', (pattern) => {
  const { files, unreadable } = filesOfPattern(pattern, at(cwd));
  expect(files).toEqual([]);
  expect(unreadable).toEqual([{ name: pattern, named: pattern, reason: expect.stringContaining('no file') }]);
});

test('a file that is called like a pattern is that file', () => {
  expect(isPattern('*.yaml', at(cwd))).toBe(false);
  expect(isPattern('*.yml', at(cwd))).toBe(true);
});

test('files, folders and patterns are taken together, and each file once', () => {
  writeFileSync(join(cwd, 'a', 'claims.yaml'), '');
  const { files } = namedFiles(['a/1.yaml', '-', 'a', 'a/*.yaml', './a/1.yaml', '-', 'gone.yaml'], at(cwd));
  const names = files.map((one) => ('file' in one ? one.file : one));
  expect(names).toEqual(['a/1.yaml', '-', 'a/claims.yaml', 'a/link.yaml', 'gone.yaml']);
});
