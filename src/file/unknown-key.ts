import { type Suggestion, suggestionOf } from '../words/did-you-mean.js';
import { nearestWords } from '../words/near-words.js';
import type { RecordForm, RecordName } from './form.js';

/** What a key that does not exist, or not in this place was meant to be: a key of another tool, a misspelling, one of another place. */

/** What is to be said of a key that does not exist, or not in this place, and the key that was surely meant, if one was. */
export interface UnknownKey extends Suggestion {
  readonly meant: string | null;
  /** Whether nothing is like it, so that the hint lists all keys. */
  readonly listsAll: boolean;
}

const VERDICTS = { in: 'stands true accepted', out: 'falls false rejected', undecided: 'open undec' };

/** What other tools and everyday words call a key; spelled without case, hyphens and underscores. */
const OTHER_NAMES: Readonly<Partial<Record<RecordName, Readonly<Record<string, string>>>>> = {
  header: {
    title: 'name headline',
    'title-short': 'shorttitle titleshort shortname',
    thesis: 'conclusion mainclaim maincontention centralclaim',
    author: 'authors by writer',
    date: 'year published issued',
    publication: 'newspaper journal magazine publisher paper site website',
    url: 'link uri href address',
    language: 'lang locale',
    motion: 'resolution topic proposition',
    original: 'text file fulltext textfile',
    begins: 'begin start starts beginning',
    note: 'notes comment description',
    sources: 'source references bibliography citations',
    claims: 'claim arguments argument statements entries',
    counterpoints: 'counterpoint objections objection counterarguments counterargument',
    replies: 'reply answers responses rebuttals',
    terms: 'term vocabulary glossary definitions words',
    expect: 'expected expectations verdicts',
  },
  entry: {
    id: 'name key label ref',
    text: 'statement claim content body says description',
    at: 'place locator location paragraph paragraphs para position where line',
    by: 'author speaker who person',
    date: 'year when issued',
    source: 'sources citation cite reference references',
    page: 'pages pp',
    tags: 'keywords keyword topics topic labels categories category',
    note: 'notes comment comments remark',
    known: 'accepted accept ignore',
    scheme: 'inference argumentscheme',
    with: 'and linked linkedwith together copremises',
    supports: 'supporting backs proves',
    attacks: 'against opposes undercuts undercut rebuts rebut refutes undermines objectsto',
    contradicts: 'contradiction contrary contraryto conflicts',
    reasons: 'because premises premise pro pros arguments argument grounds supportedby',
    evidence: 'proof proofs facts data examples backing',
    counterpoints: 'objections objection counter counters con cons but counterarguments attackedby',
    replies: 'answers answer responses response rebuttals rebuttal',
  },
  source: {
    type: 'itemtype entrytype kind',
    author: 'authors creator creators writer by',
    editor: 'editors',
    title: 'name headline',
    'container-title':
      'journal journaltitle journalname booktitle publicationtitle publication newspaper magazine periodical website websitetitle site blogtitle proceedingstitle container',
    'collection-title': 'series seriestitle',
    'event-title': 'event conference conferencename',
    publisher: 'institution school organization organisation university',
    'publisher-place': 'place location city address',
    issued: 'date year published publicationdate pubdate dateissued',
    accessed: 'accessdate urldate dateaccessed retrieved visited read',
    genre: 'reporttype thesistype',
    page: 'pages pp',
    language: 'lang langid',
    URL: 'link href uri web webaddress www',
    note: 'notes annote annotation abstract comment extra description keywords howpublished',
    archive: 'library repository librarycatalog',
  },
  relation: { to: 'target id', with: 'and premises' },
  expect: { ...VERDICTS, suppose: 'if when given whatif supposing assume' },
  term: {
    term: 'word name id',
    means: 'meaning definition text explanation',
    at: 'place locator paragraph where',
  },
  supposition: { grant: 'granted accept given', drop: 'dropped reject without', ...VERDICTS },
  name: { family: 'last lastname surname', given: 'first firstname', literal: 'name institution' },
  date: { 'date-parts': 'parts date', raw: 'text', circa: 'about approximate' },
};

const DERIVED = 'the program works this out; do not write it';

/** Keys that have a place in other tools, or in what this program prints, and none in a file. */
const NO_KEYS: Readonly<Partial<Record<RecordName, Readonly<Record<string, string>>>>> = {
  header: { tags: 'write tags in entries' },
  entry: {
    kind: 'the list in which an entry is written (claims, evidence, counterpoints, replies) decides its kind',
    side: 'the side follows from what the entry supports and attacks',
    stance: 'the side follows from what the entry supports and attacks',
    status: 'the verdict follows from what supports and attacks the entry',
    verdict: 'the verdict follows from what supports and attacks the entry',
    depth: DERIVED,
    path: DERIVED,
    gaps: DERIVED,
    hindsight: DERIVED,
    quote: 'write at most 8 words of the text, as "phrase"; for the words of a source there is "quote"',
    quotation: 'write at most 8 words of the text, as "phrase"; for the words of a source there is "quote"',
    title: 'an entry has a headline ("short") and no title',
    url: 'write the address in a source: source: {URL: https://...}',
    link: 'write the address in a source: source: {URL: https://...}',
    weight: 'entries have no weights',
    strength: 'entries have no weights',
    confidence: 'entries have no weights',
    probability: 'entries have no weights',
    score: 'entries have no weights',
  },
  source: {
    id: 'the id of a source is the key above it',
    key: 'the id of a source is the key above it',
    citekey: 'the id of a source is the key above it',
    citationkey: 'the id of a source is the key above it',
    month: 'write the whole date: issued: 2011-12',
    day: 'write the whole date: issued: 2011-12-06',
    issn: 'write it in "note"',
    pmid: 'write it in "note"',
    translator: 'write it in "note"',
  },
  date: { year: 'write date-parts: [[2011, 12, 6]]' },
};

const HOMES: Readonly<Partial<Record<RecordName, string>>> = {
  header: 'is a key of the whole file',
  entry: 'is a key of an entry',
  source: 'is a key of a source',
};

/**
 * What a key that a record does not have was meant to be. `others` are the forms of the records that may have it.
 * Cost: one comparison for each key of the form.
 */
export function unknownKey(key: string, form: RecordForm, others: readonly RecordForm[]): UnknownKey {
  const keys = Object.keys(form.keys);
  const plain = key.toLowerCase().replace(/[-_ ]/g, '');
  const none = NO_KEYS[form.is] ?? {};
  if (Object.hasOwn(none, plain)) return { meant: null, hint: none[plain]!, words: [], listsAll: false };
  const other = Object.entries(OTHER_NAMES[form.is] ?? {}).find(([, names]) =>
    names.split(' ').includes(plain),
  );
  const near = suggestionOf(other === undefined ? nearestWords(key, keys) : [other[0]]);
  if (near !== null)
    return { ...near, meant: near.words.length === 1 ? near.words[0]! : null, listsAll: false };
  const home = others.find((each) => Object.hasOwn(HOMES, each.is) && Object.hasOwn(each.keys, key));
  if (home !== undefined) {
    const hint = `"${key}" ${HOMES[home.is]}: check the indentation`;
    return { meant: null, hint, words: [], listsAll: false };
  }
  return { meant: null, hint: `the keys here are: ${keys.join(', ')}`, words: [], listsAll: true };
}
