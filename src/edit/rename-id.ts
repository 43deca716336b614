import { idRule } from '../file/text-rules.js';
import { didYouMean } from '../words/did-you-mean.js';
import { normal } from '../words/normal.js';
import { clip } from '../words/text.js';
import type { Span } from '../yaml/lines.js';
import { type Located, locatedValues } from '../yaml/located.js';
import type { Yaml } from '../yaml/read-yaml.js';
import { writeName } from '../yaml/write-text.js';
import { type IdOwner, type IdPlace, idPlacesIn } from './id-places.js';
import type { TextEdit } from './text-edit.js';

/** A new id for an entry or a source: the edits at every place where the old one is written, or why that cannot be. */

/** What is asked for. */
export interface RenameRequest {
  readonly from: string;
  readonly to: string;
  /** Whose id it is; null for whichever has it. */
  readonly of: IdOwner | null;
}

export interface Rename {
  /** Both ids in the form of names. */
  readonly from: string;
  readonly to: string;
  readonly of: IdOwner;
  /** Where the old id is written, in the order of the file. */
  readonly places: readonly IdPlace[];
  readonly edits: readonly TextEdit[];
}

/** Why an id cannot be renamed. */
export interface RenameRefusal {
  readonly reason: 'unknown' | 'ambiguous' | 'invalid' | 'same' | 'taken' | 'duplicate' | 'alias';
  readonly message: string;
  readonly hint: string | null;
}

/** Renames an id everywhere in a file, which may have other errors. Linear in the file. */
export function renameId(
  yaml: Pick<Yaml, 'source' | 'events'>,
  asked: RenameRequest,
): Rename | RenameRefusal {
  const { root } = locatedValues(yaml.source, yaml.events);
  const all = root === null ? [] : idPlacesIn(yaml.source, root);
  const [from, to] = [normal(asked.from), normal(asked.to)];
  const owners = ownersOf(from, asked.of, all);
  const [of] = owners;
  if (of === undefined) return unknownOld(from, asked.of, all);
  if (owners.length > 1) return ambiguous(from);
  const places = all.filter((place) => place.id === from && place.of === of);
  const refusal =
    wrongNew(from, to, of, all) ?? duplicate(places) ?? (root === null ? null : sharedAlias(places, root));
  return refusal ?? { from, to, of, places, edits: renameEdits(places, from, to) };
}

export function isRenameRefusal(result: Rename | RenameRefusal): result is RenameRefusal {
  return 'reason' in result;
}

/** Whose id it is: of what is defined with it. */
function ownersOf(id: string, of: IdOwner | null, places: readonly IdPlace[]): IdOwner[] {
  const defined = places.filter((place) => place.id === id && place.role === 'definition');
  return [...new Set(defined.map((place) => place.of))].filter((owner) => of === null || owner === of);
}

function unknownOld(id: string, of: IdOwner | null, places: readonly IdPlace[]): RenameRefusal {
  const known = places.filter((place) => place.role === 'definition' && (of === null || place.of === of));
  const who = of === null ? 'no entry and no source' : `no ${of}`;
  return {
    reason: 'unknown',
    message: `${who} has the id "${clip(id)}"`,
    hint: didYouMean(id, new Set(known.map((place) => place.id))),
  };
}

function ambiguous(id: string): RenameRefusal {
  const message = `both an entry and a source have the id "${id}"`;
  return { reason: 'ambiguous', message, hint: 'say which of them gets the new id' };
}

/** What is wrong with the new id; null for nothing. */
function wrongNew(from: string, to: string, of: IdOwner, places: readonly IdPlace[]): RenameRefusal | null {
  if (to === from) return { reason: 'same', message: `the id is "${clip(to)}" already`, hint: null };
  if (!idRule.pattern.test(to)) {
    const { says, hint } = idRule.explain(to);
    return {
      reason: 'invalid',
      message: `the new id "${clip(to)}" ${says}`,
      hint: says.endsWith(hint ?? '') ? null : hint,
    };
  }
  const taken = places.some((place) => place.id === to && place.of === of && place.role === 'definition');
  if (taken) {
    const message = `another ${of} has the id "${to}"`;
    return { reason: 'taken', message, hint: 'choose an id that nothing has' };
  }
  const named = places.some((place) => place.id === to && place.of === of);
  if (!named) return null;
  const message = `the file already names "${to}", though no ${of} has that id`;
  return { reason: 'taken', message, hint: 'correct those places first' };
}

function duplicate(places: readonly IdPlace[]): RenameRefusal | null {
  const defined = places.filter(({ role }) => role === 'definition');
  const [first] = defined;
  if (first === undefined || defined.length < 2) return null;
  return {
    reason: 'duplicate',
    message: `${first.of === 'entry' ? 'two entries' : 'two sources'} have the id "${first.id}"`,
    hint: 'give each its own id first',
  };
}

/** A text with a name of YAML's own (`&name`) that stands for more than this id elsewhere. */
function sharedAlias(places: readonly IdPlace[], root: Located): RenameRefusal | null {
  const written = new Set(places.filter(({ aliasOf }) => aliasOf === null).map(({ span }) => span[0]));
  const known = new Set(places.filter(({ aliasOf }) => aliasOf !== null).map(({ span }) => span[0]));
  const stray = aliasesIn(root).find(
    ({ alias, full }) => alias !== null && holdsOneOf(alias.full, written) && !known.has(full[0]),
  );
  if (stray === undefined) return null;
  return {
    reason: 'alias',
    message: 'an alias ("*name") of this id stands for something else in another place',
    hint: 'write the text itself there',
  };
}

function holdsOneOf([start, end]: Span, offsets: ReadonlySet<number>): boolean {
  for (const offset of offsets) if (offset >= start && offset < end) return true;
  return false;
}

/** The aliases of texts in a document. */
function aliasesIn(value: Located): Located[] {
  if (value.alias !== null) return value.alias.children.size === 0 ? [value] : [];
  return [...value.children.values()].flatMap(aliasesIn);
}

/** The edits at the places of an id. A text that aliases stand for is changed once, where it is written. */
function renameEdits(places: readonly IdPlace[], from: string, to: string): TextEdit[] {
  const changed = new Set(places.filter(({ aliasOf }) => aliasOf === null).map(({ span }) => span[0]));
  const edits = new Map<number, TextEdit>();
  for (const { span, name, isPlain, aliasOf } of places) {
    if (aliasOf !== null && changed.has(aliasOf[0])) continue;
    const renamed = name
      .split(' -> ')
      .map((id) => (id === from ? to : id))
      .join(' -> ');
    edits.set(span[0], { from: span[0], to: span[1], text: isPlain ? writeName(renamed) : renamed });
  }
  return [...edits.values()];
}
