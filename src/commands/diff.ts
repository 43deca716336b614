import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { gitDiff } from '../cli/git-diff.js';
import { giveAnswer } from '../cli/give-answer.js';
import { flagOption, wordOption } from '../cli/option-kinds.js';
import { say } from '../cli/say.js';
import type { Shared } from '../cli/shared-options.js';
import { readVersions } from '../cli/versions.js';
import { renderDiff } from '../comparing/diff-lines.js';
import { diffMarkdown } from '../comparing/diff-markdown.js';
import { DIFF_COLUMNS, DIFF_FIELDS, diffRecords } from '../comparing/diff-record.js';
import { diffSummary } from '../comparing/diff-summary.js';
import { isSameArgument, type MapDiff, mapDiff } from '../comparing/map-diff.js';
import { newMapDiff, newMapSentence } from '../comparing/new-map.js';
import { selectedDiff } from '../comparing/selected-diff.js';
import type { ArgumentMap } from '../map/model.js';
import { asOf } from '../query/as-of.js';
import { isSelecting, select, wrongSelection } from '../query/select.js';
import { type View, viewOf } from '../query/view.js';
import { inlineMarkdown } from '../render/markdown.js';
import { wrap } from '../render/wrap.js';

/** `claims diff [old] [new]`: what changed in the argument between two versions of a map, and which verdicts that turned. */

const OPTIONS = {
  since: wordOption('<revision>', 'Compare with this revision of Git instead of HEAD'),
  stat: flagOption('Print only how much changed', { conflicts: ['quiet'] }),
  quiet: flagOption('Print nothing; only the exit code tells'),
  git: flagOption('Take the arguments that Git gives an external diff, and always exit with 0', {
    conflicts: ['since', 'quiet'],
  }),
};

type DiffCall = Call<typeof OPTIONS>;

export const diffCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Show what changed in the argument from one version of a map to the next: entries, relations, sources, and for each verdict that changed the one change that did it. Order, comments and the way that YAML is written do not count. With one file (or none: claims.yaml) the last commit is the old version.',
    examples: [
      ['claims diff old.yaml new.yaml', 'What changed between two files'],
      ['claims diff', 'What changed in the nearest claims.yaml since the last commit'],
      ['claims diff --since v1.0 --format markdown', 'The same since a tag, for a pull request'],
    ],
    note: 'One of the two files can be - for standard input. The exit code is 0 if the argument is the same, 1 if it is different, and 2 if it could not be compared. With selection options, only changes in entries that match, before or after, are shown. For Git: git config diff.claims.command "claims diff --git", and the line "claims.yaml diff=claims" in .gitattributes.',
  },
  fields: DIFF_FIELDS,
  run,
});

async function run(call: DiffCall): Promise<Outcome> {
  const { args, options, shared, io } = call;
  if (options.git) {
    refuseForGit(shared, call.form);
    await gitDiff(args, options.stat, shared, io);
    return 'done';
  }
  if (args.length > 2) throw new Failure('usage', `"diff" compares two files; leave out "${args[2]}"`);
  if (options.stat && (shared.format !== null || shared.fields !== null))
    throw new Failure('usage', '--stat is for text; leave out the format and --fields');
  const versions = await readVersions(args, options.since, shared, io);
  const now = versionView(versions.now, shared);
  const old = versions.old === null ? null : versionView(versions.old, shared);
  const diff = old === null ? newMapDiff(now) : mapDiff(old, now);
  const wanted = wantedOf(diff, old ?? now, now, shared);
  const isNew = old === null;
  if (options.quiet) return isNew || !isSameArgument(wanted) ? 'different' : 'done';
  await give(diff, wanted, isNew ? newMapSentence(now.map) : null, call);
  const [before, after] = versions.called;
  if (args.length === 0) say(`Compared ${after} with ${before}.`, shared, io);
  if (isNew || !isSameArgument(wanted)) return 'different';
  say(sameWords(isSelecting(shared.selection), versions.isSameFile), shared, io);
  return 'done';
}

function refuseForGit(shared: Shared, form: string | null): void {
  const isOther = (form ?? 'text') !== 'text' || shared.fields !== null || shared.output !== null;
  if (isOther || isSelecting(shared.selection) || shared.asOf !== null || shared.file !== null)
    throw new Failure(
      'usage',
      '--git prints the whole comparison as text; of other options it takes only --stat and those of the screen',
    );
}

function versionView(map: ArgumentMap, { asOf: day }: Shared): View {
  return viewOf(day === null ? map : asOf(map, day));
}

/** What is selected; a value that neither version knows is a failure. */
function wantedOf(diff: MapDiff, old: View, now: View, { selection }: Shared): MapDiff {
  if (!isSelecting(selection)) return diff;
  const wrong = wrongSelection(selection, now.map);
  if (wrong !== null && wrongSelection(selection, old.map) !== null)
    throw new Failure('usage', `--${wrong.criterion}: ${wrong.message}`);
  return selectedDiff(diff, new Set([...select(selection, old), ...select(selection, now)]));
}

/** Of a new map, people are told in one sentence that it is one. */
async function give(
  diff: MapDiff,
  wanted: MapDiff,
  isNew: string | null,
  { options, shared, io }: DiffCall,
): Promise<void> {
  await giveAnswer(
    {
      rows: () => diffRecords(diff, wanted),
      fields: DIFF_FIELDS,
      columns: DIFF_COLUMNS,
      text: (look) => {
        if (isNew !== null) return wrap(isNew, look.width).join('\n');
        if (!options.stat) return renderDiff(wanted, look);
        return isSameArgument(wanted) ? '' : wrap(diffSummary(wanted), look.width).join('\n');
      },
      markdown: () => (isNew === null ? diffMarkdown(wanted) : `${inlineMarkdown(isNew)}\n`),
    },
    shared,
    io,
  );
}

function sameWords(isSelection: boolean, isSameFile: boolean): string {
  if (isSelection) return 'Nothing of what is selected is different.';
  return isSameFile
    ? 'The files are the same.'
    : 'The argument is the same; only how it is written is different.';
}
