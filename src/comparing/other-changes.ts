import { HEADER_FIELDS } from '../map/fields.js';
import { type ArgumentMap, type DefinedTerm, STATUSES, type Supposition } from '../map/model.js';
import { nodeName } from '../map/nodes.js';
import { namesOf } from '../words/names-of.js';
import { oneLine } from '../words/text.js';
import type { AlignedMaps } from './aligned-maps.js';
import { type HeaderField, type MapChange, mapChange } from './map-change.js';
import { nameNow } from './relation-changes.js';
import { isSameMeaning, sameMembers } from './same-meaning.js';

/** What changed beside the argument: in the header, the terms and the expected verdicts. */

const HEADER: readonly HeaderField[] = ['title', ...namesOf(HEADER_FIELDS), 'thesis'];

export function headerChanges(maps: AlignedMaps): MapChange[] {
  const { old, now } = maps;
  return HEADER.flatMap((field) => {
    const before = field === 'thesis' ? nameNow(old.thesis, maps) : old.header[field];
    const after = field === 'thesis' ? now.thesis.id : now.header[field];
    return isSameMeaning(before, after)
      ? []
      : [mapChange('header', 'changed', { field, old: before, now: after })];
  });
}

/** A term that stands twice counts once: the first. */
export function termChanges({ old, now }: AlignedMaps): MapChange[] {
  const [olds, nows] = [termsOf(old), termsOf(now)];
  return [
    ...[...olds].flatMap(([id, { means, at }]) => {
      const after = nows.get(id);
      if (after === undefined) return [mapChange('term', 'removed', { id, old: means })];
      const meaning = isSameMeaning(means, after.means)
        ? []
        : [mapChange('term', 'changed', { id, field: 'means', old: means, now: after.means })];
      const places = sameMembers(at, after.at)
        ? []
        : [mapChange('term', 'changed', { id, field: 'at', old: at, now: after.at })];
      return [...meaning, ...places];
    }),
    ...[...nows]
      .filter(([id]) => !olds.has(id))
      .map(([id, { means }]) => mapChange('term', 'added', { id, now: means })),
  ];
}

function termsOf({ terms }: ArgumentMap): ReadonlyMap<string, DefinedTerm> {
  const found = new Map<string, DefinedTerm>();
  for (const term of terms) if (!found.has(oneLine(term.term))) found.set(oneLine(term.term), term);
  return found;
}

/** Names that are gone from the map cannot be expected any more, so that they are not is no change. */
export function expectationChanges(maps: AlignedMaps): MapChange[] {
  const { expect: old } = maps.old;
  const { expect: now } = maps.now;
  const lists = STATUSES.flatMap((field) => {
    const [before, after] = [namesNow(old[field], maps), now[field]];
    return sameMembers(before, after)
      ? []
      : [mapChange('expectation', 'changed', { field, old: before, now: after })];
  });
  const [before, after] = [old.suppose.map((one) => supposedNow(one, maps)), now.suppose.map(supposed)];
  if (sameMembers(before, after)) return lists;
  return [...lists, mapChange('expectation', 'changed', { field: 'suppose', old: before, now: after })];
}

/** Names of the old map as the new one has them, without those that are gone. */
function namesNow(names: readonly string[], { old, ofOld }: AlignedMaps): string[] {
  return names.flatMap((name) => {
    const node = old.byId.get(name) ?? old.byName.get(name);
    const partner = node === undefined ? null : ofOld(node).now;
    return partner === null ? [] : [nodeName(partner)];
  });
}

const SUPPOSED = ['grant', 'drop', ...STATUSES] as const;

/** A supposition in which the order of names means nothing. */
function supposed(supposition: Supposition): Record<string, readonly string[]> {
  return Object.fromEntries(SUPPOSED.map((key) => [key, supposition[key].toSorted()]));
}

function supposedNow(supposition: Supposition, maps: AlignedMaps): Record<string, readonly string[]> {
  return Object.fromEntries(SUPPOSED.map((key) => [key, namesNow(supposition[key], maps).sort()]));
}
