import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProblemRecord } from '../../src/map/problem.js';
import { claims, folder, refused } from '../helpers/cli.js';
import { SCHOOL } from '../helpers/maps.js';

describe('check', () => {
  test('exit codes: 1 for content, 2 for a file that cannot be read, and both are reported', async () => {
    const bad = folder({
      'bad.yaml': 'title: x\n',
      'good.yaml': SCHOOL,
      'gap.yaml': 'title: x\nthesis: t\nclaims: [{id: t, text: T.}]\n',
    });
    const run = (...args: string[]) => claims(['check', ...args], { cwd: bad });
    expect((await run('good.yaml')).code).toBe(0);
    expect((await run('good.yaml', 'bad.yaml')).code).toBe(1);
    expect((await run('gap.yaml')).code).toBe(0);
    expect((await run('gap.yaml', '--strict')).code).toBe(1);
    expect((await run('gap.yaml', '--strict', '--gap', 'long')).code).toBe(0);
    const mixed = await run('bad.yaml', 'none.yaml', 'gap.yaml');
    expect(mixed.code).toBe(2);
    expect(mixed.out).toMatch(/none.yaml: error: there is no such file/);
    expect(mixed.out).toMatch(/bad.yaml:1:1: error/);
    expect(mixed.out).toMatch(/gap.yaml:3:11: warning/);
    expect(await claims(['list', '-f', 'bad.yaml'], { cwd: bad })).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/bad.yaml:1:1: error/),
    });
  });

  test('at an earlier day it does not say to remove what only later entries use', async () => {
    const cwd = folder({
      'claims.yaml': `title: x
date: 2011-12-06
thesis: t
sources: {late: {title: Late, issued: 2013}, never: {title: Never}}
claims:
  - id: t
    text: It is so.
    type: fact
    at: 1
    known: {hindsight: It came later.}
    evidence: [{id: e, text: It was so., source: late}]
`,
    });
    const codes = async (...args: string[]) =>
      JSON.parse((await claims(['check', '--json', ...args], { cwd })).out).map(
        ({ code }: ProblemRecord) => code,
      );
    expect(await codes()).toContain('unused-source');
    const then = await codes('--as-of', '2011-12-06');
    expect(then).toContain('no-evidence');
    expect(then).not.toContain('unused-source');
    expect(then).not.toContain('known-unneeded');
    const shown = await claims(['show', 't', '--as-of', '2011-12-06'], { cwd });
    expect(shown.out).toContain('no-evidence');
    expect(shown.out).not.toContain('known-unneeded');
    expect((await claims(['show', 't'], { cwd })).out).not.toContain('known-unneeded');
  });

  test('says how a text was read only where something is not in it', async () => {
    const at = (phrase: string) =>
      `title: x\noriginal: a.html\nthesis: t\nclaims: [{id: t, text: T., at: 1.1, phrase: ${phrase}}]\n`;
    const cwd = folder({
      'a.html': '<html><body><nav>Menu</nav><p>It is so.</p></body></html>',
      'good.yaml': at('It is so'),
      'bad.yaml': at('never written'),
    });
    expect((await claims(['check', 'good.yaml'], { cwd })).err).toBe('');
    expect((await claims(['check', 'bad.yaml'], { cwd })).err).toMatch(/^Read as a web page/);
  });

  test('a message goes on below its title, which is never broken', async () => {
    const name = `${'long-'.repeat(16)}.yaml`;
    const cwd = folder({
      [name]: SCHOOL,
      'claims.yaml': SCHOOL.replace('in: [sleep-suffers]', '').replace('out: [start', 'in: [start'),
    });
    const lines = async (...args: string[]) => (await claims(['check', ...args], { cwd })).out.split('\n');
    const narrow = await lines('--width', '60', 'claims.yaml');
    const at = narrow.findIndex((line) => line.includes(': error:'));
    expect(narrow.slice(at, at + 2)).toEqual([
      expect.stringMatching(/^claims\.yaml:\d+:\d+: error: start-later:/),
      expect.stringMatching(/^ {2}\S/),
    ]);
    expect(narrow.filter((line) => line.length > 60)).toEqual([]);
    const long = await lines('--accepted', '--width', '60', name);
    expect(long.some((line) => line.startsWith(`${name}:`) && line.endsWith(': accepted:'))).toBe(true);
  });

  test('a verdict that the file expects and does not come out fails', async () => {
    const run = await claims(['check', '--width', '400'], {
      cwd: folder({
        'claims.yaml': SCHOOL.replace('out: [start-later]', 'in: [start-later]').replace(
          'in: [sleep-suffers]',
          '',
        ),
      }),
    });
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/the file expects that "start-later" stands, but it falls/);
    expect(run.out).toMatch(/claims show start-later/);
  });

  test('a verdict that the file expects if something stood or fell, and that does not come out, fails', async () => {
    const supposing = (expected: string) =>
      claims(['check', '--width', '400'], {
        cwd: folder({
          'claims.yaml': SCHOOL.replace('out: [start-later]', `out: [start-later]\n  suppose: ${expected}`),
        }),
      });
    const met = await supposing('[{drop: [sleep-is-private], in: start-later}]');
    expect(met).toMatchObject({ code: 0, out: expect.stringContaining('expectations met: 3 of 3') });
    const wrong = await supposing(
      '[{drop: sleep-is-private, out: start-later}, {grant: phones-not-bells, drop: both-matter, in: sleep-suffers}]',
    );
    expect(wrong.code).toBe(1);
    expect(wrong.out).toMatch(
      /:\d+:\d+: error: start-later: .* "start-later" falls with --drop sleep-is-private, but it stands/,
    );
    expect(wrong.out).toMatch(
      /claims evaluate sleep-suffers --grant phones-not-bells --drop both-matter" shows why/,
    );
    expect(wrong.out).toMatch(/expectations met: 2 of 4/);
  });

  test('names only the first of many sentences without an entry', async () => {
    const files = { 'claims.yaml': SCHOOL, 'text.txt': 'Start later. Now.\n\n'.repeat(30) };
    const { out } = await claims(['check', '--text', 'text.txt'], { cwd: folder(files) });
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /without an entry: 1\.2, (?:\d+\.\d, ){18}\d+\.\d … and \d+ more/,
    );
  });

  test('looks up places in the text named by the file or the option', async () => {
    const files = {
      'claims.yaml': SCHOOL.replace('author:', 'original: text.txt\nauthor:'),
      'text.txt': 'Start later. Now.\n\nB.\n\nIt will cost teenagers sleep.\n',
    };
    const own = await claims(['check'], { cwd: folder(files) });
    expect(own.out).toMatch(/place-missing/);
    expect(own.out).toMatch(/phrases: 1 exact, 0 near, 0 missing/);
    expect(own.out).toMatch(/sentences without an entry: 1.2, 2.1/);
    const named = await claims(['check', '--text', 'text.txt'], {
      cwd: folder({ ...files, 'claims.yaml': SCHOOL }),
    });
    expect(named.out.split('\n').slice(-5)).toEqual(own.out.split('\n').slice(-5));
  });
});

