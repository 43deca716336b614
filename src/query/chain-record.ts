import { nodeName } from '../map/nodes.js';
import type { Chain } from './chain.js';
import { recordOf } from './record.js';
import type { StatementRecord } from './record-schema.js';
import type { View } from './view.js';

/** One step of a way to the thesis as plain data: what `chain --json` prints. */
export type ChainRecord = {
  /** Which way, from 1. */
  readonly way: number;
  /** Which step of the way, from 0: the entry itself. */
  readonly step: number;
  /** The step that leads on; null for the thesis. */
  readonly relation: string | null;
} & StatementRecord;

/** The ways to the thesis, step by step, each record made when it is asked for; of gaps see `recordOf`. */
export function* chainRecords(
  { ways }: Chain,
  view: View,
  wanted?: readonly string[],
): Generator<ChainRecord> {
  for (const [i, way] of ways.entries()) {
    for (const [step, { statement, relation }] of way.entries()) {
      const name = relation === null ? null : nodeName(relation);
      yield { way: i + 1, step, relation: name, ...recordOf(statement, view, wanted) };
    }
  }
}
