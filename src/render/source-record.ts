import type { Source } from '../map/model.js';
import type { CitedSource } from '../query/sources.js';
import { reference } from './reference.js';

/** A source as plain data: what `claims sources --json` prints. */
export interface SourceRecord {
  readonly id: string;
  readonly reference: string;
  /** How many entries use it. */
  readonly entries: number;
  readonly usedBy: readonly string[];
  readonly source: Source;
}

export const SOURCE_FIELDS: readonly (keyof SourceRecord)[] = [
  'id',
  'reference',
  'entries',
  'usedBy',
  'source',
];

export function sourceRecord({ id, source, usedBy }: CitedSource): SourceRecord {
  return {
    id,
    reference: reference(source),
    entries: usedBy.length,
    usedBy: usedBy.map((statement) => statement.id),
    source,
  };
}
