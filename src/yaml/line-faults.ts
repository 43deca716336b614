import { textBehindCommentFault } from './comment-faults.js';
import type { Fault, FaultyFile, Scene } from './fault.js';
import { type Head, headAt, headBeginsBlock } from './heads.js';
import { gluedKey } from './known-keys.js';
import { type Lines, lineEnd, type Span } from './lines.js';
import { colonValueFault } from './value-faults.js';

/** The faults of lines: white space that is not what YAML needs, keys and items that stand where they cannot. */

/** A line behind a value: a key too deep, text that goes on behind a comment, neither key nor item. */
export function strayLineFault(scene: Scene, stray: Head): Fault {
  const { head, source, lines, keys } = scene;
  const glued = gluedSignFault(scene, stray) ?? gluedSignFault(scene, head);
  if (glued !== null) return glued;
  if (stray.indent > head.column && !headBeginsBlock(source, head)) {
    const above = source.slice(head.value[0], scene.lines.starts[stray.line]);
    const comment = above.search(/\s#/);
    if (comment >= 0) return textBehindCommentFault(scene, head.value[0] + comment + 1);
    const key = stray.key;
    if (key !== null && !keys.all.has(source.slice(...key))) {
      return colonValueFault(scene, key[1], [head.value[0], stray.value[1]]);
    }
  }
  if (stray.key !== null || stray.dash) return misplacedLineFault(source, lines, stray);
  if (!headBeginsBlock(source, head)) return noKey(scene, stray.value);
  const message = 'this line is indented less than the text that it seems to belong to';
  const hint = 'indent all lines of a text by the same number of spaces';
  return { message, hint, span: stray.value, mends: [] };
}

function noKey({ source, keys }: FaultyFile, span: Span): Fault {
  const key = /^[\p{L}_-]+/u.exec(source.slice(...span))?.[0] ?? '';
  if (keys.all.has(key)) {
    const message = `a colon is missing after "${key}"`;
    return { message, hint: `write "${key}: "`, span, mends: [] };
  }
  const message = 'this line is neither a key with a value nor an item of a list';
  const hint = /\s#/.test(source.slice(...span))
    ? '" #" begins a comment: put a text with " #" in quotes'
    : 'indent a text of several lines more than its key';
  return { message, hint, span, mends: [] };
}

/** A key or an item whose indentation fits nothing above. */
export function misplacedLineFault(source: string, lines: Lines, { line, key, value, indent }: Head): Fault {
  const name = key === null ? 'this line' : `"${source.slice(...key)}"`;
  const message = `${name} is not in line with the lines above`;
  // The next line above that is less deep is the other one that can be wrong.
  let above = line - 1;
  while (above >= 0 && (headAt(source, lines, above)?.indent ?? indent) >= indent) above -= 1;
  const compare = above < 0 ? '' : ` (compare line ${above + 1})`;
  const hint = `the keys of an entry begin in the same column, and so do the items of a list${compare}; put a text with ": " in quotes`;
  return { message, hint, span: key ?? value, mends: [] };
}

/** `text:foo`, `-foo`, `&text: foo`: a sign that YAML wants apart from the word beside it. */
export function gluedSignFault({ source, keys }: FaultyFile, { key, value, dash }: Head): Fault | null {
  const [start, end] = key ?? value;
  const words = source.slice(start, end);
  if (!dash && /^-[^\s-]/.test(words)) {
    const message = 'a space is missing after the "-" of a list item';
    return { message, hint: `write "- ${words.slice(1, 20)}"`, span: [start, start + 1], mends: [] };
  }
  if (key !== null && /^[&!]\S*$/.test(words)) {
    const message = `a key cannot begin with "${words[0]}"`;
    return { message, hint: `write "${words.slice(1, 20)}: "`, span: [start, start + 1], mends: [] };
  }
  const name = gluedKey(words, keys);
  if (name === null) return null;
  const colon = source.indexOf(':', start);
  const hint = `write "${name}: ${source.slice(colon + 1, Math.min(end, colon + 20))}"`;
  return { message: `a space is missing after "${name}:"`, hint, span: [start, colon + 1], mends: [] };
}

/** A tab in the indentation of a line or behind its dash, or -1. */
export function tabInLine(source: string, lines: Lines, line: number): number {
  const from = lines.starts[line]!;
  const tab = /^ *(?:- *)*\t/.exec(source.slice(from, Math.min(from + 1000, lineEnd(source, lines, line))));
  return tab === null ? -1 : from + tab[0].length - 1;
}
