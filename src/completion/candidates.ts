import type { ArgumentMap } from '../map/model.js';
import { fold } from '../words/fold.js';
import { oneLine } from '../words/text.js';
import type { Asked } from './asked.js';
import type { FileName } from './file-names.js';
import type { Source, Value } from './grammar.js';
import { inList } from './list-value.js';
import { isOptionWord } from './read-words.js';
import type { Candidate, Shell } from './shell.js';

/** What candidates are made from, beside the command line. */
export interface Known {
  /** The maps of the files that are meant, as far as they can be read. */
  readonly maps: readonly ArgumentMap[];
  /** The files and folders that a typed path can become. */
  readonly files: (typed: string, tilde: boolean) => readonly FileName[];
}

/** Nobody can type these into a command line, and a shell could take them for the end of a candidate. */
const UNTYPABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\p{Surrogate}]/u;

/** Longer meanings no list shows. */
const MAX_MEANING_CHARACTERS = 200;

/** How the word at the cursor can go on. Each candidate is one that the program takes. */
export function candidatesFor(asked: Asked, { maps, files }: Known, match: Shell['match']): Candidate[] {
  const { kept, typed, tilde, source, options, showOptions } = asked;
  const matches = matcher(typed, match);
  const candidate = (value: string, listed: string, meaning: string, ends: boolean): Candidate => ({
    word: kept + value,
    tilde,
    listed,
    meaning: oneLine(meaning.slice(0, MAX_MEANING_CHARACTERS)),
    ends,
  });
  const fromFiles = source?.from === 'files' ? files(typed, tilde) : [];
  const found = [
    ...fromFiles
      .filter(({ path }) => asked.dashes || !isOptionWord(path))
      .map(({ path, name, isFolder }) => candidate(path, name, '', !isFolder)),
    ...valuesOf(source, maps, typed)
      .flatMap((one) => written(one, asked))
      .filter(({ value }) => matches(value))
      .map(({ value, meaning }) => candidate(value, value, meaning, true)),
  ].filter(({ word }) => !UNTYPABLE.test(word));
  if (showOptions === 'instead' && (found.length > 0 || typed !== '')) return found;
  return [
    ...found,
    ...options
      .filter(({ long }) => matches(long))
      .map(({ long, meaning }) => candidate(long, long, meaning, true)),
  ];
}

/** The values of a source; of several maps, those of each, and each value once. */
function valuesOf(source: Source | null, maps: readonly ArgumentMap[], typed: string): readonly Value[] {
  if (source?.from === 'list') return source.values;
  if (source?.from !== 'map') return [];
  const byValue = new Map<string, Value>();
  for (const one of maps.flatMap((map) => source.values(map, typed)))
    if (!byValue.has(one.value)) byValue.set(one.value, one);
  return [...byValue.values()];
}

/** A value as it is written at the cursor; nothing where it cannot be. */
function written({ value, meaning }: Value, asked: Asked): Value[] {
  const form = asked.list === 'not-list' ? value : inList(value, asked.list === 'first');
  const cannot =
    form === null || form === '' || (isOptionWord(form) && !asked.dashes) || asked.used.includes(form);
  return cannot ? [] : [{ value: form, meaning }];
}

/** Whether a value goes on from what was typed. A letter with a mark may be written as one character or as two. */
function matcher(typed: string, match: Shell['match']): (value: string) => boolean {
  if (match === 'part') {
    const part = fold(typed);
    return (value) => fold(value).includes(part);
  }
  const beginning = typed.normalize();
  return (value) => value.startsWith(typed) || value.normalize().startsWith(beginning);
}
