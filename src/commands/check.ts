import { type CheckedFile, checkFile } from '../cli/check-file.js';
import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { givePieces } from '../cli/give-answer.js';
import { type FilePart, giveSeveral } from '../cli/give-several.js';
import { locate, STDIN_NAME } from '../cli/locate.js';
import { summaryMeanings } from '../cli/meanings.js';
import { type NamedFile, namedFiles } from '../cli/named-files.js';
import { openedMap, openMap, refuseValue } from '../cli/open.js';
import { flagOption, wordOption } from '../cli/option-kinds.js';
import { programVersion } from '../cli/program-version.js';
import { reportedPath } from '../cli/reported-path.js';
import { ALL_FORMS, type Shared } from '../cli/shared-options.js';
import type { Given, Taken } from '../completion/grammar.js';
import { CHECK_FORMS } from '../formats/check-forms.js';
import type { LocatedProblem } from '../formats/located-problem.js';
import type { ArgumentMap } from '../map/model.js';
import { PROBLEM_FIELDS, type Problem, problemRecord } from '../map/problem.js';
import { selectionOfSeveral, wrongEverywhere } from '../query/selection-of-several.js';
import {
  type CheckTally,
  checkParts,
  checkTally,
  renderCheckTotal,
  wantedProblems,
} from '../render/checked.js';
import type { Look } from '../render/look.js';
import { type Row, textOfLines } from '../render/output.js';

/** `claims check [file…]`: errors, gaps, expectations and places of one file or several, or of all below a folder. */

const FIELDS = Object.keys(PROBLEM_FIELDS);

const OPTIONS = {
  strict: flagOption('Exit with 1 for warnings too, not only for errors'),
  quiet: flagOption('Print only errors and warnings; nothing if there are none', { conflicts: ['accepted'] }),
  accepted: flagOption(
    'Also list the gaps that the file accepts (known); JSON and tables always do, as severity "accepted"',
  ),
  watch: flagOption('Check again each time you save, until you press q', { conflicts: ['strict', 'quiet'] }),
  text: wordOption('<file>', 'Look up every place and phrase in this copy of the text', {
    completes: 'files',
  }),
};

type CheckCall = Call<typeof OPTIONS>;

export const checkCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Find what is wrong with a claims file and what is missing from it: on which line, and how to fix it. Without a file, it checks the nearest claims.yaml; for a folder, all claims files in it and below it; for a pattern in quotes, all files that it matches.',
    values: { 'Forms of its own (--format)': summaryMeanings(CHECK_FORMS) },
    examples: [
      ['claims check claims.yaml', 'Errors, gaps and expected verdicts of a file'],
      ['claims check --gap unanswered .', 'All files below this folder, and only one kind of gap'],
      ['claims check --format csv claims.yaml', 'The same as a table'],
    ],
    note: 'A gap is something missing or doubtful; "claims help gaps" explains each. A gap that the file accepts (key "known") is never a warning.',
  },
  forms: [...ALL_FORMS, ...Object.keys(CHECK_FORMS)],
  fields: FIELDS,
  readsSeveral: true,
  narrowed: offers,
  run,
});

/** What still goes with what is typed. */
function offers({ options }: Given): Partial<Taken> {
  if (options.has('watch')) return { formats: [], fields: [], without: ['output', 'force'] };
  const isWritten = ['format', 'json', 'fields', 'output'].some((name) => options.has(name));
  const without = isWritten ? ['watch'] : [];
  if (Object.hasOwn(CHECK_FORMS, options.get('format') ?? '')) return { fields: [], without };
  return options.has('fields') ? { formats: ALL_FORMS, without } : { without };
}

async function run(call: CheckCall): Promise<Outcome> {
  const { options, shared, io } = call;
  if (options.watch) return watch(call);
  const { files, remarks } = namedFiles(namesOf(call), io);
  io.remarks.push(...remarks);
  refuseTextOfSeveral(options.text, files);
  refuseValue(wrongEverywhere(shared.selection));
  const tallies: CheckTally[] = [];
  await give(checkedFiles(files, call, tallies), files.length > 1, tallies, call);
  return outcomeOf(tallies, options.strict);
}

