import { once } from '../words/once.js';
import { blockOf, hasProperties } from './block-tree.js';
import { valuesOfBlock } from './block-values.js';
import type { KnownKeys } from './known-keys.js';
import { type Lines, lineStarts } from './lines.js';
import { type Attempt, eventsOf, type Parsed, parseYaml } from './parse-yaml.js';
import { type Known, readChange } from './read-change.js';
import type { YamlParser } from './read-yaml.js';
import { changeBetween, linesAfter, shiftBy, type TextChange } from './text-change.js';

/** Parses a text that somebody writes: what did not change since the last time is not parsed again. */

/** What of a text was parsed again: the stretch of the text before it that gave way to another, and how far all behind it has moved. */
export interface Reparsed {
  readonly before: string;
  readonly start: number;
  readonly end: number;
  readonly shift: number;
}

export interface LiveYamlParser extends YamlParser {
  /** What of the last text was parsed again; null for all of it. */
  reparsed(): Reparsed | null;
}

/** A parser that remembers the last text that was YAML: faster than one that parses anew, with the same results. */
export function liveYamlParser(): LiveYamlParser {
  let known: Known | null = null;
  let reparsed: Reparsed | null = null;
  let last: { readonly text: string; readonly lines: Lines } | null = null;
  return {
    parse(text, keys) {
      const change = known === null ? null : changeBetween(known.text, text);
      const attempt = known === null || change === null ? null : attemptFrom(known, text, change, keys);
      reparsed = attempt?.reparsed ?? null;
      if (attempt !== null) {
        known = attempt.known;
        return attempt.attempt;
      }
      const anew = parseYaml(text, keys);
      if (anew.is === 'parsed') known = knownOf(text, anew.parsed);
      return anew;
    },
    reparsed: () => reparsed,
    linesOf(written) {
      const lines =
        last === null
          ? lineStarts(written)
          : linesAfter(last.text, last.lines, written, changeBetween(last.text, written));
      last = { text: written, lines };
      return lines;
    },
  };
}

/** What the next text can be read from; null where what stands in one place of the text can depend on another. */
function knownOf(
  text: string,
  { document, events, hasDuplicateKeys, misread, oddKeys }: Parsed,
): Known | null {
  if (hasDuplicateKeys || hasProperties(events) || /\r(?!\n)/.test(text)) return null;
  const found = blockOf(text, events, document);
  return found === null ? null : { text, root: found.block, at: found.at, misread, oddKeys };
}

/** A text parsed from what is known of the one before; null where it has to be parsed anew. */
function attemptFrom(
  known: Known,
  text: string,
  change: TextChange,
  keys: KnownKeys,
): { readonly attempt: Attempt; readonly known: Known; readonly reparsed: Reparsed | null } | null {
  const before = known.text;
  if (change.start === change.end && change.added === 0)
    return { attempt: parsedOf(known), known, reparsed: { before, start: 0, end: 0, shift: 0 } };
  const read = readChange(known, text, change, keys);
  if (read === null) return null;
  if (read.is === 'wrong') return { attempt: read, known, reparsed: null };
  const start = Math.min(read.stretch.start, change.start);
  const end = Math.max(read.stretch.end, change.end);
  const reparsed = { before, start, end, shift: shiftBy(change) };
  return { attempt: parsedOf(read.known), known: read.known, reparsed };
}

function parsedOf(known: Known): Attempt {
  const { text, root, at, misread, oddKeys } = known;
  const events = once(() => eventsOf(text));
  return {
    is: 'parsed',
    parsed: {
      document: root.value,
      hasDuplicateKeys: false,
      get events() {
        return events();
      },
      values: valuesOfBlock(text, root, at),
      misread,
      oddKeys,
      // They are only parsed where something asks for them.
      forgetEvents() {},
    },
  };
}
