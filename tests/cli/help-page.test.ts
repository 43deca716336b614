import { describe, expect, test } from 'vitest';
import { longOptionFlag } from '../../src/cli/option-table.js';
import { SHARED_OPTIONS } from '../../src/cli/shared-options.js';
import { COMMANDS } from '../../src/command-list.js';
import { widthOfText } from '../../src/render/width.js';
import { ENGLISH } from '../helpers/articles.js';
import { claims, folder } from '../helpers/cli.js';
import { SCHOOL, withTags } from '../helpers/maps.js';

const NAMES = COMMANDS.map(({ name }) => name);
const TOPICS = [
  'commands',
  'words',
  'options',
  'selection',
  'gaps',
  'errors',
  'formats',
  'keys',
  'exit',
  'environment',
  'files',
];

const columns = (width: number) => ({ env: { COLUMNS: String(width) } });
const linesOf = (out: string) => out.split('\n').slice(0, -1);

describe('the help of the program', () => {
  test('fits a window of 24 lines and 80 columns, with room for what is typed next', async () => {
    expect(linesOf((await claims(['--help'], columns(80))).out).length).toBeLessThanOrEqual(23);
  });

  test('is what "claims help" prints, too', async () => {
    expect((await claims(['help'])).out).toBe((await claims(['--help'])).out);
  });
});

describe('no help is wider than the window', () => {
  const asked = [
    ['--help'],
    ...NAMES.map((name) => [name, '--help']),
    ...TOPICS.map((name) => ['help', name]),
  ];

  test.each([80, 60, 40, 30])('of %i columns', async (width) => {
    for (const args of asked) {
      const wide = linesOf((await claims(args, columns(width))).out).filter(
        (line) => widthOfText(line) > width,
      );
      expect(wide, args.join(' ')).toEqual([]);
    }
  });

  test('also where --width says how wide it is', async () => {
    const { out } = await claims(['list', '--help', '--width', '40'], columns(80));
    expect(out).toBe((await claims(['list', '--help'], columns(40))).out);
  });
});

describe.each(COMMANDS)('the help of $name', ({ name, load }) => {
  test('has its parts in order: what it does, its own options, examples, and last what all commands share', async () => {
    const { out } = await claims([name, '--help'], columns(80));
    expect(out.startsWith(`Usage: claims ${name} `)).toBe(true);
    const parts = ['\n\n', '\nOptions:', '\nExamples:', '\nShared options ("claims help options"'];
    const places = parts.map((part) => out.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect((await claims(['help', name], columns(80))).out).toBe(out);
  });

  test('says what it does in sentences', async () => {
    expect((await load()).help!.about).toMatch(/^[A-Z].*\.$/);
  });

  test('names every value of an option', async () => {
    for (const { help, choices } of Object.values((await load()).options)) {
      for (const choice of choices ?? []) expect(help).toContain(choice);
    }
  });

  test('explains options in words that begin with a capital and end without a stop', async () => {
    for (const { help } of Object.values((await load()).options)) expect(help).toMatch(/^[A-Z].*[^.]$/);
  });

  test('has two or three examples, each of which works on the file that ships with the program', async () => {
    const { examples } = (await load()).help!;
    expect(examples.length).toBeGreaterThanOrEqual(2);
    expect(examples.length).toBeLessThanOrEqual(3);
    for (const [line, gives] of examples) {
      expect(gives).toMatch(/^[A-Z].*[^.]$/);
      const [program, ...args] = [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
      expect(program).toBe('claims');
      // An editor runs it, and talks with it.
      if (args[0] === 'lsp') continue;
      // Git is asked for one of its two versions: tests/process/diff-in-git.test.ts.
      if (args[0] === 'diff' && !args.includes('new.yaml')) continue;
      const cwd = folder({
        'article.txt': ENGLISH,
        'my-copy.txt': 'A text. It has two sentences.',
        'old.yaml': withTags(['cost']),
        'new.yaml': withTags(['trust']),
        'map.json': '[{"id": "t", "text": "T.", "kind": "claim"}]',
        'zotero.json': '[{"id": "sleep", "type": "book", "title": "Sleep"}]',
        'ours.yaml': SCHOOL,
        'theirs.yaml': SCHOOL,
        'key.yaml': SCHOOL,
        'maps/anna.yaml': SCHOOL,
        ...(args.includes('--into') ? { 'claims.yaml': SCHOOL } : {}),
      });
      const atOpEd = args[0] === 'check' ? { cwd: process.cwd() } : { cwd };
      const { code, out } = await claims(args, atOpEd);
      expect([line, code]).toEqual([line, args[0] === 'diff' ? 1 : 0]);
      const changesFile = args.includes('--into') && !args.includes('--dry-run');
      expect(out === '').toBe(args.includes('-o') || changesFile);
    }
  });
});

test('forms are those that the command takes', async () => {
  const form = async (name: string) =>
    /--format <form> +Print ([^(]+)\(/.exec((await claims([name, '--help'], columns(200))).out)?.[1]?.trim();
  expect(await form('list')).toBe('text, json, ndjson, csv, excel, tsv, markdown or ids');
  expect(await form('prep')).toBe('markdown, html, docx, text, csv, excel or json');
  expect(await form('sources')).toContain('bibtex');
  expect(await form('export')).toBeUndefined();
  expect(await form('schema')).toBeUndefined();
});

test('what reads no file shares no options for one', async () => {
  const { out } = await claims(['schemes', '--help']);
  expect(out).not.toContain('--file');
  expect(out).not.toContain('--tag');
  expect(out).toContain('--output');
});

test('claims help options explains every option that commands share', async () => {
  const { out } = await claims(['help', 'options']);
  for (const name of Object.keys(SHARED_OPTIONS)) expect(out).toContain(longOptionFlag(name));
  for (const { help } of Object.values(SHARED_OPTIONS)) expect(help).toMatch(/^[A-Z].*[^.]$/);
});
