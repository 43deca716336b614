import { buildMap } from './build.js';
import { isAfter } from './dates.js';
import type { ArgumentMap, ArgumentNode, Relation, RelationDraft, Statement } from './model.js';
import { inText, nodeName } from './model.js';
import { structureOf } from './structure.js';

/** When a statement could first be used: the later of its own date and its source's; null when undated. */
export function datedOn(statement: Statement): string | null {
  const issued = typeof statement.source?.issued === 'string' ? statement.source.issued : null;
  if (statement.date === null || issued === null) return statement.date ?? issued;
  return isAfter(issued, statement.date) ? issued : statement.date;
}

/** Whether it is evidence that a reader of the text's own day could not have had. */
export function isHindsight(map: ArgumentMap, statement: Statement): boolean {
  return statement.kind === 'evidence' && isAfter(datedOn(statement), map.header.date);
}

/**
 * The map as it stood on a day: without evidence dated later, then without added statements dated later or
 * left without all of the evidence that they had, then without what no longer reaches the thesis.
 *
 * `date` is a year, month or day; a partial date counts from its first day. The thesis always stays, and so
 * does what never reached it. Returns a new map; the given one is not changed.
 */
export function asOf(map: ArgumentMap, date: string): ArgumentMap {
  const gone = new Set<Statement>();
  for (const statement of map.statements) {
    if (statement.kind === 'evidence' && isAfter(datedOn(statement), date)) gone.add(statement);
  }
  const queue = [...gone];
  for (const statement of map.statements) {
    const added = !inText(statement) && statement.kind !== 'evidence';
    if (added && isAfter(datedOn(statement), date)) remove(statement);
  }
  for (let head = 0; head < queue.length; head += 1) {
    if (queue[head]!.kind !== 'evidence') continue;
    for (const given of queue[head]!.gives) {
      const { target } = given;
      if (given.sign === 'support' && target.node === 'statement' && !inText(target) && lostAll(target))
        remove(target);
    }
  }
  gone.delete(map.thesis);
  const reached = structureOf(map).depth;
  const smaller = without(map, gone);
  const still = structureOf(smaller).depth;
  const cutOff = smaller.statements.filter((statement) => {
    const before = map.byId.get(statement.id)!;
    return still[statement.index] === null && reached[before.index] !== null;
  });
  return without(smaller, new Set(cutOff));

  function remove(statement: Statement): void {
    if (gone.has(statement)) return;
    gone.add(statement);
    queue.push(statement);
  }
  function lostAll(statement: Statement): boolean {
    const evidence = evidenceFor(statement);
    return evidence.length > 0 && evidence.every((item) => gone.has(item));
  }
}

/** The evidence that supports a statement directly, once each. */
export function evidenceFor(statement: Statement): Statement[] {
  const premises = statement.supportedBy.flatMap((relation) => relation.premises);
  return [...new Set(premises.filter((premise) => premise.kind === 'evidence'))];
}

/** The map built anew without some statements, and so without every relation that needed one of them. */
function without(map: ArgumentMap, gone: ReadonlySet<Statement>): ArgumentMap {
  if (gone.size === 0) return map;
  const stays = (node: ArgumentNode): boolean =>
    node.node === 'statement' ? !gone.has(node) : stays(node.target) && node.premises.every(stays);
  const relations = map.relations.filter(
    (relation) => relation.contradiction !== 'reverse' && stays(relation),
  );
  const named = (name: string) => stays(map.byId.get(name) ?? map.byName.get(name)!);
  const { expect } = map;
  const built = buildMap({
    header: map.header,
    thesis: map.thesis.id,
    sources: [...map.sources.values()],
    statements: map.statements.filter(stays),
    relations: relations.map(redraft),
    expect: {
      in: expect.in.filter(named),
      out: expect.out.filter(named),
      undecided: expect.undecided.filter(named),
    },
  });
  return built.map!;
}

function redraft(relation: Relation): RelationDraft {
  const [from, ...rest] = relation.premises.map((premise) => premise.id);
  return {
    sign: relation.sign,
    from: from!,
    to: nodeName(relation.target),
    with: rest,
    scheme: relation.scheme,
    contradiction: relation.contradiction !== null,
    where: relation.where,
    whereWith: relation.where,
  };
}
