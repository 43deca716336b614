import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import { open } from '../cli/open.js';
import { flagOption, numberOption } from '../cli/option-kinds.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { treeBelow } from '../query/tree.js';
import { renderTree, renderTreeMarkdown } from '../render/tree.js';

/** `claims tree [id]`: the argument below the thesis, or below an entry; what is not selected is left out. */

const OPTIONS = {
  depth: numberOption('<levels>', 'Draw this many levels below the top', 0),
  verdicts: flagOption('Say of each entry whether it stands; --status alone does the same'),
};

export const treeCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Draw everything that supports or attacks the thesis, or an entry, as a tree. With selection options, only the entries that fit and those above them are drawn.',
    examples: [
      ['claims tree --depth 1', 'The main reasons, and the objections to the thesis itself'],
      ['claims tree threat-grave --verdicts', 'Everything below one claim, and whether it stands'],
      ['claims tree --in-text', 'Only what the text itself says'],
    ],
  },
  fields: STATEMENT_FIELDS,
  takesBareStatus: true,
  run,
});

async function run({ args, options, shared, bareStatus, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const opened = await open(shared, io);
  const { view } = opened;
  const root = args[0] === undefined ? view.map.thesis : opened.statement(args[0]);
  const wanted = new Set(opened.selected);
  const rows = treeBelow(root, {
    depth: options.depth ?? undefined,
    wanted: (statement) => wanted.has(statement),
  });
  if (rows.length === 0) io.stderr.write('No entry matches.\n');
  const once = rows.filter((row) => !row.again && wanted.has(row.statement));
  await giveAnswer(
    {
      rows: () => once.map((row) => view.record(row.statement)),
      fields: STATEMENT_FIELDS,
      columns: ['depth', 'id', 'kind', 'at', 'text'],
      text: (look) => renderTree(rows, view, look, options.verdicts || bareStatus),
      markdown: () => renderTreeMarkdown(rows),
    },
    shared,
    io,
  );
  return 'done';
}
