import { type Answers, answersOf } from '../map/answers.js';
import type { Gap } from '../map/gap.js';
import type { ArgumentMap, ArgumentNode, Statement } from '../map/model.js';
import { type Structure, structureOf } from '../map/structure.js';
import { labelMap, type MapLabels } from '../verdict/map-labels.js';
import { mapStrengths } from '../verdict/map-strengths.js';
import { once } from '../words/once.js';
import { coreOf } from './core.js';
import { type ThesisWith, thesisWith } from './deciding.js';
import type { Examined } from './gap-check.js';
import { findGaps, gapsOfStatement } from './gaps.js';
import { recordOf } from './record.js';
import type { StatementRecord } from './record-schema.js';

/** A map with what every question asks of it: its structure, its verdicts, its gaps. */
export interface View {
  readonly map: ArgumentMap;
  readonly structure: Structure;
  /** The verdicts; worked out when first asked for. */
  readonly labels: MapLabels;
  /** By what each argument is met; worked out when first asked for. */
  readonly answers: Answers;
  /** The strength of a statement or step, from 0 to 1; NaN for what rests on a circle. All are worked out when first asked for. */
  strengthOf(node: ArgumentNode): number;
  /** The gaps by statement; worked out when first asked for. */
  gaps(): ReadonlyMap<Statement, readonly Gap[]>;
  /** The gaps of one statement: where few are asked for, no others are looked for. */
  gapsOf(statement: Statement): readonly Gap[];
  /** What a reader needs first; worked out when first asked for. */
  core(): ReadonlySet<Statement>;
  /** What becomes of the thesis with a statement and without it; worked out when first asked for. */
  thesisWith(statement: Statement): ThesisWith;
  /** A statement as plain data. */
  record(statement: Statement): StatementRecord;
}

/** What a view shows, each part worked out when it is first asked for. */
interface Parts {
  readonly map: ArgumentMap;
  readonly structure: Structure;
  labels(): MapLabels;
  answers(): Answers;
  strengths(): (node: ArgumentNode) => number;
  gaps: Gaps;
  core(): ReadonlySet<Statement>;
  thesisWith(statement: Statement): ThesisWith;
}

/** So many statements are looked at for gaps by themselves; for more, all are looked at together. */
const FEW_STATEMENTS = 2;

/** The gaps of all statements and of one. */
interface Gaps {
  readonly all: () => ReadonlyMap<Statement, readonly Gap[]>;
  readonly of: (statement: Statement) => readonly Gap[];
}

function gapsIn(examined: Examined): Gaps {
  const all = once(() => byStatement(findGaps(examined)));
  const alone = onceEach((statement) => gapsOfStatement(examined, statement));
  const asked = new Set<Statement>();
  return {
    all,
    of(statement) {
      // Of more than a few it does not matter which they are.
      if (asked.size <= FEW_STATEMENTS) asked.add(statement);
      return asked.size > FEW_STATEMENTS ? (all().get(statement) ?? []) : alone(statement);
    },
  };
}

/** A view of a map, with the verdicts that its file leads to. */
export function viewOf(map: ArgumentMap): View {
  const structure = structureOf(map);
  const answers = once(() => answersOf(map));
  const labels = once(() => labelMap(map));
  const view: View = viewOfParts({
    map,
    structure,
    labels,
    answers,
    strengths: once(() => mapStrengths(map)),
    gaps: gapsIn({
      map,
      structure,
      get answers() {
        return answers();
      },
      get labels() {
        return labels();
      },
    }),
    core: once(() => coreOf(map, view)),
    thesisWith: onceEach((statement) => thesisWith(map, statement)),
  });
  return view;
}

/** The same view with other verdicts, such as those of an evaluation that is at hand: nothing is labelled again. */
export function viewWithLabels(view: View, labels: MapLabels): View {
  return viewOfParts({
    map: view.map,
    structure: view.structure,
    labels: () => labels,
    answers: () => view.answers,
    strengths: () => view.strengthOf,
    gaps: { all: () => view.gaps(), of: (statement) => view.gapsOf(statement) },
    core: () => view.core(),
    thesisWith: (statement) => view.thesisWith(statement),
  });
}

/** The view that was made with a map, after entries of the map got new words: only the gaps are looked for again. */
export function viewWithNewWords(view: View): View {
  return viewOfParts({
    map: view.map,
    structure: view.structure,
    labels: () => view.labels,
    answers: () => view.answers,
    strengths: () => view.strengthOf,
    gaps: gapsIn(view),
    core: () => view.core(),
    thesisWith: (statement) => view.thesisWith(statement),
  });
}

function viewOfParts({ map, structure, labels, answers, strengths, gaps, core, thesisWith }: Parts): View {
  const view: View = {
    map,
    structure,
    get labels() {
      return labels();
    },
    get answers() {
      return answers();
    },
    strengthOf: (node) => strengths()(node),
    gaps: gaps.all,
    gapsOf: gaps.of,
    core,
    thesisWith,
    record: (statement) => recordOf(statement, view),
  };
  return view;
}

/** Works out something for each statement when it is first asked for, and keeps it. */
function onceEach<Value>(workOut: (statement: Statement) => Value): (statement: Statement) => Value {
  const kept = new Map<Statement, Value>();
  return (statement) => {
    const value = kept.get(statement) ?? workOut(statement);
    kept.set(statement, value);
    return value;
  };
}

function byStatement(gaps: readonly Gap[]): Map<Statement, Gap[]> {
  const found = new Map<Statement, Gap[]>();
  for (const gap of gaps) {
    if (gap.statement === null) continue;
    const own = found.get(gap.statement);
    if (own === undefined) found.set(gap.statement, [gap]);
    else own.push(gap);
  }
  return found;
}
