import { visible } from '../words/text.js';
import type { Path, Statement } from './model.js';

/** The gaps of a map by itself: code to meaning. */
const MAP_GAPS = {
  'no-evidence': 'a claim of type fact, cause or prediction without evidence or a reason that has some',
  'no-source':
    'evidence that says neither where in the text it stands (at) nor what outside source it has (source)',
  'thin-source': 'an entry whose source lacks an author, a title or a date',
  unanswered:
    'a counterpoint that nothing answers: no attack on it, on a step by which it attacks, or on what carries it',
  'no-locator': 'a claim that does not say where in the text it stands and is not implicit',
  'no-scheme': 'a support from claim to claim that does not name its scheme',
  circular: 'claims that support each other in a circle',
  'one-sided': 'a main reason that nothing attacks',
  'denied-fact':
    'an entry that falls although its evidence stands: does the objection deny the fact, or only what follows from it?',
  question: 'a claim that asks instead of asserting',
  long: 'a text of more than 40 words',
  'no-short': 'a long entry without a headline (short), in a file where most entries have one',
  unconnected: 'a statement that never reaches the thesis',
  'unused-source': 'a source that no entry refers to',
  hindsight: 'an argument of the text whose evidence is all dated after the text',
  stray: 'an entry nested under another that it does not bear on',
  'self-attack': 'an entry that attacks itself, or a step of its own',
  'near-scheme': 'a scheme without critical questions, like one that has some',
  'comma-tag': 'one tag with a comma in it, where several may be meant',
  'look-alike': 'an id that differs from another in case only, or in how a letter is drawn',
  'known-unneeded': 'a "known" for a gap that does not occur',
} as const;

/** The gaps that only a comparison with the text can find; it looks for them itself (`original/compare-with-original.ts`). */
const TEXT_GAPS = {
  'phrase-missing': 'a phrase that the text does not have',
  'phrase-near': 'a phrase that the text has nearly, or in another place',
  'place-missing': 'a locator of a paragraph or sentence that the text does not have',
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
  readonly where: Path;
}

/** A gap as it is found; accepted when the `known` of its statement names it. */
export function gapOf(
  code: GapCode,
  { statement, message, where }: { statement: Statement | null; message: string; where: Path },
): Gap {
  const known = statement?.known ?? {};
  const accepted = Object.hasOwn(known, code) ? known[code]! : null;
  return { code, statement, message: visible(message), accepted, where };
}
