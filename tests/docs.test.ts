import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/command-list.js';
import { EXPORTS } from '../src/formats/exports.js';
import { ENTRY_FIELDS, HEADER_FIELDS } from '../src/map/fields.js';
import { GAPS } from '../src/map/gap.js';
import { TOPICS } from '../src/query/practice-topics.js';
import { SHEETS } from '../src/sheets/index.js';
import { wordsOfCommand } from '../src/terminal/other-program.js';
import { folder, run } from './helpers/cli.js';
import { DOC_PAGES, SHELL_PAGES } from './helpers/doc-pages.js';
import { givesFiles, type RunLine, renewedPage, writesFiles } from './helpers/doc-runner.js';
import { reading } from './helpers/maps.js';

/**
 * The docs cannot rot: every console block is run and must print what the page says.
 * `UPDATE_DOCS=1 npm test` writes the pages anew.
 */

const COMMANDS_PAGE = 'docs/reference/commands.md';

/** `tests/process/docs-in-a-shell.test.ts` runs the others. */
const PAGES = DOC_PAGES.filter((name) => !Object.hasOwn(SHELL_PAGES, name));

/** A page with what its commands print now. */
function renewed(page: string): Promise<string> {
  if (givesFiles(page)) return renewedPage(page, folder(), lineRunner('everything'));
  // The op-ed's map is also what a reader without a map of their own has.
  const cwd = writesFiles(page) ? folder({ 'claims.yaml': readFileSync('claims.yaml') }) : process.cwd();
  return renewedPage(page, cwd, lineRunner('answers'));
}

/** Runs the lines of a page, which shows either answers, or everything that the reader sees: notes and errors, too. */
function lineRunner(shows: 'answers' | 'everything'): RunLine {
  return async (line, cwd) => {
    const [command, ...pipe] = line.split(' | ');
    const [program, ...args] = wordsOfCommand(command!, {});
    if (program !== 'claims') return bash(line, cwd, '');
    const seen: string[] = [];
    const screen = { write: (text: string) => seen.push(text) > 0 };
    const world = shows === 'answers' ? { stdout: screen } : { stdout: screen, stderr: screen };
    const { code, err } = await run(args, { cwd }, world);
    if (shows === 'answers') expect(code, `${line}\n${err}`).toBe(0);
    return pipe.length === 0 ? seen.join('') : bash(pipe.join(' | '), cwd, seen.join(''));
  };
}

function bash(line: string, cwd: string, input: string): string {
  return execFileSync('bash', ['-c', line], { cwd, input, encoding: 'utf8' });
}

/** The page with the help of every command, before its commands are run. */
function commandsPage(): string {
  const sections = [
    ['All commands', 'help commands'],
    ...COMMANDS.map(({ name }) => [name, `${name} --help`]),
    ['Options that all commands share', 'help options'],
  ];
  return [
    '# Commands',
    '<!-- UPDATE_DOCS=1 npx vitest run tests/docs.test.ts writes this page. -->',
    'What `claims help <command>` prints for each command. `man claims` has the same on one page, if you installed the program with `npm install --global`.',
    ...sections.map(([heading, words]) => `## ${heading}\n\n\`\`\`console\n$ claims ${words}\n\`\`\``),
  ]
    .join('\n\n')
    .concat('\n');
}

describe('docs', () => {
  test.each(PAGES)('%s shows what its commands print', async (name) => {
    const page = readFileSync(name, 'utf8');
    const now = await renewed(name === COMMANDS_PAGE ? commandsPage() : page);
    if (process.env.UPDATE_DOCS) writeFileSync(name, now);
    else expect(now).toBe(page);
  });

  test.each(DOC_PAGES)('the claims files in %s are valid', (name) => {
    for (const [, yaml] of readFileSync(name, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)) {
      expect(load(yaml!)).toBeTruthy();
      expect(reading(yaml!).problems).toEqual([]);
    }
  });

  /** Where each name of a table has to stand, as code or in a list. */
  const NAMED: readonly (readonly [page: string, what: string, names: readonly string[]])[] = [
    ['docs/reference/file.md', 'what an entry can say', Object.keys(ENTRY_FIELDS)],
    ['docs/reference/file.md', 'what the header can say', Object.keys(HEADER_FIELDS)],
    ['docs/reference/file.md', 'gaps', Object.keys(GAPS)],
    ['docs/how-to/prep.md', 'sheets', Object.keys(SHEETS)],
    ['docs/reference/export.md', 'exports', Object.keys(EXPORTS)],
    ['docs/how-to/practice.md', 'topics of practice', Object.keys(TOPICS)],
    ['README.md', 'sheets', Object.keys(SHEETS)],
    ['README.md', 'commands', COMMANDS.map(({ name }) => name)],
  ];

  test.each(NAMED)('%s names all %s', (name, _, names) => {
    const words = new Set(readFileSync(name, 'utf8').match(/[\p{L}\d-]+/gu));
    expect(names.filter((named) => !words.has(named))).toEqual([]);
  });

  test.each(['CONTRIBUTING.md', 'docs/explanation/house.md'])(
    'every file of the program that %s names is there',
    (name) => {
      const files = ['src', 'tests', 'scripts'].flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `/${folder}/${file}`),
      );
      const named = [...readFileSync(name, 'utf8').matchAll(/`([\w./-]+\.ts)`/g)].map(([, file]) => file!);
      expect(named).not.toEqual([]);
      const gone = named.filter(
        (file) => !file.includes('NAME') && !files.some((known) => known.endsWith(`/${file}`)),
      );
      expect(gone).toEqual([]);
    },
  );
});
