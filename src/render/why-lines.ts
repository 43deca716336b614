import type { Statement } from '../map/model.js';
import { nodeAnchor } from '../map/nodes.js';
import type { View } from '../query/view.js';
import { nodeAt } from '../verdict/node-numbers.js';
import { rankedCauses } from '../verdict/ranked-causes.js';
import { countWords } from '../words/count-words.js';
import { unbreakable } from './breakable.js';
import { cardHeadLines } from './card-head.js';
import { causeLines } from './cause-lines.js';
import { causeList } from './cause-list.js';
import { consequenceSentence } from './consequence-sentence.js';
import { entryLines } from './entry-lines.js';
import { CAVEAT, type EvaluationPage } from './evaluation-page.js';
import type { Look } from './look.js';
import { turningHintLines } from './turning-lines.js';
import { ownReasonsSentence, verdictSentence } from './verdict-sentence.js';
import { storyOf, type VerdictStory } from './verdict-story.js';
import { verdictMark } from './verdict-words.js';
import { wrap } from './wrap.js';

/** Why an entry or a step has its verdict: the page of `claims evaluate ID`. */

/** The entry or step, its verdict in a sentence, and what decided it line by line. */
export function whyLines(page: EvaluationPage, look: Look): string[] {
  const { evaluated, asked, view } = page;
  const target = asked.target!;
  return [
    ...(view === null ? [] : targetLines(target, view, look)),
    ...explanationLines(page, view === null ? evaluated.nameOf(target) : 'It', look),
    '',
    ...turningHintLines(page, look),
    ...wrap(CAVEAT, look.width),
  ];
}

/** A verdict in a sentence, with the lines of what decided it: at most 90 words, unless all is asked for. */
export function explanationLines(page: EvaluationPage, subject: string, look: Look): string[] {
  const { asked, all } = page;
  const target = asked.target!;
  const story = storyOf(page, look);
  const sentences = explanationSentences(story, target, subject);
  const list = causeList(story, target, { all, wordsUsed: countWords(sentences.join(' ')) });
  const lines = causeLines(story, list, look);
  const rest = all
    ? 'More decided it than anybody reads; --json has it all.'
    : 'The whole explanation: --all';
  return [
    ...wrap(sentences.join(' '), look.width),
    ...(lines.length === 0 ? [] : ['', ...lines]),
    ...(list.isCut ? wrap(rest, look.width, '  ') : []),
  ];
}

/** The sentences before the list: the verdict; and of what stands and counts for nothing any more, that. */
export function explanationSentences(story: VerdictStory, target: number, subject: string): string[] {
  const consequence = consequenceSentence(story, target);
  const { reason, attackers } = rankedCauses(story.explain, target, story.ranking);
  const isUnshown = reason === 'bare' || (reason === 'unsupported' && attackers.length === 0);
  const caution = isUnshown ? ['That does not show that this entry is false.'] : [];
  const sentences = [
    verdictSentence(story, target, subject),
    ownReasonsSentence(story, target),
    ...caution,
    consequence,
  ];
  return sentences.filter((sentence) => sentence !== null);
}

/** The head of what is explained: an entry with its text, or a step with its ends. */
function targetLines(target: number, view: View, look: Look): string[] {
  const node = nodeAt(view.map, target);
  if (node.node === 'statement') return cardHeadLines(node, view, look);
  const verdict = unbreakable(look.ink.bold(verdictMark(view.labels.statusOf(node), look)));
  const scheme = node.scheme === null ? '' : `, by ${node.scheme}`;
  const line = (statement: Statement, lead: string) => entryLines(statement, view, look, { indent: 2, lead });
  return [
    ...wrap([`${look.ink.bold(node.name)}  step, ${node.sign}${scheme}, `, verdict], look.width, '', '  '),
    '',
    ...node.premises.flatMap((premise, i) => line(premise, i === 0 ? 'from ' : 'with ')),
    ...line(nodeAnchor(node.target), node.target.node === 'relation' ? 'to the step from ' : 'to '),
    '',
  ];
}
