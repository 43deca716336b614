import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { giveBytes, givePieces } from '../cli/give-answer.js';
import { fileOption, inputFor } from '../cli/input.js';
import type { Io } from '../cli/io.js';
import { lookOf } from '../cli/look.js';
import { summaryMeanings } from '../cli/meanings.js';
import { openMap } from '../cli/open.js';
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
import { readMap } from '../cli/read-map.js';
import { topicsNamed } from '../cli/selected-about.js';
import type { Shared } from '../cli/shared-options.js';
import { lineForAll, prepLine, SIZE_OPTIONS, sizeAsked, sizeRemark } from '../cli/sheet-size.js';
import { textForSheet, withoutText } from '../cli/text-to-print.js';
import { csv, excelCsv } from '../formats/csv.js';
import { json } from '../formats/json.js';
import { TEAMS, type Team } from '../query/teams.js';
import type { View } from '../query/view.js';
import { chosenFor } from '../sheets/chosen.js';
import type { Block } from '../sheets/document.js';
import { fewestMinutes, handoutOf, type Wishes } from '../sheets/handout.js';
import { sheetHtml } from '../sheets/html.js';
import { SHEETS, sheetsTaking } from '../sheets/index.js';
import { sheetMarkdown } from '../sheets/markdown.js';
import { type Page, SPEAKING } from '../sheets/page.js';
import { SHEET_EXTRAS, type SheetKind } from '../sheets/sheet-kind.js';
import { handoutWithSet } from '../sheets/sheet-set.js';
import { DEBATE_FORMATS, type DebateFormatName } from '../sheets/speeches.js';
import { sheetText } from '../sheets/text.js';
import { LEVELS } from '../sheets/worksheet-task.js';
import { counted } from '../words/counted.js';
import { isToFillIn } from '../words/fill-in.js';
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
    const titleIsHeading = kind.titleIsHeading === true;
    return sheetDocx(pages, { language, author, titleIsHeading, pictures: await picturesOf(pages) });
  },
  text: (pages, { width }) => [pages.map((page) => sheetText(page, width)).join('\n\n')],
  csv: (pages) => tableOf(pages, csv),
  excel: (pages) => tableOf(pages, excelCsv),
  json: (pages) =>
    json(
      pages.map((page) => ({ ...page })),
      false,
    ),
};

/** The pictures of pages in pixels, by their SVG: so large that they are sharp in print. */
async function picturesOf(pages: readonly Page[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const block of pages.flatMap(({ blocks }) => blocks)) {
    if (block.kind !== 'picture') continue;
    const { pngOf } = await import('../formats/svg-to-png.js');
    pictures.set(block.svg, await pngOf(block.svg, 3));
  }
  return pictures;
}

/** The forms of sheets that are a table, and all that are data for other programs. */
const TABLE_FORMS: ReadonlySet<string> = new Set(['csv', 'excel']);
const DATA_FORMS: ReadonlySet<string> = new Set([...TABLE_FORMS, 'json']);

const OPTIONS = {
  team: choiceOption(
    '<side>',
    'Make the sheet for one side (for or against), without the other side’s answers',
    TEAMS,
  ),
  blank: flagOption('Leave room for answers (the default, but for a map)'),
  key: flagOption('Print the answers', { conflicts: ['blank'] }),
  text: wordOption('<file>', 'Read the text from this copy of it: to print it, or to count its words', {
    completes: 'files',
  }),
  level: optionWithDefault(
    '2',
    choiceOption(
      '<level>',
      'How much help a worksheet gives: 1 with choices and sentences to finish, 2 as usual, 3 with the least help',
      LEVELS,
    ),
  ),
  columns: optionWithDefault(0, numberOption('<number>', 'Add this many blank columns to a flow sheet', 0)),
  speeches: choiceOption(
    '<format>',
    `Name the columns of a flow sheet after the speeches of a format: ${formatsInWords()}`,
    Object.keys(DEBATE_FORMATS) as DebateFormatName[],
  ),
  wpm: optionWithDefault(
    SPEAKING,
    numberOption('<words>', 'Assume this many words a minute for the reading time of a speech', 1),
  ),
  ...SIZE_OPTIONS,
  groups: numberOption('<number>', 'Split the sheet among this many groups; each sheet is whole', 1),
  seed: optionWithDefault(
    '1',
    wordOption('<text>', 'Use this word to decide who gets what; another word gives another split'),
  ),
};