describe('accepted gaps', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL });
  const accepted = /accepted: sleep-is-private: .*\[unanswered\]\n +the author never takes it up/;

  test('are counted, and listed only when that is asked for', async () => {
    const { out } = await claims(['check', '--width', '200'], { cwd });
    expect(out).not.toMatch(accepted);
    expect(out).toMatch(/1 accepted gap \(--accepted lists it\)/);
    const listed = await claims(['check', '--accepted', '--width', '200'], { cwd });
    expect(listed.out).toMatch(accepted);
    expect(listed.out).toMatch(/1 accepted gap$/m);
  });

  test('are data for programs in any case, but not with --quiet', async () => {
    const severities = async (...args: string[]) => {
      const { out } = await claims(['check', '--json', ...args], { cwd });
      return new Set(JSON.parse(out).map((record: { severity: string }) => record.severity));
    };
    expect(await severities()).toContain('accepted');
    expect(await severities('--quiet')).not.toContain('accepted');
  });
});

describe('several files', () => {
  /** A map without any problem. */
  const GOOD = 'title: x\nthesis: t\nclaims: [{id: t, text: T., implicit: true}]\n';
  const GAP = GOOD.replace(', implicit: true', '');
  const BAD = 'title: x\nthesis: t\nclaims: [{id: t, txt: T.}]\n';

  function repository() {
    const cwd = folder({ 'claims.yaml': GOOD });
    for (const name of ['maps/deep', 'none', 'node_modules/x', '.hidden']) {
      mkdirSync(join(cwd, name), { recursive: true });
      if (name !== 'none') writeFileSync(join(cwd, name, 'claims.yaml'), GAP);
    }
    writeFileSync(join(cwd, 'maps', 'school.claims.yml'), BAD);
    return cwd;
  }

  test('of a folder, all claims files below it are checked, and the total comes last', async () => {
    const { code, out } = await claims(['check', '.'], { cwd: repository() });
    expect(code).toBe(1);
    expect(out).toMatch(/^maps\/school\.claims\.yml:3:18: error: unknown key "txt"/m);
    expect(out).not.toMatch(/node_modules|hidden/);
    expect(out.trimEnd().split('\n').at(-1)).toBe('3 files: 1 error in 1 file, 1 warning');
  });

  test('a file that is named twice is checked once, and records say in which file they are', async () => {
    const { out } = await claims(['check', '--json', 'maps', '.', 'maps/deep/claims.yaml'], {
      cwd: repository(),
    });
    expect(JSON.parse(out).map(({ file, code }: ProblemRecord) => [file, code])).toEqual([
      ['maps/deep/claims.yaml', 'no-locator'],
      ['maps/school.claims.yml', 'unknown-key'],
    ]);
  });

  test('a folder without any is said, exit code 2, and the others are checked', async () => {
    const { code, out } = await claims(['check', 'none', 'claims.yaml'], { cwd: repository() });
    expect(code).toBe(2);
    expect(out).toMatch(/^none: error: there is no claims file in this folder or below it/m);
    expect(out).toMatch(/^claims\.yaml: 0 errors/m);
  });

  test('--quiet prints problems only, and nothing where there are none', async () => {
    const cwd = repository();
    const { out } = await claims(['check', '--quiet', 'claims.yaml', 'maps/deep'], { cwd });
    expect(out).toMatch(/^maps\/deep\/claims\.yaml:3:11: warning/);
    expect(out).not.toMatch(/0 errors|files/);
    const clean = await claims(['check', '--quiet', 'claims.yaml'], { cwd });
    expect(clean).toMatchObject({ code: 0, out: '', err: '' });
  });

  test('the text of one file is not that of several', async () => {
    const run = claims(['check', '--text', 'a.txt', 'maps', 'claims.yaml'], { cwd: repository() });
    await refused(run, '--text is the text of one file');
  });
});

