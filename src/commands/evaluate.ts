import { type Command, Option } from 'commander';
import { type Call, Failure, type Outcome } from '../cli/command.js';
import { type Evaluand, openEvaluand, statusTest } from '../cli/evaluand.js';
import { COLUMNS, formOf, type Question, refuseWithoutEffect } from '../cli/evaluate-effects.js';
import { evaluateTakes } from '../cli/evaluate-takes.js';
import { type Shared, sharedOptions, wholeNumber } from '../cli/options.js';
import { give } from '../cli/output.js';
import type { Takes } from '../completion/grammar.js';
import { select } from '../query/select.js';
import { type View, viewOf } from '../query/view.js';
import { renderEvaluation } from '../render/evaluation.js';
import type { Asked, Page } from '../render/evaluation-page.js';
import { EVALUATION_FIELDS, evaluationRecordOf, verdictRows } from '../render/evaluation-record.js';
import type { Answer } from '../render/output.js';
import { AIMS } from '../verdict/advise.js';
import { type Evaluated, evaluateSubject, type Given } from '../verdict/evaluated.js';
import type { Explanation } from '../verdict/explain.js';
import { nodeAt } from '../verdict/framework.js';
import { BURDENS, type Burden } from '../verdict/label.js';
import { SEMANTICS, type Semantics } from '../verdict/positions.js';

export const takes: Takes = evaluateTakes;

/** The bounds where none are given. */
const BOUNDS = { size: 20, limit: 10, seconds: 10 } as const;

export function declare(command: Command): void {
  command
    .addOption(
      new Option('--burden <burden>', tableOf(BURDENS)).choices(Object.keys(BURDENS)).default('granted'),
    )
    .option(
      '--grant <id>',
      'take it (an id, or a step) as standing, and say what changes; repeatable',
      several,
    )
    .option('--drop <id>', 'take it (an id, or a step) as falling, and say what changes; repeatable', several)
    .addOption(
      new Option(
        '--answer',
        'the fewest counterpoints and replies whose answers would make the entry stand',
      ).conflicts('topple'),
    )
    .option('--topple', 'the fewest entries whose fall would end its standing')
    .option(
      '--size <members>',
      `the largest sets to look for with --answer and --topple (default: ${BOUNDS.size})`,
    )
    .addOption(
      new Option('--semantics <semantics>', `positions: ${tableOf(SEMANTICS)}`).choices(
        Object.keys(SEMANTICS),
      ),
    )
    .addOption(
      new Option(
        '--accept <mode>',
        'whether the entry stands in some or in all positions (preferred unless --semantics)',
      ).choices(['some', 'all']),
    )
    .option('--limit <number>', `the most sets or positions to give (default: ${BOUNDS.limit})`)
    .option(
      '--seconds <number>',
      `the time to look for sets and positions, and to explain (default: ${BOUNDS.seconds})`,
    )
    .option('--strength', 'sort what has the same verdict by strength; never a measure of truth')
    .addOption(
      new Option('--tree', 'what decided, as a tree with verdicts').conflicts([
        'answer',
        'topple',
        'accept',
        'semantics',
        'strength',
      ]),
    )
    .option(
      '--exit-status',
      'exit with 1 where the entry does not stand, or --accept is answered no; with 2 where that was not decided',
    )
    .addHelpText(
      'after',
      `
What is asked about is named by its id, or, a step, as "a -> b"; without a name
it is the thesis. What is granted or dropped is no candidate of --answer and
--topple. A file that ends in .af, .apx or .tgf is an abstract framework:
arguments that only attack each other. --format ids lists what is selected.`,
    );
}

function tableOf(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([name, meaning]) => `${name} (${meaning})`)
    .join('; ');
}

function several(id: string, before: string[] | undefined): string[] {
  return [...(before ?? []), id];
}

