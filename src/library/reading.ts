import { checkReading, checkUnread, type Text } from '../checking/check-reading.js';
import { textFound } from '../checking/text-found.js';
import { type Reading, readClaims, readClaimsText } from '../file/read-claims.js';
import { splitOriginal } from '../original/split-original.js';
import { select } from '../query/select.js';
import { viewOf } from '../query/view.js';
import { renderProblems } from '../render/problems.js';
import { UNBROKEN_LOOK } from '../render/unbroken-look.js';
import { oneLine, visible } from '../words/text.js';
import { listGiven, type OptionNames, optionsGiven, textGiven } from './arguments.js';
import { ClaimsError } from './claims-error.js';
import type { ArgumentMap, Header } from './map-types.js';
import type { Problem } from './records.js';
import { checkedSelection } from './selection.js';
import type { Selection } from './selection-type.js';
import { giveMap, mapOfDay, viewFor } from './views.js';

/** From a claims file to its map, and to all that is wrong with it. */

/** How a file is read. */
export interface ReadOptions {
  /** What problems call the file: `claims.yaml`, if nothing is said. */
  readonly name?: string | undefined;
}

/** The map of a file; or, without a map, all that is wrong with the file. */
export type MapReading =
  | {
      /** The map. */
      readonly map: ArgumentMap;
      /** Nothing is wrong. */
      readonly problems: readonly [];
    }
  | {
      /** No map. */
      readonly map: null;
      /** All that is wrong. */
      readonly problems: readonly Problem[];
    };

/** How a file is checked. */
export interface CheckOptions extends ReadOptions {
  /** The user's copy of the text: then every place and every phrase is looked up in it. */
  readonly text?: string | undefined;
  /** Checks the argument as it was on this day, month or year. */
  readonly asOf?: string | undefined;
  /** Finds the gaps of these entries only. */
  readonly select?: Selection | undefined;
}

/** How a text is split. */
export interface SplitOptions {
  /** The words with which paragraph 1 begins, if it is not the first of the text. */
  readonly begins?: string | null | undefined;
  /** A language tag such as `en` or `de`; guessed from the text, if nothing is said. */
  readonly language?: string | null | undefined;
}

/**
 * Reads a claims file: YAML as text, or as the bytes of a file in UTF-8. Never throws for what is in the file: either there
 * is a map, or `problems` has everything that is wrong, as far as it can be found at once. Linear in the file.
 */
export function readMap(yaml: string | Uint8Array, options: ReadOptions = {}): MapReading {
  optionsGiven(options, READ_OPTIONS);
  const { map, problems } = readingOf(yaml, options);
  return map === null ? { map, problems } : { map: giveMap(map), problems: [] };
}

/** Reads a claims file as `readMap` does, but throws a ClaimsError with all problems, if there are any. */
export function readMapOrThrow(yaml: string | Uint8Array, options: ReadOptions = {}): ArgumentMap {
  const { map, problems } = readMap(yaml, options);
  if (map === null) throw new ClaimsError('file', problemsText(problems), problems);
  return map;
}

/**
 * All that is wrong with a claims file and all that is missing from it, in the order of the file: errors, gaps, verdicts that
 * differ from those that the file expects, and, with `text`, places and phrases that the text does not have. Throws a
 * ClaimsError for a wrong `asOf` or `select`. Linear in the file and in the text.
 */
export function check(yaml: string | Uint8Array, options: CheckOptions = {}): Problem[] {
  optionsGiven(options, CHECK_OPTIONS);
  const reading = readingOf(yaml, options);
  if (reading.map === null) return [...checkUnread(reading).problems];
  const view = viewOf(options.asOf === undefined ? reading.map : mapOfDay(reading.map, options.asOf));
  const selected = select(checkedSelection(options.select ?? {}, reading.map), view);
  const text = options.text === undefined ? NO_TEXT : textFor(options.text, view.map.header);
  return [...checkReading(reading, { view, selected, text, call: 'claims' }).problems];
}

/** Problems as text for people: each with its place, the line that it is in, and how to fix it. */
export function problemsText(problems: readonly Problem[]): string {
  return renderProblems(listGiven(problems, 'problems', 'check gives'), UNBROKEN_LOOK);
}

/**
 * The argument as it was on a day, month or year: without evidence of later dates, and without what rested only on that. A new map; the
 * given one does not change. Throws a ClaimsError for what is no date. Linear in the map.
 */
export function asOf(map: ArgumentMap, date: string): ArgumentMap {
  const whole = viewFor(map).map;
  const earlier = mapOfDay(whole, date);
  return earlier === whole ? map : giveMap(earlier);
}

/**
 * A text as paragraphs of sentences, counted as the places in claims files are: `paragraphs[2][1]` is place 3.2. Paragraphs are separated
 * by blank lines. Null if no paragraph begins with `begins`. Linear in the text.
 */
export function splitText(text: string, options: SplitOptions = {}): string[][] | null {
  const { begins, language } = optionsGiven(options, SPLIT_OPTIONS);
  const original = splitOriginal(
    textGiven(text, 'what is split'),
    begins == null ? null : textGiven(begins, 'begins'),
    language == null ? null : textGiven(language, 'language'),
  );
  return original === null ? null : original.paragraphs.map((sentences) => [...sentences]);
}

const READ_OPTIONS: OptionNames<ReadOptions> = { name: null };
const CHECK_OPTIONS: OptionNames<CheckOptions> = { name: null, text: null, asOf: null, select: null };
const SPLIT_OPTIONS: OptionNames<SplitOptions> = { begins: null, language: null };

const NO_TEXT: Text = { original: null, fault: null };

function textFor(text: string, { begins, language }: Header): Text {
  return textFound(splitOriginal(textGiven(text, 'text'), begins, language), begins);
}

function readingOf(yaml: string | Uint8Array, { name = 'claims.yaml' }: ReadOptions): Reading {
  if (typeof yaml !== 'string' && !ArrayBuffer.isView(yaml))
    throw new ClaimsError('argument', 'a claims file is given as text, or as bytes in a Uint8Array');
  const shown = oneLine(visible(textGiven(name, 'name')));
  return typeof yaml === 'string' ? readClaimsText(yaml, shown) : readClaims(yaml, shown);
}
