import type { IArgdownResponse } from '@argdown/core/dist/index.js';
import type { NoteLoss } from '../interchange-form.js';

/** Addresses in the texts of an Argdown document: the `//` of `https://…` begins a comment there, so the parser leaves out what follows. */

/** Tells of each line that is cut at an address. What no token of the parser covers is a comment. */
export function noteCutAddresses(input: string, tokens: IArgdownResponse['tokens'], lose: NoteLoss): void {
  const lines: number[] = [];
  let covered = 0;
  let [line, counted] = [1, 0];
  const note = (start: number) => {
    if (start <= covered || input.slice(covered - 1, covered + 2) !== '://') return;
    line += input.slice(counted, covered).split('\n').length - 1;
    counted = covered;
    lines.push(line);
  };
  for (const { endOffset, startOffset } of tokens ?? []) {
    note(startOffset);
    // Tokens that the parser adds, such as the end of a list, can end before they begin.
    covered = Math.max(covered, startOffset, (endOffset ?? startOffset) + 1);
  }
  note(input.length);
  for (const _ of lines)
    lose(
      `ends of lines: "//" begins a comment in Argdown, also in an address (the first one on line ${lines[0]}; write ":\\//")`,
    );
}
