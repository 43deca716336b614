import { headlineOf } from '../map/headline.js';
import type { ArgumentMap, ArgumentNode, Relation } from '../map/model.js';
import { lookupName, statementNamed } from '../map/names.js';
import { nodeAnchor } from '../map/nodes.js';
import { declaringPremise } from '../map/premises.js';
import { declaredRelations, forwardRelations } from '../map/relations.js';
import { structureOf } from '../map/structure.js';
import type { AskedAddition } from './addition-options.js';
import type { Question } from './addition-question.js';

/** What an objection or an answer is aimed at: an entry, or a step that it takes. */

/** The question that is asked where an entry takes a step. */
export const AIM: Question = {
  name: 'aim',
  isOpen: ({ kind, to }, { map }) =>
    (kind === 'counterpoint' || kind === 'reply') && stepsFrom(to, map).length > 0,
  words: ({ to }, { map }) =>
    [
      'What do you object to?',
      `  1: that ${quoted(statementNamed(map, to ?? '')!)} is so`,
      ...stepsFrom(to, map).map((step, at) => `  ${at + 2}: that ${conclusion(step)}`),
      'Number [1]:',
    ].join('\n'),
  answered(line, asked, { map }) {
    const steps = stepsFrom(asked.to, map);
    if (line === '1' || line === '') return asked;
    const step = steps[Number(line) - 2];
    return step === undefined ? `write a number from 1 to ${steps.length + 1}` : { ...asked, to: step.name };
  },
};

/** The steps that an entry takes. */
function stepsFrom(to: string | null, map: ArgumentMap): Relation[] {
  const statement = to === null ? undefined : statementNamed(map, to);
  return statement === undefined ? [] : forwardRelations(declaredRelations(statement));
}

/** What a step concludes: `“Schools should start later” follows from it`. */
function conclusion({ sign, target }: Relation): string {
  if (sign === 'attack') return `it speaks against ${quoted(target)}`;
  return target.node === 'statement'
    ? `${quoted(target)} follows from it`
    : `it speaks for ${quoted(target)}`;
}

function quoted(node: ArgumentNode): string {
  if (node.node === 'statement') return `“${headlineOf(node)}”`;
  return `the step from ${quoted(declaringPremise(node))} to ${quoted(node.target)}`;
}

/** Whether a reply is to what is no objection: to a claim or to evidence that is for the thesis, or to a step from it. */
export function isReplyToNone({ kind, to }: Pick<AskedAddition, 'kind' | 'to'>, map: ArgumentMap): boolean {
  const name = lookupName(to ?? '');
  const node = kind === 'reply' ? (map.byId.get(name) ?? map.byName.get(name)) : undefined;
  if (node === undefined) return false;
  const entry = nodeAnchor(node);
  const isObjecting = entry.kind === 'counterpoint' || entry.kind === 'reply';
  return !isObjecting && structureOf(map).side[entry.index] === 'for';
}
