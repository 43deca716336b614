import type { View } from '../query/view.js';
import { fold } from '../words/fold.js';
import { normal } from '../words/normal.js';
import { lineOf, type Span } from '../yaml/lines.js';
import { type Cursor, cursorAt, type Page } from './cursor.js';
import { aroundIn, formAt, plainText, recordOf } from './form-at.js';
import { idSlotAt } from './id-at.js';
import type { Proposal } from './proposal.js';
import { proposeKeys } from './propose-keys.js';
import { proposeNames } from './propose-names.js';
import { proposeValues } from './propose-values.js';

/** What can be written at the cursor. It works on a file that is half written: names come from the last map that it had. */

export interface Completion {
  /** What is replaced. */
  readonly span: Span;
  readonly proposals: readonly Proposal[];
  /** What is typed of it. */
  readonly typed: string;
  /** Whether more would fit that are not listed. */
  readonly isCut: boolean;
}

/** More than these nobody looks through; who types on sees others. */
const MOST_PROPOSALS = 200;

/** What can stand at an offset; null for nothing. `view` is the last that the file had. */
export function completionAt(page: Page, offset: number, view: View | null): Completion | null {
  const cursor = cursorAt(page, offset);
  if (cursor === null || cursor.slot === 'text') return null;
  const { source } = page;
  const [start, end] = cursor.token;
  const quoted = /["']/.test(source[start] ?? '') && start < end;
  const from = Math.min(offset, quoted ? start + 1 : start, begunStep(source, offset));
  const typed = source.slice(from, offset);
  const all = [
    ...(cursor.slot === 'key' ? [] : valuesFor(page, cursor, { typed, quoted, view })),
    ...(cursor.slot === 'value' ? [] : keysFor(page, cursor, view)),
  ];
  const found = fitting(all, typed);
  // Behind a colon or a dash, YAML needs a space.
  const lead = /[:-]/.test(source[from - 1] ?? '') && from === offset ? ' ' : '';
  return {
    span: [from, offset + restOfName(source, offset, end)],
    typed,
    proposals: found.slice(0, MOST_PROPOSALS).map((one) => withLead(one, lead)),
    isCut: found.length > MOST_PROPOSALS,
  };
}

/** How much of a name stands behind the cursor: it is replaced, too. */
function restOfName(source: string, offset: number, end: number): number {
  return /^[\p{L}\p{N}._-]*/u.exec(source.slice(offset, Math.max(offset, end)))![0].length;
}

/** Where the name of a step begins that ends with an arrow before the cursor; the cursor where there is none. */
function begunStep(source: string, offset: number): number {
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return offset - (/[\p{L}\p{N}][\p{L}\p{N}._ >-]*->[ \t]*$/u.exec(line)?.[0].length ?? 0);
}

interface Typing {
  readonly typed: string;
  readonly quoted: boolean;
  readonly view: View | null;
}

function valuesFor({ source }: Page, cursor: Cursor, { typed, quoted, view }: Typing): Proposal[] {
  const { path } = cursor;
  const form = formAt(path);
  if (form === null) return [];
  const slot = idSlotAt(path);
  if (slot !== null)
    return proposeNames(slot, path, {
      source,
      view,
      typed,
      own: aroundIn(source, cursor, 'id'),
      beside: namesBeside(source, cursor),
    });
  return proposeValues(form, path, {
    view,
    scheme: aroundIn(source, cursor, 'scheme'),
    place: quoted ? 'quotes' : placeOf(cursor),
  });
}

/** The names that the value around a cursor has already, but the one under it. */
function namesBeside(source: string, { path, token, records }: Cursor): readonly string[] {
  const depth = path.findLastIndex((step) => step !== null);
  const span = records
    .find((record) => record.depth === depth)
    ?.keys()
    .get(path[depth] ?? '');
  if (span === undefined || !source.startsWith('[', span[0])) return [];
  const [from, to] = [Math.max(span[0], token[0]), Math.min(span[1], Math.max(span[0], token[1]))];
  const rest = `${source.slice(span[0], from)},${source.slice(to, span[1])}`;
  return rest.split(/[[\],\r\n]/).map((name) => normal(plainText(name.trim())));
}

function placeOf({ inFlow }: Cursor): 'brackets' | 'line' {
  return inFlow ? 'brackets' : 'line';
}

function keysFor({ source, lines }: Page, cursor: Cursor, view: View | null): Proposal[] {
  const { path, token, records, inFlow } = cursor;
  const holder = formAt(path);
  const record = holder === null ? null : recordOf(holder);
  if (record === null) return [];
  const own = records.find(({ depth }) => depth === path.length)?.keys() ?? new Map<string, Span>();
  const written = plainText(source.slice(...token));
  const found = proposeKeys(record, {
    present: new Set([...own.keys()].filter((key) => key !== written)),
    column: token[0] - lines.starts[lineOf(lines, token[0])]!,
    inFlow,
    hasColon: /^[ \t]*:/.test(source.slice(token[1], token[1] + 20)),
  });
  return record.is === 'known' ? ownGapsFirst(found, aroundIn(source, cursor, 'id'), view) : found;
}

/** Codes of gaps, first those of the entry itself. */
function ownGapsFirst(found: readonly Proposal[], own: string | null, view: View | null): Proposal[] {
  const statement = own === null ? undefined : view?.map.byId.get(normal(own));
  const gaps = statement === undefined ? [] : (view?.gapsOf(statement) ?? []);
  const isOwn = ({ label }: Proposal) => gaps.some(({ code }) => code === label);
  return [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))];
}

/** Those that what is typed can become: first those that begin so, then those with it in their name, then in their words. */
function fitting(proposals: readonly Proposal[], typed: string): Proposal[] {
  const wanted = fold(typed.trim())
    .replace(/\s*->\s*/g, ' -> ')
    .trim();
  if (wanted === '') return [...proposals];
  const found: [Proposal[], Proposal[], Proposal[]] = [[], [], []];
  for (const proposal of proposals) {
    const label = fold(proposal.label);
    if (label.startsWith(wanted)) found[0].push(proposal);
    else if (label.includes(wanted)) found[1].push(proposal);
    else if (hasWords(`${label} ${fold(proposal.words ?? '')}`, wanted)) found[2].push(proposal);
  }
  return found.flat();
}

/** Whether a text has all the words, in any order. */
function hasWords(text: string, wanted: string): boolean {
  return wanted.split(/\s+/).every((word) => text.includes(word));
}

function withLead(proposal: Proposal, lead: string): Proposal {
  if (lead === '') return proposal;
  const { text, snippet } = proposal.insert;
  const insert = { text: lead + text, snippet: snippet === null ? null : lead + snippet };
  return { ...proposal, insert, meaning: proposal.meaning };
}
