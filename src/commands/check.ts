import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { type Comparison, compareWithOriginal, splitOriginal } from '../file/original.js';
import { errorAt, type Problem, placed, problemRecord } from '../file/problem.js';
import type { Reading } from '../file/read.js';
import { findGaps, type Gap } from '../map/gaps.js';
import { STATUSES } from '../map/model.js';
import type { View } from '../map/view.js';
import { type Checked, renderChecked } from '../render/checked.js';
import { renderProblems } from '../render/problems.js';
import { give } from './answer.js';
import { type Call, Failure, type Io, type Outcome } from './command.js';
import { inputOf, openMap, readInput, refuseToReplace } from './open.js';
import { type Shared, sharedOptions } from './options.js';

export function declare(command: Command): void {
  command
    .option('--strict', 'fail on gaps that the file does not accept, too')
    .option('--text <file>', 'the text itself, to look up every locator and phrase in');
}

const FIELDS = Object.keys(problemRecord.entries);

/** `claims check [file…]`: errors, gaps, expectations and places of one file or several. */
export async function run({ args, options, io }: Call): Promise<Outcome> {
  const shared = sharedOptions(options);
  const text = (options.text as string | undefined) ?? null;
  const files = args.length > 0 ? args : [shared.file];
  const unreadable: string[] = [];
  const checked: FileChecked[] = [];
  for (const file of files) {
    try {
      const input = await inputOf(file, io);
      refuseToReplace(input, shared, io);
      checked.push(checkFile(await readInput(input), shared, text, io));
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== 'file' || files.length === 1) throw error;
      unreadable.push(error.message);
    }
  }
  const problems = checked.flatMap((file) => file.problems);
  give(
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
  if (unreadable.length > 0) throw new Failure('file', unreadable.join('\n'));
  const failing = problems.some(
    ({ severity }) => severity === 'error' || (severity === 'warning' && options.strict === true),
  );
  return failing ? 'failed' : 'done';
}

interface FileChecked extends Checked {
  readonly problems: readonly Problem[];
}

function checkFile(reading: Reading, shared: Shared, text: string | null, io: Io): FileChecked {
  const { name, map } = reading;
  if (map === null)
    return { name, problems: reading.problems, counts: null, expected: null, comparison: null };
  const { view, selected } = openMap(map, shared);
  const comparison = compare(reading, view, text, io);
  const wanted = new Set(selected);
  const narrowed = selected.length < view.map.statements.length;
  const gaps = findGaps(view.map, view.structure, comparison?.gaps ?? null).filter(({ statement }) =>
    statement === null ? !narrowed : wanted.has(statement),
  );
  const wrong = failedExpectations(reading, view);
  const expected = STATUSES.reduce((sum, status) => sum + view.map.expect[status].length, 0);
  const problems = [...wrong, ...gaps.map((gap) => gapProblem(gap, reading))].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
  return { name, problems, counts: view.map.statements, expected, comparison };
}

function gapProblem(gap: Gap, reading: Reading): Problem {
  const place = reading.placeOf(gap.where);
  return {
    ...placed(reading.name, place),
    severity: gap.accepted === null ? 'warning' : 'accepted',
    code: gap.code,
    id: gap.statement?.id ?? null,
    message: gap.message,
    hint: gap.accepted,
    excerpt: gap.accepted === null ? (place?.excerpt ?? null) : null,
  };
}

function failedExpectations(reading: Reading, view: View): Problem[] {
  const { map, labels } = view;
  return STATUSES.flatMap((status) =>
    map.expect[status].flatMap((name, position) => {
      const node = map.byId.get(name) ?? map.byName.get(name)!;
      const came = labels.of(node);
      if (came === status) return [];
      const message = `"${name}" is expected "${status}" and comes out "${came}"`;
      const where = reading.placeOf(['expect', status, position]);
      return errorAt(reading.name, where, 'expectation', {
        message,
        hint: null,
        id: node.node === 'statement' ? name : null,
      });
    }),
  );
}

/** Compares a map with its text: the one named, else the file's own `original`; null when neither is given. */
function compare(reading: Reading, view: View, text: string | null, io: Io): Comparison | null {
  const { original: own, begins, language } = view.map.header;
  const path =
    text !== null ? resolve(io.cwd, text) : own === null ? null : resolve(io.cwd, dirname(reading.name), own);
  if (path === null) return null;
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Failure(
      'file',
      `${text ?? own}: the text cannot be read (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  const original = splitOriginal(content, begins, language);
  if (original === null)
    throw new Failure('content', `${text ?? own}: no paragraph of the text begins with "${begins}"`);
  return compareWithOriginal(view.map, original);
}