describe('forms for other programs', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL.replace('phrase:', 'phase:') });
  const check = (...args: string[]) => claims(['check', ...args], { cwd });

  test('GitHub annotations, one a line, with the same exit code', async () => {
    const { code, out } = await check('--format', 'github');
    expect(code).toBe(1);
    expect(out).toMatch(/^::error file=claims\.yaml,line=23,endLine=23,col=9,.*title=unknown-key::/);
  });

  test('SARIF, also by the ending of the file', async () => {
    const { out } = await check('--format', 'sarif');
    await check('-o', 'results.sarif');
    expect(readFileSync(join(cwd, 'results.sarif'), 'utf8')).toBe(out);
    expect(JSON.parse(out).runs[0].results[0]).toMatchObject({ ruleId: 'unknown-key', level: 'error' });
  });

  test('name a file as it is; on the screen its name is one line', async () => {
    const odd = folder({ 'two\nlines.claims.yaml': 'title: x\n' });
    const checkOdd = async (...args: string[]) => (await claims(['check', '.', ...args], { cwd: odd })).out;
    expect(await checkOdd()).toMatch(/^two lines\.claims\.yaml:1:1: error/);
    expect(await checkOdd('--format', 'github')).toMatch(/^::error file=two%0Alines\.claims\.yaml,/);
    expect(JSON.parse(await checkOdd('--json'))[0].file).toBe('two\nlines.claims.yaml');
    expect(await checkOdd('--format', 'sarif')).toContain('two%0Alines.claims.yaml');
  });

  test('name a file from the top of the repository that GitHub names, if it is in it', async () => {
    mkdirSync(join(cwd, 'maps'), { recursive: true });
    writeFileSync(join(cwd, 'maps', 'claims.yaml'), 'title: x\n');
    const fileFrom = async (top: string) => {
      const env = { GITHUB_WORKSPACE: top };
      const { out } = await claims(['check', '--format', 'github'], { cwd: join(cwd, 'maps'), env });
      return /file=([^,]*)/.exec(out)?.[1];
    };
    expect(await fileFrom(cwd)).toBe('maps/claims.yaml');
    expect(await fileFrom(join(cwd, 'other'))).toBe('claims.yaml');
    expect(await fileFrom('')).toBe('claims.yaml');
  });

  test('standard input is no file, and is read once', async () => {
    const { out } = await claims(['check', '-', '-', '--format', 'github'], { cwd, input: 'title: x\n' });
    expect(out).toMatch(/^::error line=1,/);
    const once = await claims(['check', '-', '--format', 'github'], { cwd, input: 'title: x\n' });
    expect(out).toBe(once.out);
  });

  test('no other command has them, and --fields does not go with them', async () => {
    await refused(claims(['list', '--format', 'sarif'], { cwd }), 'cannot print "sarif"');
    await refused(claims(['list', '-o', 'a.sarif'], { cwd }), 'cannot write ".sarif"');
    await refused(check('--format', 'github', '--fields', 'id'), '--fields does not go with');
  });
});

