import { type CheckedFile, checkFile } from '../cli/check-file.js';
import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { filesToCheck, type ToCheck } from '../cli/files-to-check.js';
import { giveAnswer, givePieces } from '../cli/give-answer.js';
import { locate, STDIN_NAME } from '../cli/locate.js';
import { summaryMeanings } from '../cli/meanings.js';
import { flagOption, wordOption } from '../cli/option-kinds.js';
import { programCall } from '../cli/program-call.js';
import { programVersion } from '../cli/program-version.js';
import { reportedPath } from '../cli/reported-path.js';
import { ALL_FORMS, type Shared } from '../cli/shared-options.js';
import type { Given, Taken } from '../completion/grammar.js';
import { CHECK_FORMS } from '../formats/check-forms.js';
import { PROBLEM_FIELDS, problemRecord, type Severity } from '../map/problem.js';
import { renderCheck, wantedProblems } from '../render/checked.js';

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
      'Find what is wrong with a claims file and what is missing from it: on which line, and how to fix it. Without a file, it checks the nearest claims.yaml; for a folder, all claims files in it and below it.',
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
  const { files } = filesToCheck(namesOf(call), io);
  refuseTextOfSeveral(options.text, files);
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await checkFile(file, options.text, shared, io));
  await give(checked, call);
  return outcomeOf(checked, options.strict);
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
  refuseTextOfSeveral(text, filesToCheck(names, io).files);
  const { watchChecks } = await import('../cli/check-watch.js');
  return watchChecks({ names, text, accepted, shared }, io);
}

function refuseTextOfSeveral(text: string | null, { length }: readonly ToCheck[]): void {
  if (text === null || length < 2) return;
  throw new Failure(
    'usage',
    '--text is the text of one file, and several are checked; write each file\'s own text into it (key "original")',
  );
}

/** The files and folders that are named; null for the file that is found without being named. */
function namesOf({ args, shared, io }: CheckCall): readonly (string | null)[] {
  if (args.length > 0 && shared.file !== null)
    throw new Failure(
      'usage',
      `write all files after "check", without -f: ${programCall(io)} check ${shared.file} …`,
    );
  return args.length > 0 ? args : [shared.file];
}

async function give(
  checked: readonly CheckedFile[],
  { options, shared, form, io }: CheckCall,
): Promise<void> {
  const own = CHECK_FORMS[form ?? ''];
  if (own !== undefined) {
    refuseFields(shared, form);
    const write = await own.load();
    const located = checked.flatMap(({ problems, named }) => {
      const file = named === null ? null : reportedPath(named, io);
      return wantedProblems(problems, options.accepted).map((problem) => ({ ...problem, file }));
    });
    await givePieces(write(located, programVersion(io)), shared, io);
    return;
  }
  await giveAnswer(
    {
      rows: () =>
        checked.flatMap(({ problems, named }) =>
          wantedProblems(problems, !options.quiet).map((problem) => ({
            ...problemRecord(problem),
            // As it is, also where it has a line's end in it.
            file: named ?? problem.file,
          })),
        ),
      fields: FIELDS,
      columns: ['file', 'line', 'severity', 'code', 'id', 'message'],
      text: (look) => renderCheck(checked, options, look),
    },
    shared,
    io,
  );
}

function refuseFields({ fields }: Shared, form: string | null): void {
  if (fields !== null) throw new Failure('usage', `--fields does not go with --format ${form}`);
}

function outcomeOf(checked: readonly CheckedFile[], isStrict: boolean): Outcome {
  const problems = checked.flatMap((file) => file.problems);
  if (problems.some(({ code }) => code === 'unreadable')) return 'unreadable';
  const fails = (severity: Severity) => severity === 'error' || (severity === 'warning' && isStrict);
  return problems.some(({ severity }) => fails(severity)) ? 'failed' : 'done';
}
