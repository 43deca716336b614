import type { Relation, Source, Statement } from '../map/model.js';
import { isObjection } from '../map/objections.js';
import type { View } from '../query/view.js';
import { renderCardMarkdown } from '../render/card-markdown.js';
import { causeList } from '../render/cause-list.js';
import { CAVEAT } from '../render/evaluation-page.js';
import { markdownText } from '../render/markdown.js';
import { reference } from '../render/reference.js';
import { SIGNS } from '../render/signs.js';
import { ownReasonsSentence, verdictSentence } from '../render/verdict-sentence.js';
import { type VerdictStory, verdictStory } from '../render/verdict-story.js';
import { verdictWord } from '../render/verdict-words.js';
import { evaluateSubject } from '../verdict/evaluate-subject.js';
import { mapFramework } from '../verdict/map-framework.js';
import { nodeNames } from '../verdict/node-numbers.js';
import { countWords } from '../words/count-words.js';

/** What an editor shows of an entry or a source, as Markdown. */

/** An entry with what supports and attacks it, and why it has its verdict. Linear in the map. */
export function entryMarkdown(statement: Statement, view: View): string {
  const story = storyOfMap(view);
  return `${renderCardMarkdown(statement, view)}\n### Why this verdict\n\n${whyMarkdown(story, statement)}\n${CAVEAT}\n`;
}

/** A step: whether it supports or attacks, by which scheme, its verdict, and what leads to what. */
export function stepMarkdown(step: Relation, { labels }: View): string {
  const { name, sign, scheme, premises, target } = step;
  const by = scheme === null ? 'no scheme named' : `scheme: ${markdownText(scheme)}`;
  const from = premises.map(({ id, text }) => `- from \`${id}\`: ${markdownText(text)}\n`).join('');
  const to =
    target.node === 'statement'
      ? `\`${target.id}\`: ${markdownText(target.text)}`
      : `the step \`${target.name}\``;
  const verdict = verdictWord(labels.statusOf(step));
  return `**${markdownText(name)}**\n\nA step: ${sign}, ${by}, ${verdict}.\n\n${from}- to ${to}\n`;
}

/** Why an entry has its verdict: a sentence, then what decided it. */
function whyMarkdown(story: VerdictStory, { index }: Statement): string {
  const sentences = [verdictSentence(story, index), ownReasonsSentence(story, index)].filter(
    (one) => one !== null,
  );
  const said = sentences.join(' ');
  const { lines, closing } = causeList(story, index, { all: false, wordsUsed: countWords(said) });
  const items = lines.map(({ row, name, words }) => {
    const indent = '  '.repeat(Math.max(0, row.level - 1));
    return `${indent}- ${markdownText(name === '' ? words : `${name}: ${words}`)}\n`;
  });
  const list = items.length === 0 ? '' : `\n${items.join('')}`;
  return `${markdownText(said)}\n${list}${closing === null ? '' : `\n${markdownText(closing)}\n`}`;
}

function storyOfMap(view: View): VerdictStory {
  const { map } = view;
  const subject = {
    framework: mapFramework(map),
    nameOf: nodeNames(map),
    isAnswerable: (node: number) => isObjection(map.statements[node]!),
  };
  const asked = { burden: 'granted', granted: [], dropped: [] } as const;
  return verdictStory(evaluateSubject(subject, asked), view, SIGNS);
}

/** A source as a reference, and which entries cite it. */
export function sourceMarkdown(source: Source, { map }: View): string {
  const citing = map.statements.filter((statement) => statement.source === source).map(({ id }) => id);
  const cited = citing.length === 0 ? 'No entry cites it.' : `Cited by: ${listedIds(citing)}`;
  const note = typeof source.note === 'string' ? `note: ${markdownText(source.note)}\n\n` : '';
  return `${markdownText(reference(source, null))}\n\n${note}${cited}\n`;
}

const MOST_IDS = 20;

function listedIds(ids: readonly string[]): string {
  const more = ids.length - MOST_IDS;
  return `${ids.slice(0, MOST_IDS).map(markdownText).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
