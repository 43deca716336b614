import type { ArgumentGraph, GraphEntry, GraphStep } from '../graph.js';
import { type ForeignFile, type NoteLoss, UnreadableForm } from '../interchange-form.js';
import { IMPLICIT, isObjectionKey, LABEL, NOTE, STRENGTH } from './keys.js';
import { readMarkdown } from './markdown.js';

/** Reads a map of argmap. A claim is known by its words: where they stand again, it is the same claim. */

/** A claim that is met: what stands below it, and what it was met in. */
interface Met {
  readonly key: string;
  readonly below: unknown;
}

interface Reading {
  readonly entries: Map<string, GraphEntry>;
  readonly steps: GraphStep[];
  readonly open: Met[];
  readonly lose: NoteLoss;
}

/** The argument of a map. Linear in its text; no recursion. */
export function readArgmap(file: ForeignFile, lose: NoteLoss): ArgumentGraph {
  const document = file.yaml();
  const claims = typeof document === 'string' ? [] : pairsIn(document);
  if (claims.length === 0) {
    throw new UnreadableForm(
      'it is no YAML with claims as keys',
      null,
      'a map has a claim, below it reasons (r1, o1), and claims below each of these',
    );
  }
  const reading: Reading = { entries: new Map(), steps: [], open: [], lose };
  const [thesis] = claims.map(([claim, below]) => meet(claim, below, reading));
  reading.open.reverse();
  for (let met = reading.open.pop(); met !== undefined; met = reading.open.pop()) readReasons(met, reading);
  return {
    header: { title: null },
    thesis: thesis!,
    entries: [...reading.entries.values()],
    steps: reading.steps,
    sources: [],
  };
}

/** Takes up a claim with what stands below it, and gives its key. */
function meet(written: string, below: unknown, { entries, open }: Reading): string {
  const isImplicit = written.startsWith(IMPLICIT);
  const text = readMarkdown(isImplicit ? written.slice(1) : written);
  const before = entries.get(text);
  const implicit = isImplicit || before?.fields.implicit === true;
  const notes = new Set([before?.fields.note, noteIn(below)].filter((note) => note !== undefined));
  const fields = {
    ...(implicit ? { implicit: true } : {}),
    ...(notes.size === 0 ? {} : { note: [...notes].join('\n') }),
  };
  entries.set(text, { key: text, text, title: null, kind: null, fields, source: null });
  open.push({ key: text, below });
  return text;
}

function noteIn(below: unknown): string | undefined {
  const note = pairsIn(below).find(([key]) => key === NOTE)?.[1];
  return typeof note === 'string' && note.trim() !== '' ? readMarkdown(note) : undefined;
}

function readReasons({ key: to, below }: Met, reading: Reading): void {
  const firstOpen = reading.open.length;
  for (const [key, written] of pairsIn(below)) {
    if (key === NOTE) continue;
    const pairs = pairsIn(written);
    const claims = pairs.filter(([claim]) => claim !== LABEL && claim !== STRENGTH);
    const label = pairs.find(([claim]) => claim === LABEL)?.[1];
    if (pairs.some(([claim]) => claim === STRENGTH)) reading.lose('strengths of reasons');
    const [first, ...more] = claims.map(([claim, inner]) => meet(claim, inner, reading));
    if (first === undefined) {
      reading.lose('reasons without a claim');
      continue;
    }
    reading.steps.push({
      key: null,
      sign: isObjectionKey(key) ? 'attack' : 'support',
      premises: [first, ...more],
      to,
      scheme: typeof label === 'string' && label.trim() !== '' ? readMarkdown(label) : null,
      isContradiction: false,
    });
  }
  // In the order of the file: what was met first is read first.
  for (const one of reading.open.splice(firstOpen).reverse()) reading.open.push(one);
}

/** Keys with their values; of a list, those of its members, of which a text is a key without a value. */
function pairsIn(value: unknown): [key: string, value: unknown][] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [[value, null]];
  if (Array.isArray(value)) return value.flatMap(pairsIn);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
