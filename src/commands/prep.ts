import { type Command, Option } from 'commander';
import { type Call, Failure, type Outcome } from '../cli/command.js';
import { formAsked } from '../cli/file-form.js';
import { fileHint } from '../cli/locate.js';
import { type Opened, open } from '../cli/open.js';
import { sharedOptions, wholeNumber } from '../cli/options.js';
import { givePieces, lookOf } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { csv } from '../formats/csv.js';
import { json } from '../formats/json.js';
import type { Statement } from '../map/model.js';
import { statementNamed } from '../map/names.js';
import { treeBelow } from '../query/tree.js';
import type { Block } from '../sheets/document.js';
import { sheetHtml } from '../sheets/html.js';
import { makeSheet, SHEETS } from '../sheets/index.js';
import { sheetMarkdown } from '../sheets/markdown.js';
import { type Material, TEAMS, type Team } from '../sheets/material.js';
import { type Page, pagesOf, SPEAKING } from '../sheets/page.js';
import { sheetText } from '../sheets/text.js';
import { didYouMean } from '../words/did-you-mean.js';
import { fold } from '../words/fold.js';
import { listOr } from '../words/lists.js';

/** The forms of a sheet: what each makes of its pages. */
const FORMS: Readonly<
  Record<
    string,
    (pages: readonly Page[], how: { width: number; language: string | null }) => Iterable<string>
  >
> = {
  markdown: (pages) => [pages.map(sheetMarkdown).join('\n\n')],
  html: (pages, { language }) => [sheetHtml(pages, language)],
  text: (pages, { width }) => [pages.map((page) => sheetText(page, width)).join('\n\n')],
  csv: (pages) => csvOf(pages),
  json: (pages) =>
    json(
      pages.map((page) => ({ ...page })),
      false,
    ),
};

/** The options that are for some sheets only, and the form that is. */
const SHEETS_OF = {
  key: ['worksheet'],
  blank: ['worksheet'],
  columns: ['flow'],
  team: Object.keys(SHEETS).filter((name) => name !== 'worksheet'),
  csv: ['flow'],
} as const;

export const takes: Takes = ({ args: [sheet] }) => {
  const isOthers = (sheets: readonly string[]) => sheet !== undefined && !sheets.includes(sheet);
  return {
    formats: Object.keys(FORMS).filter((name) => name !== 'csv' || !isOthers(SHEETS_OF.csv)),
    fields: [],
    without: Object.entries(SHEETS_OF).flatMap(([name, sheets]) => (isOthers(sheets) ? name : [])),
    values: {
      sheet: Object.fromEntries(Object.entries(SHEETS).map(([name, { summary }]) => [name, summary])),
    },
  };
};

export function declare(command: Command): void {
  const sheets = Object.entries(SHEETS).map(([name, { summary }]) => `  ${name.padEnd(11)}${summary}`);
  command
    .addOption(
      new Option('--team <side>', "one side's own sheet, without the other side's answers").choices(TEAMS),
    )
    .option('--blank', 'a worksheet with ruled space for the answers (it is unless --key)')
    .addOption(new Option('--key', 'the same worksheet with the answers').conflicts('blank'))
    .option('--columns <number>', 'blank columns of a flow sheet (default: "0")')
    .option('--wpm <words>', 'words a minute, for the time it takes', String(SPEAKING))
    .option('--groups <number>', 'split the material into sheets of like size')
    .option('--seed <text>', 'which split; the same seed gives the same one', '1')
    .addHelpText(
      'after',
      `\nSheets:\n${sheets.join('\n')}\n\nForms (--format): ${Object.keys(FORMS).join(', ')}; markdown unless given. "about" is an id or a tag.`,
    );
}

/** `claims prep <sheet> [about]`: paper for a class or a round. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options, 'own');
  if (shared.fields !== null) throw new Failure('usage', '--fields is for lists; a sheet has none');
  refuseUnknown(args[0]!);
  const form = FORMS[formAsked(options, Object.keys(FORMS)) ?? 'markdown']!;
  const only: readonly (readonly [option: string, given: boolean, sheets: readonly string[]])[] = [
    ['--key', options.key === true, SHEETS_OF.key],
    ['--blank', options.blank === true, SHEETS_OF.blank],
    ['--columns', options.columns !== undefined, SHEETS_OF.columns],
    ['--team', options.team !== undefined, SHEETS_OF.team],
  ];
  const wrong = only.find(([, given, sheets]) => given && !sheets.includes(args[0]!));
  if (wrong !== undefined)
    throw new Failure('usage', `${wrong[0]} is for ${listOr(wrong[2])}, not for ${args[0]}`);
  if (form === FORMS.csv && !SHEETS_OF.csv.some((name) => name === args[0]))
    throw new Failure('usage', 'csv is for the flow sheet, which is a table');
  const number = (name: string, least: number) =>
    wholeNumber(`--${name}`, (options[name] as string | undefined) ?? null, least);
  const [columns, wpm, groups] = [number('columns', 0) ?? 0, number('wpm', 1)!, number('groups', 1) ?? null];
  const opened = await open(shared, io);
  const material: Material = {
    view: opened.view,
    chosen: about(args[1], opened),
    team: (options.team as Team | undefined) ?? null,
  };
  const made = makeSheet(args[0]!, material, { columns, key: options.key === true });
  if (made.units.length === 0) io.stderr.write('No entry matches: the sheet is empty.\n');
  const pages = pagesOf(made, { groups, seed: String(options.seed), wpm });
  const { width } = lookOf(shared, io, io.stdout);
  await givePieces(form(pages, { width, language: opened.view.map.header.language }), shared, io);
  return 'done';
}

function refuseUnknown(sheet: string): void {
  if (Object.hasOwn(SHEETS, sheet)) return;
  const names = Object.keys(SHEETS);
  const hint = didYouMean(sheet, names) ?? fileHint(sheet) ?? `there are ${listOr(names)}`;
  throw new Failure('usage', `there is no sheet "${sheet}"; ${hint}`);
}

/** What is selected; of that, what hangs under an entry, or has a tag, where one is named. */
function about(named: string | undefined, { view, selected, statement }: Opened): readonly Statement[] {
  if (named === undefined) return selected;
  const tagged = selected.filter(({ tags }) => tags.some((tag) => fold(tag) === fold(named)));
  if (statementNamed(view.map, named) === undefined && tagged.length > 0) return tagged;
  const below = new Set(treeBelow(statement(named)).map((row) => row.statement));
  return selected.filter((one) => below.has(one));
}

/** The tables of the pages as comma-separated values. */
function csvOf(pages: readonly Page[]): Iterable<string> {
  const tables = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block: Block) => (block.kind === 'table' ? block : [])),
  );
  const [first] = tables;
  if (first === undefined) return [];
  const keys = first.head.map((name, i) => (name === '' ? `column ${i + 1}` : name));
  const rows = tables.flatMap(({ rows }) =>
    rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i]]))),
  );
  return csv(rows, keys);
}
