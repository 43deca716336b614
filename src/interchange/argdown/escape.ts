/** Texts, titles and tags as Argdown's grammar takes them for nothing else. */

/** Signs that begin something wherever they stand. */
const SIGNS = /[\\#[<@{*_]/g;

/** What begins something together with what follows: front matter, a comment, a sign by its name (`.A.` is `∀`, `:up:` a thumb). */
const BEGINNINGS = /=(?===)|\/(?=\/)|\.(?=[^\s]+?\.)|:(?=[^\s]+?:)/g;

/** A text of one line, with a backslash before each sign that would mean something. */
export function escaped(line: string): string {
  return line.replace(SIGNS, '\\$&').replace(BEGINNINGS, '\\$&');
}

/** A text on one line, as Argdown keeps it: runs of spaces and line ends as one space. */
export function inOneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** The title of an entry: its id, since that is what other lines refer to. */
export function titleOf(id: string): string {
  // Argdown's tools fail on titles that every JavaScript object has.
  return id in {} ? `${id} (entry)` : id;
}

/** The title of the argument that stands for a step: `a → b` for `a -> b`, since titles have no `>`. */
export function argumentTitle(name: string): string {
  return name.replaceAll('->', '→');
}

/** Whether a title is one that says only which step an argument is. */
export function isOwnArgumentTitle(title: string): boolean {
  return /^\S+(?: → \S+)+$/.test(title);
}

/** A tag with its sign; null for one that Argdown cannot have. */
export function tagOf(tag: string): string | null {
  if (/^[\p{L}\p{N}-]+$/u.test(tag) && /^[A-Za-z0-9\u00c0-\u024f-]+$/.test(tag)) return `#${tag}`;
  return /[)\r\n\u2028\u2029]/.test(tag) ? null : `#(${tag})`;
}
