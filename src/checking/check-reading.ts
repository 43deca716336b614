import type { Reading } from '../file/read-claims.js';
import type { Gap } from '../map/gap.js';
import type { Path, Statement, Supposition } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import { briefProblemText, errorProblem, type Place, type Problem, problemsInOrder } from '../map/problem.js';
import type { Comparison } from '../original/compare-with-original.js';
import type { Original } from '../original/split-original.js';
import type { Failed } from '../query/expectations.js';
import type { View } from '../query/view.js';
import { verdictVerb } from '../render/verdict-words.js';
import { shellWord } from '../words/shell-word.js';
import { misreadWarnings } from '../yaml/misread-warnings.js';
import type { Findings } from './findings.js';
import { findingsOf } from './findings.js';

/** All that is wrong with a claims file that was read, and all that is missing from it: for `check`, and for editors. */

/** Why a map's text cannot be used: the key of the file that is to blame, and what is wrong. */
interface TextFault {
  readonly key: 'original' | 'begins';
  readonly message: string;
}

/** A text by its places, or why there is none; neither where none is given. */
export interface Text {
  readonly original: Original | null;
  readonly fault: TextFault | null;
}

/** What the map of a reading is checked with. */
export interface CheckWith {
  /** The map as it is asked about, perhaps at an earlier day. */
  readonly view: View;
  /** Whose gaps are wanted. */
  readonly selected: readonly Statement[];
  readonly text: Text;
  /** How the program is called, for what a message tells to type. */
  readonly call: string;
}

/** What checking one file came to. */
export interface CheckedReading {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** The statements of the map; null where the file has no map. */
  readonly statements: readonly Statement[] | null;
  /** How many verdicts the file expects. */
  readonly expected: number | null;
  readonly comparison: Comparison | null;
}

/** All problems of a file without a map: its errors, and what YAML leaves out. */
export function checkUnread(reading: Reading): CheckedReading {
  return withoutMap(reading.name, problemsInOrder([...reading.problems, ...misread(reading)]));
}

/** What checking came to of a file that has no map. */
export function withoutMap(name: string, problems: readonly Problem[]): CheckedReading {
  return { name, problems, statements: null, expected: null, comparison: null };
}

/** All problems of a file with a map, in the order of the file: gaps, verdicts that differ, places in the text. Linear in map and text. */
export function checkReading(reading: Reading, { view, selected, text, call }: CheckWith): CheckedReading {
  const found = findingsOf(view, text.original, reading.map ?? view.map);
  const isNarrowed = selected.length < view.map.statements.length;
  const placed = gapProblems(isNarrowed ? gapsAmong(selected, found.gaps) : found.gaps, reading);
  return checkedWith(reading, found, placed, { view, fault: text.fault, call });
}

/** The gaps of some statements only. */
function gapsAmong(selected: readonly Statement[], gaps: readonly Gap[]): Gap[] {
  const wanted = new Set(selected);
  return gaps.filter(({ statement }) => statement !== null && wanted.has(statement));
}

/** What a check came to whose gaps are put at their places already. */
export function checkedWith(
  reading: Reading,
  { failed, expected, comparison }: Findings,
  gaps: readonly Problem[],
  { view, fault, call }: Pick<CheckWith, 'view' | 'call'> & Pick<Text, 'fault'>,
): CheckedReading {
  const problems = problemsInOrder([
    ...misread(reading),
    ...(fault === null ? [] : [faultProblem(fault, reading)]),
    ...failed.map((expectation) => expectationProblem(expectation, reading, call)),
    ...gaps,
  ]);
  return { name: reading.name, problems, statements: view.map.statements, expected, comparison };
}

function misread({ yaml, name }: Reading): readonly Problem[] {
  return yaml === null ? [] : misreadWarnings(yaml, name);
}

/** Gaps at their places in the file. Those of one entry come one after the other, and mostly stand at the same place: it is looked up once. */
function gapProblems(gaps: readonly Gap[], reading: Reading): Problem[] {
  let last: { readonly where: Path; readonly place: Place | null } | null = null;
  return gaps.map((gap) => {
    if (last?.where !== gap.where) last = { where: gap.where, place: reading.placeOf(gap.where) };
    return gapProblem(gap, reading, last.place);
  });
}

/** A gap at its place in the file. */
export function gapProblem(gap: Gap, reading: Reading, place = reading.placeOf(gap.where)): Problem {
  return {
    file: reading.name,
    line: place?.line ?? null,
    column: place?.column ?? null,
    severity: gap.accepted === null ? 'warning' : 'accepted',
    code: gap.code,
    id: gap.statement?.id ?? null,
    message: briefProblemText(gap.message),
    hint: gap.accepted ?? (gap.hint === null ? null : briefProblemText(gap.hint)),
    fix: gap.fix,
    excerpt: place?.excerpt ?? null,
    span: place?.span ?? null,
  };
}

function expectationProblem(failed: Failed, reading: Reading, call: string): Problem {
  const { name, node, status, came, supposition, where } = failed;
  const supposed = supposition === null ? [] : supposedWords(supposition);
  const also = supposed.length === 0 ? '' : ` with ${supposed.join(' ')}`;
  const asked = ['evaluate', shellWord(name), ...supposed].join(' ');
  const shows = supposed.length === 0 ? `show ${nodeAnchor(node).id}` : asked;
  return errorProblem(reading.name, reading.placeOf(where), 'expectation', {
    message: `the file expects that "${name}" ${verdictVerb(status)}${also}, but it ${verdictVerb(came)}`,
    hint: `"${call} ${shows}" shows why; change the argument or the expectation`,
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
