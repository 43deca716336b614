/** Changes of a text at known places: everything that no edit names stays as it is, byte for byte. */

/** Puts a text in the place of a stretch of the source: offsets in its UTF-16 units, end exclusive. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The source with all edits made. Their order does not matter, except that of several at one place: those are made one
 * after the other. Two that overlap are a mistake of the program, and throw. Linear in the source.
 */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, text } of editsInOrder(edits)) {
    if (from < at || to < from || to > source.length)
      throw new Error(`edits overlap or lie outside the text, at ${from}`);
    pieces.push(source.slice(at, from), text);
    at = to;
  }
  return pieces.join('') + source.slice(at);
}

/** Edits as they follow each other in the source. */
export function editsInOrder(edits: readonly TextEdit[]): TextEdit[] {
  return [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
}