describe('--watch', () => {
  const cwd = folder({ 'claims.yaml': SCHOOL, 'b.yaml': SCHOOL, 'a.txt': 'A.\n' });
  test.each([
    [['--json'], 'leave out --format, --fields and --output'],
    [['-o', 'results.txt'], 'leave out --format, --fields and --output'],
    [['-'], 'standard input cannot be watched'],
    [['-f', '-'], 'standard input cannot be watched'],
    [['--text', '-'], 'standard input cannot be watched'],
    [['--text', 'a.txt', 'claims.yaml', 'b.yaml'], '--text is the text of one file'],
    [['--strict'], 'strict'],
  ])('is refused with %j', async (args, why) => {
    await refused(claims(['check', '--watch', ...args], { cwd }), why);
  });

  test('is not offered beside forms, nor they beside it', async () => {
    const offered = async (...words: string[]) =>
      (await claims(['complete', '--', 'check', ...words, '--'], { cwd })).out;
    expect(await offered('--watch')).not.toMatch(/^--(format|json|fields|output)/m);
    expect(await offered('--json')).not.toMatch(/^--watch/m);
    expect(await offered()).toMatch(/^--watch/m);
  });
});

describe('words that YAML leaves out', () => {
  const file =
    'title: A text\nthesis: t\nclaims:\n  - {id: t, text: T., implicit: true}\n  - id: u\n    text: Problem #1 is cost.\n    implicit: true\n    supports: {to: t, scheme: sign}\n';
  const cwd = folder({ 'claims.yaml': file });

  test('are a warning of check, which fails with --strict only', async () => {
    const { code, out } = await claims(['check'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('claims.yaml:6:19: warning: "#1 is cost." is left out');
    expect(out).toContain("write 'Problem #1 is cost.'");
    expect((await claims(['check', '--strict'], { cwd })).code).toBe(1);
    const { out: json } = await claims(['check', '--json'], { cwd });
    expect(JSON.parse(json)).toContainEqual(
      expect.objectContaining({ line: 6, column: 19, severity: 'warning', code: 'misread', id: null }),
    );
  });

  test('are no matter of other commands', async () => {
    const { code, out, err } = await claims(['list', '--format', 'ids'], { cwd });
    expect({ code, out, err }).toEqual({ code: 0, out: 't\nu\n', err: '' });
  });

  test('are told beside errors, too', async () => {
    const { code, out } = await claims(['check', '-f', '-'], { cwd, input: `${file}typ: x\n` });
    expect(code).toBe(1);
    expect(out).toContain('is left out');
    expect(out).toContain('unknown key "typ"');
  });
});
