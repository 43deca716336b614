import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { View } from '../query/view.js';
import { nodeAt } from '../verdict/node-numbers.js';
import { unbreakable } from './breakable.js';
import { cardHeadLines } from './card-head.js';
import { entryLines } from './entry-lines.js';
import { namedEntryList } from './entry-lists.js';
import { CAVEAT, type EvaluationPage } from './evaluation-page.js';
import { explanationSentences, type NodeSentence } from './explanation-sentences.js';
import type { Look } from './look.js';
import { giversOf } from './node-phrases.js';
import { verdictMark } from './verdict-words.js';
import { wrap } from './wrap.js';

/** Nobody reads more sentences than these on a screen. */
const MAX_SENTENCES = 40;

/** The entry or step, why it has its verdict, and the entries that the sentences name. */
export function whyLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view } = page;
  const target = asked.target!;
  const sentences = whySentences(page, view === null ? evaluated.nameOf(target) : 'It');
  return [
    ...(view === null ? [] : targetLines(target, view, look)),
    ...sentenceLines(sentences, look),
    ...namedEntryList(sentences, new Set([target, ...giversOf(evaluated.explainer, target)]), page, look),
    '',
    ...wrap(look.ink.dim(CAVEAT), look.width),
  ];
}

/** The sentences about what is asked about, of too many, the middle gives way to a note. */
export function whySentences({ evaluated, asked }: EvaluationPage, subject: string): NodeSentence[] {
  const telling = explanationSentences(evaluated.explainer, asked.explanation!, evaluated.nameOf, subject);
  const more = telling.length - MAX_SENTENCES;
  if (more <= 0) return [...telling];
  const shown = Array.from({ length: MAX_SENTENCES - 2 }, (_, place) => telling.at(place));
  const sentence = `(${more + 1} more sentences; --json has them all.)`;
  // The last one says where an open question ends.
  return [...shown, { node: asked.target!, sentence, names: [] }, telling.at(telling.length - 1)];
}

export function sentenceLines(sentences: readonly NodeSentence[], look: Look): string[] {
  return sentences.flatMap(({ sentence }) => wrap(sentence, look.width));
}

/** The head of what is explained: an entry with its text, or a step with its ends. */
function targetLines(target: number, view: View, look: Look): string[] {
  const node = nodeAt(view.map, target);
  if (node.node === 'statement') return cardHeadLines(node, view, look);
  const verdict = unbreakable(look.ink.bold(verdictMark(view.labels.statusOf(node), look)));
  const scheme = node.scheme === null ? '' : `, by ${node.scheme}`;
  const line = (statement: Statement, before: string) =>
    entryLines(statement, view, look, { indent: 2, before });
  return [
    ...wrap([`${look.ink.bold(node.name)}  step, ${node.sign}${scheme}, `, verdict], look.width, '', '  '),
    '',
    ...node.premises.flatMap((premise, i) => line(premise, i === 0 ? 'from ' : 'with ')),
    ...line(nodeAnchor(node.target), node.target.node === 'relation' ? 'to the step from ' : 'to '),
    '',
  ];
}
