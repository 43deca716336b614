/** What stands for a text that its writer has still to give, in a file that the program began. */

const MARK = 'FILL IN';
const FIRST = MARK.charCodeAt(0);

/** A text that stands for another: `FILL IN the title of the text`. */
export function toFillIn(what: string): string {
  return `${MARK} ${what}`;
}

/** Whether a text is still to be given. */
export function isToFillIn(text: string): boolean {
  return text.charCodeAt(0) === FIRST && text.startsWith(MARK);
}
