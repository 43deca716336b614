import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import {
  type FileToChange,
  fileToChange,
  goesToOutput,
  readAgain,
  writeChanged,
} from '../cli/file-to-change.js';
import { giveAnswer } from '../cli/give-answer.js';
import { choiceOption, flagOption } from '../cli/option-kinds.js';
import { programCall } from '../cli/program-call.js';
import { say } from '../cli/say.js';
import { ID_OWNERS, type IdPlace } from '../edit/id-places.js';
import { lineDiff } from '../edit/line-diff.js';
import { isRenameRefusal, type Rename, renameId } from '../edit/rename-id.js';
import { isRenamedDraft } from '../edit/renamed-draft.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { visible } from '../words/text.js';
import { lineStarts, placeInLines } from '../yaml/lines.js';

/** `claims rename <id> <new-id>`: gives an entry or a source another id, wherever the file names it. */

const OPTIONS = {
  dryRun: flagOption('Print the lines that would change, and change nothing'),
  of: choiceOption('<what>', 'Say whose id it is, if an entry and a source have the same', ID_OWNERS),
};

const FIELDS = ['file', 'line', 'column', 'of', 'role', 'from', 'to'] as const;

export const renameCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Give an entry or a source a new id. The file is changed in place, wherever it names the old id: also in the names of steps (a -> b), in "with" and in "expect". Nothing else in it changes.',
    examples: [
      ['claims rename threat-grave threat-real --dry-run', 'See the lines that would change'],
      [
        'claims rename lisbon-declaration-2010 lisbon-2010 --dry-run --json',
        'Every place of a source, as data',
      ],
    ],
    note: 'With -f -, the file is read from standard input, and the changed file goes to standard output. What was saved under the old id, such as your stance in "claims step", is not found under the new one.',
  },
  fields: FIELDS,
  run,
});

async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  const [from = '', to = ''] = args;
  const file = await fileToChange(options.dryRun ? false : 'rename ID NEW-ID -f FILE', shared, io);
  const asksForData = shared.format !== null || shared.fields !== null;
  if (goesToOutput(file) && asksForData && !options.dryRun)
    throw new Failure(
      'usage',
      'with -f - the changed file goes to standard output; leave out the format, or add --dry-run',
    );
  const rename = renameId(file.yaml, { from, to, of: options.of });
  if (isRenameRefusal(rename)) {
    const hint = rename.reason === 'ambiguous' ? 'add --of entry or --of source' : rename.hint;
    throw new Failure('usage', [rename.message, ...(hint === null ? [] : [hint])].join('; '));
  }
  await refuseOtherMap(file, rename, () => programCall(io));
  const places = placesOf(file, rename);
  const { name } = file.input;
  if (!options.dryRun) await writeChanged(file, rename.edits, shared, io);
  if (!options.dryRun && goesToOutput(file)) {
    say(summaryOf(rename, places, name), shared, io);
    return 'done';
  }
  await giveAnswer(
    {
      rows: () => places,
      fields: FIELDS,
      columns: ['file', 'line', 'column', 'role'],
      text: ({ width }) =>
        options.dryRun
          ? lineDiff(name, file.yaml.written, rename.edits).map(visible).join('\n')
          : wrap(summaryOf(rename, places, name), width).join('\n'),
    },
    shared,
    io,
  );
  return 'done';
}

/** That the changed file would say something else than the old one with the id renamed is a failure, before anything is written. */
async function refuseOtherMap(file: FileToChange, rename: Rename, call: () => string): Promise<void> {
  const again = await readAgain(file, rename.edits);
  if (again.draft !== null && isRenamedDraft(file.draft, again.draft, rename)) return;
  throw new Failure(
    'content',
    `${file.input.name}: was not changed, since a text would change that is not this id; rename it by hand, and run ${call()} check`,
  );
}

/** Each place that changes, as it is printed. */
function placesOf({ yaml, input }: FileToChange, { places, from, to, of }: Rename) {
  const lines = lineStarts(yaml.written);
  return places.map(({ span, role }: IdPlace) => {
    const { line, column } = placeInLines(yaml.written, lines, ...span);
    return { file: input.name, line, column, of, role, from, to };
  });
}

function summaryOf({ from, to }: Rename, places: readonly { readonly line: number }[], name: string): string {
  const lines = [...new Set(places.map(({ line }) => String(line)))];
  const where = lines.length === 1 ? `line ${lines[0]}` : `lines ${listAnd(lines)}`;
  return `Renamed "${from}" to "${to}": ${counted(places.length, 'place')} in ${name}, ${where}.`;
}
