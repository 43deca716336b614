import { type Call, defineCommand } from '../cli/command.js';
import { type Evaluand, evaluandOf, openEvaluand } from '../cli/evaluand.js';
import {
  EVALUATION_COLUMNS,
  evaluationForm,
  type Question,
  refuseWithoutEffect,
} from '../cli/evaluate-effects.js';
import { evaluateOffers } from '../cli/evaluate-offers.js';
import type { Outcome } from '../cli/exit-codes.js';
import { Failure } from '../cli/failure.js';
import { refuseFilesAsWords } from '../cli/files-as-words.js';
import { giveAnswer } from '../cli/give-answer.js';
import type { FilePart } from '../cli/give-several.js';
import { fileOption } from '../cli/input.js';
import type { Io } from '../cli/io.js';
import { namesSeveral } from '../cli/named-files.js';
import {
  choiceOption,
  flagOption,
  numberOption,
  optionWithDefault,
  wordsOption,
} from '../cli/option-kinds.js';
import { programCall } from '../cli/program-call.js';
import { say } from '../cli/say.js';
import { selectedNodes } from '../cli/selected-nodes.js';
import type * as Several from '../cli/several.js';
import { type View, viewWithLabels } from '../query/view.js';
import { askEvaluation } from '../render/ask-evaluation.js';
import { renderEvaluation } from '../render/evaluation.js';
import type { EvaluationPage } from '../render/evaluation-page.js';
import { EVALUATION_FIELDS, evaluationRecord } from '../render/evaluation-record.js';
import { fileHeading } from '../render/file-heading.js';
import type { Look } from '../render/look.js';
import type { Answer } from '../render/output.js';
import { verdictRows } from '../render/verdict-rows.js';
import { AIMS } from '../verdict/advise.js';
import { BURDENS } from '../verdict/burden.js';
import {
  type Evaluated,
  type EvaluationTerms,
  evaluateSubject,
  grantedAndDropped,
} from '../verdict/evaluate-subject.js';
import { mapLabelsOf } from '../verdict/map-labels.js';
import { SEMANTICS } from '../verdict/semantics.js';
import { namesOf } from '../words/names-of.js';
import { shellWord } from '../words/shell-word.js';

/** `claims evaluate [id]`: what stands and why, what if, what to answer, and which positions there are. */

const OPTIONS = {
  burden: optionWithDefault(
    'granted',
    choiceOption('<burden>', 'Who has to give reasons: granted or evidence', namesOf(BURDENS)),
  ),
  grant: wordsOption('<id>', 'Suppose that this entry or step stands, and say what changes', {
    completes: 'entries',
  }),
  drop: wordsOption('<id>', 'Suppose that this entry or step falls, and say what changes', {
    completes: 'entries',
  }),
  answer: flagOption('Find the fewest objections to answer so that the entry stands', {
    conflicts: ['topple'],
  }),
  topple: flagOption(
    'Find the fewest entries to refute so that the entry no longer stands (an undecided entry: so that it falls)',
  ),
  size: optionWithDefault(
    20,
    numberOption('<members>', 'With --answer or --topple, look for sets of at most this many entries', 1),
  ),
  semantics: choiceOption(
    '<semantics>',
    'List the positions: complete, preferred or stable ones',
    namesOf(SEMANTICS),
  ),
  accept: choiceOption(
    '<mode>',
    'Say whether the entry stands in some or in all positions: preferred ones, unless --semantics names others',
    ['some', 'all'],
  ),
  limit: optionWithDefault(10, numberOption('<number>', 'Print at most this many sets or positions', 1)),
  seconds: optionWithDefault(10, numberOption('<number>', 'Search for at most this many seconds', 1)),
  solver: choiceOption(
    '<program>',
    'With --semantics or --accept, search with a program that is installed: clingo. Its answers are checked',
    ['clingo'],
  ),
  strength: flagOption('Within each verdict, sort by strength (this does not measure truth)'),
  tree: flagOption('Draw the reasons for the verdict as a tree', {
    conflicts: ['answer', 'topple', 'accept', 'semantics', 'strength'],
  }),
  all: flagOption('Explain everything, not only what matters most', {
    conflicts: ['answer', 'topple', 'accept', 'semantics', 'strength', 'tree'],
  }),
  exitStatus: flagOption(
    'Exit with 1 if the entry does not stand or --accept says no; with 2 if the time ran out',
  ),
};

