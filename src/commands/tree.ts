import type { Command } from 'commander';
import type { Call, Outcome } from '../cli/command.js';
import { open } from '../cli/open.js';
import { ALL_FORMS, sharedOptions, wholeNumber } from '../cli/options.js';
import { give } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { treeBelow } from '../query/tree.js';
import { renderTree, renderTreeMarkdown } from '../render/tree.js';

export const takes: Takes = () => ({ formats: ALL_FORMS, fields: STATEMENT_FIELDS });

export function declare(command: Command): void {
  command
    .option('--depth <levels>', 'how many levels to draw below the root')
    .option('--verdicts', 'say of each entry whether it stands (so does --status without a value)');
}

/** `claims tree [id]`: the argument below the thesis, or below an entry; what is not selected is left out. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  // A selection option everywhere, --status without a value asks for verdicts here.
  const { status, ...others } = options;
  const verdicts = options.verdicts === true || status === true;
  const shared = sharedOptions(status === true ? others : options);
  const depth = wholeNumber('--depth', (options.depth as string | undefined) ?? null, 0);
  const opened = await open(shared, io);
  const { view } = opened;
  const root = args[0] === undefined ? view.map.thesis : opened.statement(args[0]);
  const wanted = new Set(opened.selected);
  const rows = treeBelow(root, { depth, wanted: (statement) => wanted.has(statement) });
  if (rows.length === 0) io.stderr.write('No entry matches.\n');
  const once = rows.filter((row) => !row.again && wanted.has(row.statement));
  await give(
    {
      rows: () => once.map((row) => view.record(row.statement)),
      fields: STATEMENT_FIELDS,
      columns: ['depth', 'id', 'kind', 'at', 'text'],
      text: (look) => renderTree(rows, view, look, verdicts),
      markdown: () => renderTreeMarkdown(rows),
    },
    shared,
    io,
  );
  return 'done';
}
