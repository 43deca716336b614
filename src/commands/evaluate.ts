import { type Command, Option } from 'commander';
import { isAbstract, readAbstract } from '../file/abstract.js';
import { AIMS } from '../map/advise.js';
import { type Evaluated, evaluateSubject, type Subject } from '../map/evaluation.js';
import { frameworkOf, nodeAt, nodeNames, nodeNumber } from '../map/framework.js';
import { BURDENS, type Burden } from '../map/label.js';
import { normalName } from '../map/names.js';
import { didYouMean } from '../map/near.js';
import { SEMANTICS, type Semantics } from '../map/positions.js';
import { oneLine } from '../map/text.js';
import { type View, viewOf } from '../map/view.js';
import { renderEvaluation } from '../render/evaluation.js';
import type { Page } from '../render/evaluation-page.js';
import { type Asked, EVALUATION_FIELDS, evaluationRecordOf } from '../render/evaluation-record.js';
import { give, renderFailure } from './answer.js';
import { type Call, Failure, type Io, type Outcome } from './command.js';
import { fileFor, type Opened, openFile, openMap, refuseToReplace } from './open.js';
import { type Shared, sharedOptions, wholeNumber } from './options.js';

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
    .option('--size <members>', 'the largest sets to look for with --answer and --topple', '20')
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
    .option('--limit <number>', 'the most sets or positions to give', '10')
    .option('--seconds <number>', 'the time to look for sets and positions', '10')
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
    .option('--exit-status', 'exit with 1 where the entry does not stand, or --accept is not answered yes')
    .addHelpText(
      'after',
      `
What is asked about is named by its id, or, a step, as "a -> b"; without a name
it is the thesis. A file that ends in .af, .apx or .tgf is an abstract
framework: arguments that only attack each other.`,
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

/** What is evaluated, and how its parts are found. */
interface Evaluand {
  readonly subject: Subject;
  /** Null for an abstract framework. */
  readonly opened: Opened | null;
  /** The node of an id or a relation's name; a failure names what is near. */
  find(name: string): number;
}

/** `claims evaluate [id]`: what stands and why, what if, what to answer, and which positions there are. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options);
  const number = (name: string, least: number) => wholeNumber(`--${name}`, String(options[name]), least)!;
  const [limit, size, seconds] = [number('limit', 1), number('size', 1), number('seconds', 1)];
  const evaluand = await openAny(shared, options, io);
  const { subject, opened, find } = evaluand;
  const nodes = (name: string) => [...new Set(((options[name] as string[] | undefined) ?? []).map(find))];
  const given = { burden: options.burden as Burden, granted: nodes('grant'), dropped: nodes('drop') };
  const both = given.granted.find((node) => given.dropped.includes(node));
  if (both !== undefined)
    throw new Failure('usage', `"${subject.nameOf(both)}" cannot be both granted and dropped`);
  const evaluated = evaluateSubject(subject, given);
  const view = opened === null ? null : judged(opened.view, evaluated);
  const target = targetOf(args[0], evaluand, options);
  const asked = ask(evaluated, target, options, { limit, size, seconds });
  const wanted = opened === null ? null : new Set(opened.selected.map(({ index }) => index));
  const page: Page = {
    evaluated,
    asked,
    view,
    selected: (node) => wanted === null || wanted.has(node),
    named: args[0] !== undefined,
    asTree: options.tree === true,
  };
  await give(
    {
      rows: () => [evaluationRecordOf(evaluated, asked)],
      fields: EVALUATION_FIELDS,
      columns: ['id', 'status', 'burden'],
      single: true,
      text: (look) => renderEvaluation(page, look),
    },
    shared,
    io,
  );
  if (options.exitStatus !== true || target === null) return 'done';
  const stands =
    asked.accepted === null ? evaluated.statusOf(target) === 'in' : asked.accepted.accepted === true;
  return stands ? 'done' : 'failed';
}

/** What is asked about: the entry or step named, else the thesis; null for an abstract framework as a whole. */
function targetOf(
  name: string | undefined,
  { find, opened }: Evaluand,
  options: Call['options'],
): number | null {
  if (name !== undefined) return find(name);
  if (opened !== null) return opened.view.map.thesis.index;
  const needs = ['answer', 'topple', 'accept', 'exitStatus', 'tree'].find(
    (option) => options[option] !== undefined,
  );
  if (needs === undefined) return null;
  throw new Failure('usage', 'an abstract framework has no thesis: name the argument that is meant');
}

function ask(
  evaluated: Evaluated,
  target: number | null,
  options: Call['options'],
  { limit, size, seconds }: { limit: number; size: number; seconds: number },
): Asked {
  const end = performance.now() + seconds * 1000;
  const expired = () => performance.now() > end;
  const aim = AIMS.find((one) => options[one] === true);
  const mode = options.accept as 'some' | 'all' | undefined;
  const named = options.semantics as Semantics | undefined;
  const semantics = named ?? 'preferred';
  const { granted, dropped } = evaluated.given;
  return {
    target,
    changes: granted.length + dropped.length > 0 ? evaluated.changes() : null,
    advice: aim === undefined ? null : { aim, ...evaluated.advise(target!, aim, { limit, size, expired }) },
    accepted:
      mode === undefined
        ? null
        : { semantics, mode, ...evaluated.accepts(semantics, mode, target!, expired) },
    positions:
      named === undefined || mode !== undefined
        ? null
        : { semantics, ...evaluated.positions(semantics, limit, expired) },
    strengths: options.strength === true ? evaluated.strengths() : null,
  };
}

/** Opens what is to be evaluated: a claims file, or an abstract framework in a form of the solver competitions. */
async function openAny(shared: Shared, options: Call['options'], io: Io): Promise<Evaluand> {
  const input = await fileFor(shared, io);
  if (isAbstract(input.name, input.bytes)) {
    refuseForAbstract(shared, options);
    refuseToReplace(input, shared, io);
    const reading = readAbstract(input.bytes, input.name);
    if ('problem' in reading) throw new Failure('content', renderFailure([reading.problem], shared, io));
    const { read } = reading;
    const find = (name: string) => {
      const node = read.find(name);
      if (node !== undefined) return node;
      const { size } = read.framework;
      const near = read.names === null ? `they are 1 to ${size}` : didYouMean(name, read.names);
      const hint = name.includes('->') ? 'steps are of claims files only' : near;
      const message = `there is no argument "${oneLine(name)}" in ${input.name}`;
      throw new Failure('usage', hint === null ? message : `${message}; ${hint}`);
    };
    const { framework, nameOf } = read;
    return { subject: { framework, nameOf, isAnswerable: () => true }, opened: null, find };
  }
  const opened = openMap((await openFile(shared, io, input)).map, shared);
  const { map } = opened.view;
  return {
    subject: {
      framework: frameworkOf(map),
      nameOf: nodeNames(map),
      isAnswerable: (node) => ['counterpoint', 'reply'].includes(map.statements[node]!.kind),
    },
    opened,
    find(written) {
      const name = normalName(written);
      const relation = map.byName.get(name);
      if (relation !== undefined) return nodeNumber(map, relation);
      if (!name.includes('->')) return opened.statement(name).index;
      const near = didYouMean(name, map.byName.keys());
      throw new Failure('usage', `there is no relation "${name}"${near === null ? '' : `; ${near}`}`);
    },
  };
}

/** An option that asks for what arguments without texts, kinds and dates do not have is a mistake, not left out. */
function refuseForAbstract({ asOf, selection }: Shared, options: Call['options']): void {
  const given = [
    ...(asOf === null ? [] : ['as-of']),
    ...Object.entries(selection).flatMap(([name, values]) => (values === undefined ? [] : name)),
    ...(options.burden === 'granted' ? [] : ['burden evidence']),
    ...(options.tree === true ? ['tree'] : []),
  ];
  const [first] = given;
  if (first === undefined) return;
  const name = first !== 'inText' ? first : selection.inText === true ? 'in-text' : 'added';
  throw new Failure(
    'usage',
    `--${name} needs a claims file: the arguments of an abstract framework only attack each other`,
  );
}

/** The view with the verdicts of an evaluation. */
function judged({ map }: View, { given }: Evaluated): View {
  const fixed = new Map([
    ...given.granted.map((node) => [nodeAt(map, node), 'in'] as const),
    ...given.dropped.map((node) => [nodeAt(map, node), 'out'] as const),
  ]);
  return viewOf(map, { burden: given.burden, fixed });
}
