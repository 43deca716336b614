import { evidenceFor } from '../map/evidence-and-reasons.js';
import type { FoundGap, GapCode } from '../map/gap.js';
import { inText } from '../map/in-text.js';
import type { ArgumentMap, Statement } from '../map/model.js';
import { isDatedAfterText } from '../map/statement-dates.js';
import { spokenDate } from '../words/dates.js';
import { MAX_HEADLINE_WORDS } from '../words/headline.js';
import { countWords } from '../words/text.js';
import { checkEachStatement, type Examined, type GapCheck } from './gap-check.js';
import { textsToFillIn } from './texts-to-fill-in.js';

/** The most words that a statement's text should have. */
const MAX_WORDS = 40;

/** A question mark of any script, with what can stand behind it. */
const ASKS = /[?？؟][\s"'”’»)]*$/;

/** What a reference should say: the field of the source, and the words for it. */
const WANTED_OF_SOURCE = Object.entries({ author: 'author', title: 'title', issued: 'date ("issued")' });

/** The gaps of what an entry says of itself, of its source and of its dates. */
export const ENTRY_GAPS = {
  'to-fill-in': textsToFillIn,
  'no-source': checkEachStatement(({ kind, source, at }) =>
    kind === 'evidence' && source === null && at.length === 0
      ? 'this evidence has neither a place in the text ("at") nor a "source"'
      : null,
  ),
  'thin-source': checkEachStatement(thinSource, 'source'),
  'unused-source': unusedSources,
  question: checkEachStatement(
    ({ kind, text }) =>
      kind === 'claim' && ASKS.test(text) ? 'this claim is a question: write what the text asserts' : null,
    'text',
  ),
  long: checkEachStatement(({ text }) => {
    const words = countWords(text);
    return words > MAX_WORDS ? `the text has ${words} words; more than ${MAX_WORDS} are hard to read` : null;
  }, 'text'),
  'no-short': noHeadlines,
  hindsight: checkEachStatement((statement, { map }) => onlyLaterEvidence(statement, map)),
} as const satisfies Partial<Record<GapCode, GapCheck>>;

/** Long entries without a headline, where the file gives most of them one: so nobody has to write any, and whoever does misses none. */
function noHeadlines({ map: { statements } }: Examined): FoundGap[] {
  const without = statements.filter(({ short }) => short === null);
  if (without.length * 2 >= statements.length) return [];
  return without
    .filter(({ text }) => countWords(text) > MAX_HEADLINE_WORDS)
    .map((statement) => ({ statement, message: 'it has no headline: add "short"', where: statement.where }));
}

function thinSource({ source }: Statement): string | null {
  if (source === null) return null;
  const lacks = WANTED_OF_SOURCE.flatMap(([field, words]) => (source[field] ? [] : words));
  const named = source.id === null ? 'its source' : `its source "${source.id}"`;
  return lacks.length > 0 ? `${named} has no ${lacks.join(' and no ')}` : null;
}

function unusedSources({ map }: Examined): FoundGap[] {
  const used = new Set(map.statements.map((statement) => statement.source?.id));
  const unused = [...map.sources.keys()].filter((id) => !used.has(id));
  return unused.map((id) => ({
    statement: null,
    message: `no entry uses the source "${id}"`,
    where: ['sources', id],
  }));
}

function onlyLaterEvidence(statement: Statement, map: ArgumentMap): string | null {
  if (statement.supportedBy.length === 0 || !inText(statement)) return null;
  const evidence = evidenceFor(statement);
  if (evidence.length === 0) return null;
  if (!evidence.every((item) => isDatedAfterText(map, item))) return null;
  const ids = evidence.map(({ id }) => id).join(', ');
  return `all its evidence is later than the text (${spokenDate(map.header.date ?? '')}): ${ids}`;
}
