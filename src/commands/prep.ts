import { type Call, defineCommand } from '../cli/command.js';
import { coreHint } from '../cli/core-hint.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { giveBytes, givePieces } from '../cli/give-answer.js';
import { lookOf } from '../cli/look.js';
import { summaryMeanings } from '../cli/meanings.js';
import { open } from '../cli/open.js';
import {
  choiceOption,
  flagOption,
  numberOption,
  optionWithDefault,
  wordOption,
} from '../cli/option-kinds.js';
import { longOptionFlag } from '../cli/option-table.js';
import { pick } from '../cli/pick.js';
import { programCall } from '../cli/program-call.js';
import { selectedOf, topicsNamed } from '../cli/selected-about.js';
import { csv } from '../formats/csv.js';
import { json } from '../formats/json.js';
import { TEAMS, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import type { Block } from '../sheets/document.js';
import { sheetHtml } from '../sheets/html.js';
import { makeSheet, SHEETS, sheetsTaking } from '../sheets/index.js';
import { sheetMarkdown } from '../sheets/markdown.js';
import type { Material } from '../sheets/material.js';
import { type Page, pagesOf, SPEAKING } from '../sheets/page.js';
import { SHEET_EXTRAS, type SheetKind } from '../sheets/sheet-kind.js';
import { DEBATE_FORMATS, type DebateFormatName } from '../sheets/speeches.js';
import { sheetText } from '../sheets/text.js';
import { listOr } from '../words/lists.js';

/** What a form is made with, beside the pages. */
interface FormMaking {
  readonly width: number;
  readonly view: View;
  readonly kind: SheetKind;
}

/** The debate formats, as help names them: `pf (Public Forum)`. */
function formatsInWords(): string {
  return listOr(Object.entries(DEBATE_FORMATS).map(([name, { summary }]) => `${name} (${summary})`));
}

/** The forms of a sheet: what each makes of its pages, a text in pieces or the bytes of a file. */
const FORMS: Readonly<
  Record<string, (pages: readonly Page[], how: FormMaking) => Iterable<string> | Promise<Uint8Array>>
> = {
  markdown: (pages) => [pages.map(sheetMarkdown).join('\n\n')],
  html: (pages, { view }) => [sheetHtml(pages, view.map.header.language)],
  docx: async (pages, { view, kind }) => {
    const { sheetDocx } = await import('../sheets/docx.js');
    const { language, author } = view.map.header;
    return sheetDocx(pages, { language, author, titleIsHeading: kind.titleIsHeading === true });
  },
  text: (pages, { width }) => [pages.map((page) => sheetText(page, width)).join('\n\n')],
  csv: (pages) => csvOf(pages),
  json: (pages) =>
    json(
      pages.map((page) => ({ ...page })),
      false,
    ),
};

const OPTIONS = {
  team: choiceOption(
    '<side>',
    'Make the sheet for one side (for or against), without the other side’s answers',
    TEAMS,
  ),
  blank: flagOption('Leave ruled space for answers on a worksheet (the default)'),
  key: flagOption('Print the answers on the worksheet', { conflicts: ['blank'] }),
  columns: optionWithDefault(0, numberOption('<number>', 'Add this many blank columns to a flow sheet', 0)),
  speeches: choiceOption(
    '<format>',
    `Name the columns of a flow sheet after the speeches of a format: ${formatsInWords()}`,
    Object.keys(DEBATE_FORMATS) as DebateFormatName[],
  ),
  wpm: optionWithDefault(
    SPEAKING,
    numberOption('<words>', 'Assume this many words a minute for the reading time of a brief or blocks', 1),
  ),
  groups: numberOption('<number>', 'Split the sheet into this many parts of about the same size', 1),
  seed: optionWithDefault(
    '1',
    wordOption('<text>', 'Use this word to decide who gets what; another word gives another split'),
  ),
};

export const prepCommand = defineCommand({
  options: OPTIONS,
  help: {
    about: 'Make a sheet for a class or a debate. Give ids or tags to limit the sheet to those parts.',
    words: { Sheets: summaryMeanings(SHEETS) },
    examples: [
      ['claims prep brief -o brief.html', 'Both sides of the whole debate, to print'],
      [
        'claims prep worksheet threat --key -o key.docx',
        'A worksheet about the threat, with its answers, for Word',
      ],
      ['claims prep blocks --team against', 'Answers to every argument of the other side'],
    ],
  },
  forms: Object.keys(FORMS),
  values: { sheet: summaryMeanings(SHEETS) },
  narrowed: ({ args: [sheet] }) => {
    const isFor = (name: string) => sheet === undefined || isForSheet(name, sheet);
    return {
      formats: Object.keys(FORMS).filter(isFor),
      without: SHEET_EXTRAS.filter((name) => !isFor(name)),
    };
  },
  run,
});

function isForSheet(name: string, sheet: string): boolean {
  return sheetsTaking(name)?.includes(sheet) ?? true;
}

/** `claims prep <sheet> [about...]`: paper for a class or a round. */
async function run({ args, options, given, shared, form, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const [sheet = '', ...named] = args;
  if (shared.fields !== null) throw new Failure('usage', '--fields is only for lists');
  const kind = pick(SHEETS, sheet, 'sheet');
  refuseForOthers(sheet, [...given], form);
  const { columns, groups, key, seed, speeches, team, wpm } = options;
  const opened = await open(shared, io);
  const { view } = opened;
  const topics = topicsNamed(named, opened);
  const maker = await kind.load();
  const make = (material: Material) => makeSheet(maker, material, { columns, key, speeches });
  const made = make({ view, topics, chosen: selectedOf(topics, opened), team });
  if (made.units.length === 0) {
    const whole = make({ view, topics: [], chosen: view.structure.order, team });
    throw emptySheet(sheet, kind, { team, isWhole: whole.units.length === 0, call: programCall(io) });
  }
  const isForPeople = form !== 'json' && form !== 'csv';
  const hint = named.length === 0 && isForPeople ? coreHint(view, shared, `prep ${sheet}`, io) : null;
  if (hint !== null) io.remarks.unshift(hint);
  const pages = pagesOf(made, { groups, seed, wpm: isForSheet('wpm', sheet) ? wpm : null });
  const { width } = lookOf(shared, io, io.stdout);
  const written = FORMS[form ?? 'markdown']!(pages, { width, view, kind });
  if (written instanceof Promise) {
    const instead = `write it to a file: ${programCall(io)} prep ${sheet} -o ${sheet}.docx`;
    await giveBytes(await written, instead, shared, io);
  } else await givePieces(written, shared, io, isForPeople && form !== 'html');
  return 'done';
}

/** An option or a form that is for other sheets is a failure that says for which. */
function refuseForOthers(sheet: string, given: readonly string[], form: string | null): void {
  const wrong = given.find((name) => !isForSheet(name, sheet));
  if (wrong !== undefined)
    throw new Failure(
      'usage',
      `${longOptionFlag(wrong)} is for ${listOr(sheetsTaking(wrong) ?? [])}, not for ${sheet}`,
    );
  if (form === 'csv' && !isForSheet(form, sheet))
    throw new Failure('usage', `csv is for the ${listOr(sheetsTaking(form) ?? [])} sheet, which is a table`);
}

/** Why a sheet would be empty, and what to type instead; `isWhole` where nothing in the file can go on it. */
function emptySheet(
  sheet: string,
  { prints }: SheetKind,
  { team, isWhole, call }: { team: Team | null; isWhole: boolean; call: string },
): Failure {
  const side = team === null ? '' : ` --team ${team}`;
  const why = isWhole
    ? `this file has none${team === null ? '' : ` for the side ${team} the motion`}`
    : `nothing that you chose can go on it; choose something else, or print it all: ${call} prep ${sheet}${side}`;
  return new Failure('usage', `the sheet would be empty: it prints ${prints}, and ${why}`);
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
