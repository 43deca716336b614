import { type Call, defineCommand } from '../cli/command.js';
import { coreHint } from '../cli/core-hint.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import type { Io } from '../cli/io.js';
import { type Opened, open } from '../cli/open.js';
import { choiceOption, flagOption, optionWithDefault, wordOption } from '../cli/option-kinds.js';
import { placeHint } from '../cli/place-hint.js';
import { programCall } from '../cli/program-call.js';
import { say } from '../cli/say.js';
import { sayFound } from '../cli/say-found.js';
import type { Shared } from '../cli/shared-options.js';
import type { Statement } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { attacksOn } from '../query/attacks.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { type Found, mainFieldsFirst, othersThan, search } from '../query/search.js';
import { termsOfArguments } from '../query/search-terms.js';
import { SORTS, type Sort, sorted } from '../query/sorting.js';
import type { View } from '../query/view.js';
import { renderAttacks } from '../render/attack-list.js';
import { legendLines } from '../render/legend.js';
import { renderList } from '../render/list.js';
import type { Look } from '../render/look.js';
import { withCapital } from '../words/capital.js';

/** `claims list [words…]`: entries one per line, filtered and searched; or what attacks one of them. */

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
    note: 'Entries with the words in their id, headline or text come first, unless you give --sort.',
  },
  fields: STATEMENT_FIELDS,
  narrowed: ({ options }) => ({
    fields: options.has('count') ? ['count'] : STATEMENT_FIELDS,
    without: options.has('fields') ? ['count'] : [],
  }),
  run,
});

/** What a list gives: its entries, each once, and how it looks. */
interface Listing {
  readonly statements: readonly Statement[];
  readonly text: (look: Look) => string;
}

async function run({ args, options, given, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const opened = await open(shared, io);
  const { view, selected } = opened;
  const found = search(selected, termsOfArguments(args), othersThan(selected, view.map.statements));
  sayFound(found, shared, io);
  const { statements, text } =
    options.against === null
      ? listing(given.has('sort') ? found : mainFieldsFirst(found), options.sort, view)
      : listingAgainst(options.against, found, opened);
  if (options.count) {
    await giveCount(statements.length, shared, io);
    return 'done';
  }
  if (statements.length === 0 && found.elsewhere.size === 0) sayNone(args, shared, io);
  if (options.against === null && args.length === 0) sayCore(view, shared, io);
  await giveAnswer(
    {
      rows: () => statements.map((statement) => view.record(statement)),
      fields: STATEMENT_FIELDS,
      columns: ['id', 'kind', 'at', 'text'],
      text,
    },
    shared,
    io,
  );
  return 'done';
}

function listing({ statements: found, wanted }: Found, sort: Sort, view: View): Listing {
  const statements = sorted(found, sort, view);
  const form = { words: wanted.flat(), grouped: sort === 'argument', places: sort === 'text' };
  return {
    statements,
    text: (look) =>
      underLegend(legendLines(statements, view, look), renderList(statements, view, look, form)),
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
  const rows = (look: Look) =>
    attacks.length === 0 ? '' : renderAttacks(attacked, attacks, view, look, searched.flat());
  return {
    statements: [...new Set(statements)],
    text: (look) => underLegend(legendLines(statements, view, look), rows(look)),
  };
}

function underLegend(legend: readonly string[], rows: string): string {
  return [...legend, ...(legend.length === 0 ? [] : ['']), rows].join('\n');
}

/** Says that nothing matches; to somebody who typed a place, how to ask for it. */
function sayNone(words: readonly string[], shared: Shared, io: Io): void {
  const [place] = words.flatMap((word) => placeHint(word, programCall(io)) ?? []);
  say(`No entry matches.${place === undefined ? '' : ` ${withCapital(place)}`}`, shared, io);
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
