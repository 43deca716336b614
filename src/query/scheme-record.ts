import { namesOf } from '../words/names-of.js';
import { SCHEME_QUESTIONS } from './scheme-questions.js';
import { SCHEMES, type SchemeName } from './schemes.js';

/** A scheme as plain data: what `claims schemes --json` prints. */
export interface SchemeRecord {
  readonly scheme: SchemeName;
  readonly pattern: string;
  readonly questions: readonly string[];
}

/** Every scheme with its pattern and its critical questions. */
export function schemeRecords(): SchemeRecord[] {
  return namesOf(SCHEMES).map((scheme) => ({
    scheme,
    pattern: SCHEMES[scheme].pattern,
    questions: SCHEME_QUESTIONS[scheme].map(({ general }) => general),
  }));
}
