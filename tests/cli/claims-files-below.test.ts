import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimsFilesBelow } from '../../src/cli/claims-files-below.js';
import type { Io } from '../../src/cli/io.js';
import { folder } from '../helpers/cli.js';

/** What the search needs of the world. */
const at = (cwd: string) => ({ cwd }) as Io;

test('the names of claims files, in folders that are not hidden and hold no packages, sorted', () => {
  const cwd = folder();
  for (const name of ['b/inner', 'a', '.git', 'node_modules'])
    mkdirSync(join(cwd, name), { recursive: true });
  const all = [
    'b/inner/claims.json',
    'b/claims.yml',
    'a/school.claims.yaml',
    'claims.yaml',
    'claims.yaml.bak',
    'myclaims.yaml',
    'notes.yaml',
    '.git/claims.yaml',
    'node_modules/claims.yaml',
  ];
  for (const name of all) writeFileSync(join(cwd, name), '');
  const found = claimsFilesBelow('.', at(cwd));
  expect(found.files).toEqual(['a/school.claims.yaml', 'b/claims.yml', 'b/inner/claims.json', 'claims.yaml']);
  expect(found.folders.toSorted()).toEqual(['.', 'a', 'b', 'b/inner']);
  expect(found.unreadable).toEqual([]);
});

test('a link to a folder is not followed, so a circle ends; a link to a file is read', () => {
  const cwd = folder({ 'real.yaml': '' });
  mkdirSync(join(cwd, 'in'));
  symlinkSync('..', join(cwd, 'in', 'up'));
  symlinkSync('../real.yaml', join(cwd, 'in', 'claims.yaml'));
  expect(claimsFilesBelow(cwd, at(null as never)).files).toEqual([join(cwd, 'in', 'claims.yaml')]);
});

test('a name may have a line break in it', () => {
  const cwd = folder({ 'two\nlines.claims.yaml': '' });
  expect(claimsFilesBelow('.', at(cwd)).files).toEqual(['two\nlines.claims.yaml']);
});

test('a folder without a claims file is what cannot be read', () => {
  const { files, unreadable } = claimsFilesBelow('.', at(folder({ 'notes.yaml': '' })));
  expect(files).toEqual([]);
  expect(unreadable).toEqual([
    { name: '.', named: '.', reason: expect.stringContaining('there is no claims file') },
  ]);
});

test('a file of another name is read where it looks like a claims file; others are named with a pattern that reads them', () => {
  const cwd = folder({
    'ann.yaml': 'title: A\nthesis: t\nclaims: [{id: t, txt: a mistake}]\n',
    'ben.json': '{"title": "B", "thesis": "t", "claims": [{"id": "t", "text": "T."}]}',
    'overview.json': '{"title": "B", "thesis": {"id": "t"}, "claims": 1}',
    'ci.yml': 'jobs: {}\n',
    '.hidden.claims.yaml': '',
  });
  const { files, remark } = claimsFilesBelow('.', at(cwd));
  expect(files).toEqual(['ann.yaml', 'ben.json']);
  expect(remark).toBe(
    ".: 1 other YAML file (ci.yml) was passed over: it does not look like a claims file; a pattern reads every file that fits it: '*.yml'",
  );
});

test('where only other files are there, that is said with the pattern', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'class', 'in'), { recursive: true });
  for (const name of ['a.yaml', 'in/b.yaml']) writeFileSync(join(cwd, 'class', name), 'a: 1');
  expect(claimsFilesBelow('class', at(cwd)).unreadable[0]?.reason).toContain("'class/**/*.yaml'");
});
