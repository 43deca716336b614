import type { ArgumentMap } from '../map/model.js';
import { declaringPremise } from '../map/premises.js';
import { ATTACK, emptyFramework, type Framework, SUPPORT } from './framework.js';
import { nodeNumber } from './node-numbers.js';

/** A map as a framework. Linear in statements, relations and premises. */
export function mapFramework(map: ArgumentMap): Framework {
  const { statements, relations } = map;
  const size = statements.length + relations.length;
  const from = new Int32Array(size + 1);
  for (const { index, gives } of statements) from[index + 1] = gives.length;
  for (let node = statements.length; node < size; node += 1) from[node + 1] = 1;
  for (let node = 0; node < size; node += 1) from[node + 1]! += from[node]!;
  const declared = new Int32Array(size);
  const framework = { ...emptyFramework(size, statements.length, from, from[size]!), declaring: declared };
  const { to, role, premises, attackers, supports, assumed, burdened } = framework;
  for (const { index, kind, gives, assumed: isAssumed } of statements) {
    assumed[index] = isAssumed ? 1 : 0;
    burdened[index] = kind === 'evidence' ? 0 : 1;
    gives.forEach((relation, i) => {
      to[from[index]! + i] = statements.length + relation.index;
    });
  }
  for (const relation of relations) {
    const node = statements.length + relation.index;
    const target = nodeNumber(map, relation.target);
    to[from[node]!] = target;
    premises[node] = relation.premises.length;
    declared[node] = declaringPremise(relation).index;
    if (relation.sign === 'attack') {
      role[node] = ATTACK;
      attackers[target]! += 1;
    } else {
      role[node] = SUPPORT;
      supports[target]! += 1;
    }
  }
  return framework;
}
