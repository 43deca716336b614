import { type CheckedReading, checkReading, checkUnread, withoutMap } from '../checking/check-reading.js';
import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { giveAnswer } from '../cli/give-answer.js';
import { inputNamed, refuseToReplace } from '../cli/input.js';
import type { Io } from '../cli/io.js';
import { openMap } from '../cli/open.js';
import { flagOption, wordOption } from '../cli/option-kinds.js';
import { originalTextOf } from '../cli/original-text.js';
import { programCall } from '../cli/program-call.js';
import { readMapOrProblems } from '../cli/read-map.js';
import type { Shared } from '../cli/shared-options.js';
import { errorProblem, PROBLEM_FIELDS, problemRecord, type Severity } from '../map/problem.js';
import { renderChecked } from '../render/checked.js';
import { renderProblems } from '../render/problems.js';

/** `claims check [file…]`: errors, gaps, expectations and places of one file or several. */

const FIELDS = Object.keys(PROBLEM_FIELDS);

const OPTIONS = {
  strict: flagOption('Exit with 1 for warnings too, not only for errors'),
  text: wordOption('<file>', 'Look up every place and phrase in this copy of the text', {
    completes: 'files',
  }),
};

export const checkCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Find what is wrong with a claims file and what is missing from it: on which line, and how to fix it. Without a file, the nearest claims.yaml is checked.',
    examples: [
      ['claims check claims.yaml', 'Errors, gaps and expected verdicts of a file'],
      ['claims check --tag cost claims.yaml', 'Only the gaps of some entries'],
      ['claims check --format csv claims.yaml', 'The same as a table'],
    ],
    note: 'A gap is something missing or doubtful; "claims help gaps" explains each. A gap that the file accepts (key "known") is never a warning.',
  },
  fields: FIELDS,
  run,
});

async function run({ args, options, shared, io }: Call<typeof OPTIONS>): Promise<Outcome> {
  if (args.length > 0 && shared.file !== null)
    throw new Failure(
      'usage',
      `write all files after "check", without -f: ${programCall(io)} check ${shared.file} …`,
    );
  const checked: CheckedReading[] = [];
  for (const file of args.length > 0 ? args : [shared.file])
    checked.push(await checkFile(file, shared, options.text, io));
  const problems = checked.flatMap((file) => file.problems);
  await giveAnswer(
    {
      rows: () => problems.map((problem) => ({ ...problemRecord(problem) })),
      fields: FIELDS,
      columns: ['file', 'line', 'severity', 'code', 'id', 'message'],
      text: (look) =>
        checked
          .map((file) =>
            [renderProblems(file.problems, look), renderChecked(file, look)]
              .filter((part) => part !== '')
              .join('\n'),
          )
          .join('\n'),
    },
    shared,
    io,
  );
  if (problems.some(({ code }) => code === 'unreadable')) return 'unreadable';
  const fails = (severity: Severity) => severity === 'error' || (severity === 'warning' && options.strict);
  return problems.some(({ severity }) => fails(severity)) ? 'failed' : 'done';
}

async function checkFile(
  file: string | null,
  shared: Shared,
  text: string | null,
  io: Io,
): Promise<CheckedReading> {
  const input = await inputNamed(file, true, io);
  if ('reason' in input) {
    const { name, reason } = input;
    return withoutMap(name, [errorProblem(name, null, 'unreadable', { message: reason, hint: null })]);
  }
  refuseToReplace(input, shared, io);
  const reading = await readMapOrProblems(input);
  if (reading.map === null) return checkUnread(reading);
  const { view, selected } = openMap(reading.map, shared, io);
  const found = await originalTextOf(input, view.map, text, shared, io);
  return checkReading(reading, { view, selected, text: found, call: programCall(io) });
}
