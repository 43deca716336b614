import {
  boolCoreTag,
  constructFromEvents,
  EVENT_ID,
  type Event,
  FAILSAFE_SCHEMA,
  nullCoreTag,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import type { MapProblem } from '../map/lookup.js';
import type { ArgumentMap, Draft, Path } from '../map/model.js';
import { visible } from '../map/text.js';
import { encodingProblem } from './encoding.js';
import { lineStarts, type Positions, placeAt, positionsOf } from './positions.js';
import { errorAt, type Place, type Problem } from './problem.js';
import { understand } from './understand.js';

/** What reading a file came to: the map, or all that is wrong with the file. */
export interface Reading {
  /** The file as messages name it. */
  readonly name: string;
  /** Null when there are problems. */
  readonly map: ArgumentMap | null;
  readonly problems: readonly Problem[];
  /** What the map was built from; null when there are problems. */
  readonly draft: Draft | null;
  /** Where a value of the file was written; null where no place can be named. */
  placeOf(path: Path, part?: 'key' | 'value'): Place | null;
}

/** Plain scalars stay the strings that were written, so that `3.10` is not 3.1 and 2011 not a number. */
const SCALARS = FAILSAFE_SCHEMA.withTags(boolCoreTag, nullCoreTag);

/** Nested entries take two levels each; deeper arguments can be written flat. */
const MAX_DEPTH = 400;

/**
 * Reads a claims file from its bytes. Never throws for what is in the file: every problem is returned, as
 * many as can be found in one run. Text comes out with control characters made visible.
 */
export function readClaims(bytes: Uint8Array, name: string): Reading {
  const source = new TextDecoder('utf-8').decode(bytes);
  const failed = (...problems: Problem[]): Reading => ({
    name,
    map: null,
    draft: null,
    problems,
    placeOf: () => null,
  });
  const encoding = encodingProblem(bytes, source, name);
  if (encoding !== null) return failed(encoding);

  const parsed = parse(source, name);
  if ('problem' in parsed) return failed(parsed.problem);
  let found: Positions | undefined;
  const positions = () => {
    found ??= positionsOf(source, parsed.events);
    return found;
  };
  const placeOf = (path: Path, part: 'key' | 'value' = 'value') => positions().find(path, part);

  const duplicates = parsed.hasDuplicateKeys ? positions().duplicateKeys : [];
  const repeated = duplicates.map(({ path }) => path);
  const problems = duplicates.map(({ path, place }) => {
    const message = `the key "${path.at(-1)}" stands here a second time`;
    return errorAt(name, place, 'duplicate-key', {
      message,
      hint: 'keep one; several values go into a list',
    });
  });
  const understood = understand(parsed.document, { repeated, steers: steers(source) });
  const all = [
    ...problems,
    ...understood.invalid.map(({ code, message, hint, where, part }) =>
      errorAt(name, placeOf(where, part), code, { message, hint }),
    ),
    ...understood.unresolved.map((problem) => unresolvedProblem(problem, placeOf, name)),
  ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  const { map, draft, written } = understood;
  return {
    name,
    map: all.length > 0 ? null : map,
    draft: all.length > 0 ? null : draft,
    problems: all,
    placeOf: (path, part) => placeOf(written(path), part),
  };
}

/** A problem of names at its place; of a second thing where only one may be it says where the first is. */
function unresolvedProblem(
  { code, message, hint, where, first }: MapProblem,
  placeOf: Reading['placeOf'],
  name: string,
): Problem {
  const place = placeOf(where);
  const firstPlace = first === undefined ? null : placeOf(first.where);
  if (firstPlace === null) return errorAt(name, place, code, { message, hint });
  const { line, column } = firstPlace;
  const at = line === place?.line ? `column ${column} of this line` : `line ${line}`;
  const what = first?.what == null ? '' : `: ${first.what}`;
  return errorAt(name, place, code, { message: `${message}; the first is in ${at}${what}`, hint });
}

type Parsed = { events: Event[]; document: unknown; hasDuplicateKeys: boolean } | { problem: Problem };

function parse(source: string, name: string): Parsed {
  try {
    const events = parseEvents(source, { maxDepth: MAX_DEPTH });
    const alias = collectionAlias(events, source);
    if (alias !== null) {
      const message =
        'an alias can stand for a text, or for a list or mapping of texts, and for nothing else';
      const place = placeAt(source, lineStarts(source), ...alias);
      return { problem: errorAt(name, place, 'syntax', { message, hint: 'refer to an entry by its id' }) };
    }
    let hasDuplicateKeys = false;
    let documents: unknown[];
    try {
      documents = constructFromEvents(events, { source, schema: SCALARS });
    } catch (error) {
      // Read on past duplicate keys, so that all of them and all else can be reported together.
      if (!(error instanceof YAMLException) || error.reason !== 'duplicated mapping key') throw error;
      hasDuplicateKeys = true;
      documents = constructFromEvents(events, { source, schema: SCALARS, json: true });
    }
    if (documents.length > 1) {
      const message = `the file holds ${documents.length} YAML documents, parted by "---"`;
      return {
        problem: errorAt(name, secondDocument(source), 'documents', {
          message,
          hint: 'keep one argument in a file',
        }),
      };
    }
    if (documents.length === 0 || documents[0] === null) {
      const hint = 'a claims file needs title, thesis and claims';
      return { problem: errorAt(name, null, 'empty', { message: 'the file is empty', hint }) };
    }
    return { events, document: documents[0], hasDuplicateKeys };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { problem: syntaxProblem(error, source, name) };
  }
}

/**
 * The first alias of a collection that holds another collection or an alias: such can contain itself, or grow
 * past all memory ("billion laughs"), and an entry that stands in two places would have one id twice.
 */
function collectionAlias(events: readonly Event[], source: string): readonly [number, number] | null {
  const flat = new Map<string, boolean>();
  const open: { anchor: string | null; flat: boolean }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      const closed = open.pop();
      if (closed !== undefined && closed.anchor !== null) flat.set(closed.anchor, closed.flat);
      continue;
    }
    const holder = open.at(-1);
    const isScalar = event.type === EVENT_ID.SCALAR;
    if (holder !== undefined && !isScalar) holder.flat = false;
    if (event.type === EVENT_ID.DOCUMENT) {
      open.push({ anchor: null, flat: false });
      continue;
    }
    const anchor = event.anchorStart >= 0 ? source.slice(event.anchorStart, event.anchorEnd) : null;
    if (event.type === EVENT_ID.ALIAS) {
      if (flat.get(anchor!) === false || open.some((one) => one.anchor === anchor))
        return [event.anchorStart, event.anchorEnd];
    } else if (isScalar) {
      if (anchor !== null) flat.set(anchor, true);
    } else open.push({ anchor, flat: true });
  }
  return null;
}

