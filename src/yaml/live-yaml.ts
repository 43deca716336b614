import { blockOf, hasProperties } from './block-tree.js';
import { valuesOfBlock } from './block-values.js';
import type { KnownKeys } from './known-keys.js';
import { type Lines, lineStarts } from './lines.js';
import { type Attempt, once, type Parsed, parseYaml, readRaw } from './parse-yaml.js';
import { type Known, readChange } from './read-change.js';
import type { YamlParser } from './read-yaml.js';
import { changeBetween, linesAfter, type TextChange } from './text-change.js';

/** Parses a text that somebody writes: what did not change since the last time is not parsed again. */

/** A parser that remembers the last text that was YAML: faster than one that parses anew, with the same results. */
export function liveYamlParser(): YamlParser {
  let known: Known | null = null;
  let last: { readonly text: string; readonly lines: Lines } | null = null;
  return {
    parse(text, keys) {
      const change = known === null ? null : changeBetween(known.text, text);
      const attempt = known === null || change === null ? null : attemptFrom(known, text, change, keys);
      if (attempt !== null) {
        known = attempt.known;
        return attempt.attempt;
      }
      const anew = parseYaml(text, keys);
      if (anew.is === 'parsed') known = knownOf(text, anew.parsed);
      return anew;
    },
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
): { readonly attempt: Attempt; readonly known: Known } | null {
  if (change.start === change.end && change.added === 0) return { attempt: parsedOf(known), known };
  const read = readChange(known, text, change, keys);
  if (read === null) return null;
  if (read.is === 'wrong') return { attempt: read, known };
  return { attempt: parsedOf(read.known), known: read.known };
}

function parsedOf(known: Known): Attempt {
  const { text, root, at, misread, oddKeys } = known;
  const raw = once(() => readRaw(text));
  return {
    is: 'parsed',
    parsed: {
      document: root.value,
      hasDuplicateKeys: false,
      get events() {
        const read = raw();
        return read.is === 'read' ? read.events : [];
      },
      values: valuesOfBlock(text, root, at),
      misread,
      oddKeys,
    },
  };
}
