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
  const summary = `**${inlineMarkdown(diffSummary(diff))}**`;
  const verdicts = diff.verdicts.map((turn) => `- ${markdownText(verdictSentence(turn, SIGNS))}`);
  const changes = changeGroups(diff.changes).map((group) => groupLines(group).join('\n'));
  const [half, rest] = [MOST_CHARACTERS / 2, MOST_CHARACTERS - summary.length];
  const first = section('### Verdicts', verdicts, half);
  const second = section('### Changes', changes, rest - first.length);
  return `${[summary, first, second].filter((part) => part !== '').join('\n\n')}\n`;
}

/** A comment on GitHub has at most 65,536 characters. */
const MOST_CHARACTERS = 65_000;

/** A heading with as many of some items as fit; the others are counted. */
function section(heading: string, items: readonly string[], most: number): string {
  if (items.length === 0) return '';
  const shown = [heading, ''];
  let length = heading.length + 100;
  for (const item of items.map(withoutMentions)) {
    length += item.length + 1;
    if (length > most) break;
    shown.push(item);
  }
  const left = items.length - (shown.length - 2);
  return [...shown, ...(left === 0 ? [] : [`- And ${left} more, which "claims diff" lists.`])].join('\n');
}

/** GitHub writes to whoever is named by an @ in a comment, unless something stands behind it. */
function withoutMentions(text: string): string {
  return text.replace(/(?<!\w)@(?=\w)/g, '@<!-- -->');
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
