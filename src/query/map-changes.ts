import { ENTRY_FIELDS } from '../map/fields.js';
import type { Relation, Statement, Status } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { namesOf } from '../words/names-of.js';
import type { View } from './view.js';

/** What is different between two states of a file: its entries, and what became of the verdicts. */

/** An entry with another verdict than before. */
export interface VerdictChange {
  readonly statement: Statement;
  readonly before: Status;
}

export interface MapChanges {
  /** Entries that both states have and whose verdicts differ, in the argument's order. */
  readonly verdicts: readonly VerdictChange[];
  /** Ids of entries: those that are new, those that say something else, and those that are gone. */
  readonly added: readonly string[];
  readonly edited: readonly string[];
  readonly removed: readonly string[];
}

/** What is different now. Linear in both maps. */
export function mapChanges(before: View, now: View): MapChanges {
  const old = before.map.byId;
  const inBoth = now.structure.order.flatMap((statement) => {
    const was = old.get(statement.id);
    return was === undefined ? [] : [{ statement, was, before: before.labels.statusOf(was) }];
  });
  return {
    verdicts: inBoth.filter((one) => now.labels.statusOf(one.statement) !== one.before),
    added: now.map.statements.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    edited: inBoth
      .filter(({ statement, was }) => written(statement) !== written(was))
      .map(({ statement }) => statement.id),
    removed: before.map.statements.filter(({ id }) => !now.map.byId.has(id)).map(({ id }) => id),
  };
}

/** Whether nothing is different. */
export function isUnchanged({ verdicts, added, edited, removed }: MapChanges): boolean {
  return [verdicts, added, edited, removed].every((list) => list.length === 0);
}

/** All that an entry says by itself, as one text to compare: its fields, and the steps that it declares. */
function written(statement: Statement): string {
  const { kind, text, source, known, gives } = statement;
  const fields = namesOf(ENTRY_FIELDS).map((name) => statement[name]);
  const steps = gives
    .filter((step) => declaringPremise(step) === statement && step.contradiction !== 'reverse')
    .map(stepWritten);
  return JSON.stringify([kind, text, source, known, fields, steps]);
}

function stepWritten({ sign, target, premises, scheme, contradiction }: Relation) {
  return [sign, nodeName(target), premises.map(({ id }) => id), scheme, contradiction];
}
