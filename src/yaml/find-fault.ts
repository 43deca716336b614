import { bracketFault } from './bracket-faults.js';
import type { Fault, FaultyFile } from './fault.js';
import { gluedSignFault, misplacedLineFault, strayLineFault, tabInLine } from './line-faults.js';
import { type Lines, lineEnd, lineOf, type Span } from './lines.js';
import { oddSpaceFaultNear } from './odd-space-faults.js';
import { type Standing, standingOf } from './standing.js';
import {
  earlyQuotesFault,
  escapeValueFault,
  plainValueFault,
  signValueFault,
  unclosedQuotesFault,
} from './value-faults.js';
import type { YamlReason } from './yaml-words.js';

/** Finds out what is wrong where YAML was given up, so that a message can say it in a writer's words. */

/** Where and why YAML was given up: the reason as far as it is known, and the library's own words for it. */
export interface Complaint {
  readonly reason: YamlReason;
  readonly words: string;
  readonly offset: number;
}

/** Finds out what is wrong at a place where YAML was given up. Linear in the source up to there. */
export function findFault(complaint: Complaint, file: FaultyFile): Fault {
  const { source, lines } = file;
  const { reason, offset } = complaint;
  const span: Span = [offset, offset + 1];
  if (reason === 'null-byte') {
    const hint = 'this may not be a text file; if it is one, save it as UTF-8';
    return { message: 'there is a null byte here', hint, span, mends: [] };
  }
  if (reason === 'depth') {
    const hint = 'write deep entries in the list "claims", with "supports"';
    return { message: 'this is nested too deeply', hint, span, mends: [] };
  }
  if (reason === 'complex-key') {
    const hint = 'a text that begins with "? ", "[" or "{" needs quotes';
    return { message: 'a list, or keys with values, cannot be a key', hint, span, mends: [] };
  }
  if (reason === 'control') {
    const code = source.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
    const message = `there is a control character (U+${code}) here`;
    return { message, hint: 'remove it', span, mends: [{ span, by: 'spaces', lost: '' }] };
  }
  let line = lineOf(lines, offset);
  // A directive is missed or found wrong behind its line.
  while (reason === 'directive' && line > 0 && source[lines.starts[line]!] !== '%') line -= 1;
  const end = lineEnd(source, lines, line);
  const foreign =
    conflictBefore(source, end) ?? fenceBefore(source, end) ?? instructionAt(source, lines, line);
  if (foreign !== null) return foreign;
  // A tag that nothing ends is given up at the end of the file.
  const begun = reason === 'open-tag' ? source.lastIndexOf('!<', offset) : offset;
  return standingFault({ ...complaint, offset: begun }, file);
}

function standingFault(complaint: Complaint, file: FaultyFile): Fault {
  const { source, lines } = file;
  const { reason, words, offset } = complaint;
  const standing = standingOf(source, lines, offset);
  const odd = oddSpaceFaultNear(file, standing, offset);
  if (odd !== null) return odd;
  const tab = reason === 'tab' ? offset : tabInLine(source, lines, lineOf(lines, offset));
  if (tab >= 0) {
    const message = 'there is a tab where YAML needs spaces';
    return { message, hint: 'indent with spaces', span: [tab, tab + 1], mends: [] };
  }
  return knownFault(standing, complaint, file) ?? unknownFault(words, offset);
}

function knownFault(
  { head, stray, state }: Standing,
  { reason, offset }: Complaint,
  file: FaultyFile,
): Fault | null {
  if (head === null) return null;
  const { source, lines } = file;
  const scene = { ...file, head, offset };
  if (reason === 'escape' && state !== 'open')
    return escapeValueFault(scene, state.type === 'quoted' ? state.open : state.item);
  const { key } = head;
  const byKey = offset < head.value[0] || head.dash;
  if (key !== null && stray === null && byKey && /[*&!]/.test(source[key[0]]!)) {
    return { ...signValueFault(scene, [key[0], head.value[1]]), mends: [] };
  }
  if (state !== 'open' && offset < state.open) {
    return signValueFault(scene, [head.value[0], lineEnd(source, lines, lineOf(lines, offset))]);
  }
  if (state !== 'open' && state.type === 'flow') return bracketFault(scene, state);
  if (state !== 'open') {
    if (state.close < 0) return unclosedQuotesFault(scene, state.open);
    const end = lineEnd(source, lines, lineOf(lines, state.close));
    if (state.open > head.value[0]) return signValueFault(scene, [head.value[0], end]);
    return earlyQuotesFault(scene, state.open, state.close, end);
  }
  if (stray !== null) return strayLineFault(scene, stray);
  const within = offset >= head.value[0] && offset <= head.value[1];
  return (
    gluedSignFault(file, head) ?? (within ? plainValueFault(scene) : misplacedLineFault(source, lines, head))
  );
}

/** Where Git could not merge two versions and wrote both, between lines of its own. */
function conflictBefore(source: string, end: number): Fault | null {
  const mark = /^<{7}(?: .*)?$/m.exec(source.slice(0, end));
  if (mark === null) return null;
  const span: Span = [mark.index, mark.index + mark[0].length];
  const message = 'a Git merge conflict is not resolved here';
  const hint =
    'keep one of the two versions, and delete the lines that begin with "<<<<<<<", "=======" and ">>>>>>>"';
  return { message, hint, span, mends: [] };
}

/** The fence of a code block, with which an answer or a page of Markdown was saved; nothing in YAML begins a line so. */
function fenceBefore(source: string, end: number): Fault | null {
  const fence = /^```.*$/m.exec(source.slice(0, end));
  if (fence === null) return null;
  const span: Span = [fence.index, fence.index + fence[0].length];
  const message = 'this is a Markdown code fence';
  const isLast = source.slice(span[1]).trim() === '';
  const before = source.slice(0, fence.index).trim() === '' ? '' : ', what is above it';
  const hint = isLast ? 'delete this line' : `delete this line${before} and the last one`;
  return { message, hint, span, mends: [] };
}

/** A line that begins with "%", or with "..." and goes on. */
function instructionAt(source: string, lines: Lines, line: number): Fault | null {
  const span: Span = [lines.starts[line]!, lineEnd(source, lines, line)];
  const sign = /^(?:%|\.\.\.(?=\s)|---(?=\s))/.exec(source.slice(span[0], span[0] + 4))?.[0];
  if (sign === undefined) return null;
  const message = `a line that begins with "${sign}" is an instruction for YAML`;
  return { message, hint: 'remove it; if it belongs to a text, indent it', span, mends: [] };
}

function unknownFault(words: string, offset: number): Fault {
  const hint = 'a text with ": " or " #" in it, or with a special character at the beginning, needs quotes';
  return { message: `this is not YAML: ${words}`, hint, span: [offset, offset + 1], mends: [] };
}
