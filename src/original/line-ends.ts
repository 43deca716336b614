/** Where lines and sentences of a text end, as its file has them. */

/** The lines of a text, whatever system wrote it; a mark of the encoding is no part of it. */
export function linesOf(text: string): string[] {
  return withPlainLineEnds(text).split('\n');
}

/** The text with `\n` at every line's end; a separator of paragraphs is a blank line. */
export function withPlainLineEnds(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?|[\u0085\u2028]/g, '\n')
    .replaceAll('\u2029', '\n\n');
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** How much of a line's end is looked at. */
const END_CHARACTERS = 20;

/** Whether a line ends with the end of a sentence, perhaps with closing quotes or a note's number behind it. */
export function endsSentence(line: string): boolean {
  const end = line.trimEnd().slice(-END_CHARACTERS);
  return /[.!?…。！？][”"’'»›)\]]*(?:\[?\d{1,3}\]?|[¹²³⁰⁴-⁹]+)?$/u.test(end);
}

/** Whether a line can begin a paragraph: not with a small letter, nor with a sign that only follows something. */
export function canBegin(line: string): boolean {
  return !/^\s*(?:\p{Ll}|[,;:.!?)\]])/u.test(line);
}
