import { constructFromEvents, type Event, FAILSAFE_SCHEMA, parseEvents, YAMLException } from 'js-yaml';
import { once } from '../words/once.js';
import type { Complaint } from './find-fault.js';
import { complexKeyOffset, oddKeyOffsets } from './key-offsets.js';
import type { KnownKeys } from './known-keys.js';
import type { Misreading } from './misread-warnings.js';
import { misreadingsIn } from './misreadings.js';
import { plainDocument, WORD_TAGS } from './plain-document.js';
import { beyondSizeLimits, type Excess } from './size-limits.js';
import { type WrittenValues, writtenValues } from './yaml-places.js';
import { reasonOfYamlWords } from './yaml-words.js';

/** Parses a text as YAML: to what it holds, or to why it is none. */

/** A text that is YAML. What is asked of it beside the document is worked out when it is first asked for. */
export interface Parsed {
  readonly document: unknown;
  readonly hasDuplicateKeys: boolean;
  readonly events: readonly Event[];
  readonly values: WrittenValues;
  /** What it is not read as it is written in. */
  readonly misread: readonly Misreading[];
  /** Where keys begin with a character that only looks like a space. */
  readonly oddKeys: readonly number[];
  /** Lets go of the events, which take more memory than the document: who asks for them after that has the text parsed again. */
  forgetEvents(): void;
}

/** Why a text is not one YAML document. */
export type NotParsed =
  | { readonly is: 'wrong'; readonly complaint: Complaint }
  | { readonly is: 'excess'; readonly excess: Excess }
  | { readonly is: 'several' }
  | { readonly is: 'empty' };

export type Attempt = { readonly is: 'parsed'; readonly parsed: Parsed } | NotParsed;

const SCALARS = FAILSAFE_SCHEMA.withTags(...WORD_TAGS);

/** Nested entries take two levels each; deeper arguments can be written flat. */
export const MAX_LEVELS = 400;

/** What a text holds, and its events. A key that stands twice is read on past, so that all else can be reported, too. */
type Raw =
  | {
      readonly is: 'read';
      readonly events: readonly Event[];
      readonly document: unknown;
      readonly hasDuplicateKeys: boolean;
    }
  | NotParsed;

export function readRaw(source: string, maxDepth = MAX_LEVELS): Raw {
  let events: Event[] = [];
  try {
    events = parseEvents(source, { maxDepth });
    const plain = plainDocument(events, source) ?? null;
    if (plain !== null) return { is: 'read', events, document: plain, hasDuplicateKeys: false };
    const excess = beyondSizeLimits(events, source);
    if (excess !== null) return { is: 'excess', excess };
    const { documents, hasDuplicateKeys } = documentsOf(events, source);
    if (documents.length > 1) return { is: 'several' };
    if (documents.length === 0 || documents[0] === null) return { is: 'empty' };
    return { is: 'read', events, document: documents[0], hasDuplicateKeys };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const reason = reasonOfYamlWords(error.reason);
    const position = reason === 'complex-key' ? complexKeyOffset(events) : (error.mark?.position ?? 0);
    const offset = Math.min(position, source.length);
    return { is: 'wrong', complaint: { reason, words: error.reason, offset } };
  }
}

/** The documents of a source. Duplicate keys are read on past, so that all of them and all else can be reported together. */
function documentsOf(events: Event[], source: string): { documents: unknown[]; hasDuplicateKeys: boolean } {
  try {
    return { documents: constructFromEvents(events, { source, schema: SCALARS }), hasDuplicateKeys: false };
  } catch (error) {
    if (!(error instanceof YAMLException) || reasonOfYamlWords(error.reason) !== 'duplicate-key') throw error;
    const documents = constructFromEvents(events, { source, schema: SCALARS, json: true });
    return { documents, hasDuplicateKeys: true };
  }
}

/** Parses a whole text. */
export function parseYaml(source: string, keys: KnownKeys): Attempt {
  const raw = readRaw(source);
  return raw.is === 'read' ? { is: 'parsed', parsed: parsedOf(source, keys, raw) } : raw;
}

/** The events of a text that was parsed before; such a text is YAML. */
export function eventsOf(source: string): readonly Event[] {
  const raw = readRaw(source);
  return raw.is === 'read' ? raw.events : [];
}

function parsedOf(
  source: string,
  keys: KnownKeys,
  { document, hasDuplicateKeys, events: read }: Extract<Raw, { is: 'read' }>,
): Parsed {
  let events: readonly Event[] | null = read;
  const eventsIn = () => {
    events ??= eventsOf(source);
    return events;
  };
  const values = once(() => writtenValues(source, eventsIn()));
  const misread = once(() => misreadingsIn(source, eventsIn(), keys));
  const oddKeys = once(() => oddKeyOffsets(eventsIn(), source));
  return {
    document,
    hasDuplicateKeys,
    get events() {
      return eventsIn();
    },
    get values() {
      return values();
    },
    get misread() {
      return misread();
    },
    get oddKeys() {
      return oddKeys();
    },
    forgetEvents() {
      events = null;
    },
  };
}
