import { type Fault, type Scene, textInstead } from './fault.js';
import { lineEnd, lineOf } from './lines.js';
import { closingQuote, type Flow } from './outline.js';
import type { Span } from './positions.js';
import { isText } from './prose.js';
import { writeQuoted } from './quoting.js';

/** The faults of values that need quotes, and have none or not the right ones. */

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A value outside brackets and quotes: it begins with a sign of YAML's own, or has a colon in it. */
export function plainFault(scene: Scene): Fault | null {
  const { head, source, offset } = scene;
  const text: Span = [head.value[0], withoutComment(source, head.value)];
  if (offset === text[0] || /[|>*&!]/.test(source[text[0]] ?? '')) return signFault(scene, text);
  return source[offset] === ':' ? colonFault(scene, offset, text) : null;
}

/** A text whose first sign means something else to YAML. */
function signFault(scene: Scene, text: Span): Fault {
  const sign = scene.source[text[0]]!;
  const shown = /[-?:]/.test(sign) ? `${sign} ` : sign;
  const more = /[|>]/.test(sign) ? ', or begin it in the next line' : '';
  return {
    message: `a text that begins with "${shown}" needs quotes`,
    hint: writeQuoted(scene.source.slice(...text)) + more,
    span: [text[0], text[0] + 1],
    mend: textInstead(scene),
  };
}

/** A text with a colon and a space in it. */
export function colonFault(scene: Scene, colon: number, [start, end]: Span): Fault {
  const text = scene.source.slice(start, end);
  const curly = /^[“”„‟«‘’]/.test(text) ? ' of the straight kind' : '';
  return {
    message: `a text with ": " in it needs quotes${curly}`,
    hint: writeQuoted(text),
    span: [colon, colon + 1],
    mend: textInstead(scene),
  };
}

/** Quotes that nothing closes before the value must have ended. */
export function unclosedQuotes(scene: Scene, open: number): Fault {
  const quote = scene.source[open]!;
  return {
    message: 'the quotes that open here are not closed',
    hint: `close the quotes with ${quote}; what goes on in a new line is indented`,
    span: [open, open + 1],
    mend: textInstead(scene),
  };
}

/** Quotes that close before the text ends: there are more of them inside, or the text only begins with them. */
export function earlyQuotes(scene: Scene, open: number, close: number, end: number): Fault {
  const { source } = scene;
  const quote = source[open]!;
  const text = source.slice(open, end).trimEnd();
  const mend = textInstead(scene);
  if (source[close + 1] === ':') {
    const hint = 'write ": ", with a space';
    return { message: 'a space is missing behind the colon', hint, span: [close + 1, close + 2], mend };
  }
  if (text.length > close - open + 1 && text.endsWith(quote)) {
    const inside = text.slice(1, -1).replaceAll(quote === '"' ? '\\"' : "''", quote);
    const sign = quote === '"' ? 'a quotation mark' : 'an apostrophe';
    const message = `${sign} inside ${quote}…${quote} ends the text here`;
    return { message, hint: writeQuoted(inside), span: [close, close + 1], mend };
  }
  const message = `a text that begins with ${quote} needs quotes around the whole of it`;
  return { message, hint: writeQuoted(text), span: [open, open + 1], mend };
}

/** A backslash in double quotes that means nothing to YAML. */
export function escapeFault(scene: Scene, open: number): Fault {
  const { source, lines, offset } = scene;
  const line = lineEnd(source, lines, lineOf(lines, open));
  const close = closingQuote(source, open, line);
  const backslash = source.lastIndexOf('\\', offset);
  const sign = source.slice(backslash, offset + 1);
  const text = source.slice(open + 1, close < 0 ? line : close).replaceAll('\\"', '"');
  return {
    message: `inside "…" a backslash begins a special sign, and "${sign}" is none`,
    hint: writeQuoted(text),
    span: [backslash, offset + 1],
    mend: textInstead(scene),
  };
}

