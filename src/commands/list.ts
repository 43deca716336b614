import { type Command, Option } from 'commander';
import type { Call, Outcome, Output } from '../cli/command.js';
import { open } from '../cli/open.js';
import { ALL_FORMS, sharedOptions } from '../cli/options.js';
import { give } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import type { Statement } from '../map/model.js';
import { datedOn } from '../map/statements.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { type Found, search } from '../query/search.js';
import type { View } from '../query/view.js';
import { renderList } from '../render/list.js';
import { firstDay } from '../words/dates.js';
import { listOr } from '../words/lists.js';
import { compareLocators, firstLocator } from '../words/locators.js';
import { clip, visible } from '../words/text.js';

const SORTS = ['argument', 'text', 'id', 'date', 'depth'] as const;
type Sort = (typeof SORTS)[number];

export const takes: Takes = ({ options }) => ({
  formats: ALL_FORMS,
  fields: options.has('count') ? ['count'] : STATEMENT_FIELDS,
  without: options.has('fields') ? ['count'] : [],
});

export function declare(command: Command): void {
  command
    .addOption(
      new Option('--sort <order>', 'argument, text (place in it), id, date or depth')
        .choices(SORTS)
        .default('argument'),
    )
    .option('--count', 'only say how many there are');
}

/** `claims list [words…]`: entries one a line, filtered and searched. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options);
  const { view, selected } = await open(shared, io);
  const found = search(selected, args);
  sayNear(found, selected.length < view.map.statements.length, io.stderr);
  if (options.count === true) {
    const count = found.statements.length;
    const fields = ['count'];
    await give(
      { rows: () => [{ count }], fields, columns: fields, single: true, text: () => String(count) },
      shared,
      io,
    );
    return 'done';
  }
  const sort = options.sort as Sort;
  const statements = sorted(found.statements, sort, view);
  if (statements.length === 0) io.stderr.write('No entry matches.\n');
  const grouped = sort === 'argument';
  await give(
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
  const none = narrowed ? 'No selected entry has' : 'No entry has';
  for (const [word, taken] of instead) {
    const shown = `${none} "${clip(visible(word))}"`;
    if (taken.length === 0) stderr.write(`${shown}, or a word like it.\n`);
    else stderr.write(`${shown}: searching for ${listOr(taken.map((near) => `"${near}"`))} instead.\n`);
  }
}

type Compare = (a: Statement, b: Statement) => number;

/** Stable, so that what is equal keeps the argument's order; what has no place, date or depth comes last. */
function sorted(statements: readonly Statement[], sort: Sort, { structure }: View): readonly Statement[] {
  const orders: Record<Exclude<Sort, 'argument'>, Compare> = {
    text: byKey((statement) => firstLocator(statement.at), compareLocators),
    id: byKey((statement) => statement.id, compareText),
    date: byKey((statement) => firstDay(datedOn(statement)), compareNumbers),
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
