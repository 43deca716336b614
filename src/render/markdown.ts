import { oneLine, visible } from '../words/text.js';

/**
 * Text that Markdown (CommonMark 0.31, and GitHub's tables and links) shows as it is: one line, nothing in it marks up or steers, no
 * HTML, no link but to an address that it shows. It can stand in a paragraph, a heading, a list, a quote, a table and
 * between signs of emphasis.
 */
export function markdownText(text: string): string {
  return inlineMarkdown(text)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[+>-]/, '\\$&');
}

/** The same for a text before which there is something on its line. */
export function inlineMarkdown(text: string): string {
  const line = visible(oneLine(text));
  let shown = '';
  let done = 0;
  for (const { 0: run, index } of line.matchAll(likeAddress())) {
    const address = linked(run);
    if (address === null) continue;
    shown += `${plain(line.slice(done, index))}<${address}>`;
    done = index + address.length;
  }
  return shown + plain(line.slice(done));
}

/** The same for the words of a link: an address in them is shown as text. */
export function linkMarkdown(text: string, to: string): string {
  return `[${plain(visible(oneLine(text)))}](${to})`;
}

/** What begins like an address, up to a space or a sign that stands around one. */
const likeAddress = () => /(?<![\p{L}\p{N}_])https?:\/\/[^\s<>"“”„«»‘’`|\\]+/giu;

/** What an address that can be linked is made of (RFC 3986, and letters of every script); it names a host. */
const linkable = () => /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._~:/?#@!$&'()*+,;=-]|%[\da-f]{2})*$/iu;

/** Longer addresses than this are shown as text. */
const MAX_ADDRESS_CHARACTERS = 2_000;

/** The address in a run of characters, without what ends a sentence; null for one that is better shown as text. */
function linked(run: string): string | null {
  if (run.length > MAX_ADDRESS_CHARACTERS) return null;
  let address = run;
  while (/[?!.,:;'*_~]$/.test(address) || (address.endsWith(')') && !isBalanced(address))) {
    address = address.slice(0, -1);
  }
  // In angle brackets, some read what looks like a character reference as one, and others do not.
  const isPlain = linkable().test(address) && !/&#?\w+;/.test(address) && URL.canParse(address);
  return isPlain ? address : null;
}

function isBalanced(text: string): boolean {
  return text.split('(').length >= text.split(')').length;
}

/** Text of which no sign means anything. */
function plain(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]|~$]/g, '\\$&')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      // At the beginning a heading; at the end of one, a part of it that is not shown.
      .replace(/(^|\s)#/g, '$1\\#')
      // What GitHub would make a link of by itself.
      .replace(/(https?|ftp|mailto|xmpp)(?=:)/gi, '$1\\')
      .replace(/www(?=\.)/gi, '$&\\')
      // At the beginning, too: a sign of emphasis before it can be read as the name of a mailbox.
      .replace(/(?<=\S|^)@(?=\S)/g, '\\@')
  );
}
