import { nodeName } from '../map/nodes.js';
import type { Chain } from './chain.js';
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

/** The ways to the thesis, step by step. Keys of a statement that are worked out when they are read stay so. */
export function chainRecords({ ways }: Chain, view: View): ChainRecord[] {
  return ways.flatMap((way, i) =>
    way.map(({ statement, relation }, step) => {
      const place = { way: i + 1, step, relation: relation === null ? null : nodeName(relation) };
      const keys = Object.getOwnPropertyDescriptors(view.record(statement));
      return Object.defineProperties(place, keys) as ChainRecord;
    }),
  );
}
