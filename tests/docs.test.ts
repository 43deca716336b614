import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../src/command-list.js';
import { EXPORTS } from '../src/formats/exports.js';
import { ENTRY_FIELDS, HEADER_FIELDS } from '../src/map/fields.js';
import { GAPS } from '../src/map/gap.js';
import { TOPICS } from '../src/query/practice-topics.js';
import { SHEETS } from '../src/sheets/index.js';
import { claims } from './helpers/cli.js';
import { reading } from './helpers/maps.js';

/**
 * The docs cannot rot: every console block is run and must print what the page says.
 * `UPDATE_DOCS=1 npm test` writes the pages anew.
 */

const PAGES = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** What a line of a page prints: a command of this program, in a pipe with others or not. */
async function printed(line: string): Promise<string> {
  const [command, ...pipe] = line.split(' | ');
  const [program, ...args] = command!.split(' ');
  expect(program).toBe('claims');
  const { out } = await claims(args, { cwd: process.cwd() });
  return pipe.length === 0 ? out : execFileSync('bash', ['-c', pipe.join(' | ')], { input: out }).toString();
}

/** A page with the output of every command in its console blocks as it is now. */
async function renewed(page: string): Promise<string> {
  let now = page;
  for (const [whole, block] of page.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    const lines = block!.split('\n').filter((line) => line.startsWith('$ '));
    let written = '';
    for (const line of lines) written += `${line}\n${await printed(line.slice(2))}`;
    now = now.replace(whole, () => `\`\`\`console\n${written}\`\`\``);
  }
  return now;
}

describe('docs', () => {
  test.each(PAGES)('%s shows what its commands print', async (name) => {
    const page = readFileSync(name, 'utf8');
    const now = await renewed(page);
    if (process.env.UPDATE_DOCS) writeFileSync(name, now);
    else expect(now).toBe(page);
  });

  test.each(PAGES)('the claims files in %s are valid', (name) => {
    for (const [, yaml] of readFileSync(name, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)) {
      expect(load(yaml!)).toBeTruthy();
      expect(reading(yaml!).problems).toEqual([]);
    }
  });

  /** Where each name of a table has to stand, as code or in a list. */
  const NAMED: readonly (readonly [page: string, what: string, names: readonly string[]])[] = [
    ['docs/file.md', 'what an entry can say', Object.keys(ENTRY_FIELDS)],
    ['docs/file.md', 'what the header can say', Object.keys(HEADER_FIELDS)],
    ['docs/file.md', 'gaps', Object.keys(GAPS)],
    ['docs/prep.md', 'sheets', Object.keys(SHEETS)],
    ['docs/export.md', 'exports', Object.keys(EXPORTS)],
    ['docs/practice.md', 'topics of practice', Object.keys(TOPICS)],
    ['README.md', 'sheets', Object.keys(SHEETS)],
    ['README.md', 'commands', COMMANDS.map(({ name }) => name)],
  ];

  test.each(NAMED)('%s names all %s', (name, _, names) => {
    const words = new Set(readFileSync(name, 'utf8').match(/[\p{L}\d-]+/gu));
    expect(names.filter((named) => !words.has(named))).toEqual([]);
  });

  test.each(['CONTRIBUTING.md', 'docs/house.md'])(
    'every file of the program that %s names is there',
    (name) => {
      const files = ['src', 'tests'].flatMap((folder) =>
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

  test('every link between pages leads somewhere', () => {
    for (const name of PAGES) {
      for (const [, target] of readFileSync(name, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
        expect(() => readFileSync(join(name, '..', target!))).not.toThrow();
      }
    }
  });
});
