import type { ArgumentMap, ArgumentNode, Relation, Statement } from '../map/model.js';
import { alignRelations } from './align-relations.js';
import { likeness } from './likeness.js';
import { haveOtherNumbers } from './other-numbers.js';
import { pairEntries } from './pairs.js';

/** Two versions of a map side by side: which entry and which relation of the one is which of the other. */

/** How it shows that two versions have the same entry: by its id, its text, or nearly the same words. */
export const RECOGNIZED_BY = ['id', 'text', 'words'] as const;
export type RecognizedBy = (typeof RECOGNIZED_BY)[number];

/** An entry in both versions, or in one of them. */
export interface StatementPair {
  readonly index: number;
  readonly old: Statement | null;
  readonly now: Statement | null;
  /** How it shows that they are the same entry; null where only one version has it. */
  readonly by: RecognizedBy | null;
}

/** A relation in both versions, or in one of them. */
export interface RelationPair {
  readonly index: number;
  readonly old: Relation | null;
  readonly now: Relation | null;
}

export interface AlignedMaps {
  readonly old: ArgumentMap;
  readonly now: ArgumentMap;
  /** Those of the new map in file order, then those that only the old one has. */
  readonly statements: readonly StatementPair[];
  readonly relations: readonly RelationPair[];
  /** The pair of an entry or of a relation of the old map, and of the new one. */
  ofOld(node: Statement): StatementPair;
  ofOld(node: Relation): RelationPair;
  ofOld(node: ArgumentNode): StatementPair | RelationPair;
  ofNow(node: Statement): StatementPair;
  ofNow(node: Relation): RelationPair;
  ofNow(node: ArgumentNode): StatementPair | RelationPair;
}

/**
 * Puts two versions side by side. An entry with the same id is the same entry, whatever it says. Of the others, two are the
 * same if they have the same text, or surely nearly the same. Linear in both maps but for the search among these others.
 */
export function alignMaps(old: ArgumentMap, now: ArgumentMap): AlignedMaps {
  const renamed = renamedEntries(old, now);
  const statements = pairsOf(
    old.statements,
    now.statements,
    (statement) => renamed.get(statement)?.other ?? now.byId.get(statement.id) ?? null,
  ).map((pair): StatementPair => ({ ...pair, by: foundBy(pair, renamed) }));
  const [statementOfOld, statementOfNow] = lookups(statements);
  const partner = alignRelations(old, now, (statement) => statementOfOld(statement).now);
  const relations: readonly RelationPair[] = pairsOf(old.relations, now.relations, partner);
  const [relationOfOld, relationOfNow] = lookups(relations);
  return {
    old,
    now,
    statements,
    relations,
    ofOld: ofEither(statementOfOld, relationOfOld),
    ofNow: ofEither(statementOfNow, relationOfNow),
  };
}

/** An entry that has another id now. */
interface Renamed {
  readonly other: Statement;
  readonly by: RecognizedBy;
}

/** Two texts with so many words in common say nearly the same. */
const NEARLY_THE_SAME = 0.75;

function renamedEntries(old: ArgumentMap, now: ArgumentMap): ReadonlyMap<Statement, Renamed> {
  const gone = old.statements.filter(({ id }) => !now.byId.has(id));
  const come = now.statements.filter(({ id }) => !old.byId.has(id));
  if (gone.length === 0 || come.length === 0) return new Map();
  const { pairs } = pairEntries<Statement>(gone, come, { least: 'sure' });
  const sure = pairs.filter(
    ({ one, other, by }) =>
      by === 'text' ||
      (likeness(one.text, other.text) >= NEARLY_THE_SAME && !haveOtherNumbers(one.text, other.text)),
  );
  return new Map(sure.map(({ one, other, by }) => [one, { other, by: by === 'text' ? 'text' : 'words' }]));
}

function foundBy(
  { old, now }: Pick<StatementPair, 'old' | 'now'>,
  renamed: ReadonlyMap<Statement, Renamed>,
): RecognizedBy | null {
  if (old === null || now === null) return null;
  return renamed.get(old)?.by ?? 'id';
}

interface PairOf<Node> {
  readonly index: number;
  readonly old: Node | null;
  readonly now: Node | null;
}

/** All of the new map in file order with their partners, then what of the old one has none. */
function pairsOf<Node extends ArgumentNode>(
  olds: readonly Node[],
  nows: readonly Node[],
  partner: (old: Node) => Node | null,
): PairOf<Node>[] {
  const oldOf = new Map<Node, Node>();
  const gone: Node[] = [];
  for (const old of olds) {
    const other = partner(old);
    if (other === null) gone.push(old);
    else oldOf.set(other, old);
  }
  const there = nows.map((now) => ({ old: oldOf.get(now) ?? null, now }));
  return [...there, ...gone.map((old) => ({ old, now: null }))].map((pair, index) => ({ ...pair, index }));
}

type Lookup<Node, Pair> = (node: Node) => Pair;

/** Looks up the pair of a node of the old map, and of one of the new map. */
function lookups<Node extends ArgumentNode, Pair extends PairOf<Node>>(
  pairs: readonly Pair[],
): [Lookup<Node, Pair>, Lookup<Node, Pair>] {
  const [olds, nows] = [new Map<Node, Pair>(), new Map<Node, Pair>()];
  for (const pair of pairs) {
    if (pair.old !== null) olds.set(pair.old, pair);
    if (pair.now !== null) nows.set(pair.now, pair);
  }
  return [(node) => olds.get(node)!, (node) => nows.get(node)!];
}

function ofEither(
  statement: Lookup<Statement, StatementPair>,
  relation: Lookup<Relation, RelationPair>,
): AlignedMaps['ofOld'] {
  function pairOf(node: Statement): StatementPair;
  function pairOf(node: Relation): RelationPair;
  function pairOf(node: ArgumentNode): StatementPair | RelationPair;
  function pairOf(node: ArgumentNode): StatementPair | RelationPair {
    return node.node === 'statement' ? statement(node) : relation(node);
  }
  return pairOf;
}
