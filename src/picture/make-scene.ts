import { attackKind } from '../map/attack-kind.js';
import { headlineOf } from '../map/headline.js';
import type { ArgumentMap, ArgumentNode, Relation, Statement } from '../map/model.js';
import { isReverseRelation, relationName } from '../map/relations.js';
import type { View } from '../query/view.js';
import { oneLine } from '../words/text.js';
import { framesOf } from './frames.js';
import type { Box, Joint, Line, LineSign, Scene, SceneOptions } from './scene.js';
import { shownBelow, shownPart } from './shown-part.js';

/** Makes the scene of some statements of a map, which are in the argument's order. */
export function makeScene(selected: readonly Statement[], view: View, options: SceneOptions): Scene {
  const { map } = view;
  const { statements, relations } =
    options.tops === undefined
      ? shownPart(selected, view, options.from ?? null)
      : shownBelow(options.tops, selected, view);
  const shown = new Set(statements);
  const wanted = new Set(selected);
  const jointed = relationsWithJoint(relations, map);
  const verdictOf = (node: ArgumentNode) => (options.verdicts ? view.labels.statusOf(node) : null);
  return {
    title: oneLine(map.header.title),
    about: options.about,
    boxes: statements.map((statement) => boxOf(statement, view, wanted, options)),
    joints: [...jointed].map(
      (relation): Joint => ({
        id: relation.name,
        sign: signOf(relation),
        missing: relation.premises.filter((premise) => !shown.has(premise)).length,
        verdict: verdictOf(relation),
      }),
    ),
    lines: relations.flatMap((relation) => {
      const premises = relation.premises.filter((premise) => shown.has(premise)).map(({ id }) => id);
      const end = nodeId(relation.target, map);
      return linesOf(relation, premises, end, jointed.has(relation)).map((line) => ({
        ...line,
        verdict: verdictOf(relation),
      }));
    }),
    frames: framesOf(statements, options.framing),
    leftOut: map.statements.length - statements.length,
  };
}

function boxOf(
  statement: Statement,
  view: View,
  wanted: ReadonlySet<Statement>,
  { texts, verdicts }: SceneOptions,
): Box {
  return {
    id: statement.id,
    kind: statement.kind,
    side: view.structure.side[statement.index]!,
    headline: headlineOf(statement),
    number: null,
    text: texts ? oneLine(statement.text) : null,
    verdict: verdicts ? view.labels.statusOf(statement) : null,
    isThesis: statement === view.map.thesis,
    isImplicit: statement.implicit,
    isBridge: !wanted.has(statement),
  };
}

/** The relations whose lines meet at a joint: those with linked premises, and those that others support or attack. */
function relationsWithJoint(relations: readonly Relation[], map: ArgumentMap): Set<Relation> {
  const bornOn = new Set(
    relations.flatMap(({ target }) => (target.node === 'relation' ? [writtenHalf(target, map)] : [])),
  );
  return new Set(relations.filter((relation) => relation.premises.length > 1 || bornOn.has(relation)));
}

/** A relation; for the half of a contradiction that the file leaves unsaid, the other half. */
function writtenHalf(relation: Relation, map: ArgumentMap): Relation {
  if (!isReverseRelation(relation) || relation.target.node === 'relation') return relation;
  return map.byName.get(relationName(relation.target.id, relation.premises[0]!.id)) ?? relation;
}

function nodeId(node: ArgumentNode, map: ArgumentMap): string {
  return node.node === 'statement' ? node.id : writtenHalf(node, map).name;
}

function signOf({ contradiction, sign }: Relation): LineSign {
  return contradiction === null ? sign : 'contradiction';
}

/** The lines of a relation, from the premises that are shown to its end. */
function linesOf(
  relation: Relation,
  premises: readonly string[],
  end: string,
  hasJoint: boolean,
): Omit<Line, 'verdict'>[] {
  const sign = signOf(relation);
  const common = {
    relation: relation.name,
    sign,
    attack: relation.sign === 'attack' ? attackKind(relation) : null,
  };
  const bothWays = sign === 'contradiction';
  if (!hasJoint) {
    const heads = bothWays ? 'both' : 'end';
    return premises.map((from) => ({ ...common, from, to: end, heads }));
  }
  return [
    ...premises.map(
      (from) => ({ ...common, from, to: relation.name, heads: bothWays ? 'start' : 'none' }) as const,
    ),
    { ...common, from: relation.name, to: end, heads: 'end' },
  ];
}
