import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { giveAnswer } from '../cli/give-answer.js';
import type { Io } from '../cli/io.js';
import { open } from '../cli/open.js';
import { flagOption, numberOption } from '../cli/option-kinds.js';
import { programCall } from '../cli/program-call.js';
import { say } from '../cli/say.js';
import type { Shared } from '../cli/shared-options.js';
import type { Statement } from '../map/model.js';
import { hasManyEntries, MANY_ENTRIES } from '../query/core.js';
import { recordsOf, STATEMENT_FIELDS } from '../query/record.js';
import { isSelecting } from '../query/select.js';
import { selectedTree } from '../query/selected-tree.js';
import { deepestLevelOf, treeBelow } from '../query/tree.js';
import { legendLines } from '../render/legend.js';
import { textOfLines } from '../render/output.js';
import { leftOutLegend, renderTreeMarkdown, type TreeForm, treeLines } from '../render/tree.js';
import { wrap } from '../render/wrap.js';

/** `claims tree [id]`: the argument below the thesis, or below an entry; what is not selected is left out. */

const OPTIONS = {
  depth: numberOption('<levels>', 'Draw this many levels below the top', 0),
  all: flagOption(
    'Draw everything; without it, a large file shows the core, and a terminal the upper levels of a large branch',
  ),
  verdicts: flagOption('Print verdicts as words in a narrow window, too; --status alone does the same'),
};

export const treeCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Draw everything that supports or attacks the thesis, or an entry, as a tree. Of a large file it draws the core. With selection options it draws the entries that fit, and in brackets those that lead to them.',
    examples: [
      ['claims tree --depth 1', 'What supports and what attacks the thesis itself'],
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
  const isSelected = isSelecting(shared.selection);
  const isCore =
    args[0] === undefined &&
    !isSelected &&
    options.depth === null &&
    !options.all &&
    hasManyEntries(view.map);
  const wanted = isCore ? view.core() : new Set(opened.selected);
  const isWanted = (statement: Statement) => wanted.has(statement);
  const isNarrow = (isSelected || isCore) && options.depth === null;
  const below = (depth: number | null) => treeBelow(root, { depth: depth ?? undefined, wanted: isWanted });
  const whole = isNarrow ? selectedTree(root, isWanted) : below(options.depth);
  // Somebody at a terminal sees the upper levels of a large branch; a pipe gets it whole.
  const isView = !isSelected && !isCore && options.depth === null && !options.all && isSeen(shared, io);
  const deepest = isView ? deepestLevelOf(whole, MANY_ENTRIES) : null;
  const rows = deepest === null ? whole : below(deepest);
  if (rows.length === 0) io.stderr.write('No entry matches.\n');
  const once = rows.flatMap(({ again, statement }) =>
    again === null && wanted.has(statement) ? [statement] : [],
  );
  const form: TreeForm = {
    verdicts: options.verdicts || bareStatus ? 'words' : 'signs',
    asked: isWanted,
  };
  const all = view.map.statements.length;
  const tree = `${programCall(io)} tree`;
  const more = isCore
    ? `These are the ${wanted.size} core entries. All ${all}: ${tree} --all; the first levels: ${tree} --depth 2.`
    : `This is as far as level ${deepest}. All levels: ${[tree, ...args, '--all'].join(' ')}`;
  // As text it ends with this; as data it is said beside it.
  if (isCore && shared.format !== null) say(more, shared, io);
  await giveAnswer(
    {
      rows: (keys) => recordsOf(once, view, keys),
      fields: STATEMENT_FIELDS,
      columns: ['depth', 'id', 'kind', 'at', 'text'],
      text: (look) => {
        const shown = rows.map(({ statement }) => statement);
        const leads = shown.some((statement) => !wanted.has(statement));
        const legend = legendLines(shown, view, look, {
          verdicts: form.verdicts === 'signs',
          also: [
            ...(leads ? [`(${look.signs.more}) only leads to others`] : []),
            ...leftOutLegend(rows, look),
          ],
        });
        const below = [
          ...(legend.length === 0 ? [] : ['', ...legend]),
          ...(isCore || deepest !== null ? ['', ...wrap(more, look.width)] : []),
        ];
        return textOfLines(withBelow(treeLines(rows, view, look, form), below));
      },
      markdown: () => renderTreeMarkdown(rows, form),
    },
    shared,
    io,
  );
  return 'done';
}

/** A tree with what stands below it. */
function* withBelow(tree: Iterable<string>, below: readonly string[]): Generator<string> {
  yield* tree;
  yield* below;
}

/** Whether the answer is read by somebody at a terminal, as text. */
function isSeen({ format, fields, output }: Shared, io: Io): boolean {
  return io.stdout.isTTY === true && format === null && fields === null && output === null;
}
