import type { GraphStep } from '../graph.js';
import type { NoteLoss } from '../interchange-form.js';
import type { Joints } from './joints.js';
import type { GraphKeys } from './keys.js';
import type {
  ArgdownArgument,
  ArgdownEnd,
  ArgdownInference,
  ArgdownModel,
  ArgdownRelation,
} from './model.js';
import { recordOf, textOf } from './values.js';

/**
 * The inferences and relations of an Argdown model as steps of a graph. An argument with premises and a conclusion is the step
 * from them to it; what attacks such an argument is an undercut.
 */
export function stepsOf(model: ArgdownModel, keys: GraphKeys, joints: Joints, lose: NoteLoss): GraphStep[] {
  const joined = new Set(joints.values());
  const others = model.relations.filter((relation) => !joined.has(relation));
  const [undercuts, plain] = [
    others.filter(isUndercutOfSketch),
    others.filter((one) => !isUndercutOfSketch(one)),
  ];
  const steps = [...model.arguments.values()].flatMap((argument) =>
    argument.inferences.map((inference) => inferred(argument, inference)),
  );
  const ofSketch = new Map<string, GraphStep[]>();
  for (const relation of plain) {
    const step = related(relation);
    steps.push(step);
    if (isSketch(relation.from))
      ofSketch.set(relation.from.title, [...(ofSketch.get(relation.from.title) ?? []), step]);
  }
  return asContradictions([...steps, ...undercuts.flatMap(undercutting)]);

  function inferred(
    { title }: ArgdownArgument,
    { conclusion, data, place, premises, rules }: ArgdownInference,
  ): GraphStep {
    const [first, ...more] = premises.map(keys.statement);
    const joint = joints.get(conclusion);
    return {
      key: keys.inference(title, place),
      sign: joint === undefined || isSupport(joint) ? 'support' : 'attack',
      premises: [first!, ...more],
      to: joint === undefined ? keys.statement(conclusion) : targetOf(joint.to),
      scheme: rules.join(', ') || textOf(data.scheme),
      isContradiction: false,
    };
  }

  function related(relation: ArgdownRelation): GraphStep {
    const { from, to, type } = relation;
    const [premise, target] = [premiseOf(from), targetOf(to)];
    const isBetweenEntries = to.of === 'statement' || isSketch(to);
    if (type === 'undercut' && to.of === 'statement') lose('undercuts of statements, read as attacks');
    return {
      key: isSketch(from) ? keys.fresh(`${premise} → ${target}`) : null,
      sign: isSupport(relation) ? 'support' : 'attack',
      premises: [premise],
      to: target,
      scheme: schemeOf(from, to.title),
      isContradiction: isBetweenEntries && (type === 'contrary' || type === 'contradictory'),
    };
  }

  /** What undercuts an argument without premises attacks its steps: that what it says leads to what it supports or attacks. */
  function undercutting({ from, to }: ArgdownRelation): GraphStep[] {
    const attack = {
      key: null,
      sign: 'attack',
      premises: [premiseOf(from)],
      scheme: null,
      isContradiction: false,
    } as const;
    const steps = ofSketch.get(to.title) ?? [];
    if (steps.length === 0) lose('undercuts of arguments that lead to nothing, read as attacks');
    return steps.length === 0
      ? [{ ...attack, to: targetOf(to) }]
      : steps.map(({ key, to: target }) => ({ ...attack, to: key ?? target }));
  }

  function premiseOf(end: ArgdownEnd): string {
    if (end.of === 'statement') return keys.statement(end.title);
    const last = model.arguments.get(end.title)?.inferences.at(-1);
    return last === undefined ? keys.argument(end.title) : keys.statement(last.conclusion);
  }

  function targetOf({ of, place, title }: ArgdownEnd): string {
    if (of === 'statement') return keys.statement(title);
    const inferences = model.arguments.get(title)?.inferences ?? [];
    const inference = inferences.find((one) => one.place === place) ?? inferences.at(-1);
    return inference === undefined ? keys.argument(title) : keys.inference(title, inference.place);
  }

  function schemeOf({ of, title }: ArgdownEnd, to: string): string | null {
    const node = of === 'statement' ? model.statements.get(title) : model.arguments.get(title);
    const schemes = recordOf(node?.data.schemes);
    return Object.hasOwn(schemes, to) ? textOf(schemes[to]) : null;
  }

  function isSketch({ of, title }: ArgdownEnd): boolean {
    return of === 'argument' && (model.arguments.get(title)?.inferences ?? []).length === 0;
  }

  function isUndercutOfSketch({ to, type }: ArgdownRelation): boolean {
    return type === 'undercut' && isSketch(to);
  }
}

function isSupport({ type }: ArgdownRelation): boolean {
  return type === 'support' || type === 'entails';
}

/** An attack that has a name, beside a contradiction of the same two entries, is one of its halves and gives it its name. */
function asContradictions(steps: readonly GraphStep[]): GraphStep[] {
  const pairOf = ({ premises, to }: GraphStep) => [premises[0], to].sort().join('\n');
  const contradictions = new Set(steps.filter(({ isContradiction }) => isContradiction).map(pairOf));
  const isHalf = (step: GraphStep) =>
    step.key !== null &&
    step.sign === 'attack' &&
    step.premises.length === 1 &&
    contradictions.has(pairOf(step));
  const halves = new Map<string, number>();
  for (const step of steps) if (isHalf(step)) halves.set(pairOf(step), (halves.get(pairOf(step)) ?? 0) + 1);
  return steps
    .filter((step) => !step.isContradiction || !halves.has(pairOf(step)))
    .map((step) =>
      isHalf(step) && halves.get(pairOf(step)) === 1 ? { ...step, isContradiction: true } : step,
    );
}