type EvaluateCall = Call<typeof OPTIONS>;

export const evaluateCommand = defineCommand({
  options: OPTIONS,
  help: {
    about:
      'Work out whether an entry stands, falls or is undecided, and say why. Without an id, the thesis is evaluated.',
    values: { 'Burdens (--burden)': BURDENS, 'Positions (--semantics)': SEMANTICS },
    examples: [
      ['claims evaluate guarantee-exists', 'Whether the claim stands, and why'],
      ['claims evaluate pledge-is-guarantee --answer', 'What has to be answered for it to stand'],
      ['claims evaluate --drop joint-planning-more', 'What changes if this objection falls'],
    ],
    note: 'A step is named with an arrow: claims evaluate "force-pledge -> guarantee-exists". A file that ends in .af, .apx or .tgf is an abstract framework: arguments that only attack each other. Several files: repeat -f, or name a folder or a pattern.',
  },
  fields: ['file', ...EVALUATION_FIELDS],
  readsSeveral: true,
  relations: true,
  narrowed: evaluateOffers,
  run,
});

async function run(call: EvaluateCall): Promise<Outcome> {
  const { args, options, given, shared, io } = call;
  refuseFilesAsWords(args, io);
  if (namesSeveral(shared, io)) return evaluateSeveral(call);
  const evaluand = await openEvaluand(shared, options, io);
  const named = args[0] !== undefined;
  const explains = named || evaluand.view !== null;
  const question: Question = { given, shared, named, explains };
  refuseWithoutEffect(question);
  const page = await pageOf(evaluand, call);
  if (page === null) return 'interrupted';
  await giveAnswer(answerOf(page, question), shared, io);
  return outcomeOf(page, call, '');
}

/** Each of several files by itself; those that do not have all that is named are left out. */
async function evaluateSeveral(call: EvaluateCall): Promise<Outcome> {
  const { args, options, given, shared, io } = call;
  const several = await import('../cli/several.js');
  const question: Question = { given, shared, named: args[0] !== undefined, explains: true };
  refuseWithoutEffect(question);
  const files = several.severalFiles(shared, io);
  const wanted = several.namedEntries([...args.slice(0, 1), ...options.grant, ...options.drop]);
  const outcomes: Outcome[] = [];
  const parts = files.each<FilePart>(async (input) => {
    const file = several.fileOfRecords(input);
    const evaluand = await evaluandOf(input, shared, options, io, files.open);
    if (!wanted.areIn(evaluand.named)) return null;
    const page = await pageOf(evaluand, { ...call, shared: { ...shared, file: input.named ?? '-' } });
    if (page === null) return null;
    const answer = answerOf(page, question);
    outcomes.push(outcomeOf(page, call, `${input.name}: `));
    return {
      *rows(wanted) {
        for (const row of answer.rows(wanted)) yield { file, ...row };
      },
      text: (look) => textOf(file, page, question, several, look),
    };
  }, wanted);
  const { fields, columns } = columnsOf(question);
  await several.giveSeveral(
    {
      fields: ['file', ...fields],
      columns: ['file', ...columns],
      between: '\n',
      ...(isPlain(question) ? { end: several.severalCaveat } : {}),
    },
    parts,
    shared,
    io,
  );
  return worstOf([files.outcome(), ...outcomes]);
}

/** Whether nothing special is asked, so that a summary of each file is enough. */
function isPlain({ named, given }: Question): boolean {
  return !named && [...given].every((name) => ['burden', 'exitStatus'].includes(name));
}

/** What is said of one file of several: in a few lines, or what was asked, under its name. */
function textOf(
  file: string,
  page: EvaluationPage,
  question: Question,
  { renderVerdictSummary }: typeof Several,
  look: Look,
): string {
  if (isPlain(question)) return renderVerdictSummary(file, page, look);
  const title = page.view?.map.header.title ?? null;
  return `${fileHeading(file, title, look)}\n\n${renderEvaluation(page, look)}`;
}

/** The worst of some outcomes. */
function worstOf(outcomes: readonly Outcome[]): Outcome {
  const WORST_FIRST: readonly Outcome[] = ['unreadable', 'not-decided', 'failed'];
  return WORST_FIRST.find((outcome) => outcomes.includes(outcome)) ?? 'done';
}

