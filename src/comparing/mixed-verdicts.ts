import type { Relation, Statement, Status } from '../map/model.js';
import { ATTACK, emptyFramework, type Framework, SUPPORT } from '../verdict/framework.js';
import { label } from '../verdict/label.js';
import { STATUS_OF } from '../verdict/status.js';
import type { AlignedMaps, RelationPair, StatementPair } from './aligned-maps.js';
import type { Effect, MapChange } from './map-change.js';

/** The verdicts on a map that is the old one with some of the changes made: none of them, all of them, or any between. */

/** Which changes are made: 1 for those that are, by their number. */
type Made = Uint8Array;

/** The verdicts, by the pair of entries or of relations. What the mixed map does not have gets one, too: it means nothing. */
export interface MixedVerdicts {
  statusOf(pair: StatementPair): Status;
  statusOfRelation(pair: RelationPair): Status;
}

export interface MixedMaps {
  /** How many nodes are evaluated each time. */
  readonly size: number;
  /** Linear in both maps. */
  verdicts(made: Made): MixedVerdicts;
}

/** For each pair, the number of the change that turns something about it; -1 where none does. */
type Switches = Readonly<Record<Effect['turns'], Int32Array>>;

/** A relation with numbers for nodes: pairs of entries, then pairs of relations. */
interface NumberedRelation {
  readonly premises: readonly number[];
  readonly target: number;
  readonly attacks: boolean;
}

/** A pair of relations with numbers. */
interface NumberedPair {
  readonly old: NumberedRelation | null;
  readonly now: NumberedRelation | null;
}

/** All that a mixed map is made from. */
interface Parts {
  readonly statements: readonly StatementPair[];
  readonly relations: readonly NumberedPair[];
  readonly switches: Switches;
}

export function mixedMaps(maps: AlignedMaps, changes: readonly MapChange[]): MixedMaps {
  const { statements } = maps;
  const parts: Parts = { statements, relations: numberedPairs(maps), switches: switchesOf(maps, changes) };
  return {
    size: statements.length + maps.relations.length,
    verdicts(made) {
      const { status } = label(mixedFramework(parts, made));
      return {
        statusOf: ({ index }) => STATUS_OF[status[index]!]!,
        statusOfRelation: ({ index }) => STATUS_OF[status[statements.length + index]!]!,
      };
    },
  };
}

function numberedPairs({ statements, relations, ofOld, ofNow }: AlignedMaps): NumberedPair[] {
  const numbered = (
    { premises, target, sign }: Relation,
    entry: (node: Statement) => StatementPair,
    relation: (node: Relation) => RelationPair,
  ): NumberedRelation => ({
    premises: premises.map((premise) => entry(premise).index),
    target: target.node === 'statement' ? entry(target).index : statements.length + relation(target).index,
    attacks: sign === 'attack',
  });
  return relations.map(({ old, now }) => ({
    old: old === null ? null : numbered(old, ofOld, ofOld),
    now: now === null ? null : numbered(now, ofNow, ofNow),
  }));
}

const NO_SWITCH = -1;

function switchesOf({ statements, relations }: AlignedMaps, changes: readonly MapChange[]): Switches {
  const none = (size: number) => new Int32Array(size).fill(NO_SWITCH);
  const switches: Switches = {
    entry: none(statements.length),
    assumed: none(statements.length),
    relation: none(relations.length),
    to: none(relations.length),
    sign: none(relations.length),
    with: none(relations.length),
  };
  changes.forEach(({ effects }, number) => {
    for (const { turns, pair } of effects) switches[turns][pair.index] = number;
  });
  return switches;
}

function mixedFramework(parts: Parts, made: Made): Framework {
  const { statements, switches } = parts;
  const isThere = statements.map(
    ({ old, now, index }) =>
      (old !== null && now !== null) || isMade(switches.entry, index, made) === (old === null),
  );
  const mixed = withoutDangling(mixedRelations(parts, made, isThere), statements.length, isThere);
  const framework = linkedFramework(mixed, statements.length);
  for (const { old, now, index } of statements) {
    const { assumed } = (isMade(switches.assumed, index, made) ? now : (old ?? now))!;
    framework.assumed[index] = assumed ? 1 : 0;
  }
  return framework;
}

function isMade(switches: Int32Array, index: number, made: Made): boolean {
  return made[switches[index]!] === 1;
}

/** The relations as they are with the changes that are made; null for one that is not there. */
function mixedRelations(
  { statements, relations, switches }: Parts,
  made: Made,
  isThere: readonly boolean[],
): (NumberedRelation | null)[] {
  /** An entry that came or went comes to a relation, or goes from it, with itself. */
  const isAlone = (entry: number) => statements[entry]!.old === null || statements[entry]!.now === null;
  return relations.map(({ old, now }, index) => {
    if (old !== null && now !== null) {
      const [needs, other] = isMade(switches.with, index, made) ? [now, old] : [old, now];
      const premises = new Set([...needs.premises, ...other.premises.filter(isAlone)]);
      return {
        premises: [...premises].filter((entry) => isThere[entry]),
        target: (isMade(switches.to, index, made) ? now : old).target,
        attacks: (isMade(switches.sign, index, made) ? now : old).attacks,
      };
    }
    const relation = (now ?? old)!;
    // One that nothing turns comes and goes with what it needs.
    const isOn =
      switches.relation[index] === NO_SWITCH || isMade(switches.relation, index, made) === (old === null);
    return isOn && relation.premises.every((entry) => isThere[entry]) ? relation : null;
  });
}

/** The same without relations to what is not there, and without those to these. */
function withoutDangling(
  relations: (NumberedRelation | null)[],
  statements: number,
  isThere: readonly boolean[],
): readonly (NumberedRelation | null)[] {
  const bearing = new Map<number, number[]>();
  const gone: number[] = [];
  relations.forEach((relation, index) => {
    if (relation === null) gone.push(index);
    else if (relation.target >= statements) {
      const onto = relation.target - statements;
      const others = bearing.get(onto);
      if (others === undefined) bearing.set(onto, [index]);
      else others.push(index);
    } else if (!isThere[relation.target]) {
      relations[index] = null;
      gone.push(index);
    }
  });
  for (let next = gone.pop(); next !== undefined; next = gone.pop()) {
    for (const index of bearing.get(next) ?? []) {
      if (relations[index] === null) continue;
      relations[index] = null;
      gone.push(index);
    }
  }
  return relations;
}

function linkedFramework(relations: readonly (NumberedRelation | null)[], statements: number): Framework {
  const size = statements + relations.length;
  const from = new Int32Array(size + 1);
  relations.forEach((relation, index) => {
    for (const premise of relation?.premises ?? []) from[premise + 1]! += 1;
    if (relation !== null) from[statements + index + 1] = 1;
  });
  for (let node = 0; node < size; node += 1) from[node + 1]! += from[node]!;
  const framework = emptyFramework(size, statements, from, from[size]!);
  const { to, role, premises, attackers, supports } = framework;
  const next = from.slice();
  relations.forEach((relation, index) => {
    if (relation === null) return;
    const node = statements + index;
    for (const premise of relation.premises) to[next[premise]!++] = node;
    to[from[node]!] = relation.target;
    premises[node] = relation.premises.length;
    role[node] = relation.attacks ? ATTACK : SUPPORT;
    const bears = relation.attacks ? attackers : supports;
    bears[relation.target]! += 1;
  });
  return framework;
}
