import { ID_PATTERN } from '../../file/wrong-ids.js';
import { ENTRY_FIELDS, TYPES } from '../../map/fields.js';
import { KINDS } from '../../map/model.js';
import { normal } from '../../words/normal.js';
import type { GraphEntry } from '../graph.js';
import type { NoteLoss } from '../interchange-form.js';
import { type ArgdownNode, AUXILIARY, isMadeUp } from './model.js';
import { recordOf, textOf, textsOf } from './values.js';

/** A statement of Argdown, or an argument of which only a description is given, as an entry of a graph. */

/** Data that are read beside those with the keys of an entry. */
const ALSO_READ = new Set(['id', 'kind', 'known', 'schemes', 'source', 'text', 'title', AUXILIARY]);

const MAP_SETTINGS = new Set(
  'color fontColor images isCanonical isClosed isGroup isInGroup isInMap priority'.split(' '),
);

export interface EntryContext {
  readonly key: string;
  /** The ids of the document's sources. */
  readonly sources: ReadonlySet<string>;
  readonly lose: NoteLoss;
}

export function entryOf(node: ArgdownNode, { key, lose, sources }: EntryContext): GraphEntry {
  const { data, title } = node;
  for (const name of Object.keys(data)) {
    if (MAP_SETTINGS.has(name)) lose("settings of Argdown's map");
    else if (!ALSO_READ.has(name) && !Object.hasOwn(ENTRY_FIELDS, name)) lose(`values of "${name}" in data`);
  }
  const kind = KINDS.find((name) => name === data.kind) ?? null;
  // Only our exports say of what kind an entry is, and their titles are ids.
  const keyIsId = kind !== null && ID_PATTERN.test(normal(key));
  return {
    key,
    keyIsId,
    text: textOf(data.text) ?? wordingOf(node, lose),
    title: keyIsId || isMadeUp(title) ? null : title,
    kind,
    fields: fieldsOf(node),
    known: knownOf(data.known),
    source: sourceOf(data.source, sources),
  };
}

/** Of several texts that define one statement, the one that is marked as the one to show, else the longest. */
function wordingOf({ canonical, texts }: ArgdownNode, lose: NoteLoss): string {
  for (let others = 1; others < texts.length; others += 1) lose('further wordings of a statement');
  return canonical ?? texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

function fieldsOf({ data, heading, tags }: ArgdownNode): GraphEntry['fields'] {
  const text = (key: keyof typeof ENTRY_FIELDS) => textOf(data[key]) ?? undefined;
  const flag = (key: keyof typeof ENTRY_FIELDS) => data[key] === true || undefined;
  return {
    short: text('short'),
    type: TYPES.find((type) => type === data.type),
    core: flag('core'),
    implicit: flag('implicit'),
    assumed: flag('assumed'),
    at: textsOf(data.at),
    phrase: text('phrase'),
    by: text('by'),
    date: text('date'),
    note: text('note'),
    page: text('page'),
    quote: text('quote'),
    tags: [...tags, ...textsOf(data.tags), ...textsOf(heading)],
    questions: textsOf(data.questions),
  };
}

function knownOf(known: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recordOf(known)).flatMap(([gap, reason]) => {
      const words = textOf(reason);
      return words === null ? [] : [[gap, words]];
    }),
  );
}

/** The source that data name: by its id, by its fields, or in words. */
function sourceOf(source: unknown, ids: ReadonlySet<string>): GraphEntry['source'] {
  const words = textsOf(source).join('; ');
  if (words === '') {
    const fields = recordOf(source);
    return Object.keys(fields).length > 0 ? { ...fields, id: null } : null;
  }
  return ids.has(words) ? words : { id: null, title: words };
}
