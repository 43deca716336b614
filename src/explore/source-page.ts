import type { Statement } from '../map/model.js';
import type { Look } from '../render/look.js';
import { reference } from '../render/reference.js';
import { namedInSentence } from '../render/row-words.js';
import { wrap } from '../render/wrap.js';
import { counted } from '../words/counted.js';
import { isRevealed, revealedBearings } from './revealed.js';
import type { State } from './state.js';
import type { Walk } from './walk.js';

/** The page of sources of a walk: those of the entry on the card, and of what bears on it. */

/** Each source once, below the entries that name it. What is still hidden names none, but is counted. */
export function sourcePage(walk: Walk, state: State, look: Look): string[] {
  const { width, ink, signs } = look;
  const named = [...citingEntries(walk, state)].flatMap(([cited, entries]) => [
    '',
    ...entries.flatMap((entry) => wrap(ink.bold(namedInSentence(entry, signs)), width)),
    ...wrap(cited, width, '  '),
  ]);
  const hidden = hiddenWords(walk, state);
  if (named.length === 0) return wrap(hidden ?? 'This card names no source.', width);
  return [ink.bold('Sources'), ...named, ...(hidden === null ? [] : ['', ...wrap(hidden, width)])];
}

/** The references of what a card shows, each with the entries that name it. */
function citingEntries(walk: Walk, state: State): Map<string, Statement[]> {
  const { at } = state;
  const shown = walk.bearings(at).slice(0, revealedBearings(walk, state, at));
  const citing = new Map<string, Statement[]>();
  for (const entry of new Set([at, ...shown.map(({ statement }) => statement)])) {
    if (entry.source === null) continue;
    const cited = reference(entry.source, entry.page);
    citing.set(cited, [...(citing.get(cited) ?? []), entry]);
  }
  return citing;
}

/** That the sources of hidden entries are hidden, too; null where nothing is hidden that could name one. */
function hiddenWords(walk: Walk, state: State): string | null {
  const { at } = state;
  const hidden = walk.bearings(at).length - revealedBearings(walk, state, at);
  if (isRevealed(walk, state, at) || hidden === 0) return null;
  return `The sources of ${counted(hidden, 'hidden entry', 'hidden entries')} are hidden, too.`;
}
