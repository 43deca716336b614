import type { Relation, Statement } from '../map/model.js';
import { counted } from '../words/counted.js';
import type { InterchangeInput } from './interchange-form.js';

/** What bears on a step, in a form that knows no steps: it bears on the entry from which the step comes. */

/** The entry that a relation leads to; of a step, the one from which that comes. */
export function entryBehind({ target }: Relation): Statement {
  let at = target;
  while (at.node === 'relation') at = at.premises[0]!;
  return at;
}

/** Whether an entry bears on a step of its own: in a discussion it would bear on itself. */
export function isOwnStep({ target }: Relation, from: Statement, to: Statement): boolean {
  return target.node === 'relation' && from === to;
}

/** Says how many entries are about a step, and where they are put. */
export function remarkOnSteps(
  relations: readonly Relation[],
  { remark }: Pick<InterchangeInput, 'remark'>,
  tool: string,
): void {
  const onSteps = relations.filter(({ target }) => target.node === 'relation');
  const own = onSteps.filter((relation) => isOwnStep(relation, relation.premises[0]!, entryBehind(relation)));
  const moved = onSteps.length - own.length;
  if (moved > 0) {
    remark(
      `${tool} knows no steps: ${counted(moved, 'entry', 'entries')} about a step will be below the entry that the step comes from.`,
    );
  }
  if (own.length > 0) {
    remark(`Left out: ${counted(own.length, 'entry', 'entries')} about a step of its own.`);
  }
}
