import type { ArgumentGraph, GraphEntry } from '../graph.js';
import { type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { entryOf } from './entries.js';
import { isOwnArgumentTitle } from './escape.js';
import { graphHeader } from './header.js';
import { jointsOf } from './joints.js';
import { keysOf } from './keys.js';
import { type ArgdownArgument, type ArgdownModel, type ArgdownNode, isMadeUp } from './model.js';
import { stepsOf } from './steps.js';

/** An Argdown model as a graph: statements, and arguments of which only a description is given, are its entries. */
export function graphOf(model: ArgdownModel, lose: NoteLoss): ArgumentGraph {
  const { header, sources, thesis } = graphHeader(model, lose);
  const keys = keysOf(model);
  const joints = jointsOf(model);
  const ids = new Set(sources.flatMap(({ id }) => id ?? []));
  const lines = new Map<GraphEntry, number>();
  const enter = (node: ArgdownNode, key: string) =>
    lines.set(entryOf(node, { key, sources: ids, lose }), node.line);
  for (const node of model.statements.values())
    if (!joints.has(node.title)) enter(node, keys.statement(node.title));
  for (const argument of model.arguments.values()) {
    if (argument.inferences.length === 0) enter(argument, keys.argument(argument.title));
    else noteLost(argument, lose);
  }
  if (lines.size === 0)
    throw new UnreadableForm(
      'there are no statements and no arguments in it',
      null,
      'write a statement: [Title]: What it says.',
    );
  return {
    header,
    thesis: thesis === null ? null : keys.statement(thesis),
    entries: [...lines.keys()].sort((one, other) => lines.get(one)! - lines.get(other)!),
    steps: stepsOf(model, keys, joints, lose),
    sources,
  };
}

/** What a step cannot have of an argument. */
function noteLost({ data, tags, texts, title }: ArgdownArgument, lose: NoteLoss): void {
  if (!isMadeUp(title) && !isOwnArgumentTitle(title)) lose('names of arguments with premises');
  if (texts.length > 0) lose('descriptions of arguments with premises');
  if (tags.length > 0) lose('tags of arguments with premises');
  if (Object.keys(data).length > 0) lose('sets of data of arguments with premises');
}
