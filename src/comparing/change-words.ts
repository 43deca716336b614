import type { Relation, Statement } from '../map/model.js';
import { declaringPremise, otherPremises } from '../map/premises.js';
import { nodeWord } from '../render/relation-words.js';
import { namedInSentence } from '../render/row-words.js';
import type { Signs } from '../render/signs.js';
import { verdictVerb } from '../render/verdict-words.js';
import { BEFORE } from '../render/what-if-lines.js';
import { withCapital } from '../words/capital.js';
import { counted } from '../words/counted.js';
import { listAnd } from '../words/lists.js';
import { type RelationKind, relationKind } from './align-relations.js';
import type { RelationPair, StatementPair } from './aligned-maps.js';
import type { MapChange } from './map-change.js';
import type { VerdictTurn } from './map-diff.js';

/** A change, and what it does to a verdict, in words. */

/** What a relation does now, and did before. */
const DOES: Readonly<Record<RelationKind, string>> = {
  support: 'supports',
  attack: 'attacks',
  contradiction: 'contradicts',
};
const DID: Readonly<Record<RelationKind, string>> = {
  support: 'supported',
  attack: 'attacked',
  contradiction: 'contradicted',
};

/** Of more changes or premises only the number is told. */
const MOST_NAMED = 3;

/** The entry of a pair as it is now, or as it was where it is gone. */
export function entryOf({ old, now }: StatementPair): Statement {
  return (now ?? old)!;
}

/** What a change did, as a clause: `“Later buses cost more” (late-buses) was added`, `cost now attacks start-later`. */
function changeClause(change: MapChange, signs: Signs): string {
  const { of, sort, entry, relation } = change;
  if (relation !== null && change.field === 'with')
    return `the step from ${entryOf(entry!).id}${stepChange(change, relation)}`;
  if (relation !== null) return `${entryOf(entry!).id} ${relationChange(change, relation)}`;
  const name = entry === null ? (change.id ?? `the ${of}`) : namedInSentence(entryOf(entry), signs);
  if (sort === 'added') return `${name} was added`;
  if (sort === 'removed') return `${name} was taken out`;
  if (change.field !== 'assumed') return `${name} was changed`;
  return change.now === true ? `${name} is now assumed` : `${name} is no longer assumed`;
}

/** What became of a relation, said of the entry that declares it: `now supports b`, `no longer attacks c`. */
export function relationChange(change: MapChange, pair: RelationPair): string {
  const relation = (pair.now ?? pair.old)!;
  const onto = nodeWord(relation.target);
  const does = DOES[relationKind(relation)];
  if (change.sort === 'added') return `now ${does} ${onto}${needs(relation)}`;
  if (change.sort === 'removed') return `no longer ${does} ${onto}`;
  if (change.sort === 'moved') return `now ${does} ${onto} instead of ${nodeWord(pair.old!.target)}`;
  return `now ${does} ${onto}, which it ${DID[relationKind(pair.old!)]} before`;
}

/** What became of the premises of a step, said behind what it comes from: ` to b now needs c, too`. */
export function stepChange({ old, now }: MapChange, pair: RelationPair): string {
  const [before, after] = [namesIn(old), namesIn(now)];
  const come = after.filter((id) => !before.includes(id));
  const gone = before.filter((id) => !after.includes(id));
  const parts = [
    ...(come.length === 0 ? [] : [`now also needs ${someOf(come)}`]),
    ...(gone.length === 0 ? [] : [`no longer needs ${someOf(gone)}`]),
  ];
  return ` to ${nodeWord(pair.now!.target)} ${parts.join(' and ')}`;
}

/** What a relation does that came with an entry or another relation, or did that went with it, said of that entry: `supports b`, `is attacked by c`. */
export function relationOfEntry(pair: RelationPair, entry: StatementPair): string {
  const isGone = entry.now === null || pair.now === null;
  const relation = (isGone ? (pair.old ?? pair.now) : pair.now)!;
  const [statement, declarer, kind] = [entryOf(entry), declaringPremise(relation), relationKind(relation)];
  const onto = nodeWord(relation.target);
  const does = (isGone ? DID : DOES)[kind];
  const is = isGone ? 'was' : 'is';
  if (declarer === statement) return `${does} ${onto}${needs(relation)}`;
  if (relation.target === statement) return `${is} ${DID[kind]} by ${declarer.id}`;
  if (relation.premises.includes(statement)) return `${is} needed by the step from ${declarer.id} to ${onto}`;
  return `${declarer.id} ${does} ${onto}`;
}

/** Why a verdict turned: `because late-buses was added`. */
function causeClause({ way, because }: VerdictTurn, signs: Signs): string {
  const clauses = because.slice(0, MOST_NAMED).map((change) => changeClause(change, signs));
  const more = because.length - clauses.length;
  const all = listAnd(more === 0 ? clauses : [...clauses, counted(more, 'other change')]);
  switch (way) {
    case 'alone':
      return `because ${all}`;
    case 'enough':
      return because.length === 1
        ? `because ${all}; without that, other changes do the same`
        : `because ${all}; each of these changes is enough by itself`;
    case 'together':
      return `because ${all}; only together do these changes turn the verdict`;
    case 'several':
      return 'because of several changes together';
  }
}

/** `“Schools should start later” (start-later) stood and now falls because …` */
export function verdictSentence(turn: VerdictTurn, signs: Signs): string {
  const { entry, relation, old, now } = turn;
  const what =
    relation === null ? namedInSentence(entryOf(entry), signs) : withCapital(nodeWord(relation.now!));
  return `${what} ${BEFORE[old]} and now ${verdictVerb(now)} ${causeClause(turn, signs)}.`;
}

/** `, together with b and c` */
function needs(relation: Relation): string {
  const { first, more } = otherPremises(relation, declaringPremise(relation), MOST_NAMED);
  if (first.length === 0) return '';
  const names = first.map(({ id }) => id);
  return `, together with ${listAnd(more === 0 ? names : [...names, `${more} more`])}`;
}

function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return listAnd(more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names);
}

function namesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
