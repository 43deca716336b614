import { lineEnd, lineOf, lineStarts } from '../yaml/lines.js';
import { applyEdits, editsInOrder, type TextEdit } from './text-edit.js';

/** What edits do to the lines of a text, as `diff -U0` prints it: `patch` can make the same change. */

interface Hunk {
  /** The first line of the old text that is meant, from 0, and how many are. */
  readonly first: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The changed lines; empty where nothing changes. Linear in the text. */
export function lineDiff(name: string, source: string, edits: readonly TextEdit[]): string[] {
  const hunks = hunksOf(source, edits);
  if (hunks.length === 0) return [];
  let more = 0;
  const lines = hunks.flatMap(({ first, before, after }) => {
    const head = `@@ -${range(first, before.length)} +${range(first + more, after.length)} @@`;
    more += after.length - before.length;
    return [head, ...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)];
  });
  return [`--- ${name}`, `+++ ${name}`, ...lines];
}

/** `12` or `12,3`; lines that are only put in stand behind the one before. */
function range(first: number, count: number): string {
  if (count === 1) return String(first + 1);
  return `${count === 0 ? first : first + 1},${count}`;
}

/** The edits by the lines that they touch, without lines at either end that stay. */
function hunksOf(source: string, edits: readonly TextEdit[]): Hunk[] {
  const lines = lineStarts(source);
  const groups: { first: number; last: number; edits: TextEdit[] }[] = [];
  for (const edit of editsInOrder(edits)) {
    const [first, last] = [lineOf(lines, edit.from), lineOf(lines, edit.to)];
    const group = groups.at(-1);
    if (group !== undefined && first <= group.last) {
      group.edits.push(edit);
      group.last = Math.max(group.last, last);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups.map(({ first, last, edits: own }) => {
    const from = lines.starts[first]!;
    const before = source.slice(from, lineEnd(source, lines, last));
    const moved = own.map(({ from: start, to, text }) => ({ from: start - from, to: to - from, text }));
    return trimmed(first, linesIn(before), linesIn(applyEdits(before, moved)));
  });
}

function linesIn(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}

function trimmed(first: number, before: readonly string[], after: readonly string[]): Hunk {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return {
    first: first + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  };
}
