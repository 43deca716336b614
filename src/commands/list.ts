import { type Command, Option } from 'commander';
import { firstDay } from '../map/dates.js';
import { datedOn } from '../map/as-of.js';
import type { Statement } from '../map/model.js';
import { oneOf } from '../map/near.js';
import { STATEMENT_FIELDS } from '../map/record.js';
import { type Found, search } from '../map/search.js';
import type { View } from '../map/view.js';
import { renderList } from '../render/list.js';
import { give } from './answer.js';
import type { Call, Output, Outcome } from './command.js';
import { open } from './open.js';
import { sharedOptions } from './options.js';

const SORTS = ['argument', 'text', 'id', 'date', 'depth'] as const;
type Sort = (typeof SORTS)[number];

export function declare(command: Command): void {
  command
    .addOption(new Option('--sort <order>', 'argument, text (place in it), id, date or depth').choices(SORTS).default('argument'))
    .option('--count', 'only say how many there are');
}

/** `claims list [words…]`: entries one a line, filtered and searched. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options);
  const { view, selected } = await open(shared, io);
  const found = search(selected, args);
  sayNear(found, io.stderr);
  if (options['count'] === true) {
    io.stdout.write(`${found.statements.length}\n`);
    return 'done';
  }
  const sort = options['sort'] as Sort;
  const statements = sorted(found.statements, sort, view);
  if (statements.length === 0) io.stderr.write('No entry matches.\n');
  const grouped = sort === 'argument';
  give(
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

function sayNear({ instead }: Found, stderr: Output): void {
  for (const [word, taken] of instead) {
    const shown = taken.length === 0 ? 'nothing is near it' : `searching for ${oneOf(taken)}`;
    stderr.write(`Nothing has "${word}": ${shown}.\n`);
  }
}

/** Stable, so that what is equal keeps the argument's order; what has no place or date comes last. */
function sorted(statements: readonly Statement[], sort: Sort, view: View): readonly Statement[] {
  if (sort === 'argument') return statements;
  const last = '\uffff';
  const keys: Record<Exclude<Sort, 'argument'>, (statement: Statement) => string> = {
    text: (statement) => placeKey(statement) ?? last,
    id: (statement) => statement.id,
    date: (statement) => (datedOn(statement) === null ? last : firstDay(datedOn(statement)!)),
    depth: (statement) => number(view.structure.depth[statement.index] ?? 99_999_999),
  };
  const keyed = statements.map((statement) => ({ statement, key: keys[sort](statement) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ statement }) => statement);
}

/** The first place of a statement in the text, as a key that sorts as the text runs. */
function placeKey(statement: Statement): string | null {
  const keys = statement.at.map((place) => place.split(/[.-]/).map((part) => number(Number(part))).join('.'));
  return keys.sort()[0] ?? null;
}

function number(value: number): string {
  return String(value).padStart(8, '0');
}
