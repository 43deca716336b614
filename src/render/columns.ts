import { widthOfText } from './width.js';

/** Pieces side by side, as many on a line as fit. */
export function fillColumns(pieces: readonly string[], width: number, glue = '  '): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = lines.length === 0 ? piece : `${lines.at(-1)}${glue}${piece}`;
    if (lines.length > 0 && widthOfText(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
