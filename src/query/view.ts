import { type Answers, answersOf } from '../map/answers.js';
import type { Gap } from '../map/gap.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { type Structure, structureOf } from '../map/structure.js';
import { type EvaluateOptions, evaluate, type Labels } from '../verdict/verdicts.js';
import { findGaps } from './gaps.js';
import { recordOf, type StatementRecord } from './record.js';

/** A map with what every question asks of it: its structure, its verdicts, its gaps. */
export interface View {
  readonly map: ArgumentMap;
  readonly structure: Structure;
  /** The verdicts; worked out when first asked for. */
  readonly labels: Labels;
  /** By what each argument is met; worked out when first asked for. */
  readonly answers: Answers;
  /** The gaps by statement; worked out when first asked for. */
  gaps(): ReadonlyMap<Statement, readonly Gap[]>;
  /** A statement as plain data. */
  record(statement: Statement): StatementRecord;
}

/** `options` say under which burden, and with what taken as given, the verdicts are worked out. */
export function viewOf(map: ArgumentMap, options: EvaluateOptions = {}): View {
  const structure = structureOf(map);
  let labels: Labels | undefined;
  let answers: Answers | undefined;
  let gaps: ReadonlyMap<Statement, readonly Gap[]> | undefined;
  const view: View = {
    map,
    structure,
    get labels() {
      labels ??= evaluate(map, options);
      return labels;
    },
    get answers() {
      answers ??= answersOf(map);
      return answers;
    },
    gaps() {
      gaps ??= byStatement(findGaps(view));
      return gaps;
    },
    record: (statement) => recordOf(statement, view),
  };
  return view;
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
