import type { Flow } from './brackets.js';
import { textBehindCommentFault } from './comment-faults.js';
import type { Fault, Scene } from './fault.js';
import { lineEnd, lineOf, type Span } from './lines.js';
import { mendWithText } from './mends.js';
import { writeQuoted } from './quoting.js';
import { colonValueFault, earlyQuotesFault, signValueFault, unclosedQuotesFault } from './value-faults.js';

/** The faults of lists and mappings in brackets, and of texts that only look like one. */

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** A fault inside brackets, or behind them. */
export function bracketFault(scene: Scene, flow: Flow): Fault {
  const { source, offset } = scene;
  if (flow.close >= 0) return behindBrackets(scene, flow);
  const { item, pair } = flow;
  const quote = /["']/.test(source[item] ?? '') ? source[item]! : null;
  if (quote !== null && flow.itemClosed < 0 && item < offset) return unclosedQuotesFault(scene, item);
  if (tooFarLeft(scene)) return unclosedBracket(scene, flow);
  if (item < offset && flow.comment > item) return textBehindCommentFault(scene, flow.comment);
  const text: Span = [item, itemEnd(scene, quote)];
  return (
    strayBracket(scene, flow) ??
    (pair >= 0 ? colonValueFault(scene, offset, [pair, text[1]]) : null) ??
    textFault(scene, flow, text, quote !== null) ??
    innerSign(scene, flow, text) ?? {
      message: 'a comma is missing before this',
      hint: 'or put quotes around the text',
      span: [offset, offset + 1],
      mends: mendWithText(scene),
    }
  );
}

/** A text that begins with quotes or brackets of its own and goes on behind them. */
function textFault(scene: Scene, { itemClosed, item }: Flow, text: Span, quoted: boolean): Fault | null {
  const { lines, offset } = scene;
  if (item >= offset || itemClosed < 0) return null;
  if (!quoted) return signValueFault(scene, text);
  const sameLine = lineOf(lines, itemClosed) === lineOf(lines, offset);
  return sameLine ? earlyQuotesFault(scene, item, itemClosed, text[1]) : null;
}

function unclosedBracket(scene: Scene, { bracket, bracketAt, comment }: Flow): Fault {
  const { source, lines, offset } = scene;
  const closing = CLOSING[bracket]!;
  if (source[offset] === closing) {
    const span: Span = [lineEnd(source, lines, lineOf(lines, offset) - 1), offset];
    const message = `the closing "${closing}" is too far left`;
    const mends = [{ span, by: 'spaces', lost: '' } as const];
    return { message, hint: 'indent it', span: [offset, offset + 1], mends };
  }
  const message = `the "${bracket}" that opens here is not closed`;
  const hint =
    comment >= 0
      ? 'everything after "#" is a comment; put a text with "#" in quotes'
      : `close it with "${closing}"; if it continues on a new line, indent that line`;
  return { message, hint, span: [bracketAt, bracketAt + 1], mends: mendWithText(scene) };
}

/** A bracket that closes another than the one that is open, a comma with nothing before it. */
function strayBracket(scene: Scene, { bracket, item }: Flow): Fault | null {
  const { source, offset } = scene;
  const sign = source[offset];
  const span: Span = [offset, offset + 1];
  const mends = mendWithText(scene);
  if (sign === ']' || sign === '}') {
    const message = `"${bracket}" cannot be closed with "${sign}"`;
    const hint = `write "${CLOSING[bracket]}", or put a text with "${sign}" in quotes`;
    return { message, hint, span, mends };
  }
  if (sign !== ',' || item !== offset) return null;
  const hint = 'remove the comma, or put a text that begins with it in quotes';
  return { message: 'there is nothing before this comma', hint, span, mends };
}

/** A text with a sign at its beginning, or in it, that it cannot have inside brackets. */
function innerSign(scene: Scene, { bracket, item }: Flow, text: Span): Fault | null {
  const { source, offset } = scene;
  const sign = source[offset] ?? '';
  if (/[*&!]/.test(source[item] ?? '') || (item === offset && /[@`%|>?:#-]/.test(sign)))
    return signValueFault(scene, text);
  if (sign === ':') return colonValueFault(scene, offset, text);
  if (sign !== '[' && sign !== '{') return null;
  return {
    message: `a text with "${sign}" in it needs quotes inside ${bracket} ${CLOSING[bracket]}`,
    hint: writeQuoted(source.slice(...text)),
    span: [offset, offset + 1],
    mends: mendWithText(scene),
  };
}

/** Whether a place stands where a value must have ended: no deeper than what the value belongs to. */
function tooFarLeft({ head, source, lines, offset }: Scene): boolean {
  if (offset >= source.length) return true;
  const line = lineOf(lines, offset);
  return line > head.line && offset - lines.starts[line]! <= head.column;
}

function behindBrackets(scene: Scene, { open, close }: Flow): Fault {
  const { source, lines, head, keys } = scene;
  const end = lineEnd(source, lines, lineOf(lines, close));
  const behind = source.slice(close + 1, end).trim();
  if (/^[,\]};]+$/.test(behind)) {
    const message = `there must be nothing after the closing "${source[close]}"`;
    return { message, hint: `remove "${behind}"`, span: [close + 1, end], mends: mendWithText(scene) };
  }
  const inside = source.slice(open, close + 1);
  const key = head.key === null ? '' : source.slice(...head.key);
  if (!inside.includes(': ') && (keys.texts.has(key) || (head.key === null && head.dash)))
    return signValueFault(scene, [head.value[0], end]);
  return {
    message: `"${source[open]}" is closed here, but the text continues`,
    hint: `put a text with "${source[close]}" in quotes`,
    span: [close, close + 1],
    mends: mendWithText(scene),
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
