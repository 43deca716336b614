import { type Call, defineCommand } from '../cli/command.js';
import { coreHint } from '../cli/core-hint.js';
import type { Outcome } from '../cli/exit-codes.js';
import { refuseFilesAsWords } from '../cli/files-as-words.js';
import { giveAnswer } from '../cli/give-answer.js';
import type { FilePart } from '../cli/give-several.js';
import type { Io } from '../cli/io.js';
import { namesSeveral } from '../cli/named-files.js';
import { type Opened, open } from '../cli/open.js';
import { choiceOption, flagOption, optionWithDefault, wordOption } from '../cli/option-kinds.js';
import { placeHint } from '../cli/place-hint.js';
import { programCall } from '../cli/program-call.js';
import { readMap } from '../cli/read-map.js';
import { say } from '../cli/say.js';
import { sayFound, saysNoneHas } from '../cli/say-found.js';
import type { Shared } from '../cli/shared-options.js';
import type { Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { attacksOn } from '../query/attacks.js';
import { recordsOf, STATEMENT_FIELDS } from '../query/record.js';
import { type Found, mainFieldsFirst, othersThan, search, searchAsTyped } from '../query/search.js';
import { termsOfArguments } from '../query/search-terms.js';
import { SORTS, type Sort, sorted } from '../query/sorting.js';
import type { View } from '../query/view.js';
import { attackLines } from '../render/attack-list.js';
import { fileHeading } from '../render/file-heading.js';
import { legendSigns, linesOfSigns, wholeLegendSigns } from '../render/legend.js';
import { listRows } from '../render/list.js';
import type { Look } from '../render/look.js';
import { textOfLines } from '../render/output.js';
import { withCapital } from '../words/capital.js';
import { oneLine, visible } from '../words/text.js';

/** `claims list [words…]`: entries one per line, filtered and searched; or what attacks one of them. */

/** The columns of a table where none are asked for. */
const COLUMNS = ['id', 'kind', 'at', 'text'];

const OPTIONS = {
  against: wordOption(
    '<id>',
    'List the attacks on this entry and its steps, those that decide its verdict first, with the answers',
    {
      completes: 'entries',
      conflicts: ['sort'],
    },
  ),
  sort: optionWithDefault(
    'argument',
    choiceOption('<order>', 'Sort by argument, strength, text (place in the text), id, date or depth', SORTS),
  ),
  count: flagOption('Print only how many entries there are'),
};

export const listCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Find entries and print them one per line. An entry must have all the words that you give, in its text, headline, tags, speaker, notes or questions; words in quotes must appear together, in that order.',
    examples: [
      ['claims list missile cost', 'Everything about missiles and cost'],
      ['claims list --kind counterpoint --status stands', 'The objections that stand'],
      [
        'claims list --against nato-right-to-build',
        'The strongest attacks on a claim, and the answers to them',
      ],
    ],
    note: "Entries with the words in their id, headline or text come first, unless you give --sort. Several files: -f a.yaml -f b.yaml, -f FOLDER or -f 'maps/*.yaml'.",
  },
  fields: ['file', ...STATEMENT_FIELDS],
  readsSeveral: true,
  narrowed: ({ options }) => ({
    fields: ['file', ...(options.has('count') ? ['count'] : STATEMENT_FIELDS)],
    without: options.has('fields') ? ['count'] : [],
  }),
  run,
});

/** What a list gives: its entries, each once, and how it looks: the signs in it, each with its word, and its rows. */
interface Listing {
  readonly statements: readonly Statement[];
  readonly signs: (look: Look) => readonly string[];
  readonly rows: (look: Look) => Iterable<string>;
}

type ListCall = Call<typeof OPTIONS>;

async function run(call: ListCall): Promise<Outcome> {
  const { args, options, shared, io } = call;
  refuseFilesAsWords(args, io);
  if (namesSeveral(shared, io)) return listSeveral(call);
  const opened = await open(shared, io);
  const { view, selected } = opened;
  const found = search(selected, termsOfArguments(args), othersThan(selected, view.map.statements));
  sayFound(found, shared, io);
  const { statements, signs, rows } = listingOf(found, opened, call);
  const text = (look: Look) => textOfLines(underLegend(linesOfSigns(signs(look), look), rows(look)));
  if (options.count) {
    await giveCount(statements.length, shared, io);
    return 'done';
  }
  if (statements.length === 0 && found.elsewhere.size === 0) sayNone(args, saysNoneHas(found), shared, io);
  if (options.against === null && args.length === 0) sayCore(view, shared, io);
  await giveAnswer(
    {
      rows: (wanted) => recordsOf(statements, view, wanted),
      fields: STATEMENT_FIELDS,
      columns: COLUMNS,
      text,
    },
    shared,
    io,
  );
  return 'done';
}

function listingOf(found: Found, opened: Opened, { options, given }: ListCall): Listing {
  return options.against === null
    ? listing(given.has('sort') ? found : mainFieldsFirst(found), options.sort, opened.view)
    : listingAgainst(options.against, found, opened);
}