export const prepCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Make a sheet for a class or a debate. If you name ids or tags, the sheet is about these. Options such as --tag only leave out entries: the sheet is still about the whole.',
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
      formats: Object.keys(FORMS).filter((form) => !TABLE_FORMS.has(form) || isFor(form)),
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
  const { columns, groups, level, seed, speeches, team, text } = options;
  const key = options.key || (kind.isFilled === true && !options.blank);
  const input = await inputFor(shared, io);
  const opened = openMap(await readMap(input, shared, io), shared, io);
  const { view } = opened;
  const topics = topicsNamed(named, opened);
  const original = isForSheet('text', sheet)
    ? await textForSheet(kind, text, input, view.map, shared, io)
    : null;
  if (kind.printsText === true && original === null) throw withoutText(args, shared, io);
  const maker = await kind.load();
  const size = sizeAsked(options, { kind, team, named }, shared, view);
  const wpm = isForSheet('wpm', sheet) ? options.wpm : null;
  const wishes = { columns, key, level, speeches, original, groups, seed, wpm, size, kind };
  const material = { view, topics, chosen: chosenFor(topics, opened.selected), team };
  const handout = await handoutWithSet(maker, material, wishes);
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => given.has(name)));
  if (handout.isEmpty) {
    const unlimited: Wishes = { ...wishes, size: 'all' };
    if (typeof size === 'object' && 'minutes' in size) {
      const fewest = fewestMinutes(maker, material, wishes, size.minutes);
      if (fewest !== null)
        throw new Failure(
          'usage',
          `this ${sheet} needs at least ${counted(fewest, 'minute')}: --minutes ${fewest}`,
        );
    }
    const all = handoutOf(maker, { view, topics: [], chosen: view.structure.order, team }, unlimited);
    const whole = { ...shared, selection: {} };
    throw emptySheet(kind, team, all.isEmpty ? null : prepLine([sheet], own, whole, io));
  }
  const remark = sizeRemark(handout, size, kind, lineForAll(args, own, shared, io));
  if (remark !== null) io.remarks.unshift(remark);
  const unwritten = unwrittenRemark(view, shared, io);
  if (unwritten !== null) io.remarks.push(unwritten);
  const { pages } = handout;
  const isForPeople = !DATA_FORMS.has(form ?? '');
  // A sheet is a page: it looks the same for everybody.
  const { width } = lookOf({ ...shared, plain: false }, io, io.stdout);
  const written = FORMS[form ?? 'markdown']!(pages, { width, view, kind });
  if (written instanceof Promise) {
    const instead = `write it to a file: ${programCall(io)} prep ${sheet} -o ${sheet}.docx`;
    await giveBytes(await written, instead, shared, io);
  } else await givePieces(written, shared, io, isForPeople && form !== 'html');
  return 'done';
}

/** How many entries have no text of their own yet, which a sheet prints as it is; null for none. */
function unwrittenRemark({ map }: View, shared: Shared, io: Io): string | null {
  const count = map.statements.filter(({ text }) => isToFillIn(text)).length;
  if (count === 0) return null;
  const are = count === 1 ? 'is' : 'are';
  return `${counted(count, 'entry', 'entries')} ${are} still to be written: ${programCall(io)} check${fileOption(shared)}`;
}

/** An option or a form that is for other sheets is a failure that says for which. */
function refuseForOthers(sheet: string, given: readonly string[], form: string | null): void {
  const wrong = given.find((name) => !isForSheet(name, sheet));
  if (wrong !== undefined)
    throw new Failure(
      'usage',
      `${longOptionFlag(wrong)} is for ${listOr(sheetsTaking(wrong) ?? [])}, not for ${sheet}`,
    );
  if (form !== null && TABLE_FORMS.has(form) && !isForSheet(form, sheet))
    throw new Failure(
      'usage',
      `${form} is for the ${listOr(sheetsTaking(form) ?? [])} sheet, which is a table`,
    );
}

/** Why a sheet would be empty, and what to do: type `otherLine`, or change the file where nothing in it can go on the sheet. */
function emptySheet({ prints, needs }: SheetKind, team: Team | null, otherLine: string | null): Failure {
  const side = team === null ? '' : ` for the side ${team} the motion`;
  const why =
    otherLine === null
      ? `this file has none${side}; write some under ${listOr(needs.map((key) => `"${key}"`))}`
      : `nothing that you chose can go on it; choose something else, or print it all: ${otherLine}`;
  return new Failure('usage', `the sheet would be empty: it prints ${prints}, and ${why}`);
}

/** The tables of the pages as one, written by `write`; with the number of the group that gets a row, where there are groups. */
function tableOf(pages: readonly Page[], write: typeof csv): Iterable<string> {
  const rows = pages.flatMap(({ blocks, group }) =>
    blocks
      .flatMap((block: Block) => (block.kind === 'table' ? tableRows(block) : []))
      .map((row) => (group === null ? row : { group: String(group), ...row })),
  );
  const [first] = rows;
  return first === undefined ? [] : write(rows, Object.keys(first));
}

function tableRows({ head, rows }: Extract<Block, { kind: 'table' }>): Record<string, string>[] {
  const keys = head.map((name, i) => (name === '' ? `column ${i + 1}` : name));
  return rows.map((row) => Object.fromEntries(keys.map((key, i) => [key, row[i] ?? ''])));
}
