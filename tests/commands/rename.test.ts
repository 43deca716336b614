import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claims, folder, refused } from '../helpers/cli.js';

const FILE = `# start is an id in a comment
title: start
thesis: start
sources: {start: {title: S}}
claims:
  - id: start   # start
    text: start
    counterpoints:
      - id: why
        text: C.
        source: start
expect: {out: [why -> start]}
`;
const CHANGED = FILE.replace('thesis: start', 'thesis: begin')
  .replace('id: start', 'id: begin')
  .replace('why -> start', 'why -> begin');

const textIn = (cwd: string) => readFileSync(join(cwd, 'claims.yaml'), 'utf8');

describe('claims rename', () => {
  test('changes the file, and says how many places on which lines', async () => {
    const cwd = folder({ 'claims.yaml': FILE });
    chmodSync(join(cwd, 'claims.yaml'), 0o640);
    const { out, code } = await claims(['rename', 'start', 'begin', '--of', 'entry'], { cwd });
    expect({ out, code }).toEqual({
      out: 'Renamed "start" to "begin": 3 places in claims.yaml, lines 3, 6 and 12.\n',
      code: 0,
    });
    expect(textIn(cwd)).toBe(CHANGED);
    expect(statSync(join(cwd, 'claims.yaml')).mode & 0o777).toBe(0o640);
  });

  test('with --dry-run prints the lines that would change, and changes nothing', async () => {
    const cwd = folder({ 'claims.yaml': FILE });
    const { out } = await claims(['rename', 'why', 'how', '--dry-run'], { cwd });
    expect(out).toBe(`--- claims.yaml
+++ claims.yaml
@@ -9 +9 @@
-      - id: why
+      - id: how
@@ -12 +12 @@
-expect: {out: [why -> start]}
+expect: {out: [how -> start]}
`);
    expect(textIn(cwd)).toBe(FILE);
  });

  test('as data, a row for each place', async () => {
    const cwd = folder({ 'claims.yaml': FILE });
    const { out } = await claims(['rename', 'start', 's', '--of', 'source', '--json'], { cwd });
    const common = { file: 'claims.yaml', of: 'source', from: 'start', to: 's' };
    expect(JSON.parse(out)).toEqual([
      { ...common, line: 4, column: 11, role: 'definition' },
      { ...common, line: 11, column: 17, role: 'reference' },
    ]);
  });

  test('from standard input to standard output, with the byte order mark', async () => {
    const run = await claims(['rename', 'start', 'begin', '--of', 'entry', '-f', '-'], {
      input: `\ufeff${FILE}`,
    });
    expect(run.out).toBe(`\ufeff${CHANGED}`);
    expect(run.err).toBe('Renamed "start" to "begin": 3 places in <stdin>, lines 3, 6 and 12.\n');
    const json = claims(['rename', 'why', 'x', '-f', '-', '--json'], { input: FILE });
    await refused(json, 'with -f - the changed file goes to standard output');
  });

  test('keeps the byte order mark of a file, and changes what a link leads to', async () => {
    const cwd = folder({ 'claims.yaml': `\ufeff${FILE}` });
    symlinkSync('claims.yaml', join(cwd, 'link.yaml'));
    await claims(['rename', 'start', 'begin', '--of', 'entry', '-f', 'link.yaml'], { cwd });
    expect(textIn(cwd)).toBe(`\ufeff${CHANGED}`);
  });

  test.each([
    [['start', 'x'], 'both an entry and a source have the id "start"; add --of entry or --of source'],
    [['strat', 'x'], 'no entry and no source has the id "strat"; did you mean "start"?'],
    [['why', 'start'], 'another entry has the id "start"'],
    [['why', 'so what'], 'the new id "so what" is not an id: it has a space; write so-what'],
  ])('refuses %j, and changes nothing', async (args, says) => {
    const cwd = folder({ 'claims.yaml': FILE });
    await refused(claims(['rename', ...args], { cwd }), says);
    expect(textIn(cwd)).toBe(FILE);
  });

  test('refuses where a text would change that is not this id', async () => {
    const file = `title: T\nthesis: t\nclaims:\n  - {id: t, text: T., tags: &x [a], with: *x , supports: a}\n  - {id: a, text: A.}\n`;
    const cwd = folder({ 'claims.yaml': file });
    await refused(claims(['rename', 'a', 'b'], { cwd }), 'was not changed');
    expect(textIn(cwd)).toBe(file);
  });

  test('refuses a file with errors with their message, and the op-ed that nobody named', async () => {
    const cwd = folder({ 'claims.yaml': `${FILE}nonsense: 1\n` });
    const { err, code } = await claims(['rename', 'why', 'x'], { cwd });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('unknown key "nonsense"') });
    await refused(claims(['rename', 'why', 'x']), 'there is no claims.yaml');
  });

  test.skipIf(process.getuid?.() === 0)('refuses a file that may not be written', async () => {
    const cwd = folder({ 'claims.yaml': FILE });
    chmodSync(join(cwd, 'claims.yaml'), 0o400);
    await refused(claims(['rename', 'why', 'x'], { cwd }), 'you have no permission');
  });
});
