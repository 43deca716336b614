import type { Path } from '../map/model.js';
import { normal } from '../words/normal.js';
import { type Lines, lineEnd, lineOf, lineStarts } from '../yaml/lines.js';
import { type Located, locatedValues } from '../yaml/located.js';
import { isInBrackets, locatedShape } from '../yaml/located-text.js';
import type { Yaml } from '../yaml/read-yaml.js';
import type { Layout } from '../yaml/written-value.js';
import { type IdOwner, type IdPlace, idPlacesIn } from './id-places.js';

/** A claims file as it is edited: its text, the values in it with their places, and how it is laid out. */

export interface ClaimsSource {
  readonly text: string;
  readonly lines: Lines;
  readonly root: Located;
  readonly places: readonly IdPlace[];
  readonly lineBreak: string;
  readonly layout: Layout;
}

/** A file ready to be edited; null where it has no values. Linear in the file. */
export function claimsSource({ written, source, events }: Yaml): ClaimsSource | null {
  const { root } = locatedValues(source, events);
  if (root === null) return null;
  const lines = lineStarts(written);
  return {
    text: written,
    lines,
    root,
    places: idPlacesIn(source, root),
    lineBreak: /\r\n|\r|\n/.exec(written)?.[0] ?? '\n',
    layout: layoutOf(root, lines),
  };
}

/** The keys and values that define an entry or a source; null where none has this id. */
export function definitionIn(file: ClaimsSource, id: string, of: IdOwner): Located | null {
  const found = file.places.find(
    (place) => place.of === of && place.role === 'definition' && place.id === normal(id),
  );
  if (found === undefined) return null;
  const value = valueAtPath(file, of === 'entry' ? found.path.slice(0, -1) : found.path);
  return value !== null && locatedShape(value) === 'keys' ? value : null;
}

function valueAtPath({ root }: ClaimsSource, path: Path): Located | null {
  let found: Located | undefined = root;
  for (const step of path) found = found?.children.get(step);
  return found ?? null;
}

/** The column in which an offset stands, from 0. */
export function columnOf({ starts }: Lines, offset: number): number {
  return offset - starts[lineOf({ starts, halves: [] }, offset)]!;
}

/** Where the line of an offset ends. */
export function endOfLine({ text, lines }: ClaimsSource, offset: number): number {
  return lineEnd(text, lines, lineOf(lines, offset));
}

const USUAL: Layout = { keys: 2, dashes: 2, item: 2 };

/** How a file is laid out: as the first list of its kind inside an entry is, else as the first of all. */
function layoutOf(root: Located, lines: Lines): Layout {
  const lists = blockLists(root, 0);
  const list = lists.find(({ depth }) => depth > 0) ?? lists[0];
  const keys = blockKeys(root);
  const below = keys.find(({ key, first }) => first > key);
  const column = (offset: number) => columnOf(lines, offset);
  const steps = below === undefined ? 0 : column(below.first) - column(below.key);
  if (list === undefined) return { ...USUAL, keys: steps > 0 ? steps : USUAL.keys };
  const dashes = Math.max(0, column(list.dash) - column(list.key));
  const item = list.first === null ? 0 : column(list.first) - column(list.dash);
  return {
    keys: steps > 0 ? steps : USUAL.keys,
    dashes,
    item:
      item >= 2 && list.first !== null && lineOf(lines, list.first) === lineOf(lines, list.dash)
        ? item
        : USUAL.item,
  };
}

interface BlockList {
  readonly key: number;
  readonly dash: number;
  readonly first: number | null;
  readonly depth: number;
}

/** The lists of a document that have lines of their own, in its order. */
function blockLists(value: Located, depth: number): BlockList[] {
  const found: BlockList[] = [];
  for (const child of value.children.values()) {
    const isList = locatedShape(child) === 'list' && !isInBrackets(child);
    if (isList && child.key !== null) {
      const item = child.children.get(0);
      const first = item === undefined || locatedShape(item) !== 'keys' ? null : item.full[0];
      found.push({ key: child.key[0], dash: child.full[0], first, depth });
    }
    found.push(...blockLists(child, depth + (isList ? 1 : 0)));
  }
  return found;
}

/** The keys of a document with keys in lines below them. */
function blockKeys(value: Located): { readonly key: number; readonly first: number }[] {
  return [...value.children.values()].flatMap((child) => {
    const isKeys = locatedShape(child) === 'keys' && !isInBrackets(child) && child.key !== null;
    const own = isKeys ? [{ key: child.key![0], first: child.full[0] }] : [];
    return [...own, ...blockKeys(child)];
  });
}