/** The files, one after the other; of each, how much is wrong with it is added to the tallies. */
async function* checkedFiles(
  files: readonly NamedFile[],
  { options, shared, form, io }: CheckCall,
  tallies: CheckTally[],
): AsyncGenerator<CheckedFile> {
  const selection = selectionOfSeveral(shared.selection);
  const areSeveral = files.length > 1;
  const isData = form !== null && form !== 'text';
  // Data has the gaps that a file accepts.
  const how = {
    text: options.text,
    accepted: options.accepted || isData || shared.fields !== null,
    drafts: true,
  };
  const opened = (map: ArgumentMap) => {
    selection.see(map);
    return areSeveral ? openedMap(map, shared, io) : openMap(map, shared, io);
  };
  // Until it is known that the selection is right, nothing is given.
  const held: CheckedFile[] = [];
  let areRead = false;
  for (const file of files) {
    const checked = await checkFile(file, how, shared, io, opened);
    areRead ||= checked.view !== null;
    tallies.push(checkTally(checked));
    held.push(checked);
    if (selection.isRight()) yield* held.splice(0);
  }
  // Where no file has a map, no value can be looked for.
  if (areRead) refuseValue(selection.wrong());
  yield* held;
}

async function watch(call: CheckCall): Promise<Outcome> {
  const { options, shared, form, io } = call;
  const { text, accepted } = options;
  if ((form ?? 'text') !== 'text' || shared.fields !== null || shared.output !== null)
    throw new Failure(
      'usage',
      '--watch shows what it finds as text; leave out --format, --fields and --output',
    );
  const names = namesOf(call).map((name) => name ?? locate(null, 'check FILE', io).name);
  if (text === '-' || names.some((name) => ['-', STDIN_NAME].includes(name)))
    throw new Failure('usage', 'standard input cannot be watched; name a file');
  refuseTextOfSeveral(text, namedFiles(names, io).files);
  const { watchChecks } = await import('../cli/check-watch.js');
  return watchChecks({ names, text, accepted, shared }, io);
}

function refuseTextOfSeveral(text: string | null, { length }: readonly NamedFile[]): void {
  if (text === null || length < 2) return;
  throw new Failure(
    'usage',
    '--text is the text of one file, and several are checked; write each file\'s own text into it (key "original")',
  );
}

/** The files, folders and patterns that are named; null for the file that is found without being named. */
function namesOf({ args, shared }: CheckCall): readonly (string | null)[] {
  const names = [...args, ...shared.files];
  return names.length > 0 ? names : [null];
}

async function give(
  checked: AsyncGenerator<CheckedFile>,
  areSeveral: boolean,
  tallies: readonly CheckTally[],
  { options, shared, form, io }: CheckCall,
): Promise<void> {
  const own = CHECK_FORMS[form ?? ''];
  if (own !== undefined) {
    refuseFields(shared, form);
    const located: LocatedProblem[] = [];
    for await (const { problems, named } of checked) {
      const file = named === null ? null : reportedPath(named, io);
      for (const problem of wantedProblems(problems, options.accepted)) located.push({ ...problem, file });
    }
    await givePieces((await own.load())(located, programVersion(io)), shared, io);
    return;
  }
  const end = (look: Look) => (options.quiet ? '' : renderCheckTotal(tallies, look));
  await giveSeveral(
    {
      fields: FIELDS,
      columns: ['file', 'line', 'severity', 'code', 'id', 'message'],
      between: '',
      ofFiles: areSeveral,
      end,
    },
    partsOf(checked, options),
    shared,
    io,
  );
}

async function* partsOf(
  checked: AsyncGenerator<CheckedFile>,
  options: CheckCall['options'],
): AsyncGenerator<FilePart> {
  for await (const file of checked) yield partOf(file, options);
}

function partOf(file: CheckedFile, options: CheckCall['options']): FilePart {
  const { problems, named } = file;
  return {
    rows: () =>
      // The name as it is, also where it has a line's end in it.
      problemRecords(wantedProblems(problems, !options.quiet), named),
    text: (look) => textOfLines(checkParts(file, options, look)),
  };
}

/** Problems as they are printed, each made when it is asked for, with the name of their file where it has one. */
function* problemRecords(problems: readonly Problem[], named: string | null): Generator<Row> {
  for (const problem of problems) yield problemRecord(problem, named ?? problem.file);
}

function refuseFields({ fields }: Shared, form: string | null): void {
  if (fields !== null) throw new Failure('usage', `--fields does not go with --format ${form}`);
}

function outcomeOf(tallies: readonly CheckTally[], isStrict: boolean): Outcome {
  if (tallies.some((file) => file.isUnreadable)) return 'unreadable';
  return tallies.some(({ error, warning }) => error > 0 || (isStrict && warning > 0)) ? 'failed' : 'done';
}
