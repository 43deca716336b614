import { visible } from '../words/text.js';
import type { Path, Statement } from './model.js';

/** Every gap that `check` can warn about: code to meaning. */
export const GAPS = {
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
  question: 'a claim that asks instead of asserting',
  long: 'a text of more than 40 words',
  unconnected: 'a statement that never reaches the thesis',
  'unused-source': 'a source that no entry refers to',
  hindsight: 'an argument of the text whose evidence is all dated after the text',
  stray: 'an entry nested under another that it does not bear on',
  'self-attack': 'an entry that attacks itself, or a step of its own',
  'near-scheme': 'a scheme without critical questions, like one that has some',
  'comma-tag': 'one tag with a comma in it, where several may be meant',
  'look-alike': 'an id that differs from another in case only, or in how a letter is drawn',
  'known-unneeded': 'a "known" for a gap that does not occur',
  'phrase-missing': 'a phrase that the text does not have',
  'phrase-near': 'a phrase that the text has nearly, or in another place',
  'place-missing': 'a locator of a paragraph or sentence that the text does not have',
} as const;

export type GapCode = keyof typeof GAPS;

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

/** One gap of a statement; accepted when the statement's `known` names it. */
export function gapOf(code: GapCode, statement: Statement, message: string, part?: string): Gap {
  const accepted = Object.hasOwn(statement.known, code) ? statement.known[code]! : null;
  const where = part === undefined ? statement.where : [...statement.where, part];
  return { code, statement, message: visible(message), accepted, where };
}