/** A fault inside brackets, or behind them. */
export function bracketFault(scene: Scene, flow: Flow): Fault {
  const { source, lines, offset } = scene;
  const mend = textInstead(scene);
  if (flow.close >= 0) return behindBrackets(scene, flow);
  const { bracket, bracketAt, item } = flow;
  const closing = CLOSING[bracket]!;
  const sign = source[offset];
  const quoted = /["']/.test(source[item] ?? '');
  if (quoted && flow.itemClosed < 0 && item < offset) return unclosedQuotes(scene, item);
  if (tooFarLeft(scene)) {
    const span: Span = [lineEnd(source, lines, lineOf(lines, offset) - 1), offset];
    return {
      message:
        sign === closing
          ? `the closing "${sign}" stands too far left`
          : `the "${bracket}" that opens here is not closed`,
      hint:
        flow.comment >= 0
          ? `what stands behind "#" is a comment; a text with "#" in it needs quotes`
          : sign === closing
            ? 'indent it'
            : `close it with "${closing}"; what goes on in a new line is indented`,
      span: sign === closing ? [offset, offset + 1] : [bracketAt, bracketAt + 1],
      mend: sign === closing ? { span, by: 'spaces', lost: null } : mend,
    };
  }
  const end = itemEnd(scene, quoted ? source[item]! : null);
  if (item < offset && flow.comment > item) return textBehindComment(scene, flow.comment);
  if (item < offset && flow.itemClosed >= 0) {
    if (quoted && lineOf(lines, flow.itemClosed) === lineOf(lines, offset))
      return earlyQuotes(scene, item, flow.itemClosed, end);
    if (!quoted) return signFault(scene, [item, end]);
  }
  if (sign === ']' || sign === '}') {
    const message = `"${bracket}" cannot be closed with "${sign}"`;
    return {
      message,
      hint: `write "${closing}", or put a text with "${sign}" in it in quotes`,
      span: [offset, offset + 1],
      mend,
    };
  }
  if (sign === ',' && item === offset) {
    const hint = 'take out the comma, or put a text that begins with it in quotes';
    return { message: 'nothing stands before this comma', hint, span: [offset, offset + 1], mend };
  }
  if (/[*&!]/.test(source[item] ?? '') || (item === offset && /[@`%|>?:#-]/.test(sign ?? '')))
    return signFault(scene, [item, end]);
  if (sign === ':') return colonFault(scene, offset, [item, end]);
  if (sign === '[' || sign === '{') {
    const message = `a text with "${sign}" in it needs quotes inside ${bracket} ${closing}`;
    return { message, hint: writeQuoted(source.slice(item, end)), span: [offset, offset + 1], mend };
  }
  return { message: 'a comma is missing before this', hint: null, span: [offset, offset + 1], mend };
}

/** Whether a place stands where a value must have ended: no deeper than what the value belongs to. */
function tooFarLeft({ head, source, lines, offset }: Scene): boolean {
  if (offset >= source.length) return true;
  const line = lineOf(lines, offset);
  return line > head.line && offset - lines.starts[line]! <= head.column;
}

function behindBrackets(scene: Scene, { open, close }: Flow): Fault {
  const { source, lines, head } = scene;
  const end = lineEnd(source, lines, lineOf(lines, close));
  const behind = source.slice(close + 1, end).trim();
  if (/^[,\]};]+$/.test(behind)) {
    const message = `nothing may stand behind the closing "${source[close]}"`;
    return { message, hint: `take out "${behind}"`, span: [close + 1, end], mend: textInstead(scene) };
  }
  const inside = source.slice(open, close + 1);
  const key = head.key === null ? '' : source.slice(...head.key);
  if (!inside.includes(': ') && (isText(key) || (head.key === null && head.dash)))
    return signFault(scene, [open, end]);
  return {
    message: `"${source[open]}" is closed here, and the text goes on behind it`,
    hint: `put a text with "${source[close]}" in it in quotes`,
    span: [close, close + 1],
    mend: textInstead(scene),
  };
}

/** A text that goes on behind a comment. */
export function textBehindComment(scene: Scene, comment: number): Fault {
  const { source, lines } = scene;
  return {
    message: 'a comment begins here, and the text goes on behind it',
    hint: 'put the whole text in quotes if "#" belongs to it; else move the comment',
    span: [comment, lineEnd(source, lines, lineOf(lines, comment))],
    mend: textInstead(scene),
  };
}

/** Where a text in brackets ends as a person reads it: at its closing quotes, a comma, a bracket, the line's end. */
function itemEnd({ source, lines, offset }: Scene, quote: string | null): number {
  const line = source.slice(offset, lineEnd(source, lines, lineOf(lines, offset)));
  const quoted = quote === null ? null : new RegExp(`${quote}(?=\\s*(?:[,\\]}]|$))`).exec(line);
  if (quoted !== null) return offset + quoted.index + 1;
  let depth = 0;
  for (let i = 0; i < line.length; i += 1) {
    if (/[[{]/.test(line[i]!)) depth += 1;
    else if (depth === 0 && /[,\]}]/.test(line[i]!)) return offset + i;
    else if (/[\]}]/.test(line[i]!)) depth -= 1;
  }
  return offset + line.length;
}

/** Where a value of one line ends when a comment follows it. */
function withoutComment(source: string, [start, end]: Span): number {
  const comment = source.slice(start, end).search(/\s#\s/);
  return comment < 0 ? end : start + comment;
}
