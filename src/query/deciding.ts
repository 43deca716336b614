import type { ArgumentMap, Relation, Statement, Status } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { forwardRelations } from '../map/relations.js';
import { thesisParts } from '../map/thesis-parts.js';
import { labelMap } from '../verdict/map-labels.js';

/** What becomes of the thesis with an entry and without it. */

/** The verdict on the thesis if all that an entry supports and attacks counts, and if none of it does. */
export interface ThesisWith {
  readonly counts: Status;
  readonly fails: Status;
}

/** At the cost of two labellings of the map. */
export function thesisWith(map: ArgumentMap, statement: Statement): ThesisWith {
  const relations = ownRelations(statement);
  const taken = (verdict: 'in' | 'out') =>
    labelMap(map, { fixed: new Map(relations.map((relation) => [relation, verdict])) }).statusOf(map.thesis);
  return { counts: taken('in'), fails: taken('out') };
}

/** Work that takes about a second: so many verdicts are worked out for this. */
const MAX_VERDICTS = 3_000_000;

/** Whether there is time to ask this of so many entries. */
export function canAskOf({ statements, relations }: ArgumentMap, count: number): boolean {
  return 2 * count * (statements.length + relations.length) <= MAX_VERDICTS;
}

/** Whether an entry attacks or supports the thesis itself, or a part of it. */
export function isAboutThesis(map: ArgumentMap): (statement: Statement) => boolean {
  const parts = new Set(thesisParts(map));
  return (statement) =>
    ownRelations(statement).some(({ target }) => target.node === 'statement' && parts.has(target));
}

/** What a statement supports and attacks, without what it gets back, and without what the other side makes of it. */
export function ownRelations({ gives, kind }: Statement): Relation[] {
  const isOfOther = (other: Statement) =>
    other.kind !== 'evidence' && (other.kind === 'counterpoint') !== (kind === 'counterpoint');
  return forwardRelations(gives).filter((relation) => !isOfOther(declaringPremise(relation)));
}
