import { type Call, defineCommand } from '../cli/command.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { giveAnswer } from '../cli/give-answer.js';
import { inputNamed, refuseToReplace } from '../cli/input.js';
import type { Io } from '../cli/io.js';
import { openMap } from '../cli/open.js';
import { flagOption, wordOption } from '../cli/option-kinds.js';
import { originalTextOf, type TextFault } from '../cli/original-text.js';
import { programCall } from '../cli/program-call.js';
import { readMapOrProblems } from '../cli/read-map.js';
import type { Shared } from '../cli/shared-options.js';
import { shellWord } from '../cli/shell-word.js';
import type { Reading } from '../file/read-claims.js';
import type { Gap } from '../map/gap.js';
import type { Supposition } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import {
  briefProblemText,
  errorProblem,
  PROBLEM_FIELDS,
  type Problem,
  problemPlace,
  problemsInOrder,
  type Severity,
} from '../map/problem.js';
import { compareWithOriginal } from '../original/compare-with-original.js';
import { canBeTested, expectationsOf, type Failed, failedExpectations } from '../query/expectations.js';
import { findGaps } from '../query/gaps.js';
import { type Checked, renderChecked } from '../render/checked.js';
import { renderProblems } from '../render/problems.js';
import { verdictVerb } from '../render/verdict-words.js';
import { misreadings } from '../yaml/misreadings.js';

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
  const checked: FileChecked[] = [];
  for (const file of args.length > 0 ? args : [shared.file])
    checked.push(await checkFile(file, shared, options.text, io));
  const problems = checked.flatMap((file) => file.problems);
  await giveAnswer(
    {
      rows: () => problems.map(({ excerpt: _, ...record }) => record),
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

interface FileChecked extends Checked {
  readonly problems: readonly Problem[];
}

async function checkFile(
  file: string | null,
  shared: Shared,
  text: string | null,
  io: Io,
): Promise<FileChecked> {
  const input = await inputNamed(file, true, io);
  if ('reason' in input) {
    const { name, reason } = input;
    return withoutMap(name, [errorProblem(name, null, 'unreadable', { message: reason, hint: null })]);
  }
  refuseToReplace(input, shared, io);
  const reading = await readMapOrProblems(input);
  const misread = reading.yaml === null ? [] : misreadings(reading.yaml, reading.name);
  if (reading.map === null)
    return withoutMap(reading.name, problemsInOrder([...reading.problems, ...misread]));
  const { view, selected } = openMap(reading.map, shared, io);
  const { original, fault } = await originalTextOf(input, view.map, text, shared, io);
  const comparison = original === null ? null : compareWithOriginal(view.map, original);
  const wanted = new Set(selected);
  const narrowed = selected.length < view.map.statements.length;
  const gaps = findGaps(view, comparison?.gaps ?? null).filter(({ statement }) =>
    statement === null ? !narrowed : wanted.has(statement),
  );
  const expectations = expectationsOf(reading.map).filter((expected) => canBeTested(expected, view.map));
  const wrong = failedExpectations(expectations, view).map((failed) =>
    expectationProblem(failed, reading, io),
  );
  const unread = fault === null ? [] : [faultProblem(fault, reading)];
  const problems = problemsInOrder([
    ...misread,
    ...unread,
    ...wrong,
    ...gaps.map((gap) => gapProblem(gap, reading)),
  ]);
  return {
    name: reading.name,
    problems,
    statements: view.map.statements,
    expected: expectations.length,
    comparison,
  };
}

function withoutMap(name: string, problems: readonly Problem[]): FileChecked {
  return { name, problems, statements: null, expected: null, comparison: null };
}

function gapProblem(gap: Gap, reading: Reading): Problem {
  const place = reading.placeOf(gap.where);
  return {
    ...problemPlace(reading.name, place),
    severity: gap.accepted === null ? 'warning' : 'accepted',
    code: gap.code,
    id: gap.statement?.id ?? null,
    message: briefProblemText(gap.message),
    hint: gap.accepted,
    excerpt: gap.accepted === null ? (place?.excerpt ?? null) : null,
  };
}

function expectationProblem(failed: Failed, reading: Reading, io: Io): Problem {
  const { name, node, status, came, supposition, where } = failed;
  const supposed = supposition === null ? [] : supposedWords(supposition);
  const also = supposed.length === 0 ? '' : ` with ${supposed.join(' ')}`;
  const asked = ['evaluate', shellWord(name), ...supposed].join(' ');
  const shows = supposed.length === 0 ? `show ${nodeAnchor(node).id}` : asked;
  return errorProblem(reading.name, reading.placeOf(where), 'expectation', {
    message: `the file expects that "${name}" ${verdictVerb(status)}${also}, but it ${verdictVerb(came)}`,
    hint: `"${programCall(io)} ${shows}" shows why; change the argument or the expectation`,
    id: node.node === 'statement' ? name : null,
  });
}

/** A supposition as the options of `claims evaluate`. */
function supposedWords({ grant, drop }: Supposition): string[] {
  return [
    ...grant.map((name) => `--grant ${shellWord(name)}`),
    ...drop.map((name) => `--drop ${shellWord(name)}`),
  ];
}

function faultProblem({ key, message }: TextFault, reading: Reading): Problem {
  const hint = key === 'original' ? 'correct the name, or remove the key' : 'correct this, or remove the key';
  return errorProblem(reading.name, reading.placeOf([key]), 'original', { message, hint });
}
