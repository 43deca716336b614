import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import type { Output } from '../cli/io.js';
import { open } from '../cli/open.js';
import { choiceOption, flagOption, optionWithDefault } from '../cli/option-kinds.js';
import type { Statement } from '../map/model.js';
import { statementDate } from '../map/statement-dates.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { type Found, search } from '../query/search.js';
import type { View } from '../query/view.js';
import { renderList } from '../render/list.js';
import { firstDayOfDate } from '../words/dates.js';
import { listOr } from '../words/lists.js';
import { compareLocators, firstLocator } from '../words/locators.js';
import { clip, visible } from '../words/text.js';

/** `claims list [words…]`: entries one a line, filtered and searched. */

const SORTS = ['argument', 'text', 'id', 'date', 'depth'] as const;
type Sort = (typeof SORTS)[number];

const OPTIONS = {
  sort: optionWithDefault(
    'argument',
    choiceOption('<order>', 'Sort by argument, text (place in the text), id, date or depth', SORTS),
  ),
  count: flagOption('Print only how many entries there are'),
};

export const listCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Find entries and print them one a line. Words are searched for in texts, tags, speakers, notes and questions; an entry must have all of them.',
    examples: [
      ['claims list missile cost', 'Everything that speaks of missiles and cost'],
      ['claims list --kind counterpoint --status stands', 'The objections that stand'],
      ['claims list --tag threat --sort text', 'What is tagged "threat", in the order of the text'],
    ],
  },
  fields: STATEMENT_FIELDS,
  narrowed: ({ options }) => ({
    fields: options.has('count') ? ['count'] : STATEMENT_FIELDS,
    without: options.has('fields') ? ['count'] : [],
  }),
  run,
});

async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const { view, selected } = await open(shared, io);
  const found = search(selected, args);
  sayNear(found, selected.length < view.map.statements.length, io.stderr);
  if (options.count) {
    const count = found.statements.length;
    const fields = ['count'];
    await giveAnswer(
      { rows: () => [{ count }], fields, columns: fields, single: true, text: () => String(count) },
      shared,
      io,
    );
    return 'done';
  }
  const { sort } = options;
  const statements = sorted(found.statements, sort, view);
  if (statements.length === 0) io.stderr.write('No entry matches.\n');
  const grouped = sort === 'argument';
  await giveAnswer(
    {
      rows: () => statements.map((statement) => view.record(statement)),
      fields: STATEMENT_FIELDS,
      columns: ['id', 'kind', 'at', 'text'],
      text: (look) => renderList(statements, view, look, { words: found.words, grouped }),
    },
    shared,
    io,
  );
  return 'done';
}

function sayNear({ instead }: Found, narrowed: boolean, stderr: Output): void {
  const none = narrowed ? 'No selected entry contains' : 'No entry contains';
  for (const [word, taken] of instead) {
    const shown = `${none} "${clip(visible(word))}"`;
    if (taken.length === 0) stderr.write(`${shown} or a similar word.\n`);
    else stderr.write(`${shown}: searching for ${listOr(taken.map((near) => `"${near}"`))} instead.\n`);
  }
}

type Compare = (a: Statement, b: Statement) => number;

/** Stable, so that what is equal keeps the argument's order; what has no place, date or depth comes last. */
function sorted(statements: readonly Statement[], sort: Sort, { structure }: View): readonly Statement[] {
  const orders: Record<Exclude<Sort, 'argument'>, Compare> = {
    text: byKey((statement) => firstLocator(statement.at), compareLocators),
    id: byKey((statement) => statement.id, compareText),
    date: byKey((statement) => firstDayOfDate(statementDate(statement)), compareNumbers),
    depth: byKey((statement) => structure.depth[statement.index] ?? null, compareNumbers),
  };
  return sort === 'argument' ? statements : statements.toSorted(orders[sort]);
}

function byKey<K>(keyOf: (statement: Statement) => K | null, compare: (a: K, b: K) => number): Compare {
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return compare(left, right);
  };
}

function compareNumbers(a: number, b: number): number {
  return a - b;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
