import type { Relation, Source, Statement } from '../../map/model.js';
import { ENTRY_FIELDS, HEADER_FIELDS, writtenFields } from '../../map/fields.js';
import { counted } from '../../words/counted.js';
import { type ExportedPart, exportedPart } from '../exported-part.js';
import type { InterchangeInput, WriteForm } from '../interchange-form.js';
import { atomsOf } from './atoms.js';
import { flow, line, type Written } from './yaml.js';

/**
 * Writes an argument as an argument graph of Carneades 4. There, attacks are arguments, too: for the negation of a statement, which
 * is at issue with it, or for the exception of an argument. What stands until it is attacked is an assumption, or has an argument
 * without premises where something attacks it: an assumption stands whatever attacks it.
 */

export const writeCarneades: WriteForm = (input) => {
  if (input.selected.length === 0) return null;
  const part = exportedPart(input);
  const relations = writtenRelations(part);
  const lost = part.relations.length - relations.length;
  if (lost > 0)
    input.remark(
      `${counted(lost, 'step')} not written, since Carneades has no place for support of a step: verdicts there can differ`,
    );
  return pieces(input, graphOf({ ...part, relations }));
};

/** The relations without support of steps, and without what bears on it. */
function writtenRelations({ relations }: ExportedPart): Relation[] {
  const kept = new Set<Relation>();
  const byArrows = [...relations].sort((one, other) => arrowsOf(one) - arrowsOf(other));
  for (const relation of byArrows) {
    const { sign, target } = relation;
    if (target.node === 'statement' || (sign === 'attack' && kept.has(target))) kept.add(relation);
  }
  return relations.filter((relation) => kept.has(relation));
}

function arrowsOf({ name }: Relation): number {
  return name.split('->').length;
}
