import { describe, expect, test } from 'vitest';
import { claims, folder } from '../helpers/cli.js';
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
    const long = await lines('--width', '60', name);
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
