import { commandLines } from '../src/cli/help-page.js';
import type { NamedMeaning } from '../src/render/two-columns.js';

/**
 * A page in roff, the language of manual pages, with the macros of man(7): groff and mandoc read it. Only ASCII is
 * written, and nothing in a text is taken for a request or an escape.
 */

/** What a letter has to be written as, so that it is printed as it is. A bare hyphen would be printed as a dash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '"': '\\(dq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
};

const PARAGRAPH = '.PP';

/** The columns for an example: man pages have 80, and begin at the eighth. */
const EXAMPLE_COLUMNS = 73;

/** A text as roff prints it. A dot begins a request only at the beginning of a line; so no line begins with one. */
export function roffText(text: string): string {
  const escaped = text
    .replace(/\s+/g, ' ')
    .replace(/[\\\-'"`^~]|[^ -\x7f]/gu, (letter) => ESCAPES[letter] ?? `\\[u${codeOf(letter)}]`);
  return escaped.replace(/^\./, '\\&.');
}

/** The head of a page: what is left of it must be quoted, for a word would end at a space. */
export function roffTitle(name: string, section: string, source: string, manual: string): string[] {
  const quoted = [name.toUpperCase(), section, '', source, manual].map((word) => `"${roffText(word)}"`);
  // No word is broken, and the right edge is left ragged: names of options can then be searched for and copied.
  return [`.TH ${quoted.join(' ')}`, '.nh', '.ad l'];
}

/** The lines as a page. A heading is followed by space already: a paragraph that begins there is only its text. */
export function roffPage(lines: readonly string[]): string {
  const kept = lines.filter((line, i) => line !== PARAGRAPH || !/^\.S[HS] /.test(lines[i - 1] ?? ''));
  return `${kept.join('\n')}\n`;
}

export function roffSection(heading: string): string[] {
  return [`.SH "${roffText(heading.toUpperCase())}"`];
}

export function roffSubsection(heading: string): string[] {
  return [`.SS "${roffText(heading)}"`];
}

export function roffParagraph(text: string): string[] {
  return [PARAGRAPH, roffText(text)];
}

/** A command line in bold, and in italics what is to be replaced in it: `<id>`. */
export function roffCommand(line: string): string {
  return `\\fB${inItalics(line)}\\fR`;
}

/** Names with what they mean below them. */
export function roffTable(rows: readonly NamedMeaning[]): string[] {
  return rows.flatMap(([name, meaning]) => [
    '.TP',
    roffCommand(name),
    meaning === '' ? '\\&' : roffText(meaning),
  ]);
}

/** Command lines, each below what it gives. */
export function roffExamples(examples: readonly NamedMeaning[]): string[] {
  return examples.flatMap(([line, gives]) => [
    ...roffParagraph(`${gives}:`),
    '.nf',
    ...commandLines(line, EXAMPLE_COLUMNS).map((part) => roffCommand(part.slice(2))),
    '.fi',
  ]);
}

function inItalics(line: string): string {
  return line
    .split(/(<[^<>]+>)/)
    .map((part) => (part.startsWith('<') ? `\\fI${roffText(part.slice(1, -1))}\\fB` : roffText(part)))
    .join('');
}

function codeOf(letter: string): string {
  return letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
