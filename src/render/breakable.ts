/** Text that is to be broken into lines, and what of it is not to be broken. */

/** A piece in which no line is broken: the sign of a verdict and its word. */
export interface Unbroken {
  readonly unbroken: string;
}

/** A text, or its pieces one after the other. */
export type Breakable = string | readonly (string | Unbroken)[];

export function unbreakable(text: string): Unbroken {
  return { unbroken: text };
}

/** The pieces of a text. */
export function breakablePieces(text: Breakable): readonly (string | Unbroken)[] {
  return typeof text === 'string' ? [text] : text;
}

/** The whole as one text. */
export function breakableText(text: Breakable): string {
  if (typeof text === 'string') return text;
  let whole = '';
  for (const piece of text) whole += typeof piece === 'string' ? piece : piece.unbroken;
  return whole;
}

/** The words between which a line can be broken, for each line that the text itself has. */
export function breakableWords(text: Breakable): string[][] {
  const lines: string[][] = [['']];
  for (const piece of breakablePieces(text)) {
    if (typeof piece !== 'string') addTo(lines, [piece.unbroken]);
    else {
      piece.split(/\r?\n/).forEach((line, i) => {
        if (i > 0) lines.push(['']);
        addTo(lines, line.split(' '));
      });
    }
  }
  return lines;
}

/** Adds words to the last line, the first of them to its last word. */
function addTo(lines: readonly string[][], [first = '', ...more]: readonly string[]): void {
  const words = lines.at(-1)!;
  words[words.length - 1] += first;
  for (const word of more) words.push(word);
}
