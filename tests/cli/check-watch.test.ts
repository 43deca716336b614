import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';
import { isGivenBack, onTerminal } from '../helpers/terminal.js';

const AT = new Date(2026, 0, 2, 14, 3, 12).getTime();

test('a window shows when it was checked, other keys do nothing, and q leaves the last result', async () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const terminal = await onTerminal(['check', '--watch'], { cwd, now: () => AT });
  expect(terminal.window()[0]).toMatch(/^claims\.yaml +checked at 14:03:12$/);
  await terminal.type('x');
  expect(terminal.window().at(-1)).toBe('q quits. Each save is checked.');
  writeFileSync(join(cwd, 'claims.yaml'), `${SCHOOL}typ: x\n`);
  await terminal.until('unknown key "typ"');
  terminal.send('q');
  expect(await terminal.ended).toEqual({ code: 0, signal: 0 });
  expect(isGivenBack(terminal)).toBe(true);
  expect(terminal.window()[0]).toBe('claims.yaml: 1 error, 0 warnings, 0 accepted gaps');
});

test('space and b scroll the problems that do not fit', async () => {
  const many = `title: x\nthesis: t\nclaims:\n  - {id: t, text: T.}\n${Array.from({ length: 9 }, (_, i) => `  - {id: r${i}, text: R${i}., supports: t}\n`).join('')}`;
  const terminal = await onTerminal(['check', '--watch'], { cwd: folder({ 'claims.yaml': many }) });
  const first = terminal.window()[2];
  expect(terminal.window().at(-1)).toMatch(/^Space shows more, b goes back/);
  await terminal.type(' ');
  expect(terminal.window()[2]).not.toBe(first);
  await terminal.type('b');
  expect(terminal.window()[2]).toBe(first);
  terminal.send('q');
  await terminal.ended;
});

test('the text of a map is watched, too', async () => {
  const cwd = folder({
    'claims.yaml': SCHOOL.replace('author:', 'original: text.txt\nauthor:'),
    'text.txt': 'Start later.\n\nIt is so.\n\nEarly starts cost teenagers sleep.\n',
  });
  const terminal = await onTerminal(['check', '--watch'], { cwd, rows: 40 });
  expect(terminal.window().join('\n')).toContain('phrases: 1 exact');
  writeFileSync(join(cwd, 'text.txt'), 'Start later.\n\nIt is so.\n\nNothing of the kind.\n');
  await terminal.until('phrase-missing');
  terminal.send('q');
  await terminal.ended;
});