function syntaxProblem(error: YAMLException, source: string, name: string): Problem {
  const position = Math.min(error.mark?.position ?? 0, source.length);
  const place = placeAt(source, lineStarts(source), position);
  return errorAt(name, place, 'syntax', { message: error.reason, hint: syntaxHint(error.reason) });
}

function syntaxHint(reason: string): string | null {
  if (reason.startsWith('tab characters')) return 'indent with spaces';
  if (reason.startsWith('deficient'))
    return 'close the quotes or brackets opened before; what goes on in a new line is indented';
  if (reason.includes('null byte')) return 'this does not look like a text file';
  if (reason.startsWith('nesting exceeded'))
    return 'write deep entries flat: list them under "claims" with "supports"';
  if (/indentation|multiline key|document separator|after a mapping key|mapping block/.test(reason)) {
    return 'keys of one entry begin in one column; text with ": " or " #" in it needs quotes';
  }
  if (reason.includes('quoted scalar')) return 'close the quotes';
  return null;
}

function secondDocument(source: string): Place | null {
  const marks = [...source.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index);
  const before = marks.find((mark) => /^\s*[^\s#%]/m.test(source.slice(0, mark).replace(/^---.*$/m, '')));
  return before === undefined ? null : placeAt(source, lineStarts(source), before, before + 3);
}

/** Whether a source can hold characters that steer a terminal: written raw, or as a YAML escape. */
function steers(source: string): boolean {
  return source.includes('\\') || visible(source) !== source;
}
