import type { ArgumentMap, ArgumentNode, Relation, Statement, Status } from './model.js';
import { nodeName } from './model.js';

/** The verdict on every statement and relation. */
export interface Labels {
  of(node: ArgumentNode): Status;
  /** Every id and relation name with its verdict: statements first, each in file order. */
  entries(): IterableIterator<[string, Status]>;
}

/** Statements whose verdict is taken as given, whatever bears on them. */
export type Fixed = ReadonlyMap<Statement, 'in' | 'out'>;

const UNDECIDED = 0;
const IN = 1;
const OUT = 2;
const STATUS_OF: readonly Status[] = ['undecided', 'in', 'out'];

/**
 * The grounded labelling of a map: the least fixed point of these rules.
 *
 * - A relation is in if every premise is in, every attack on it is out, and it has no support or one that is in;
 *   out if a premise is out, an attack on it is in, or it has supports and all are out.
 * - A statement is in if every attack on it is out, and it has no support, or one that is in, or is assumed;
 *   out if an attack on it is in, or it has supports, all are out, and it is not assumed.
 *
 * An abstract dialectical framework with relations as nodes (Brewka and Woltran 2010; undercuts as in Pollock
 * 1987; grounded labelling as in Caminada 2006). Each node is decided at most once and each link followed at
 * most once: linear in statements, relations and premises, without recursion.
 *
 * `fixed` statements have the verdict given there, and the rules hold for all others.
 */
export function evaluate(map: ArgumentMap, fixed: Fixed = new Map()): Labels {
  const labels = label(compile(map), fixed);
  const count = map.statements.length;
  const position = (node: ArgumentNode) => (node.node === 'statement' ? node.index : count + node.index);
  return {
    of: (node) => STATUS_OF[labels[position(node)]!]!,
    *entries() {
      for (const node of [...map.statements, ...map.relations]) yield [nodeName(node), this.of(node)];
    },
  };
}

/**
 * A map as numbers. Nodes are the statements, then the relations. A node that is decided passes its verdict
 * on: a statement to the relations that it is a premise of, a relation to its target.
 */
interface Framework {
  readonly statements: number;
  readonly size: number;
  /** `gives[givesFrom[s] .. givesFrom[s + 1]]` are the relations of which statement s is a premise. */
  readonly givesFrom: Int32Array;
  readonly gives: Int32Array;
  /** The node that relation `statements + i` bears on, and whether it attacks it. */
  readonly target: Int32Array;
  readonly attacks: Uint8Array;
  /** What each node still waits for: premises to be in, attacks to be out, supports to be out. */
  readonly premises: Int32Array;
  readonly attackers: Int32Array;
  readonly supports: Int32Array;
  readonly assumed: Uint8Array;
}

function compile(map: ArgumentMap): Framework {
  const statements = map.statements.length;
  const size = statements + map.relations.length;
  const givesFrom = new Int32Array(statements + 1);
  for (const statement of map.statements) givesFrom[statement.index + 1] = statement.gives.length;
  for (let i = 0; i < statements; i += 1) givesFrom[i + 1]! += givesFrom[i]!;
  const gives = new Int32Array(givesFrom[statements]!);
  for (const statement of map.statements) {
    statement.gives.forEach((relation, i) => {
      gives[givesFrom[statement.index]! + i] = statements + relation.index;
    });
  }
  const framework: Framework = {
    statements,
    size,
    givesFrom,
    gives,
    target: new Int32Array(map.relations.length),
    attacks: new Uint8Array(map.relations.length),
    premises: new Int32Array(size),
    attackers: new Int32Array(size),
    supports: new Int32Array(size),
    assumed: new Uint8Array(size),
  };
  for (const statement of map.statements) framework.assumed[statement.index] = statement.assumed ? 1 : 0;
  for (const relation of map.relations) compileRelation(framework, relation);
  return framework;
}

function compileRelation(framework: Framework, relation: Relation): void {
  const { statements, target, attacks, premises, attackers, supports } = framework;
  const bearsOn =
    relation.target.node === 'statement' ? relation.target.index : statements + relation.target.index;
  target[relation.index] = bearsOn;
  premises[statements + relation.index] = relation.premises.length;
  if (relation.sign === 'attack') {
    attacks[relation.index] = 1;
    attackers[bearsOn]! += 1;
  } else {
    supports[bearsOn]! += 1;
  }
}

/** Labels the framework, spending its counters. */
function label(framework: Framework, fixed: Fixed): Uint8Array {
  const { statements, size, givesFrom, gives, target, attacks, premises, attackers, supports, assumed } =
    framework;
  const labels = new Uint8Array(size);
  const queue = new Int32Array(size);
  let tail = 0;
  const decide = (node: number, verdict: number): void => {
    if (labels[node] !== UNDECIDED) return;
    labels[node] = verdict;
    queue[tail] = node;
    tail += 1;
  };
  // 1 once a node needs no further support: it has none, one is in, or it is assumed.
  const carried = new Uint8Array(size);
  for (let node = 0; node < size; node += 1)
    carried[node] = supports[node] === 0 || assumed[node] === 1 ? 1 : 0;
  const settle = (node: number): void => {
    if (carried[node] === 1 && attackers[node] === 0 && premises[node] === 0) decide(node, IN);
  };
  for (const [statement, status] of fixed) decide(statement.index, status === 'in' ? IN : OUT);
  for (let node = 0; node < size; node += 1) settle(node);
  for (let head = 0; head < tail; head += 1) {
    const node = queue[head]!;
    const isIn = labels[node] === IN;
    if (node < statements) {
      for (let i = givesFrom[node]!; i < givesFrom[node + 1]!; i += 1) {
        const relation = gives[i]!;
        premises[relation]! -= 1;
        if (isIn) settle(relation);
        else decide(relation, OUT);
      }
    } else {
      const bearsOn = target[node - statements]!;
      if (attacks[node - statements] === 1) {
        if (isIn) decide(bearsOn, OUT);
        else {
          attackers[bearsOn]! -= 1;
          settle(bearsOn);
        }
      } else if (isIn) {
        carried[bearsOn] = 1;
        settle(bearsOn);
      } else {
        supports[bearsOn]! -= 1;
        if (supports[bearsOn] === 0 && carried[bearsOn] === 0) decide(bearsOn, OUT);
      }
    }
  }
  return labels;
}
