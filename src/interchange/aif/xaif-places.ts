import type { Relation, Statement } from '../../map/model.js';
import type { Structure } from '../../map/structure.js';
import type { ExportedPart } from '../exported-part.js';
import type { JsonRecord } from './json-values.js';

/** Where OVA shows the nodes of xAIF: the thesis at the top, and each row of claims below the steps to the row above. */

/** From one node to the next, in OVA's pixels: wide enough for its boxes. */
const ACROSS = 260;
const DOWN = 170;

export function placesOf(
  { relations, statements }: ExportedPart,
  { depth }: Structure,
  stepId: (relation: Relation) => string,
): JsonRecord[] {
  const deepest = statements.reduce((most, { index }) => Math.max(most, depth[index] ?? 0), 0);
  // What leads to no thesis is in a row below all others.
  const rowOf = ({ index }: Statement) => 2 * (depth[index] ?? deepest + 1);
  const rows = new Map<number, number>();
  const place = (nodeID: string, row: number) => {
    const column = rows.get(row) ?? 0;
    rows.set(row, column + 1);
    return { nodeID, visible: true, x: 40 + column * ACROSS, y: 40 + row * DOWN, timestamp: '' };
  };
  return [
    ...statements.map((statement) => place(statement.id, rowOf(statement))),
    ...relations.map((relation) => place(stepId(relation), Math.max(1, rowOf(relation.premises[0]!) - 1))),
  ];
}
