import { oneLine } from '../words/text.js';
import { type WordPiece, wordDiff } from './word-diff.js';
import { yamlWords } from './yaml-words.js';

/** What changed in the value of a field, as pieces that were removed, added or stayed. */

/**
 * Two texts are compared word by word. Of lists and of records, only the members that came or went are told, each by itself.
 */
export function valuePieces(old: unknown, now: unknown): WordPiece[] {
  if (isText(old) && isText(now)) return wordDiff(String(old), String(now));
  const [before, after] = [membersOf(old), membersOf(now)];
  const [olds, nows] = [new Set(before), new Set(after)];
  const changed = [
    ...[...olds].filter((member) => !nows.has(member)).map((text): WordPiece => ({ is: 'removed', text })),
    ...[...nows].filter((member) => !olds.has(member)).map((text): WordPiece => ({ is: 'added', text })),
  ];
  return changed.flatMap((piece, i) => (i === 0 ? [piece] : [SPACE, piece]));
}

const SPACE: WordPiece = { is: 'same', text: ' ' };

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

/** A flag that is set says yes. */
function membersOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  if (typeof value !== 'object') return [oneLine(String(value))];
  if (Array.isArray(value)) return value.map(memberText);
  return Object.entries(value).map(([key, member]) => `${key}: ${memberText(member)}`);
}

function memberText(value: unknown): string {
  return oneLine(yamlWords(value));
}
