import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/words/file-name.js';

test.each([
  ['Later school starts', 'later-school-starts'],
  ['What’s “new”? (2nd ed.)', 'what-s-new-2nd-ed'],
  ['../../etc/passwd', 'etc-passwd'],
  ['-rf \u0000\n*', 'rf'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['Школа позже', 'школа-позже'],
  ['Cafe\u0301', 'café'],
  ['', 'map'],
  ['— … —', 'map'],
  ['CON', 'map-con'],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%j as a name is %s', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});

test('the longest name fits on every system', () => {
  const name = fileNameOf('𠀀'.repeat(500));
  expect(Buffer.byteLength(`${name}.html`)).toBeLessThanOrEqual(255);
});
