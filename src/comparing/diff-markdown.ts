import { headlineOf } from '../map/headline.js';
import { inlineMarkdown, markdownText } from '../render/markdown.js';
import { SIGNS } from '../render/signs.js';
import { withCapital } from '../words/capital.js';
import { withFullStop } from '../words/punctuation.js';
import { type ChangeFact, type ChangeGroup, changeGroups, type Fate } from './change-groups.js';
import { verdictSentence } from './change-words.js';
import { diffSummary } from './diff-summary.js';
import { isSameArgument, type MapDiff } from './map-diff.js';
import { aroundWords, shortened } from './marked-pieces.js';
import type { WordPiece } from './word-diff.js';

/** What changed between two versions of a map as Markdown, for the comment of a pull request. */

const WORDS: Readonly<Record<Fate, string>> = { added: 'Added', removed: 'Taken out', changed: 'Changed' };

export function diffMarkdown(diff: MapDiff): string {
  if (isSameArgument(diff)) return 'The argument is the same.\n';
  const verdicts = diff.verdicts.map((turn) => `- ${markdownText(verdictSentence(turn, SIGNS))}`);
  const parts = [
    [`**${inlineMarkdown(diffSummary(diff))}**`],
    ...(verdicts.length === 0 ? [] : [['### Verdicts'], verdicts]),
    ...(diff.changes.length === 0 ? [] : [['### Changes'], changeGroups(diff.changes).flatMap(groupLines)]),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function groupLines({ fate, entry, title, facts }: ChangeGroup): string[] {
  const name =
    entry === null
      ? inlineMarkdown(title)
      : `${entry.kind} **${inlineMarkdown(headlineOf(entry))}** (${inlineMarkdown(entry.id)})`;
  const text = entry === null || fate === 'changed' ? [] : [inlineMarkdown(withFullStop(entry.text))];
  return [`- ${WORDS[fate]}: ${name}`, ...[...text, ...facts.map(factMarkdown)].map((line) => `  - ${line}`)];
}

function factMarkdown(fact: ChangeFact): string {
  if (fact.is === 'sentence') return markdownText(withFullStop(withCapital(fact.words)));
  const pieces = shortened(fact.pieces, SIGNS.more).map(pieceMarkdown).join('');
  return fact.label === '' ? pieces : `${inlineMarkdown(fact.label)}: ${pieces}`;
}

/** Signs of emphasis have to touch a word, so white space stands outside of them. */
function pieceMarkdown({ is, text }: WordPiece): string {
  const { before, words, after } = aroundWords(text);
  if (words === '') return text;
  const shown = inlineMarkdown(words);
  if (is === 'same') return `${before}${shown}${after}`;
  const tag = is === 'removed' ? 'del' : 'ins';
  return `${before}<${tag}>${shown}</${tag}>${after}`;
}