/** Evaluates what was opened, as it is asked; null where a signal ended the search of another program. */
async function pageOf(evaluand: Evaluand, call: EvaluateCall): Promise<EvaluationPage | null> {
  const { args, options, given, shared, io } = call;
  const evaluated = evaluateSubject(evaluand.subject, termsOf(evaluand, options));
  const view = evaluand.view === null ? null : judged(evaluand.view, evaluated);
  const target = targetOf(args[0], evaluand, given);
  const found =
    options.solver === null
      ? null
      : await (await import('../cli/ask-solver.js')).askSolver(evaluated, { ...options, target }, io);
  if (found === 'interrupted') return null;
  const asked = askEvaluation(evaluated, target, {
    ...options,
    found,
    aim: AIMS.find((name) => options[name]) ?? null,
    isOver: (seconds) => deadline(seconds, io),
  });
  return {
    evaluated,
    asked,
    view,
    selected: selectedNodes(shared, evaluated, view),
    named: args[0] !== undefined,
    asTree: options.tree,
    all: options.all,
    again: (asked) =>
      [`${programCall(io)} evaluate`, ...args.map(shellWord), `${asked}${fileOption(shared)}`].join(' '),
  };
}

/** How a run ends; `about` names the file where there are several. */
function outcomeOf(
  { evaluated, asked }: EvaluationPage,
  { options, shared, io }: EvaluateCall,
  about: string,
): Outcome {
  const { target } = asked;
  if (!options.exitStatus || target === null) return 'done';
  if (asked.accepted === null) return evaluated.statusOf(target) === 'in' ? 'done' : 'failed';
  if (asked.accepted.accepted === null) {
    say(`claims: ${about}no answer after ${options.seconds} seconds; allow more with --seconds`, shared, io);
    return 'not-decided';
  }
  return asked.accepted.accepted ? 'done' : 'failed';
}

/** An evaluation in the form that is asked for. */
function answerOf(page: EvaluationPage, question: Question): Answer {
  const text: Answer['text'] = (look) => renderEvaluation(page, look);
  const columns = columnsOf(question);
  if (evaluationForm(question) === 'verdicts') return { rows: () => verdictRows(page), ...columns, text };
  return { rows: () => [evaluationRecord(page)], ...columns, single: true, text };
}

/** The keys of an answer, and the columns of a table where none are asked for. */
function columnsOf(question: Question): Pick<Answer, 'fields' | 'columns'> {
  if (evaluationForm(question) === 'verdicts') return { fields: ['id', 'status'], columns: ['id', 'status'] };
  return { fields: EVALUATION_FIELDS, columns: EVALUATION_COLUMNS };
}

/** What is taken as given; an entry cannot be granted and dropped. */
function termsOf(
  { subject, find }: Evaluand,
  { burden, grant, drop }: EvaluateCall['options'],
): EvaluationTerms {
  const nodes = (names: readonly string[]) => [...new Set(names.map(find))];
  const terms = { burden, granted: nodes(grant), dropped: nodes(drop) };
  const both = grantedAndDropped(terms);
  if (both === undefined) return terms;
  throw new Failure('usage', `"${subject.nameOf(both)}" is both granted and dropped; leave out one`);
}

/** What is asked about: the entry or step named, else the thesis; null for an abstract framework as a whole. */
function targetOf(
  name: string | undefined,
  { find, view }: Evaluand,
  given: ReadonlySet<string>,
): number | null {
  if (name !== undefined) return find(name);
  if (view !== null) return view.map.thesis.index;
  const needs = ['answer', 'topple', 'accept', 'exitStatus'].some((name) => given.has(name));
  if (!needs) return null;
  throw new Failure('usage', 'an abstract framework has no thesis: name an argument');
}

/** Says whether so many seconds are over, from now on. */
function deadline(seconds: number, io: Io): () => boolean {
  const end = io.now() + seconds * 1000;
  return () => io.now() > end;
}

/** The view with the verdicts of an evaluation. */
function judged(view: View, { labelling }: Evaluated): View {
  return viewWithLabels(view, mapLabelsOf(view.map, labelling));
}
