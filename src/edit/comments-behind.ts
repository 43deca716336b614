import { lineEnd, lineOf } from '../yaml/lines.js';
import { type ClaimsSource, endOfLine } from './claims-source.js';

/** The comments that belong to what stands above them, so that nothing new comes between. */

/** A comment with a line of its own. */
interface CommentLine {
  /** Where its sign (`#`) stands. */
  readonly sign: number;
  readonly end: number;
  readonly column: number;
  /** What it says, behind the sign. */
  readonly words: string;
}

/** The comments in the lines below an offset, as far as they are indented at least so far; empty lines can part them. */
export function commentsBehind({ text, lines }: ClaimsSource, offset: number, column: number): CommentLine[] {
  const found: CommentLine[] = [];
  for (let line = lineOf(lines, offset) + 1; line < lines.starts.length; line += 1) {
    const start = lines.starts[line]!;
    const written = text.slice(start, lineEnd(text, lines, line));
    if (written.trim() === '') continue;
    const [, indent = '', words] = /^([ \t]*)#(.*)$/.exec(written) ?? [];
    if (words === undefined || indent.length < column) break;
    found.push({ sign: start + indent.length, end: start + written.length, column: indent.length, words });
  }
  return found;
}

/** Where the comments that belong to what ends at an offset end; without any, the end of its own line. */
export function endWithComments(file: ClaimsSource, offset: number, column: number): number {
  return commentsBehind(file, offset, column).at(-1)?.end ?? endOfLine(file, offset);
}

/** An example of a list that is commented out: the line of its key, and how far the dashes stand behind the key. */
interface ListExample {
  readonly key: CommentLine;
  readonly dashes: number;
}

/** The commented example of a list under a key, such as the new file of `claims init` has; undefined for none. */
export function listExample(
  comments: readonly CommentLine[],
  key: string,
  column: number,
): ListExample | undefined {
  return comments.flatMap((comment, i) => {
    if (comment.column !== column || !new RegExp(`^ ${key}:\\s*(?:#.*)?$`).test(comment.words)) return [];
    const dashes = /^ ( *)- /.exec(comments[i + 1]?.words ?? '')?.[1];
    return dashes === undefined ? [] : { key: comment, dashes: dashes.length };
  })[0];
}
