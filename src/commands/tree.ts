import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import { open } from '../cli/open.js';
import { flagOption, numberOption } from '../cli/option-kinds.js';
import { programCall } from '../cli/program-call.js';
import { hasManyEntries } from '../query/core.js';
import { STATEMENT_FIELDS } from '../query/record.js';
import { isSelecting } from '../query/select.js';
import { treeBelow } from '../query/tree.js';
import { legendLines } from '../render/legend.js';
import { renderTree, renderTreeMarkdown, type TreeForm } from '../render/tree.js';
import { wrap } from '../render/wrap.js';

/** `claims tree [id]`: the argument below the thesis, or below an entry; what is not selected is left out. */

const OPTIONS = {
  depth: numberOption('<levels>', 'Draw this many levels below the top', 0),
  all: flagOption('Draw everything; without it, a large file shows the core'),
  verdicts: flagOption('Write verdicts as words; --status alone does the same'),
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
  const isWhole = args[0] === undefined && !isSelecting(shared.selection) && options.depth === null;
  const isCore = isWhole && !options.all && hasManyEntries(view.map);
  const wanted = isCore ? view.core() : new Set(opened.selected);
  const rows = treeBelow(root, {
    depth: options.depth ?? undefined,
    wanted: (statement) => wanted.has(statement),
  });
  if (rows.length === 0) io.stderr.write('No entry matches.\n');
  const once = rows.filter((row) => !row.again && wanted.has(row.statement));
  const form: TreeForm = {
    verdicts: options.verdicts || bareStatus ? 'words' : 'signs',
    asked: (statement) => wanted.has(statement),
  };
  const all = view.map.statements.length;
  const tree = `${programCall(io)} tree`;
  const more = `These are the ${wanted.size} key entries. All ${all}: ${tree} --all; the first levels: ${tree} --depth 2.`;
  await giveAnswer(
    {
      rows: () => once.map((row) => view.record(row.statement)),
      fields: STATEMENT_FIELDS,
      columns: ['depth', 'id', 'kind', 'at', 'text'],
      text: (look) => {
        const shown = rows.map(({ statement }) => statement);
        const leads = shown.some((statement) => !wanted.has(statement));
        const legend = legendLines(shown, view, look, {
          verdicts: form.verdicts === 'signs',
          also: leads ? ['(…) only leads to others'] : [],
        });
        return [
          renderTree(rows, view, look, form),
          ...(legend.length === 0 ? [] : ['', ...legend]),
          ...(isCore ? ['', ...wrap(more, look.width)] : []),
        ].join('\n');
      },
      markdown: () => renderTreeMarkdown(rows, form),
    },
    shared,
    io,
  );
  return 'done';
}