/** `claims evaluate [id]`: what stands and why, what if, what to answer, and which positions there are. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options);
  const bounds = boundsOf(options);
  const evaluand = await openEvaluand(shared, options, io);
  const named = args[0] !== undefined;
  const explains = named || evaluand.view !== null;
  const question: Question = { options, shared, named, explains };
  refuseWithoutEffect(question);
  const evaluated = evaluateSubject(evaluand.subject, givenOf(evaluand, options));
  const view = evaluand.view === null ? null : judged(evaluand.view, evaluated);
  const target = targetOf(args[0], evaluand, options);
  const asked = ask(evaluated, target, options, bounds);
  const page: Page = {
    evaluated,
    asked,
    view,
    selected: selectedOf(shared, evaluated, view),
    named,
    asTree: options.tree === true,
  };
  await give(answerOf(page, question), shared, io);
  if (options.exitStatus !== true || target === null) return 'done';
  if (asked.accepted === null) return evaluated.statusOf(target) === 'in' ? 'done' : 'failed';
  if (asked.accepted.accepted === null) {
    io.stderr.write(`claims: not decided in ${bounds.seconds} seconds; --seconds gives it more time\n`);
    return 'not-decided';
  }
  return asked.accepted.accepted ? 'done' : 'failed';
}

/** An evaluation in the form that is asked for. */
function answerOf(page: Page, question: Question): Answer {
  const text: Answer['text'] = (look) => renderEvaluation(page, look);
  if (formOf(question) === 'verdicts') {
    const fields = ['id', 'status'];
    return { rows: () => verdictRows(page), fields, columns: fields, text };
  }
  return {
    rows: () => [evaluationRecordOf(page)],
    fields: EVALUATION_FIELDS,
    columns: COLUMNS,
    single: true,
    text,
  };
}

type Bounds = Readonly<Record<keyof typeof BOUNDS, number>>;

function boundsOf(options: Call['options']): Bounds {
  const bound = (name: keyof typeof BOUNDS) => {
    const written = options[name];
    const number = wholeNumber(`--${name}`, typeof written === 'string' ? written : null, 1);
    return number ?? BOUNDS[name];
  };
  return { size: bound('size'), limit: bound('limit'), seconds: bound('seconds') };
}

/** What is taken as given; an entry cannot be granted and dropped. */
function givenOf({ subject, find }: Evaluand, options: Call['options']): Given {
  const nodes = (name: string) => [...new Set(((options[name] as string[] | undefined) ?? []).map(find))];
  const given = { burden: options.burden as Burden, granted: nodes('grant'), dropped: nodes('drop') };
  const both = given.granted.find((node) => given.dropped.includes(node));
  if (both === undefined) return given;
  throw new Failure('usage', `"${subject.nameOf(both)}" cannot be both granted and dropped`);
}

/** What is selected, by the verdicts that come out; null where all is. */
function selectedOf(
  { selection }: Shared,
  evaluated: Evaluated,
  view: View | null,
): ((node: number) => boolean) | null {
  if (Object.values(selection).every((values) => values === undefined)) return null;
  if (view === null) {
    const isSelected = statusTest(selection.status ?? []);
    return (node) => isSelected(evaluated.statusOf(node));
  }
  const selected = new Set(select(selection, view).map(({ index }) => index));
  return (node) => selected.has(node);
}

/** What is asked about: the entry or step named, else the thesis; null for an abstract framework as a whole. */
function targetOf(
  name: string | undefined,
  { find, view }: Evaluand,
  options: Call['options'],
): number | null {
  if (name !== undefined) return find(name);
  if (view !== null) return view.map.thesis.index;
  const needs = ['answer', 'topple', 'accept', 'exitStatus'].find((option) => options[option] !== undefined);
  if (needs === undefined) return null;
  throw new Failure('usage', 'an abstract framework has no thesis: name the argument that is meant');
}

function ask(
  evaluated: Evaluated,
  target: number | null,
  options: Call['options'],
  { limit, size, seconds }: Bounds,
): Asked {
  const expired = clock(seconds);
  const aim = AIMS.find((one) => options[one] === true);
  const mode = options.accept as 'some' | 'all' | undefined;
  const named = options.semantics as Semantics | undefined;
  const semantics = named ?? 'preferred';
  const { granted, dropped } = evaluated.given;
  let explanation: Explanation | undefined;
  return {
    target,
    get explanation() {
      if (target === null) return null;
      explanation ??= evaluated.explainer.explain(target, clock(seconds));
      return explanation;
    },
    changes: granted.length + dropped.length > 0 ? evaluated.changes() : null,
    advice: aim === undefined ? null : { aim, ...evaluated.advise(target!, aim, { limit, size, expired }) },
    accepted:
      mode === undefined
        ? null
        : { semantics, mode, ...evaluated.accepts(semantics, mode, target!, expired) },
    positions:
      named === undefined || mode !== undefined
        ? null
        : { semantics, ...evaluated.positions(semantics, limit, target, expired) },
    strengths: options.strength === true ? evaluated.strengths() : null,
  };
}

/** Says whether so many seconds are over, from now on. */
function clock(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000;
  return () => performance.now() > end;
}

/** The view with the verdicts of an evaluation. */
function judged({ map }: View, { given }: Evaluated): View {
  const fixed = new Map([
    ...given.granted.map((node) => [nodeAt(map, node), 'in'] as const),
    ...given.dropped.map((node) => [nodeAt(map, node), 'out'] as const),
  ]);
  return viewOf(map, { burden: given.burden, fixed });
}
