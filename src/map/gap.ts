import { visible } from '../words/text.js';
import type { Fix } from './fix.js';
import type { Path, Statement } from './model.js';

/** The gaps of a map by itself: code to meaning. */
const MAP_GAPS = {
  'no-evidence': 'a claim of type fact, cause or prediction has no evidence, and no reason with evidence',
  'no-source': 'a piece of evidence has neither a place in the text (at) nor a source',
  'thin-source': 'the source of an entry has no author, no title or no date',
  unanswered: 'no entry answers this counterpoint: nothing attacks it, its steps, or what supports it',
  'no-locator': 'a claim has no place in the text (at) and is not marked as implicit',
  'no-scheme':
    'the step from one claim to another does not say its scheme, the kind of inference (see "claims schemes")',
  circular: 'claims support each other in a circle',
  'one-sided': 'nothing attacks this main reason',
  'own-objection':
    'a claim of the author attacks what the author argues for: perhaps it is an objection that the text mentions',
  'denied-fact':
    'an entry falls although its evidence stands: does the objection deny the fact, or only what follows from it?',
  question: 'a claim is a question and asserts nothing',
  long: 'a text has more than 40 words',
  'no-short': 'a long entry has no headline (short), but most entries of the file have one',
  unconnected: 'an entry does not lead to the thesis',
  'unused-source': 'no entry uses this source',
  hindsight: 'all evidence for an argument of the text is later than the text',
  stray: 'an entry is written under another one that it neither supports nor attacks',
  'self-attack': 'an entry attacks itself or its own step',
  'near-scheme': 'a scheme is spelled almost like a known one; only known schemes have critical questions',
  'comma-tag': 'one tag has a comma in it; perhaps several tags are meant',
  'look-alike': 'two ids look alike: they differ only in capitals, or in letters that look the same',
  'to-fill-in': 'a text of an entry, a source or the header begins with "FILL IN": it is still to be written',
  'known-unneeded': '"known" accepts a gap that the entry does not have',
} as const;

/** The gaps that only a comparison with the text can find; it looks for them itself (`original/compare-with-original.ts`). */
const TEXT_GAPS = {
  'phrase-missing': 'the text does not have this phrase',
  'phrase-near': 'the text has a similar phrase, or has it in another place',
  'place-missing': 'the text does not have this paragraph or sentence',
} as const;

/** Every gap that `check` can warn about: code to meaning. */
export const GAPS = { ...MAP_GAPS, ...TEXT_GAPS };

export type GapCode = keyof typeof GAPS;
export type TextGapCode = keyof typeof TEXT_GAPS;

/** Whether a code is that of a gap that only a comparison with the text can find. */
export function isTextGap(code: string): boolean {
  return Object.hasOwn(TEXT_GAPS, code);
}

/** A gap that was found. */
export interface Gap {
  readonly code: GapCode;
  /** What it says of, or null for a source that nothing uses. */
  readonly statement: Statement | null;
  readonly message: string;
  /** The reason why the file accepts it, or null. */
  readonly accepted: string | null;
  /** How to mend it, where the message does not say so. */
  readonly hint: string | null;
  readonly fix: Fix | null;
  readonly where: Path;
}

/** One place where a map has a gap. */
export interface FoundGap {
  /** The entry that has it; null for what is said of no entry. */
  readonly statement: Statement | null;
  readonly message: string;
  readonly where: Path;
  readonly hint?: string | null;
  readonly fix?: Fix | null;
}

/** A gap as it is found; accepted when the `known` of its statement names it. */
export function gapOf(code: GapCode, { statement, message, where, hint = null, fix = null }: FoundGap): Gap {
  const known = statement?.known ?? {};
  const accepted = Object.hasOwn(known, code) ? known[code]! : null;
  return {
    code,
    statement,
    message: visible(message),
    accepted,
    hint: hint === null ? null : visible(hint),
    fix,
    where,
  };
}
