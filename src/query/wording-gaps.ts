import type { FoundGap, GapCode } from '../map/gap.js';
import type { Statement } from '../map/model.js';
import { countWords, mostWords } from '../words/count-words.js';
import { MAX_HEADLINE_WORDS } from '../words/headline.js';
import { checkEachStatement, type Examined, type GapCheck } from './gap-check.js';
import { textsToFillIn } from './texts-to-fill-in.js';

/** The gaps of how entries are worded: no other check reads the words of an entry, so these alone change with them. */

/** The most words that a statement's text should have. */
const MAX_WORDS = 40;

/** A text of Latin letters, dashes and quotes that has no more words, since it has fewer spaces: a pattern says so sooner than a count. */
const FEW_WORDS = new RegExp(
  `^[!-~\\xa1-\\u02ff\\u2010-\\u2027]*(?: [!-~\\xa1-\\u02ff\\u2010-\\u2027]*){0,${MAX_WORDS - 1}}$`,
);

/** A question mark of any script, with what can stand behind it. */
const ASKS = /[?？؟][\s"'”’»)]*$/;

/** Those that read the words of one entry only. */
export const OWN_WORDING_GAPS = {
  question: checkEachStatement(
    ({ kind, text }) =>
      kind === 'claim' && !text.endsWith('.') && ASKS.test(text)
        ? 'this claim is a question: write what the text asserts'
        : null,
    'text',
  ),
  long: checkEachStatement(({ text }) => {
    if (FEW_WORDS.test(text) || mostWords(text) <= MAX_WORDS) return null;
    const words = countWords(text);
    return words > MAX_WORDS ? `the text has ${words} words; more than ${MAX_WORDS} are hard to read` : null;
  }, 'text'),
} as const satisfies Partial<Record<GapCode, GapCheck>>;

/** Those that look at the whole map. */
export const MAP_WORDING_GAPS = {
  'to-fill-in': textsToFillIn,
  'no-short': noHeadlines,
} as const satisfies Partial<Record<GapCode, GapCheck>>;

/** Long entries without a headline, where the file gives most of them one: so nobody has to write any, and whoever does misses none. */
function noHeadlines(
  { map: { statements } }: Examined,
  among: readonly Statement[] = statements,
): FoundGap[] {
  const isWithout = ({ short }: Statement) => short === null;
  if (statements.filter(isWithout).length * 2 >= statements.length) return [];
  return among
    .filter(isWithout)
    .filter(({ text }) => countWords(text) > MAX_HEADLINE_WORDS)
    .map((statement) => ({ statement, message: 'it has no headline: add "short"', where: statement.where }));
}
