/** Control sequences of a terminal (ECMA-48), the last of them perhaps cut off. */
const SEQUENCE = /\u001b\[[0-?]*[ -/]*(?:[@-~]|$)/g;
const LINE_BREAK = /\r\n?|[\n\t\v\f\u0085\u2028\u2029]/g;
/** What cannot be seen or would steer the terminal, except the joiners ZWNJ and ZWJ. */
const UNSEEN = /[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu;

/** What was typed or pasted, as one line of text: line breaks become spaces; colours and control characters go. */
export function typedText(typed: string): string {
  return typed.replace(SEQUENCE, '').replace(LINE_BREAK, ' ').replace(UNSEEN, '');
}
