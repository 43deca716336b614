import { TYPES } from '../../map/fields.js';
import { KINDS, type Source } from '../../map/model.js';
import type { ArgumentGraph, GraphEntry } from '../graph.js';
import type { NoteLoss } from '../interchange-form.js';
import { type CarneadesStatement, isMapping, listIn, type Mapping } from './document.js';

/** What Carneades keeps beside an argument ("meta"): in the words of a claims file, and in those of libraries (Dublin Core). */

const UNKNOWN = 'fields of "meta" that a claims file has no place for';

/** A statement as an entry. Whether it is assumed says its own file where it has a kind, which only ours have. */
export function entryOf(
  { key, text, isAssumed, meta }: CarneadesStatement,
  isAsserted: boolean,
  lose: NoteLoss,
): GraphEntry {
  const said = reader(meta);
  const kind = KINDS.find((one) => one === said.text('kind')) ?? null;
  const entry: GraphEntry = {
    key: said.text('id') ?? key,
    // Only our exports say of what kind a statement is.
    keyIsId: kind !== null,
    text,
    title: said.text('title') ?? null,
    kind,
    fields: {
      short: said.text('short'),
      type: TYPES.find((one) => one === said.text('type')),
      core: said.flag('core'),
      implicit: said.flag('implicit'),
      assumed: kind === null ? isAssumed || isAsserted : said.flag('assumed'),
      at: said.texts('at'),
      phrase: said.text('phrase'),
      by: said.text('by', 'creator', 'author'),
      date: said.text('date'),
      note: said.text('note', 'notes', 'description'),
      page: said.text('page'),
      quote: said.text('quote'),
      tags: said.texts('tags'),
      questions: said.texts('questions'),
    },
    source: said.text('source') ?? null,
  };
  said.loseOthers(lose);
  return entry;
}

type CarneadesHeader = ArgumentGraph['header'] & { readonly thesis: string | undefined };

/** What a graph says of itself. */
export function headerOf(meta: Mapping, lose: NoteLoss): CarneadesHeader {
  const said = reader(meta);
  const header = {
    title: said.text('title') ?? null,
    author: said.text('author', 'authors', 'creator'),
    date: said.text('date'),
    publication: said.text('publication', 'publisher'),
    url: said.text('url', 'identifier'),
    language: said.text('language'),
    motion: said.text('motion'),
    original: said.text('original'),
    begins: said.text('begins'),
    note: withSource(said.text('note', 'notes', 'description'), said.text('source')),
    thesis: said.text('thesis'),
  };
  said.loseOthers(lose);
  return header;
}

/** A note that says from where an example was taken, too: a claims file has no other place for that. */
function withSource(note: string | undefined, source: string | undefined): string | undefined {
  const parts = [note, source === undefined ? undefined : `Source: ${source}`];
  return parts.filter((part) => part !== undefined).join('\n') || undefined;
}

/** The scheme of an argument and which half of a contradiction it is, as our own files say it. */
export function stepMeta(meta: Mapping, lose: NoteLoss) {
  const said = reader(meta);
  const step = { scheme: said.text('scheme') ?? null, contradiction: said.text('contradiction') ?? null };
  said.loseOthers(lose);
  return step;
}

/** What other names fields of a source have in Carneades' examples. */
const SOURCE_NAMES: Readonly<Record<string, string>> = {
  creator: 'author',
  date: 'issued',
  url: 'URL',
  doi: 'DOI',
  isbn: 'ISBN',
  identifier: 'URL',
  publication: 'container-title',
  notes: 'note',
  description: 'note',
};

export function sourcesOf(references: Mapping): Source[] {
  return Object.entries(references).map(([id, value]) => ({
    ...Object.fromEntries(
      Object.entries(isMapping(value) ? value : { title: value }).map(([name, held]) => [
        SOURCE_NAMES[name.toLowerCase()] ?? name,
        held,
      ]),
    ),
    id,
  }));
}

/** Reads values by their names, of several names the first that says something, and remembers which were asked for. */
function reader(meta: Mapping) {
  const asked = new Set<string>();
  const texts = (...names: string[]) => {
    for (const name of names) asked.add(name);
    const found = names.map((name) => listIn(meta[name])).find((words) => words.length > 0);
    return found;
  };
  const text = (...names: string[]) => texts(...names)?.join(', ');
  return {
    texts,
    text,
    flag: (name: string) => text(name) === 'true' || undefined,
    loseOthers(lose: NoteLoss) {
      for (const [name, value] of Object.entries(meta)) if (!asked.has(name) && value != null) lose(UNKNOWN);
    },
  };
}
