import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml';
import { clip, oneLine } from '../words/text.js';
import { betweenValues, type Comment, type Property, type Text } from './between-values.js';
import type { KnownKeys } from './known-keys.js';
import { type Lines, lineOf, lineStarts, type Span } from './lines.js';
import type { Misreading } from './misread-warnings.js';
import { writeQuoted } from './quoting.js';

/** Words that YAML leaves out, or reads otherwise than they look: what, where, and how to write them. */

/** No key of a form is longer, in characters. */
const MAX_KEY_CHARACTERS = 40;

/** What a source is not read as it is written in, in its order. Linear in the source. */
export function misreadingsIn(source: string, events: readonly Event[], keys: KnownKeys): Misreading[] {
  const found = betweenValues(source, events);
  let known: Lines | undefined;
  const lines = () => {
    known ??= lineStarts(source);
    return known;
  };
  return [
    ...found.comments.flatMap((comment) => commentIn(comment, source, lines, keys)),
    ...found.directives.flatMap((span) => directiveIn(span, source)),
    ...propertiesIn(found.properties, events, source),
    ...found.texts.flatMap((text) => textIn(text, source)),
  ].sort((a, b) => a.span[0] - b.span[0]);
}

/**
 * A comment that may have been meant as text: its "#" is glued to a word, and it stands where the text would go
 * on. Comments as people write them, with a space behind "#" or in a line between entries, are none of these.
 */
function commentIn(comment: Comment, source: string, lines: () => Lines, keys: KnownKeys): Misreading[] {
  const { behind, span, sameLine, inBrackets, beforeText } = comment;
  const words = source.slice(...span).trimEnd();
  if (/^[-#=~*_+\s]*$/.test(words)) return [];
  const goesOn = behind.type === 'text' && isDeeper(span[0], behind.owner, lines());
  const follows =
    sameLine &&
    behind.type !== 'key' &&
    behind.type !== 'none' &&
    !keys.fixed.has(keyAt(behind.owner, source));
  if (!follows && !inBrackets && !beforeText && !goesOn) return [];
  const write = howToWrite(comment, words, source);
  return [
    {
      span: [span[0], span[0] + words.length],
      message: `${JSON.stringify(clip(words))} is left out: " #" begins a comment`,
      hint: `if it belongs to the text, ${write}; if it is a comment, put a space after the "#"`,
    },
  ];
}

/** How to write words behind a "#" that belong to a text. */
function howToWrite({ behind, span, beforeText }: Comment, words: string, source: string): string {
  if (beforeText) return `put the whole text in quotes, including "${firstWord(words)}"`;
  if (behind.type !== 'text') return writeQuoted(words);
  if (/["']/.test(source[behind.span[0]]!)) return 'write it inside the quotes';
  return writeQuoted(oneLine(source.slice(behind.from, span[0]) + words));
}

/** The key that stands at an offset; empty for none. */
function keyAt(offset: number, source: string): string {
  return /^([\w-]+)["']?:/.exec(source.slice(offset, offset + MAX_KEY_CHARACTERS))?.[1] ?? '';
}

/** Whether an offset stands in a later line than what it may belong to, and deeper than that. */
function isDeeper(offset: number, owner: number, lines: Lines): boolean {
  const column = (at: number) => at - lines.starts[lineOf(lines, at)]!;
  return owner < 0 || (lineOf(lines, owner) < lineOf(lines, offset) && column(offset) > column(owner));
}

function directiveIn(span: Span, source: string): Misreading[] {
  const words = source.slice(...span).trimEnd();
  if (/^%(?:YAML|TAG)\s/.test(words)) return [];
  const message = `${JSON.stringify(clip(words))} is left out: "%" at the beginning of a line is an instruction for YAML`;
  return [{ span: [span[0], span[0] + words.length], message, hint: 'remove it, or put "# " before it' }];
}

/** Names that nothing refers to, and tags that say nothing. */
function propertiesIn(
  properties: readonly Property[],
  events: readonly Event[],
  source: string,
): Misreading[] {
  if (properties.length === 0) return [];
  const used = usedNames(events, source);
  return properties.flatMap(({ span, event, isKey }) => {
    const words = source.slice(...span);
    // A name or a type with no value after it is already an error there.
    const text = event.type === EVENT_ID.SCALAR && !isKey ? event : null;
    if (text !== null && text.valueStart < 0) return [];
    const anchor = words[0] === '&';
    if (anchor ? used.has(span[0] + 1) : words.startsWith('!!')) return [];
    const why = anchor
      ? '"&" before a value gives it a name, and nothing refers to this one'
      : '"!" before a value says its type, and no type is needed';
    const plain = text !== null && text.style === SCALAR_STYLE.PLAIN;
    const write = plain
      ? writeQuoted(withGlued(span[0], text.valueEnd, source))
      : 'put the whole text in quotes';
    return [
      {
        span,
        message: `${JSON.stringify(clip(words))} is left out: ${why}`,
        hint: text === null ? 'remove it' : `if it belongs to the text, ${write}; if not, remove it`,
      },
    ];
  });
}

/** A stretch of the source, with a comment behind it that is glued to a word. */
function withGlued(start: number, end: number, source: string): string {
  const comment = /^[ \t]+#+[^\s#][^\r\n]*/.exec(source.slice(end, end + 1000))?.[0] ?? '';
  return source.slice(start, end) + comment;
}

/** Where the names stand that an alias refers to: the last of its name before it. */
function usedNames(events: readonly Event[], source: string): Set<number> {
  const last = new Map<string, number>();
  const used = new Set<number>();
  for (const event of events) {
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT || event.anchorStart < 0) continue;
    const name = source.slice(event.anchorStart, event.anchorEnd);
    if (event.type !== EVENT_ID.ALIAS) last.set(name, event.anchorStart);
    else used.add(last.get(name) ?? -1);
  }
  return used;
}

/** A text that looks like a list, or in which a backslash does what nobody would want. */
function textIn({ span, owner, event }: Text, source: string): Misreading[] {
  if (event.type === EVENT_ID.ALIAS) return [];
  const words = source.slice(...span);
  if (event.style === SCALAR_STYLE.PLAIN) {
    const [first = '', ...more] = event.fast ? [words] : words.split(/[\r\n]+/);
    const glued = /^-[^\s\d-]/.test(first) && owner >= 0 && /[\r\n]/.test(source.slice(owner, span[0]));
    const items = more.length > 0 && more.every((line) => /^\s*-\s/.test(line));
    if (!glued && !items) return [];
    const message = items
      ? 'these lines look like a list, but are read as one text'
      : 'this looks like a list item, but is read as a text';
    const hint = items ? 'begin the list on the line below its key' : 'put a space after the "-"';
    return [{ span, message, hint }];
  }
  if (event.style !== SCALAR_STYLE.DOUBLE_QUOTED || event.fast) return [];
  const sign = /(?<!\\)(?:\\\\)*(?:\\[abefv0NLP_]|(?<=\b[A-Za-z]:|\$)\\[nrt])(?=\p{L})/u.exec(words);
  if (sign === null) return [];
  const end = span[0] + sign.index + sign[0].length;
  const inside = words.slice(1, -1).replaceAll('\\"', '"');
  const message = `"${source.slice(end - 2, end)}" is read as one special character, not as a backslash and a letter`;
  return [{ span: [end - 2, end], message, hint: `if you mean a backslash, ${writeQuoted(inside)}` }];
}

function firstWord(words: string): string {
  return clip(words.split(/\s/)[0]!);
}