function listing({ statements: found, wanted }: Found, sort: Sort, view: View): Listing {
  const statements = sorted(found, sort, view);
  const form = { words: wanted.flat(), grouped: sort === 'argument', places: sort === 'text' };
  return {
    statements,
    signs: (look) => legendSigns(statements, view, look),
    rows: (look) => listRows(statements, view, look, form),
  };
}

/** What attacks an entry, of what was found, with its answers. */
function listingAgainst(id: string, { statements: found, wanted: searched }: Found, opened: Opened): Listing {
  const { view } = opened;
  const attacked = opened.statement(id);
  const wanted = new Set(found);
  const attacks = attacksOn(attacked, view).filter(({ statement }) => wanted.has(statement));
  const statements = attacks.flatMap(({ statement, answers }) => [
    statement,
    ...answers.map(declaringPremise),
  ]);
  return {
    statements: [...new Set(statements)],
    signs: (look) => legendSigns(statements, view, look),
    rows: (look) => (attacks.length === 0 ? [] : attackLines(attacked, attacks, view, look, searched.flat())),
  };
}

/** What a list says of several files: of each, under its name, what it has. */
async function listSeveral(call: ListCall): Promise<Outcome> {
  const { args, options, shared, io } = call;
  const { severalFiles, fileOfRecords, giveSeveral, namedEntries, entriesOf } = await import(
    '../cli/several.js'
  );
  const files = severalFiles(shared, io);
  const named = namedEntries(options.against === null ? [] : [options.against]);
  const explained = new Set<string>();
  let total = 0;
  const parts = files.each<FilePart>(async (input) => {
    const opened = files.open(await readMap(input, shared, io));
    const { view, selected } = opened;
    if (!named.areIn(entriesOf(view))) return null;
    const listed = listingOf(searchAsTyped(selected, termsOfArguments(args)), opened, call);
    const { length } = listed.statements;
    total += length;
    const file = fileOfRecords(input);
    if (options.count) return countPart(length, file);
    return length === 0 ? null : listPart(listed, view, file, explained);
  }, named);
  const fields = ['file', ...(options.count ? ['count'] : STATEMENT_FIELDS)];
  const columns = options.count ? fields : ['file', ...COLUMNS];
  const end = options.count ? { end: () => countRow(total, 'in all') } : {};
  await giveSeveral({ fields, columns, between: options.count ? '' : '\n', ...end }, parts, shared, io);
  if (total === 0 && !options.count) sayNone(args, false, shared, io);
  return files.outcome();
}

/** A list of one file of several; the usual signs are explained before the first, and any other before the first list that has it. */
function listPart(
  { statements, signs, rows }: Listing,
  view: View,
  file: string,
  explained: Set<string>,
): FilePart {
  return {
    *rows(wanted) {
      for (const record of recordsOf(statements, view, wanted)) yield { file, ...record };
    },
    text(look) {
      const all = explained.size === 0 ? [...wholeLegendSigns(look), ...signs(look)] : signs(look);
      const fresh = [...new Set(all)].filter((sign) => !explained.has(sign));
      for (const sign of fresh) explained.add(sign);
      const heading = fileHeading(file, view.map.header.title, look);
      return [...underLegend(linesOfSigns(fresh, look), [heading, ...rows(look)])].join('\n');
    },
  };
}

function countPart(count: number, file: string): FilePart {
  return { rows: () => [{ file, count }], text: () => countRow(count, oneLine(visible(file))) };
}

function countRow(count: number, of: string): string {
  return `${String(count).padStart(6)}  ${of}`;
}

function* underLegend(legend: readonly string[], rows: Iterable<string>): Generator<string> {
  if (legend.length > 0) yield `${legend.join('\n')}\n`;
  for (const row of rows) yield row;
}

/** Says that nothing matches, unless that was said; to somebody who typed a place, how to ask for it. */
function sayNone(words: readonly string[], isSaid: boolean, shared: Shared, io: Io): void {
  const [place] = words.flatMap((word) => placeHint(word, programCall(io)) ?? []);
  const parts = [
    ...(isSaid ? [] : ['No entry matches.']),
    ...(place === undefined ? [] : [withCapital(place)]),
  ];
  if (parts.length > 0) say(parts.join(' '), shared, io);
}

async function giveCount(count: number, shared: Shared, io: Io): Promise<void> {
  const fields = ['count'];
  await giveAnswer(
    { rows: () => [{ count }], fields, columns: fields, single: true, text: () => String(count) },
    shared,
    io,
  );
}

/** Somebody at a terminal who lists very much hears of the part to read first. */
function sayCore(view: View, shared: Shared, io: Io): void {
  if (io.stdout.isTTY !== true || shared.format !== null) return;
  const hint = coreHint(view, shared, 'list', io);
  // Before that the op-ed is shown, which comes last.
  if (hint !== null) io.remarks.unshift(hint);
}
