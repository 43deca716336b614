import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manPage } from '../../scripts/man-page.js';
import { roffExamples, roffPage, roffSection, roffTable, roffText } from '../../scripts/roff.js';
import { EXIT_MEANINGS } from '../../src/cli/exit-codes.js';
import { optionFlags } from '../../src/cli/option-table.js';
import { SHARED_OPTIONS } from '../../src/cli/shared-options.js';
import { ENVIRONMENT, FILES } from '../../src/cli/surroundings.js';
import { COMMANDS } from '../../src/command-list.js';
import { folder } from '../helpers/cli.js';

/** The manual page says what the tables say, and those who print manual pages find nothing wrong with it. */

const page = await manPage('1.2.3');
const hasMandoc = spawnSync('mandoc', ['-T', 'lint'], { input: '' }).error === undefined;
const hasMan = spawnSync('man', ['--version']).stdout?.toString().startsWith('man 2') === true;

/** What mandoc prints of a page: plain text of 80 columns, nothing bold. */
function printed(roff: string): string {
  const { stdout } = spawnSync('mandoc', ['-T', 'utf8', '-O', 'width=80'], { input: roff });
  return stdout.toString().replace(/.\x08/gu, '');
}

describe('the page', () => {
  test('has every command, every option, every exit code, and what is around', async () => {
    const modules = await Promise.all(COMMANDS.map(({ load }) => load()));
    const options = [...modules.map((module) => module.options), SHARED_OPTIONS].flatMap((table) =>
      Object.entries(table).map(([name, kind]) => optionFlags(name, kind).split(/ [<[]/)[0]!),
    );
    const examples = modules.flatMap(({ help }) => (help?.examples ?? []).map(([line]) => line));
    const names = [
      ...COMMANDS.map(({ name, args }) => `.SS "${roffText(`claims ${name} ${args}`.trim())}`),
      ...[...options, ...examples, ...Object.keys({ ...EXIT_MEANINGS, ...ENVIRONMENT, ...FILES })].map(
        (name) => `\\fB${roffText(name)}`,
      ),
    ];
    const flat = page.replace(/\\fI(.*?)\\fB/g, '<$1>').replace(/ \\e\\fR\n\\fB */g, ' ');
    expect(names.filter((name) => !flat.includes(name))).toEqual([]);
  });

  test('is plain ASCII, with its version', () => {
    expect(page).toMatch(/^[\n -~]*$/);
    expect(page).toContain('"claims 1.2.3"');
  });

  test.runIf(hasMandoc)(
    'is right for mandoc; only a date is missing, so that each build gives the same page',
    () => {
      const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning'], { input: page });
      const found = stdout.toString().trim().split('\n');
      expect(found.filter((line) => !line.includes('missing date'))).toEqual([]);
    },
  );

  test.runIf(hasMan)('is right for man, and fits 80 columns', () => {
    const file = join(folder(), 'claims.1');
    writeFileSync(file, page);
    const env = { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8' };
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-l', file], { env });
    expect(stderr.toString()).toBe('');
    const wide = stdout
      .toString()
      .split('\n')
      .filter((line) => line.length > 80);
    expect(wide).toEqual([]);
  });
});

describe('a text in roff', () => {
  test('is escaped where roff would take it for something else', () => {
    expect(roffText('.br')).toBe('\\&.br');
    expect(roffText("'sp")).toBe('\\(aqsp');
    expect(roffText('C:\\n -o ~/x ^ `y` "z"')).toBe('C:\\en \\-o \\(ti/x \\(ha \\(gay\\(ga \\(dqz\\(dq');
    expect(roffText('a\n.b')).toBe('a .b');
    expect(roffText('’😀')).toBe('\\[u2019]\\[u1F600]');
  });

  test('names in brackets are set apart', () => {
    expect(roffTable([['--at <place>', '']])).toEqual(['.TP', '\\fB\\-\\-at \\fIplace\\fB\\fR', '\\&']);
  });

  test.runIf(hasMandoc)('is printed as it was', () => {
    const texts = ['.br', "'sp 3", 'C:\\new \\fBx', '--as-of', '~/.cache ^ `x`', '"quoted"', 'Ägypten “…” ✓'];
    const text = printed(
      roffPage([
        '.TH X 1 "" "" ""',
        ...roffSection('.the "first"'),
        ...roffTable(texts.map((name) => [name, name])),
        ...roffExamples(texts.map((line) => [line, line])),
      ]),
    );
    expect(text).toContain('.THE "FIRST"');
    for (const line of texts) expect(text.split(line).length - 1, line).toBe(4);
  });
});
