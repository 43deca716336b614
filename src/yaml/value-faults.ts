import type { Fault, Scene } from './fault.js';
import { lineEnd, lineOf, type Span } from './lines.js';
import { mendWithText } from './mends.js';
import { writeQuoted } from './quoting.js';
import { closingQuoteSign } from './yaml-signs.js';

/** The faults of values that need quotes, and have none or not the right ones. */

/** A value outside brackets and quotes: it begins with a sign of YAML's own, or has a colon in it. */
export function plainValueFault(scene: Scene): Fault | null {
  const { head, source, offset } = scene;
  const text: Span = [head.value[0], withoutComment(source, head.value)];
  if (offset === text[0] || /^(?:[|>*&!]|[-?:]\s)/.test(source.slice(text[0], text[0] + 2)))
    return signValueFault(scene, text);
  return source[offset] === ':' ? colonValueFault(scene, offset, text) : null;
}

/** A text whose first sign means something else to YAML. */
export function signValueFault(scene: Scene, text: Span): Fault {
  const sign = scene.source[text[0]]!;
  const shown = /[-?:]/.test(sign) ? `${sign} ` : sign;
  const more = /[|>]/.test(sign) ? ', or begin it on the next line' : '';
  return {
    message: `a text that begins with "${shown}" needs quotes`,
    hint: writeQuoted(scene.source.slice(...text)) + more,
    span: [text[0], text[0] + 1],
    mends: mendWithText(scene),
  };
}

/** A text with a colon and a space in it. */
export function colonValueFault(scene: Scene, colon: number, [start, end]: Span): Fault {
  const text = scene.source.slice(start, end);
  const curly = /^[“”„‟«‘’]/.test(text) ? ', straight ones' : '';
  return {
    message: `a text with ": " in it needs quotes${curly}`,
    hint: writeQuoted(text),
    span: [colon, colon + 1],
    mends: mendWithText(scene),
  };
}

/** Quotes that nothing closes before the value must have ended. */
export function unclosedQuotesFault(scene: Scene, open: number): Fault {
  const quote = scene.source[open]!;
  return {
    message: 'the quotes that open here are not closed',
    hint: `close them with ${quote}; if the text continues on a new line, indent that line`,
    span: [open, open + 1],
    mends: mendWithText(scene),
  };
}

/** Quotes that close before the text ends: there are more of them inside, or the text only begins with them. */
export function earlyQuotesFault(scene: Scene, open: number, close: number, end: number): Fault {
  const { source } = scene;
  const quote = source[open]!;
  const text = source.slice(open, end).trimEnd();
  const mends = mendWithText(scene);
  if (source[close + 1] === ':') {
    const hint = 'write ": ", with a space';
    return { message: 'a space is missing after the colon', hint, span: [close + 1, close + 2], mends };
  }
  if (text.length > close - open + 1 && text.endsWith(quote)) {
    const inside = text.slice(1, -1).replaceAll(quote === '"' ? '\\"' : "''", quote);
    const sign = quote === '"' ? 'a quotation mark' : 'an apostrophe';
    const message = `${sign} inside ${quote}…${quote} ends the text here`;
    return { message, hint: writeQuoted(inside), span: [close, close + 1], mends };
  }
  const message = `a text that begins with ${quote} needs quotes around all of it`;
  return { message, hint: writeQuoted(text), span: [open, open + 1], mends };
}

/** A backslash in double quotes that means nothing to YAML. */
export function escapeValueFault(scene: Scene, open: number): Fault {
  const { source, lines, offset } = scene;
  const line = lineEnd(source, lines, lineOf(lines, open));
  const close = closingQuoteSign(source, open, line);
  const backslash = source.lastIndexOf('\\', offset);
  const sign = source.slice(backslash, offset + 1);
  const text = source.slice(open + 1, close < 0 ? line : close).replaceAll('\\"', '"');
  return {
    message: `inside "…" a backslash begins a special character, but "${sign}" is not one`,
    hint: writeQuoted(text),
    span: [backslash, offset + 1],
    mends: mendWithText(scene),
  };
}

/** Where a value of one line ends when a comment follows it. */
function withoutComment(source: string, [start, end]: Span): number {
  const comment = source.slice(start, end).search(/\s#\s/);
  return comment < 0 ? end : start + comment;
}
